import * as vscode from 'vscode';

/** Some hosts have nobody who searches, and `findFiles` then never answers: after this long the folders are read instead. */
const PATIENCE = 5000;
/** How far folders are read where nobody searches: a virtual workspace may answer each from far away. */
const MOST_FOLDERS = 300;
const NEVER_READ = new Set(['node_modules', '.git', '.hg', '.svn', '.venv']);

/** Files of the workspace that a glob names, sorted, at most so many; none once the token is cancelled. Always answers. */
export async function findInWorkspace(
  glob: string,
  most: number,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found = (await searched(glob, most, token)) ?? (await walked(glob, most, token));
  return token.isCancellationRequested ? [] : found.sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
}

/** What the host's search finds, or `undefined` where it does not answer. */
async function searched(
  glob: string,
  most: number,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[] | undefined> {
  const own = new vscode.CancellationTokenSource();
  const subscription = token.onCancellationRequested(() => own.cancel());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
    own.token.onCancellationRequested(() => resolve(undefined));
  });
  try {
    return await Promise.race([vscode.workspace.findFiles(glob, '**/{node_modules,.git}/**', most, own.token), tired]);
  } finally {
    clearTimeout(timer);
    subscription.dispose();
    own.cancel();
    own.dispose();
  }
}

async function walked(glob: string, most: number, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS) && found.length < most; i++) {
    if (token.isCancellationRequested) return [];
    for (const [name, type] of await entriesOf(folders[i]!)) {
      const uri = vscode.Uri.joinPath(folders[i]!, name);
      if (type & vscode.FileType.Directory && !(type & vscode.FileType.SymbolicLink) && !NEVER_READ.has(name))
        folders.push(uri);
      else if (type & vscode.FileType.File && matchesGlob(uri, glob)) found.push(uri);
    }
  }
  return found.slice(0, most);
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  return Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
}

/** Whether VS Code's own globs match a file, relative to its workspace folder; the file need not be open. */
export function matchesGlob(uri: vscode.Uri, glob: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  // Of a document only its address and its language are looked at.
  const document = { uri, fileName: uri.path, languageId: 'plaintext' } as vscode.TextDocument;
  return vscode.languages.match({ pattern: folder ? new vscode.RelativePattern(folder, glob) : glob }, document) > 0;
}

/** Gives everybody else a turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Tells when a file or a folder goes: where a folder goes with all that is in it, VS Code tells of the folder alone. `has` says
 * whether something was the deleted file or stood below the deleted folder.
 */
export function watchDeleted(gone: (has: (uri: string) => boolean) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  const subscription = watcher.onDidDelete((deleted) => {
    const key = deleted.toString();
    gone((uri) => uri.startsWith(key) && (uri.length === key.length || uri[key.length] === '/'));
  });
  return vscode.Disposable.from(watcher, subscription);
}
