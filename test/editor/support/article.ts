// Articles opened in the VS Code that runs the tests.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../src/editor/extension.shared';
import type { ArticleState } from '../../../src/editor/documents/articleState';

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('glossator.glossator');
  assert.ok(extension, 'the extension is not installed here');
  return extension.activate();
}

/** The project's folder, wherever the tests run from. */
export function projectUri(): vscode.Uri {
  return vscode.extensions.getExtension('glossator.glossator')!.extensionUri;
}

/** Waits until `look` gives something, looking again after every change; fails with `what` after some seconds. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | null | Promise<T | undefined | false | null>,
): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > until) assert.fail(`${what}: not seen`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let made = 0;
const folders: vscode.Uri[] = [];
const closings: (() => Promise<unknown>)[] = [];

/** What must be let go of before a test's folders go. */
export function beforeFoldersGo(close: () => Promise<unknown>): void {
  closings.push(close);
}

// What one test decides, the extension learns; the next test starts with a workspace that knows nothing of it.
afterEach(async () => {
  const gone = folders.splice(0);
  if (!gone.length) return;
  const { index } = await api();
  for (const close of closings.splice(0)) await close();
  for (const folder of gone) await vscode.workspace.fs.delete(folder, { recursive: true });
  const within = (article: string) => gone.some((folder) => article.startsWith(`${folder.toString()}/`));
  await eventually('what was learnt forgotten', () => ![...index.sidecars.keys()].some(within));
});

/** A folder of its own in the workspace for one test, which goes after it. */
export async function freshFolder(): Promise<vscode.Uri> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(workspace, 'the tests run without a workspace folder');
  const folder = vscode.Uri.joinPath(workspace.uri, `test-${Date.now().toString(36)}-${++made}`);
  await vscode.workspace.fs.createDirectory(folder);
  folders.push(folder);
  return folder;
}

export async function writeFile(uri: vscode.Uri, content: string | Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

export async function readIfThere(uri: vscode.Uri): Promise<string | undefined> {
  return readFile(uri).then(
    (text) => text,
    () => undefined,
  );
}

/** Opens a file in an editor and waits until it is read as an article. */
export async function openArticle(uri: vscode.Uri): Promise<{ state: ArticleState; editor: vscode.TextEditor }> {
  const { states } = await api();
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  const state = await eventually(`${uri.path} as an article`, () => states.find(uri.toString()));
  const editor = await eventually('its editor', () =>
    vscode.window.visibleTextEditors.find((e) => e.document === state.document),
  );
  await vscode.window.showTextDocument(state.document);
  return { state, editor };
}

/** Writes an article and opens it. */
export async function articleOf(text: string | Uint8Array, name = 'story.txt') {
  const uri = vscode.Uri.joinPath(await freshFolder(), name);
  await writeFile(uri, text);
  return { uri, sidecar: uri.with({ path: `${uri.path}.gloss.json` }), ...(await openArticle(uri)) };
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Puts one cursor, or selection, on each of these pieces of text, or on the places given. */
export function select(editor: vscode.TextEditor, ...pieces: readonly string[]): void {
  const text = editor.document.getText();
  editor.selections = pieces.map((piece) => {
    const at = text.indexOf(piece);
    assert.notEqual(at, -1, `${piece} is not in the article`);
    return new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + piece.length));
  });
}

export function cursorIn(editor: vscode.TextEditor, piece: string): void {
  const at = editor.document.getText().indexOf(piece);
  assert.notEqual(at, -1, `${piece} is not in the article`);
  const position = editor.document.positionAt(at + Math.floor(piece.length / 2));
  editor.selection = new vscode.Selection(position, position);
}

export function markedAs(state: ArticleState, piece: string) {
  const text = state.document.getText();
  return state.marks.filter((mark) => text.slice(mark.start, mark.end) === piece);
}

/** Everything that the hover providers say at a piece of text, as one string of Markdown. */
export async function hoverAt(state: ArticleState, piece: string): Promise<string> {
  const at = state.document.getText().indexOf(piece);
  assert.notEqual(at, -1, `${piece} is not in the article`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    state.document.uri,
    state.document.positionAt(at + 1),
  );
  return hovers.flatMap((hover) => hover.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n---\n');
}

export async function actionsAt(editor: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
  );
}

export async function runAction(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((a) => title.test(a.title));
  assert.ok(action?.command, `no action ${title} among: ${actions.map((a) => a.title).join(' | ')}`);
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
