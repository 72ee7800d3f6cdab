import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { hintAround } from './tense';
import type { Hint, When } from './when';

/** What a passage says of when, before the article's own date is known. Passage offsets; words `[first, endWord)`. */
export interface DateExpression extends Span {
  readonly when: When;
  readonly hint: Hint;
  /** Something has lasted from then on: `since 2019`. */
  readonly since: boolean;
  readonly first: number;
  readonly endWord: number;
  /** The sentence of the passage it stands in. */
  readonly sentence: number;
  readonly confidence: number;
}

/** An expression of words `[first, end)`. */
export function expression(passage: Passage, first: number, end: number, when: When, sentence: number): DateExpression {
  const { words, sentences, language } = passage;
  const { firstWord, endWord } = sentences[sentence]!;
  const since = first > firstWord && language.dates.since.has(words.norm[first - 1]!);
  const span = spanOf(passage, first, end);
  return {
    start: span.start,
    end: span.end,
    when,
    hint: hintAround(passage, first, end, firstWord, endWord),
    since,
    first,
    endWord: end,
    sentence,
    confidence: confidenceOf(when),
  };
}

function confidenceOf({ year, month, day, weekday, unit, fromContext }: When): number {
  if (fromContext) return 0.6;
  if (year !== undefined) return 0.97;
  if (month !== undefined) return 0.9;
  if (day !== undefined || weekday !== undefined) return 0.85;
  return unit === undefined ? 0.85 : 0.8;
}

/** The words with the apostrophe of `'99` and the bracket that closes `trưa nay (17/10)`. */
function spanOf({ text, words }: Passage, first: number, end: number): Span {
  const start = words.start[first]!;
  const stop = words.end[end - 1]!;
  const written = text.slice(start, stop);
  const open = written.includes('(') && !written.includes(')') && text.charAt(stop) === ')';
  const elided = /^\d\d$/.test(written) && /['’‘]/.test(text.charAt(start - 1));
  return { start: elided ? start - 1 : start, end: open ? stop + 1 : stop };
}
