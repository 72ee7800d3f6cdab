import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../src/cli/run';
import type { ExitCode } from '../../src/cli/terminal';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The built command line; tests run from the project's folder. */
export const SELF: readonly string[] = [process.execPath, resolve('dist', 'cli.js')];

/** A folder with these files, and the command line run in it. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'glossator-cli-'));

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), content);
    }
    return this;
  }

  async run(args: readonly string[], input: string | readonly Uint8Array[] = ''): Promise<Ran> {
    let out = '';
    let err = '';
    const chunks = typeof input === 'string' ? [new TextEncoder().encode(input)] : input;
    const code = await run(args, {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      async *input() {
        for (const chunk of chunks) yield chunk;
      },
      cwd: this.folder,
      self: SELF,
    });
    return { code, out, err };
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  bytes(name: string): Uint8Array {
    return readFileSync(join(this.folder, name));
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** What git must not take from the machine that the tests run on. */
const ALONE = {
  GIT_CONFIG_GLOBAL: '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'lan',
  GIT_AUTHOR_EMAIL: 'lan@example.org',
  GIT_COMMITTER_NAME: 'lan',
  GIT_COMMITTER_EMAIL: 'lan@example.org',
};

/** A folder that is a real git repository. */
export class Repository extends Place {
  constructor() {
    super();
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** What git prints; where it fails (a conflict) that is an error. */
  git(...args: readonly string[]): string {
    const env = { ...process.env, ...ALONE };
    return execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  commit(files: Readonly<Record<string, string | Uint8Array>> = {}): this {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=change');
    return this;
  }
}
