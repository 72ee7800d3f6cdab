import * as vscode from 'vscode';
import { isSidecar } from '../../core/sidecar/names';
import type { ArticleStates } from './articleStates';
import { fileName, sidecarsBeside } from './sidecarFiles';

/** Annotations go where their article goes: renamed or moved in VS Code, its sidecars are moved with it, and back on undo. */
export function registerMoves(states: ArticleStates): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(sidecarsAlong(states, event.files))),
    vscode.workspace.onDidDeleteFiles(({ files }) => void tellKept(files)),
  );
}

type Move = vscode.FileRenameEvent['files'][number];

async function sidecarsAlong(states: ArticleStates, moves: readonly Move[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(moves.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of moves) {
    if (isSidecar(oldUri.path) || !(await isFile(oldUri))) continue;
    // A decision on its way would make the file again where the article was.
    await states.find(oldUri.toString())?.sidecars.settled();
    for (const sidecar of await sidecarsBeside(oldUri)) {
      const to = newUri.with({ path: newUri.path + sidecar.path.slice(oldUri.path.length) });
      if (moving.has(sidecar.toString())) continue;
      if (await isThere(to)) tellTaken(sidecar, to);
      else edit.renameFile(sidecar, to);
    }
  }
  return edit;
}

function tellTaken(sidecar: vscode.Uri, to: vscode.Uri): void {
  void vscode.window.showWarningMessage(
    `${fileName(sidecar)} stays where it is: ${fileName(to)} is there already. Neither of them was changed.`,
  );
}

/** Annotations are work: they go only when somebody says so. */
async function tellKept(files: readonly vscode.Uri[]): Promise<void> {
  const kept: vscode.Uri[] = [];
  for (const file of files)
    if (!isSidecar(file.path) && !(await isThere(file))) kept.push(...(await sidecarsBeside(file)));
  if (!kept.length) return;
  const names = kept.length > 3 ? `${kept.length} files` : kept.map(fileName).join(', ');
  const also = 'Delete Them Too';
  const message = `The article is deleted. Its annotations are kept in ${names}.`;
  if ((await vscode.window.showInformationMessage(message, also)) !== also) return;
  const edit = new vscode.WorkspaceEdit();
  for (const sidecar of kept) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  await vscode.workspace.applyEdit(edit);
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    ({ type }) => (type & vscode.FileType.Directory) === 0,
    () => false,
  );
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
