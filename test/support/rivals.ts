import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** One run of `rival.ts`, followed as it decides. */
export class Rival {
  /** Ids of the decisions that it said are saved. */
  readonly saved: string[] = [];
  private readonly process: ChildProcess;
  private readonly waiting = new Set<() => void>();
  /** Its exit code; `null` where it was killed. What it complained of is thrown. */
  readonly ended: Promise<number | null>;

  constructor(sidecar: string, name: string, { count, seed }: { count: number; seed: number }) {
    const program = resolve('dist', 'test', 'rival.cjs');
    if (!existsSync(program)) throw new Error(`${program} is missing: run “npm run compile”.`);
    this.process = spawn(process.execPath, [program, sidecar, name, String(count), String(seed)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    this.process.stderr!.on('data', (chunk) => (complaint += String(chunk)));
    createInterface(this.process.stdout!).on('line', (id) => {
      this.saved.push(id);
      this.wake();
    });
    this.ended = new Promise((done, failed) =>
      this.process.once('close', (code) => {
        this.wake();
        if (complaint) failed(new Error(`${name}: ${complaint}`));
        else done(code);
      }),
    );
    // Who waits for it is told; a test that failed before may not wait.
    this.ended.catch(() => undefined);
  }

  private wake(): void {
    for (const done of this.waiting) done();
    this.waiting.clear();
  }

  /** Resolves when so many decisions are saved, or when it ended before. */
  async untilSaved(count: number): Promise<void> {
    while (this.saved.length < count && this.process.exitCode === null && this.process.signalCode === null)
      await new Promise<void>((done) => this.waiting.add(done));
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }
}

/** Names in a sidecar's folder that a writer left there. */
export function leftBeside(sidecar: string): string[] {
  return readdirSync(dirname(sidecar)).filter((name) => /\.(?:tmp|lock)$/.test(name));
}
