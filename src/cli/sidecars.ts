import { basename, resolve } from 'node:path';
import { articleOf, isSidecar } from '../core/sidecar/names';
import type { Page } from '../core/sidecar/page';
import { LARGEST, parseSidecar, tooLarge, type ParsedSidecar } from '../core/sidecar/parse';
import { serialiseSidecar } from '../core/sidecar/serialise';
import { DiskError } from '../disk/diskError';
import { replaceFile, updateFile } from '../disk/updateFile';
import { decode, exists, FileError, findSidecars, readBytes, sidecarsBeside, sizeOf } from './files';

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

/** A sidecar as its file has it; of one that is too large the text is empty. */
export interface SidecarFile extends ParsedSidecar {
  readonly text: string;
}

/** Reads a sidecar. Throws `FileError` where the file cannot be read; a malformed one gives what can be had of it. */
export async function readSidecar(sidecar: string, cwd: string): Promise<SidecarFile> {
  // One that is too large is not even brought into memory.
  const size = await sizeOf(sidecar, cwd);
  return size > LARGEST ? { ...tooLarge(), text: '' } : parseSidecarBytes(await readBytes(sidecar, cwd));
}

function parseSidecarBytes(bytes: Uint8Array): SidecarFile {
  if (bytes.length > LARGEST) return { ...tooLarge(), text: '' };
  const text = decode(bytes, { keepBom: true });
  return { ...parseSidecar(text), text };
}

/**
 * Changes a sidecar: `change` makes of what is there (`null` where there is none) what shall be. Writes nothing where that is the
 * same. What others change meanwhile is seen: then `change` is asked again. Returns whether it wrote.
 * @throws FileError where the file is damaged or cannot be written
 */
export async function updateSidecar(
  sidecar: string,
  cwd: string,
  change: (page: Page | null) => Page | null | Promise<Page | null>,
): Promise<boolean> {
  if ((await sizeOf(sidecar, cwd)) > LARGEST) throw damaged(sidecar);
  return asFileError(() =>
    updateFile(resolve(cwd, sidecar), async (bytes) => {
      const parsed = bytes && parseSidecarBytes(bytes);
      if (parsed && !parsed.canWrite) throw damaged(sidecar);
      const page = await change(parsed?.page ?? null);
      if (page === null || (parsed && serialiseSidecar(page) === serialiseSidecar(parsed.page))) return null;
      return serialiseSidecar(page);
    }),
  );
}

export function damaged(sidecar: string): FileError {
  const message = `${basename(sidecar)} can’t be read whole, so nothing is written. “glossator check” says what to mend.`;
  return new FileError('damaged', message);
}

/** Writes a file whole or not at all. Throws `FileError`. */
export async function writeWhole(path: string, cwd: string, content: string | Uint8Array): Promise<void> {
  await asFileError(() => replaceFile(resolve(cwd, path), content));
}

async function asFileError<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    if (error.code === 'busy')
      throw new FileError('busy', `The file can’t be written: ${error.message}. It is as it was; try again.`);
    throw new FileError('unwritable', `The file can’t be written: ${error.message} (${error.code}). It is as it was.`);
  }
}
