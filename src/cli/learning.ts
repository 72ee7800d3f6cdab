import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { KnownHere } from '../core/index/knownHere';
import { Learnt } from '../core/index/learnt';
import { Lexicons } from '../core/index/lexicons';
import { LEXICON_PATH } from '../core/index/projectLexicon';
import type { Known } from '../core/service';
import { articleOf } from '../core/sidecar/names';
import { FileError, findSidecars, readText } from './files';
import { articleBeside, readSidecar } from './sidecars';

/** What is known for an article at a path, or for one that has none. */
export type KnownFor = (article?: string) => Known | undefined;

/**
 * What the sidecars and the lexicon of folders teach, as the editor learns it from its workspace. Sidecars that can't be read
 * teach nothing.
 * @throws FileError where there is no such folder
 */
export async function learnFrom(folders: readonly string[], cwd: string): Promise<KnownFor> {
  if (!folders.length) return () => undefined;
  const learnt = new Learnt();
  const lexicons = new Lexicons();
  for (const folder of folders) {
    await readdir(resolve(cwd, folder)).catch(() => {
      throw new FileError('not-found', `There is no folder ${folder} to learn from.`);
    });
    const lexicon = resolve(cwd, join(folder, LEXICON_PATH));
    lexicons.set(lexicon, await textOf(lexicon, cwd));
    for (const sidecar of await findSidecars([folder], cwd)) await take(sidecar, learnt, cwd);
  }
  return (article) => new KnownHere(learnt, lexicons.names, article === undefined ? undefined : resolve(cwd, article));
}

async function take(sidecar: string, learnt: Learnt, cwd: string): Promise<void> {
  try {
    const { page } = await readSidecar(sidecar, cwd);
    const article = (await articleBeside(sidecar, cwd)) ?? articleOf(sidecar)?.article ?? sidecar;
    learnt.set(resolve(cwd, sidecar), resolve(cwd, article), page);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}

async function textOf(file: string, cwd: string): Promise<string> {
  try {
    return await readText(file, cwd);
  } catch (error) {
    if (error instanceof FileError) return '';
    throw error;
  }
}
