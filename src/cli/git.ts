import { execFile } from 'node:child_process';

export interface GitResult {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

export interface GitOptions {
  readonly input?: string;
  /** Milliseconds; a repository on a sleeping disk must not hold a check for ever. */
  readonly timeout?: number;
  /** Of the output, in bytes. */
  readonly most?: number;
}

/**
 * Nothing is asked, locked, fetched (a repository's own configuration says by which program) or translated, and no `git.exe` of the
 * current folder is run.
 */
const QUIET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
  NoDefaultCurrentDirectoryInExePath: '1',
};

/** Runs git without a shell. `null` where it is not installed, takes too long or says too much: then do without. */
export function git(args: readonly string[], cwd: string, options: GitOptions = {}): Promise<GitResult | null> {
  const { input = '', timeout = 20_000, most = 128 * 1024 * 1024 } = options;
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      ['--no-pager', ...args],
      { cwd, timeout, maxBuffer: most, encoding: 'buffer', windowsHide: true, env: { ...process.env, ...QUIET } },
      (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve(code === null ? null : { code, out, err: err.toString('utf8') });
      },
    );
    // Git may be done before it has read all, or not be there at all.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** What git prints, or `null` where it fails. */
export async function gitText(args: readonly string[], cwd: string, options?: GitOptions): Promise<string | null> {
  const result = await git(args, cwd, options);
  return result?.code === 0 ? result.out.toString('utf8') : null;
}

/** The contents of blobs by their names, as far as the repository has them. One process for all. */
export async function readBlobs(names: readonly string[], cwd: string): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(names)].filter((name) => /^[0-9a-f]{40,64}$/.test(name));
  const blobs = new Map<string, Buffer>();
  if (!wanted.length) return blobs;
  const result = await git(['cat-file', '--batch'], cwd, { input: `${wanted.join('\n')}\n` });
  if (result?.code !== 0) return blobs;
  const { out } = result;
  for (let at = 0; at < out.length;) {
    const newline = out.indexOf(10, at);
    if (newline < 0) break;
    const [name = '', type, size] = out.toString('latin1', at, newline).split(' ');
    at = newline + 1;
    // `NAME missing` has no contents.
    if (size === undefined) continue;
    if (type === 'blob') blobs.set(name, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
