import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { textHash } from '../core/anchor/textHash';
import { articleOf, sidecarOf } from '../core/sidecar/names';
import type { Page } from '../core/sidecar/page';
import { exists, FileError, findArticles, readText } from './files';

/** Larger files are no articles that somebody annotated. Bytes. */
const LARGEST_FILE = 16_000_000;

/** The articles below the current folder by the hash of their texts, read when first asked for. */
export class ArticlesByText {
  private hashes: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(private readonly cwd: string) {}

  /**
   * Where the article is now that a sidecar was left behind by: the only one that has the text which the annotations were made on.
   * `null` where that is not certain, or annotations are there already.
   */
  async movedFrom(sidecar: string, { header }: Page): Promise<string | null> {
    if (header.textHash === null) return null;
    const found = (await (this.hashes ??= this.readAll())).get(header.textHash) ?? [];
    const near = found.filter((article) => resolve(this.cwd, dirname(article)) === resolve(this.cwd, dirname(sidecar)));
    const article = found.length === 1 ? found[0]! : near.length === 1 ? near[0]! : null;
    if (article === null) return null;
    const to = sidecarOf(article, articleOf(basename(sidecar))?.annotator);
    return (await exists(resolve(this.cwd, to))) ? null : article;
  }

  private async readAll(): Promise<Map<string, readonly string[]>> {
    const hashes = new Map<string, readonly string[]>();
    for (const article of await findArticles(['.'], this.cwd)) {
      const text = await this.read(article);
      if (text === null) continue;
      const hash = textHash(text);
      hashes.set(hash, [...(hashes.get(hash) ?? []), article]);
    }
    return hashes;
  }

  private async read(article: string): Promise<string | null> {
    try {
      if ((await stat(resolve(this.cwd, article))).size > LARGEST_FILE) return null;
      return await readText(article, this.cwd);
    } catch (error) {
      if (error instanceof FileError || 'code' in (error as object)) return null;
      throw error;
    }
  }
}
