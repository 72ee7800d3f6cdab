import type { Passage } from '../../segment/passage';
import type { Sentence } from '../../segment/sentences';
import { Gap, Shape } from '../../segment/words';

/** Words of up to so many letters are written small even where all others have a capital (`of`, `the`, `and`). */
const SHORT = 3;

/**
 * Whether a sentence is written with a capital on nearly every word, as English headlines are, so that capitals tell
 * nothing. A headline has no full stop, unless it is all in capital letters.
 */
export function manyCapitals({ text, words }: Passage, { firstWord, endWord, end }: Sentence): boolean {
  const stopped = text[end - 1] === '.';
  let small = 0;
  let capital = 0;
  let shouted = 0;
  for (let w = firstWord; w < endWord; w++) {
    if (words.end[w]! - words.start[w]! <= SHORT) continue;
    const shape = words.shape[w]!;
    if (shape === Shape.Lower) small++;
    else if (shape !== Shape.Number) capital++;
    if (shape === Shape.Upper) shouted++;
  }
  if (stopped) return shouted >= 3 && shouted === capital && small === 0;
  return capital >= 2 && capital >= 3 * small;
}

/** Whether word `w` has a capital that neither its sentence's start nor a quotation's explains. */
export function isWrittenAsName(passage: Passage, w: number, sentence: Sentence): boolean {
  const { shape, gap } = passage.words;
  if (shape[w] === Shape.Lower || w === sentence.firstWord) return false;
  if (shape[w] === Shape.Title && gap[w]! & (Gap.Quote | Gap.Stop | Gap.Other | Gap.Bracket)) return false;
  return !manyCapitals(passage, sentence);
}
