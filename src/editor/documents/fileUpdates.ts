import * as vscode from 'vscode';

/** What a file shall hold, made from what it holds (`null`: it is not there); `null` leaves it as it is. May be asked again. */
export type FileChange = (before: Uint8Array | null) => Promise<string | null>;

/** Changes a file on this machine's disk, whole or not at all, so that nobody who changes it at the same time loses anything. */
export type DiskUpdate = (path: string, change: FileChange) => Promise<unknown>;

let updateOnDisk: DiskUpdate | undefined;

/** Tells how files of this machine are changed, where the extension runs on a machine: a browser has no disk. */
export function useDisk(update: DiskUpdate): void {
  updateOnDisk = update;
}

/** How often it is tried again where others change the file too. */
const MOST_TRIES = 10;

/**
 * Changes a file. What others write meanwhile is seen, and the change is made on that.
 * @throws what the file system says, and what `change` throws; the file is as it was then
 */
export async function updateFile(uri: vscode.Uri, change: FileChange): Promise<void> {
  if (uri.scheme === 'file' && updateOnDisk) await updateOnDisk(uri.fsPath, change);
  else await updateThroughHost(uri, change);
}

/** Where there is only VS Code's own file system, which knows no locks: it is looked before and after writing. */
async function updateThroughHost(uri: vscode.Uri, change: FileChange): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await readBytes(uri);
    const after = await change(before);
    if (after === null || isSame(before, after)) return;
    if (!isSame(await readBytes(uri), before)) continue;
    await writeWhole(uri, after, before);
    if (isSame(await readBytes(uri), after)) return;
  }
  throw new Error('it keeps changing while it is written');
}

/** The bytes of a file, or `null` where there is none. Other failures are the caller's to tell. */
export async function readBytes(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

async function writeWhole(uri: vscode.Uri, text: string, before: Uint8Array | null): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const onDisk = uri.scheme === 'file' || uri.scheme === 'vscode-remote';
  await (onDisk ? writeBeside(uri, bytes) : writeInPlace(uri, bytes, before));
}

/** Elsewhere than on a disk a file beside would be seen: as a change to commit, on somebody's site. */
async function writeInPlace(uri: vscode.Uri, bytes: Uint8Array, before: Uint8Array | null): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    const left = await readBytes(uri).catch(() => before);
    if (!isSame(left, before)) await putBack(uri, before);
    throw error;
  }
}

async function putBack(uri: vscode.Uri, before: Uint8Array | null): Promise<void> {
  const back = before ? vscode.workspace.fs.writeFile(uri, before) : vscode.workspace.fs.delete(uri);
  // Where that fails too, what the person is told about the first failure is what counts.
  await Promise.resolve(back).catch(() => undefined);
}

async function writeBeside(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const temporary = vscode.Uri.joinPath(uri, '..', `.${name}.${randomDigits()}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => undefined);
    throw error;
  }
}

function randomDigits(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(6));
  return [...numbers].map((n) => n.toString(16).padStart(2, '0')).join('');
}

function isSame(bytes: Uint8Array | null, other: Uint8Array | string | null): boolean {
  const others = typeof other === 'string' ? new TextEncoder().encode(other) : other;
  if (!bytes || !others) return bytes === others;
  return bytes.length === others.length && bytes.every((byte, i) => byte === others[i]);
}
