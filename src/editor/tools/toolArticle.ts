import * as vscode from 'vscode';
import { configFor } from '../config';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { eventuallyState } from '../documents/openState';

/**
 * The article that an assistant names by its path in the workspace, else the one in the active editor. Only what is in the
 * workspace is opened. Throws a sentence that says what to do.
 */
export async function articleFor(path: unknown, states: ArticleStates): Promise<ArticleState> {
  const state = typeof path === 'string' && path ? await named(path, states) : active(states);
  assertOn(state.document.uri);
  return state;
}

/** Throws where somebody turned the tools off. */
export function assertOn(uri?: vscode.Uri): void {
  if (!configFor(uri).assistants)
    throw new Error('The setting glossator.assistants keeps annotations from assistants.');
}

function active(states: ArticleStates): ArticleState {
  const editor = vscode.window.activeTextEditor;
  const state = editor && states.get(editor.document);
  if (!state) throw new Error('The active editor shows no article: name one by its path in the workspace.');
  return state;
}

async function named(path: string, states: ArticleStates): Promise<ArticleState> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const article = vscode.Uri.joinPath(uri, withoutFolder(path));
    // A path may lead out of its folder.
    if (vscode.workspace.getWorkspaceFolder(article)?.uri.toString() !== uri.toString()) continue;
    const state = await eventuallyState(article, states);
    if (state) return state;
  }
  throw new Error(`There is no article ${path} in the workspace.`);
}

/** With several folders a path begins with the name of its folder, as `asRelativePath` writes it. */
function withoutFolder(path: string): string {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 && folders.find(({ name }) => path.startsWith(`${name}/`));
  return folder ? path.slice(folder.name.length + 1) : path;
}

export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
