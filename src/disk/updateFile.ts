import { constants, readFileSync, renameSync } from 'node:fs';
import { access, readFile, realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DiskError, toDiskError } from './diskError';
import { lockFile, type Lock } from './lock';
import { removeLeftOver, writeTemporary } from './temporary';

/** What a file shall hold, made from what it holds (`null`: it is not there); `null` leaves it as it is. May be asked again. */
export type FileChange = (before: Uint8Array | null) => Promise<string | Uint8Array | null>;

/** Something that does not ask for locks would have to change the file this often, right before it is written. */
const MOST_TRIES = 50;
/** Before trying again what another program prevented. Milliseconds. */
const PAUSE = 20;

/**
 * Changes a file, whole or not at all: a process that is killed and a disk that is full leave it as it was. Of all who change it
 * with this function at once, none loses what it wrote; what others write meanwhile is seen and the change is made on that.
 * A link stays one, and what it leads to is written; owner and mode stay. Returns whether it wrote.
 * @throws DiskError where that can't be done, and what `change` throws
 */
export async function updateFile(path: string, change: FileChange): Promise<boolean> {
  const asked = resolve(path);
  const file = await realpath(asked).catch(() => asked);
  // Most often nobody else is there: what takes time is then done before anybody has to wait for it.
  const first = await attempt(() => readIfThere(file));
  let made = { before: first, after: await change(first) };
  if (isAsItWas(made)) return false;
  const lock = await attempt(() => lockFile(file));
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = await attempt(() => readIfThere(file));
      if (!same(before, made.before)) made = { before, after: await change(before) };
      if (isAsItWas(made)) return false;
      if (await attempt(() => replace(file, made.before, made.after!, lock))) return true;
      if (!lock.held()) return updateFile(path, change);
    }
  } finally {
    lock.release();
  }
  throw new DiskError('busy', 'it keeps changing while it is written');
}

/** Replaces a file, whatever it holds, whole or not at all. Throws `DiskError`. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await updateFile(path, async () => content);
}

/** Returns whether it was replaced: not where somebody changed it meanwhile, or took our lock for abandoned. */
async function replace(
  file: string,
  before: Uint8Array | null,
  after: string | Uint8Array,
  lock: Lock,
): Promise<boolean> {
  if (before) await access(file, constants.W_OK);
  const temporary = await writeTemporary(file, after);
  try {
    // Nothing of ours comes between the look and the renaming.
    if (!lock.held() || !same(readNow(file), before)) return false;
    renameSync(temporary, file);
  } catch (error) {
    if (!isInUse(error)) throw error;
    await sleep(PAUSE);
    return false;
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
  await removeLeftOver(file);
  return true;
}

/** Windows refuses to replace a file while somebody looks into it: a virus scanner, an index. */
function isInUse(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code);
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch(nullIfMissing);
}

function readNow(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    return nullIfMissing(error);
  }
}

function nullIfMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

function isAsItWas({ before, after }: { before: Uint8Array | null; after: string | Uint8Array | null }): boolean {
  return after === null || same(before, typeof after === 'string' ? Buffer.from(after) : after);
}

function same(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDiskError(error);
  }
}
