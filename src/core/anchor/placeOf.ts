import type { Span } from '../base/span';
import { unfold, type IndexedText } from './indexedText';
import type { Pattern } from './pattern';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The span of a stretch where the quote stands, unless it splits a character or a word that the quote did not split. */
export function placeOf(indexed: IndexedText, pattern: Pattern, from: number, to: number): Span | null {
  const { text } = indexed.folded;
  const splits = (source: string, at: number): boolean =>
    at > 0 && at < source.length && WORD.test(source[at]!) && WORD.test(source[at - 1]!);
  if (splits(text, from) && !splits(pattern.whole, pattern.from)) return null;
  if (splits(text, to) && !splits(pattern.whole, pattern.to)) return null;
  return unfold(indexed, from, to);
}
