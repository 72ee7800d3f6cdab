import { Gap, type Words } from '../../segment/words';

/** The words between `(` and `)`, ten at most: a bracket that nobody closes holds nothing. */
export function findBracketed(words: Words, text: string): Uint8Array {
  const inside = new Uint8Array(words.length);
  let open = -1;
  for (let w = 1; w < words.length; w++) {
    if (!(words.gap[w]! & Gap.Bracket)) continue;
    const gap = text.slice(words.end[w - 1], words.start[w]);
    if (open >= 0 && gap.includes(')') && w - open <= 10) inside.fill(1, open, w);
    open = gap.includes('(') ? w : -1;
  }
  return inside;
}
