import type { Span } from '../../base/span';
import { overlaps } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { Shape } from '../../segment/words';
import { knownNames } from '../../lexicon/knownNames';
import type { NameCandidate } from './nameCandidate';

/** Finds what may be names in a passage. `taken`: spans that are dates or figures. */
export function readNames(passage: Passage, taken: readonly Span[]): NameCandidate[] {
  const { words } = passage;
  const names = knownNames(passage.language.code);
  const found: NameCandidate[] = [];
  for (let w = 0; w < words.length; w++) {
    if (words.shape[w] === Shape.Lower) continue;
    const hit = names.longestAt(words, w);
    if (!hit) continue;
    const span = { start: words.start[w]!, end: words.end[hit.end - 1]! };
    if (taken.some((t) => overlaps(t, span))) continue;
    const best = hit.value[0]!;
    found.push({ ...span, key: words.norm.slice(w, hit.end).join(' '), readings: [{ type: best.type, ref: best.ref, score: 0.9, because: 'known name' }] });
    w = hit.end - 1;
  }
  return found;
}
