import type { Passage } from '../../segment/passage';
import type { Quotation } from './quotations';

/** A stretch of words `[first, end)` in which a cue finds its source and content: one sentence, or several that one quotation ties. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Words of a sentence beyond which its parts are looked at apart. */
export const LONGEST_STRETCH = 400;

/** Sentences, those that a quotation runs through in one; none longer than `LONGEST_STRETCH`, so that work stays linear. */
export function joinSentences({ sentences, words }: Passage, quotations: readonly Quotation[]): Stretch[] {
  const out: Stretch[] = [];
  let q = 0;
  for (const sentence of sentences) {
    const last = out[out.length - 1];
    while (q < quotations.length && quotations[q]!.inner.end <= sentence.start) q++;
    const running = quotations[q];
    const tied =
      last && running && running.start < sentence.start && running.inner.end > words.start[sentence.firstWord]!;
    if (tied && sentence.endWord - last.first <= LONGEST_STRETCH) {
      out[out.length - 1] = { first: last.first, end: sentence.endWord };
      continue;
    }
    for (let first = sentence.firstWord; first < sentence.endWord; first += LONGEST_STRETCH)
      out.push({ first, end: Math.min(first + LONGEST_STRETCH, sentence.endWord) });
  }
  return out;
}
