import * as vscode from 'vscode';
import { isSidecar, articleOf } from '../../core/sidecar/names';
import { LARGEST, notText, parseSidecar, tooLarge, type ParsedSidecar } from '../../core/sidecar/parse';
import { readBytes } from './fileUpdates';

/** Finds, reads and watches the sidecars beside one article. */

const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

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
  // The article counts as there: it may have gone a moment ago.
  const names = new Set([name, ...entries.map(([entry]) => entry)]);
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

/** A sidecar as its file has it. */
export interface SidecarFile extends ParsedSidecar {
  /** What tells whether the file changed: its text, or of one that is not read what it is like. `null` where there is none. */
  readonly text: string | null;
}

/** Reads a sidecar of at most so many bytes; `null` where there is none. Other failures are the caller's to tell. */
export async function readSidecarFile(uri: vscode.Uri, largest = LARGEST): Promise<SidecarFile | null> {
  const stat = await statIfThere(uri);
  // One that is too large is not even brought into memory.
  if (stat && stat.size > largest) return { ...tooLarge(), text: `${stat.size} ${stat.mtime}` };
  const bytes = stat && (await readBytes(uri));
  return bytes && parseBytes(bytes);
}

/** The sidecar that these bytes are. */
export function parseBytes(bytes: Uint8Array): SidecarFile {
  if (bytes.length > LARGEST) return { ...tooLarge(), text: String(bytes.length) };
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { ...notText(), text: lenient.decode(bytes) };
  }
  return { ...parseSidecar(text), text };
}

async function statIfThere(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
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
