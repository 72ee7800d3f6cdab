import { basename } from 'node:path';
import type { Annotation } from '../core/annotation/annotation';
import { countCodePoints } from '../core/anchor/codePoints';
import { recordOf } from '../core/anchor/textRecord';
import { accept } from '../core/index/decisions';
import { joinMarks } from '../core/index/joinMarks';
import type { Placed } from '../core/index/placed';
import { suggestionMarks } from '../core/index/suggestionMarks';
import type { Analysis } from '../core/service';
import { sidecarOf } from '../core/sidecar/names';
import { newPage, type Page } from '../core/sidecar/page';
import { placeIn } from './baseText';
import { sidecarsBeside } from './files';
import { damaged, readSidecar, updateSidecar } from './sidecars';

export interface Accepting {
  /** Who accepts; nobody is named where it is empty. */
  readonly creator: string;
  readonly minConfidence: number;
  /** Into the creator's own sidecar instead of the one that the annotators share. */
  readonly own: boolean;
}

export interface Accepted {
  readonly sidecar: string;
  readonly added: number;
  /** What was in the article's sidecars before, and stays. */
  readonly there: number;
}

/** A page with all suggestions of an article that nothing decided hides. */
export function acceptInto(
  page: Page,
  { article, ...suggestions }: Analysis,
  placed: readonly Placed[],
  source: string,
  { creator, minConfidence }: Pick<Accepting, 'creator' | 'minConfidence'>,
): Page {
  const own = new Map(page.annotations.map((a) => [a.id, a]));
  const desk = { text: article.text, source, creator, own, codePoints: countCodePoints(article.text) };
  const open = joinMarks(suggestionMarks(suggestions, minConfidence), placed).filter((mark) => !mark.decided);
  const added = [...accept(open, desk).values()].filter((a): a is Annotation => a !== null && !own.has(a.id));
  return added.length ? { ...page, annotations: [...page.annotations, ...added] } : page;
}

/** The page of an article that has none yet. */
export function pageFor(analysis: Analysis, sidecar: string): Page {
  const { text, language, published } = analysis.article;
  return newPage({ id: basename(sidecar), language, published, ...recordOf(text) });
}

/** Accepts an article's suggestions into a sidecar; what any of its sidecars decided stays decided. Throws `FileError`. */
export async function acceptAll(
  article: string,
  analysis: Analysis,
  accepting: Accepting,
  cwd: string,
): Promise<Accepted> {
  const { text } = analysis.article;
  const sidecar = sidecarOf(article, accepting.own ? accepting.creator : null);
  const others: Placed[] = [];
  for (const path of await sidecarsBeside(article, cwd)) {
    if (path !== sidecar) others.push(...(await placeIn(article, text, await readWhole(path, cwd), cwd)));
  }
  let done: Accepted = { sidecar, added: 0, there: others.length };
  await updateSidecar(sidecar, cwd, async (was) => {
    const page = was ?? pageFor(analysis, sidecar);
    const placed = [...(await placeIn(article, text, page, cwd)), ...others];
    const now = acceptInto(page, analysis, placed, basename(article), accepting);
    done = { sidecar, added: now.annotations.length - page.annotations.length, there: placed.length };
    return done.added ? now : null;
  });
  return done;
}

async function readWhole(sidecar: string, cwd: string): Promise<Page> {
  const { page, canWrite } = await readSidecar(sidecar, cwd);
  if (!canWrite) throw damaged(sidecar);
  return page;
}
