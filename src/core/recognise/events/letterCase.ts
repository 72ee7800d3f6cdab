import type { Passage } from '../../segment/passage';
import type { Sentence } from '../../segment/sentences';
import { Gap, Shape, type Words } from '../../segment/words';

/** Words of up to so many letters are written small even where all others have a capital (`of`, `the`, `and`). */
const SHORT = 3;

/**
 * Whether a sentence is written with a capital on nearly every word, as English headlines are, so that capitals tell
 * nothing. A headline has no full stop.
 */
export function manyCapitals({ text, words }: Passage, { firstWord, endWord, end }: Sentence): boolean {
  if (text[end - 1] === '.') return false;
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
