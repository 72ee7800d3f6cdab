import type { TextPosition, TextQuote } from '../annotation/annotation';
import { countUpTo } from './ascending';
import { countCodePoints } from './codePoints';
import { fold } from './fold';
import { piecesOf, wordStarts } from './pieces';
import type { Sketch } from './sketch';

/**
 * Whether an anchor may have been recorded against a sketched text: where its words begin and end pieces the sketch has to say the
 * same. Annotations that were added after an edit were recorded against another text than the sketch is of.
 * @param starts code points before each piece of the sketch
 */
export function wasRecordedIn(
  sketch: Sketch,
  starts: readonly number[],
  quote: TextQuote,
  position: TextPosition,
): boolean {
  const said = quote.prefix + quote.exact + quote.suffix;
  const folded = fold(said);
  const words = wordStarts(folded.text);
  // The outermost words may be parts of words, and nothing is known of where a piece ends beside them.
  const [first, last] = [words[2], words.at(-2)];
  if (first === undefined || last === undefined || first > last) return false;
  const { toCodePoints } = countCodePoints(said);
  const begin = position.start - toCodePoints(quote.prefix.length);
  const recorded = (at: number): number => begin + toCodePoints(folded.starts[at]!);
  const pieces = piecesOf(said, folded, sketch.words).filter(({ from }) => from >= first && from <= last);
  let piece = countUpTo(starts, recorded(first) - 1);
  for (const { from, to, hash } of pieces) {
    if (starts[piece] !== recorded(from)) return false;
    if (to <= last && sketch.pieces[piece]?.hash !== hash) return false;
    piece++;
  }
  const next = starts[piece];
  return next === undefined || next > recorded(last) || piece === starts.length - 1;
}
