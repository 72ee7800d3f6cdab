import { Gap, type Words } from '../../segment/words';

/** 1 for each word between `(` and `)`, ten at most: a bracket that nobody closes holds nothing. */
export function findBracketed(words: Words, text: string): readonly number[] {
  const inside: number[] = [];
  let open = -1;
  for (let w = 1; w < words.length; w++) {
    if (!(words.gap[w]! & Gap.Bracket)) continue;
    const gap = text.slice(words.end[w - 1], words.start[w]);
    if (open >= 0 && gap.includes(')') && w - open <= 10) for (let v = open; v < w; v++) inside[v] = 1;
    open = gap.includes('(') ? w : -1;
  }
  return inside;
}
