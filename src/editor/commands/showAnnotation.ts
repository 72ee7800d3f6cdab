import * as vscode from 'vscode';
import { placeAll } from '../../core/index/placeAll';
import { articleOf } from '../../core/sidecar/names';
import { parseSidecar } from '../../core/sidecar/parse';
import { subjectOf } from '../../core/sidecar/subject';
import { toRange } from '../convert';
import type { ArticleStates } from '../documents/articleStates';
import { eventuallyState } from '../documents/openState';
import { fileName } from '../documents/sidecarFiles';
import { isTarget } from './targets';

/** Shows what an annotation of a sidecar, as a file or as one side of a diff has it, is about: its words in the article. */
export async function showAnnotation(states: ArticleStates, argument: unknown): Promise<boolean> {
  const [id] = isTarget(argument) ? argument.ids : [];
  const sidecar = isTarget(argument)
    ? vscode.workspace.textDocuments.find((document) => document.uri.toString() === argument.uri)
    : undefined;
  if (id === undefined || !sidecar) return false;
  const article = await articleBeside(sidecar.uri);
  const state = article && (await eventuallyState(article, states));
  if (!state) {
    void vscode.window.showInformationMessage('The article of these annotations is not beside them.');
    return false;
  }
  const { page } = parseSidecar(sidecar.getText());
  const known = [...state.sidecars.all.flatMap((other) => other.page.annotations), ...page.annotations];
  const byId = new Map(known.map((annotation) => [annotation.id, annotation]));
  const subject = byId.get(id) && subjectOf(byId.get(id)!, byId);
  const placed = subject && placeAll(state.document.getText(), { ...page, annotations: [subject] })[0];
  const editor = await vscode.window.showTextDocument(state.document, { preview: false });
  if (!placed?.span) {
    void vscode.window.showInformationMessage('These words are not in the article as it is now.');
    return false;
  }
  const range = toRange(state.document, placed.span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** The article's file beside a sidecar; the left side of a diff is an older version of the same file. */
async function articleBeside(sidecar: vscode.Uri): Promise<vscode.Uri | undefined> {
  const file = sidecar.scheme === 'git' ? vscode.Uri.file(sidecar.path) : sidecar;
  const folder = vscode.Uri.joinPath(file, '..');
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const names = new Set(entries.map(([name]) => name));
  const name = articleOf(fileName(file), (candidate) => names.has(candidate))?.article;
  return name !== undefined && names.has(name) ? vscode.Uri.joinPath(folder, name) : undefined;
}
