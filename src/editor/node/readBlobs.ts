import { execFile } from 'node:child_process';
import type { ReadBlobs } from '../documents/gitApi';

/** Milliseconds; a repository on a sleeping disk must not hold a review for ever. */
const PATIENCE = 30_000;
/** Of all contents together, in bytes. */
const MOST = 256 * 1024 * 1024;

/** Nothing is asked, locked or fetched, and no `git.exe` of the current folder is run. */
const QUIET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
  NoDefaultCurrentDirectoryInExePath: '1',
};

/** One process for all. @throws where git can't be run */
export const readBlobs: ReadBlobs = async ({ git }, root, names) => {
  // A name is a line of git's input.
  const wanted = names.filter((name) => !/[\r\n]/.test(name));
  if (!wanted.length) return names.map(() => null);
  const contents = blobsIn(await catFile(git.path, root.fsPath, wanted), wanted.length);
  let next = 0;
  return names.map((name) => (/[\r\n]/.test(name) ? null : (contents[next++] ?? null)));
};

function catFile(git: string, cwd: string, names: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      git,
      ['--no-pager', 'cat-file', '--batch'],
      {
        cwd,
        timeout: PATIENCE,
        maxBuffer: MOST,
        encoding: 'buffer',
        windowsHide: true,
        env: { ...process.env, ...QUIET },
      },
      (error, out) => (error ? reject(error) : resolve(out)),
    );
    // Git may be done before it has read all, or not be there at all.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(names.map((name) => `${name}\n`).join(''));
  });
}

/** An answer a name, in their order: `HASH blob SIZE`, the contents, a line end; or a line that says why there are none. */
function blobsIn(out: Buffer, count: number): (Uint8Array | null)[] {
  const contents: (Uint8Array | null)[] = [];
  let at = 0;
  while (contents.length < count) {
    const newline = out.indexOf(10, at);
    if (newline < 0) break;
    const [, type, size] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(out.toString('utf8', at, newline)) ?? [];
    at = newline + 1;
    if (size !== undefined) {
      contents.push(type === 'blob' ? out.subarray(at, at + Number(size)) : null);
      at += Number(size) + 1;
    } else contents.push(null);
  }
  return contents;
}
