import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { articleOf, isSidecar } from '../core/sidecar/names';
import type { Page } from '../core/sidecar/page';
import { parseSidecar, type ParsedSidecar } from '../core/sidecar/parse';
import { serialiseSidecar } from '../core/sidecar/serialise';
import { exists, FileError, findSidecars, readText, sidecarsBeside } from './files';

/** The sidecars that arguments name: sidecars stand for themselves, articles for the sidecars beside them. */
export async function namedSidecars(paths: readonly string[], cwd: string): Promise<string[]> {
  const named: string[] = [];
  for (const path of await findSidecars(paths, cwd)) {
    if (isSidecar(path)) named.push(path);
    else named.push(...(await sidecarsBeside(path, cwd)));
  }
  return [...new Set(named)];
}

/** The path of the article that a sidecar stands beside, or `null` where it is not there. */
export async function articleBeside(sidecar: string, cwd: string): Promise<string | null> {
  const name = basename(sidecar);
  const here = (article: string) => sidecar.slice(0, sidecar.length - name.length) + article;
  const candidates: string[] = [];
  articleOf(name, (candidate) => !candidates.push(candidate));
  const there = new Set<string>();
  for (const candidate of candidates) if (await exists(resolve(cwd, here(candidate)))) there.add(candidate);
  const article = articleOf(name, (candidate) => there.has(candidate))?.article;
  return article !== undefined && there.has(article) ? here(article) : null;
}

/** Reads a sidecar. Throws `FileError` where the file cannot be read; a malformed one gives what can be had of it. */
export async function readSidecar(sidecar: string, cwd: string): Promise<ParsedSidecar> {
  return parseSidecar(await readText(sidecar, cwd, { keepBom: true }));
}

const MOST_TRIES = 5;

/**
 * Changes a sidecar: `change` makes of what is there (`null` where there is none) what shall be. Writes nothing where that is the
 * same, and starts again from what is there where the file changed underneath. Returns whether it wrote.
 * @throws FileError where the file is damaged or cannot be written
 */
export async function updateSidecar(
  sidecar: string,
  cwd: string,
  change: (page: Page | null) => Page | null | Promise<Page | null>,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await textIfThere(sidecar, cwd);
    const parsed = before === null ? null : parseSidecar(before);
    if (parsed && !parsed.canWrite) throw damaged(sidecar);
    const page = await change(parsed?.page ?? null);
    if (page === null || (parsed && serialiseSidecar(page) === serialiseSidecar(parsed.page))) return false;
    if (before === (await textIfThere(sidecar, cwd))) {
      await writeWhole(sidecar, cwd, serialiseSidecar(page));
      return true;
    }
  }
  throw new FileError(
    'busy',
    'The file keeps changing while it is written. Close what else writes to it and try again.',
  );
}

export function damaged(sidecar: string): FileError {
  const message = `${basename(sidecar)} can’t be read whole, so nothing is written. “glossator check” says what to mend.`;
  return new FileError('damaged', message);
}

async function textIfThere(path: string, cwd: string): Promise<string | null> {
  return (await exists(resolve(cwd, path))) ? readText(path, cwd, { keepBom: true }) : null;
}

/** Writes a file whole or not at all: beside it first, then in its place. Throws `FileError`. */
export async function writeWhole(path: string, cwd: string, content: string | Uint8Array): Promise<void> {
  const asked = resolve(cwd, path);
  // A link stays one: what it leads to is written.
  const file = await realpath(asked).catch(() => asked);
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const mode = await stat(file).then(
      (s) => s.mode,
      () => null,
    );
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== null) await chmod(beside, mode);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new FileError(
      'unwritable',
      `The file can’t be written (${(error as NodeJS.ErrnoException).code ?? String(error)}). It is as it was.`,
    );
  }
}
