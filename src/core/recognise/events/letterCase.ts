import type { Sentence } from '../../segment/sentences';
import { Gap, Shape, type Words } from '../../segment/words';

/** Words of up to so many letters are written small even where all others have a capital (`of`, `the`, `and`). */
const SHORT = 3;

/** Whether a sentence is written with a capital on nearly every word, as English headlines are, so that capitals tell nothing. */
export function manyCapitals(words: Words, { firstWord, endWord }: Sentence): boolean {
  let small = 0;
  let capital = 0;
  for (let w = firstWord; w < endWord; w++) {
    if (words.end[w]! - words.start[w]! <= SHORT) continue;
    const shape = words.shape[w]!;
    if (shape === Shape.Lower) small++;
    else if (shape !== Shape.Number) capital++;
  }
  return capital >= 2 && capital >= 3 * small;
}

/** Whether word `w` has a capital that neither its sentence's start nor a quotation's explains. */
export function isWrittenAsName(words: Words, w: number, sentence: Sentence, capitals: boolean): boolean {
  const shape = words.shape[w]!;
  if (shape === Shape.Lower || capitals || w === sentence.firstWord) return false;
  return shape !== Shape.Title || (words.gap[w]! & (Gap.Quote | Gap.Stop | Gap.Other | Gap.Bracket)) === 0;
}
