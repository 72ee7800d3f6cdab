import { randomBytes } from 'node:crypto';
import { linkSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DiskError } from './diskError';
import { temporaryNameOf } from './temporary';

/**
 * Who may change a file, while others wait: the file `.NAME.lock` beside it, which says who holds it. Only programs that ask
 * for it wait; what else writes to the file is noticed by its content.
 */
export interface Lock {
  /** Whether it is still ours: one who seemed dead and was only asleep may find that another took its place. */
  held(): boolean;
  release(): void;
}

/** So long a lock is waited for whose holder may be alive, and one of another machine is taken for alive. Milliseconds. */
const PATIENCE = { here: 20_000, elsewhere: 10_000 };
/** How long between two looks, at most. Milliseconds. */
const PAUSE = 20;

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Waits for a file's lock and takes it; from a holder that was killed it is taken away.
 * @throws DiskError `busy` where a living holder does not let go, and what the system throws where the folder is not writable
 */
export async function lockFile(file: string): Promise<Lock> {
  const path = lockOf(file);
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), token: randomBytes(8).toString('hex') });
  let seen: { content: string | null; since: number } = { content: null, since: 0 };
  for (;;) {
    if (create(path, mine)) return { held: () => read(path) === mine, release: () => release(path, mine) };
    const content = read(path);
    if (content === null) continue;
    // By what we see ourselves: clocks of two machines differ, and a sleeping machine's lock looks old.
    if (seen.content !== content) seen = { content, since: performance.now() };
    const waited = performance.now() - seen.since;
    const life = lifeOf(content);
    if (life === 'dead' || (life === 'unknown' && waited > PATIENCE.elsewhere)) takeAway(path, content);
    else if (waited > PATIENCE.here)
      throw new DiskError('busy', 'another program is writing to it and does not finish');
    else await sleep(1 + Math.random() * PAUSE);
  }
}

export function lockOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.lock`);
}

function create(path: string, content: string): boolean {
  let handle: number;
  try {
    handle = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(handle, content);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function release(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true });
}

function lifeOf(content: string): 'alive' | 'dead' | 'unknown' {
  const holder = holderOf(content);
  if (holder?.host !== hostname()) return 'unknown';
  try {
    process.kill(holder.pid, 0);
    return 'alive';
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : 'dead';
  }
}

/** `null` for a lock that is still being written, or that nobody finished. */
function holderOf(content: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string'
      ? { pid, host }
      : null;
  } catch {
    return null;
  }
}

/** Two may find the same lock abandoned: the second one would take the first one's new lock, so it looks at what it took. */
function takeAway(path: string, abandoned: string): void {
  const aside = temporaryNameOf(path);
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    if (read(aside) !== abandoned) linkSync(aside, path);
  } catch {
    // Somebody has a new one already; who held this one sees that before writing, and begins again.
  }
  rmSync(aside, { force: true });
}
