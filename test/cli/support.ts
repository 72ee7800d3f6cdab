import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';
import type { ExitCode } from '../../src/cli/terminal';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

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
    });
    return { code, out, err };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
