import type { Selectors, TextPosition, TextQuote } from '../annotation/annotation';
import { CONTEXT_LENGTH } from './describe';
import { fold } from './fold';

/** An anchor made ready for being looked for: its words and their surroundings, folded like the text. */
export interface Pattern {
  readonly quote: TextQuote;
  readonly position: TextPosition | undefined;
  /** Prefix, quote and suffix in one, folded. */
  readonly whole: string;
  /** Where the quote begins and ends in it. */
  readonly from: number;
  readonly to: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How much of the prefix, and of the suffix, belongs to the same sentence as the quote. */
  readonly ownBefore: number;
  readonly ownAfter: number;
  /** The recorded surroundings begin, or end, with the text itself: there was nothing before, or after, them. */
  readonly atTextStart: boolean;
  readonly atTextEnd: boolean;
}

export function patternOf({ quote, position }: Selectors): Pattern {
  const { starts, text: whole } = fold(quote.prefix + quote.exact + quote.suffix);
  const start = quote.prefix.length;
  const end = start + quote.exact.length;
  // A run of white space across an edge of the quote is one unit, and stays outside.
  let from = 0;
  while (from < starts.length && starts[from]! < start) from++;
  let to = from;
  while (to < starts.length && starts[to]! < end) to++;
  const prefix = whole.slice(0, from);
  const suffix = whole.slice(to);
  return {
    quote,
    position,
    whole,
    from,
    to,
    exact: whole.slice(from, to),
    prefix,
    suffix,
    ownBefore: prefix.length - sentenceStart(prefix),
    ownAfter: sentenceEnd(suffix),
    atTextStart: position !== undefined && [...quote.prefix].length === position.start,
    // Some characters less are recorded where the last would have been split.
    atTextEnd: position !== undefined && quote.suffix.length < CONTEXT_LENGTH - 8,
  };
}

/** A part of the quote as a pattern of its own, with what is around it as its surroundings. Offsets into the folded quote. */
export function partOf({ whole, from }: Pattern, start: number, end: number): Pattern {
  const [a, b] = [from + start, from + end];
  const prefix = whole.slice(Math.max(0, a - CONTEXT_LENGTH), a);
  return patternOf({ quote: { exact: whole.slice(a, b), prefix, suffix: whole.slice(b, b + CONTEXT_LENGTH) } });
}

/** The end of a sentence: its mark, quotation marks or brackets behind it, and a space. */
const BREAK = /[.!?:]["'»)\]]? /g;

function sentenceStart(prefix: string): number {
  let start = 0;
  for (const match of prefix.matchAll(BREAK)) start = match.index + match[0].length;
  return start;
}

function sentenceEnd(suffix: string): number {
  const end = suffix.search(BREAK);
  return end < 0 ? suffix.length : end;
}
