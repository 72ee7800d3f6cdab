import * as vscode from 'vscode';
import { isSidecar, articleOf } from '../../core/sidecar/names';

/** Reads, writes and watches the sidecars beside one article; the bytes only, whatever they mean. */

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

function folderOf(article: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(article, '..');
}

export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** All sidecars of an article: its own and one an annotator, sorted by name. */
export async function sidecarsBeside(article: vscode.Uri): Promise<vscode.Uri[]> {
  const name = fileName(article);
  const entries = await readFolder(folderOf(article));
  const names = new Set(entries.map(([entry]) => entry));
  return entries
    .filter(([, type]) => (type & vscode.FileType.Directory) === 0)
    .map(([entry]) => entry)
    .filter(
      (entry) => entry.startsWith(name) && isSidecar(entry) && articleOf(entry, (a) => names.has(a))?.article === name,
    )
    .sort()
    .map((entry) => vscode.Uri.joinPath(folderOf(article), entry));
}

async function readFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // An article that is not on a disk (untitled, a single shared file) has no folder to look into.
    return [];
  }
}

/** The text of a file, or `null` where there is none. Other failures are the caller's to tell. */
export async function readIfThere(uri: vscode.Uri): Promise<string | null> {
  try {
    return decoder.decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const bytes = encoder.encode(text);
  if (uri.scheme !== 'file' && uri.scheme !== 'vscode-remote') {
    await vscode.workspace.fs.writeFile(uri, bytes);
    return;
  }
  const beside = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(beside)).catch(() => undefined);
    throw error;
  }
}

/** Tells when any sidecar in the article's folder appears, changes or goes. */
export function watchBeside(article: vscode.Uri, changed: (sidecar: vscode.Uri) => void): vscode.Disposable {
  const pattern = new vscode.RelativePattern(folderOf(article), '*.gloss.json');
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
