import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Format } from '../core/service';
import { articleOf } from '../core/sidecar/names';

/** Endings of files that are articles when a folder is named. */
const ARTICLE_ENDINGS = ['txt', 'article', 'md', 'markdown', 'html', 'htm'];
const SIDECAR = '.gloss.json';

/** A file, or why it is none. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The articles that the arguments name, in the arguments' order: a file is itself, a folder all articles below it and a
 * glob what it matches, both sorted by path. `-` is kept. What does not exist is kept too, to be told when read.
 */
export async function findArticles(paths: readonly string[], cwd: string): Promise<string[]> {
  return expand(
    paths,
    cwd,
    (folder) => `${folder}/**/*.{${ARTICLE_ENDINGS.join(',')}}`,
    (file) => !file.endsWith(SIDECAR),
  );
}

/** The same for sidecars; an article stands for its sidecars, which `sidecarsBeside` finds. */
export async function findSidecars(paths: readonly string[], cwd: string): Promise<string[]> {
  return expand(
    paths,
    cwd,
    (folder) => `${folder}/**/*${SIDECAR}`,
    () => true,
  );
}

async function expand(
  paths: readonly string[],
  cwd: string,
  below: (folder: string) => string,
  wanted: (file: string) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (path === '-') found.push(path);
    else if (await isFolder(resolve(cwd, path)))
      found.push(...(await matching(below(escapeGlob(withoutSlash(path))), cwd)).filter(wanted));
    else if (isDynamicPattern(path) && !(await exists(resolve(cwd, path))))
      found.push(...(await matching(path, cwd)).filter(wanted));
    else found.push(path);
  }
  return [...new Set(found.map((file) => (sep === '\\' ? file.replaceAll('\\', '/') : file)))];
}

async function matching(pattern: string, cwd: string): Promise<string[]> {
  const files = await glob(pattern, { cwd, dot: false, ignore: ['**/node_modules/**', '**/.git/**'] });
  return files.sort();
}

function escapeGlob(path: string): string {
  return path.replace(/[*?[\]{}()!]/g, '\\$&') || '.';
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The sidecars beside an article, sorted by name, as paths like the article's. */
export async function sidecarsBeside(article: string, cwd: string): Promise<string[]> {
  const folder = dirname(article);
  const names = await readdir(resolve(cwd, folder)).catch(() => [] as string[]);
  const all = new Set(names);
  const beside = names.filter(
    (name) => articleOf(name, (candidate) => all.has(candidate))?.article === basename(article),
  );
  return beside.sort().map((name) => article.slice(0, article.length - basename(article).length) + name);
}

/** A file's text, a byte-order mark removed unless kept. Throws `FileError` where it cannot be read or is not UTF-8 text. */
export async function readText(path: string, cwd: string, { keepBom = false } = {}): Promise<string> {
  return decode(await readBytes(path, cwd), { keepBom });
}

/** In bytes; 0 where it can't be told, which reading will. */
export async function sizeOf(path: string, cwd: string): Promise<number> {
  return stat(resolve(cwd, path)).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Throws `FileError` where the file cannot be read. */
export async function readBytes(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'EIO';
    throw new FileError(
      code === 'ENOENT' ? 'not-found' : 'unreadable',
      code === 'ENOENT' ? 'There is no such file.' : `The file can't be read (${code}).`,
    );
  }
}

/** UTF-8 (or UTF-16 with its byte-order mark) as text, the mark of UTF-8 removed unless kept. Throws `FileError`. */
export function decode(bytes: Uint8Array, { keepBom = false } = {}): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: keepBom && !utf16 }).decode(bytes);
  } catch {
    throw new FileError('not-text', 'The file is not UTF-8 text. Save it as UTF-8 and try again.');
  }
  if (text.includes('\u0000')) throw new FileError('binary', 'The file is not text: it holds NUL characters.');
  return text;
}

export function formatOf(path: string): Format {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : /\.html?$/i.test(path) ? 'html' : 'plain';
}

/** The path of a folder without slashes behind it. */
function withoutSlash(path: string): string {
  let end = path.length;
  while (end > 0 && (path[end - 1] === '/' || path[end - 1] === '\\')) end--;
  return path.slice(0, end);
}
