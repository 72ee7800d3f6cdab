import type { Placed } from '../core/index/placed';
import type { AnnotatedArticle } from '../core/exchange/row';
import { rowsOf } from '../core/exchange/rowsOf';
import { recordOf } from '../core/anchor/textRecord';
import { newPage, type Page } from '../core/sidecar/page';
import { reanchor } from '../core/sidecar/reanchor';
import { renamePage } from '../core/sidecar/rename';
import { sidecarOf } from '../core/sidecar/names';
import { basename } from 'node:path';
import { baseTextOf, placeIn } from './baseText';
import { readText, sidecarsBeside } from './files';
import { damaged, namedSidecars, readSidecar, articleBeside } from './sidecars';

/** An article with the sidecars that are asked for, each with where its annotations stand. */
export interface Gathered {
  readonly article: string;
  readonly text: string;
  readonly sidecars: readonly { readonly path: string; readonly page: Page; readonly placed: readonly Placed[] }[];
}

/** The articles that arguments name, each once, in their order: a sidecar stands for its article. */
export async function namedArticles(paths: readonly string[], cwd: string): Promise<string[]> {
  const articles: string[] = [];
  for (const sidecar of await namedSidecars(paths, cwd)) {
    const article = await articleBeside(sidecar, cwd);
    if (article !== null) articles.push(article);
  }
  return [...new Set(articles)];
}

/** Reads an article with all of its sidecars. Throws `FileError`. */
export async function gather(article: string, cwd: string): Promise<Gathered> {
  const text = await readText(article, cwd);
  const sidecars: Gathered['sidecars'][number][] = [];
  for (const path of await sidecarsBeside(article, cwd)) {
    const { page, canWrite } = await readSidecar(path, cwd);
    if (!canWrite) throw damaged(path);
    sidecars.push({ path, page, placed: await placeIn(article, text, page, cwd) });
  }
  return { article, text, sidecars };
}

/** An article as other formats have it, all of its sidecars together. */
export async function annotatedArticle(gathered: Gathered, cwd: string): Promise<AnnotatedArticle> {
  const { article, text, sidecars } = gathered;
  const headers = sidecars.map(({ page }) => page.header);
  const language = headers.map((h) => h.language).find((l) => l !== null) ?? null;
  const published = headers.map((h) => h.published).find((p) => p !== null) ?? null;
  const rows = rowsOf(sidecars.flatMap(({ placed }) => [...placed]));
  const pages: Page[] = [];
  for (const { page } of sidecars) pages.push(reanchor(page, text, await baseTextOf(article, text, page, cwd)).page);
  const id = basename(sidecarOf(article));
  const whole = newPage({ ...headers[0], id, language, published, ...recordOf(text) });
  const page = renamePage({ ...whole, annotations: pages.flatMap((p) => [...p.annotations]) }, basename(article), id);
  return { name: article, text, language, published, rows, page };
}
