import type { Annotation, Selectors } from '../annotation/annotation';
import { selectorsOf } from '../annotation/annotation';
import { matchAll, type Match, type MatchOptions } from '../anchor/match';
import { textHash } from '../anchor/textHash';
import type { Page } from '../sidecar/page';
import type { Placed } from './placed';

const NOWHERE: Match = { status: 'orphan', span: null, score: 0, candidates: [] };

/**
 * Finds the places of all annotations of a page in the text as it is; linear in the text and in their number.
 * With the text that they were recorded against, where it can still be had, more of them are found for certain.
 */
export function placeAll(text: string, page: Page, { baseText }: Pick<MatchOptions, 'baseText'> = {}): Placed[] {
  const wanted = page.annotations.map(anchorsOf);
  const anchors = wanted
    .flatMap(({ target, source, cue }) => [target, source, cue])
    .filter((s): s is Selectors => s !== null);
  const { textHash: recordedHash, textSketch: sketch } = page.header;
  const found = matchAll(text, anchors, { recordedHash, sketch, textHash: textHash(text), baseText });
  let next = 0;
  const take = (selectors: Selectors | null): Match => (selectors ? found[next++]! : NOWHERE);
  return page.annotations.map((annotation, i): Placed => {
    const { span, status, score, candidates } = take(wanted[i]!.target);
    return {
      annotation,
      span,
      status,
      score,
      candidates,
      source: take(wanted[i]!.source).span,
      cue: take(wanted[i]!.cue).span,
    };
  });
}

function anchorsOf(annotation: Annotation): {
  target: Selectors | null;
  source: Selectors | null;
  cue: Selectors | null;
} {
  const target = selectorsOf(annotation);
  if (annotation.kind !== 'claim') return { target, source: null, cue: null };
  return { target, source: annotation.body.source?.selectors ?? null, cue: annotation.body.cue?.selectors ?? null };
}
