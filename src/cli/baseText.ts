import { basename, dirname, resolve } from 'node:path';
import { findBaseText } from '../core/index/baseText';
import { placeAll } from '../core/index/placeAll';
import type { Placed } from '../core/index/placed';
import type { Page } from '../core/sidecar/page';
import { decode, FileError } from './files';
import { gitText, readBlobs } from './git';

/** How far back an article's history is searched. */
const MOST_VERSIONS = 200;

/** The text that a page's positions were recorded against, where git still has it; see `findBaseText`. */
export async function baseTextOf(article: string, text: string, page: Page, cwd: string): Promise<string | null> {
  const folder = dirname(resolve(cwd, article));
  return findBaseText(text, page, {
    async named(blob) {
      const bytes = (await readBlobs([blob], folder)).get(blob);
      return bytes ? textOrNull(bytes) : null;
    },
    async versions() {
      const blobs = await readBlobs(await olderVersions(basename(article), folder), folder);
      return [...blobs.values()].map(textOrNull);
    },
  });
}

/** Finds the places of a page's annotations in its article as it is, with the help of git where it can. */
export async function placeIn(article: string, text: string, page: Page, cwd: string): Promise<Placed[]> {
  return placeAll(text, page, { baseText: await baseTextOf(article, text, page, cwd) });
}

/** The names of the blobs that a file has been, the latest first; also under names that it had before. */
async function olderVersions(name: string, folder: string): Promise<string[]> {
  const log = [
    '--literal-pathspecs',
    'log',
    '--follow',
    // Which would run the program that the repository names.
    '--no-show-signature',
    `--max-count=${MOST_VERSIONS}`,
    '--format=',
    '--raw',
    '--no-abbrev',
    '--',
    name,
  ];
  const lines = (await gitText(log, folder)) ?? '';
  const blobs = [...lines.matchAll(/^:\d+ \d+ ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gm)].flatMap(([, was, is]) => [
    is!,
    was!,
  ]);
  return [...new Set(blobs)].filter((blob) => !/^0+$/.test(blob));
}

/** The text of a file's bytes, or `null` where it is none. */
export function textOrNull(bytes: Uint8Array): string | null {
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return null;
  }
}
