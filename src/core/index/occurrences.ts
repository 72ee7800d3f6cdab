import { fold } from '../anchor/fold';
import { byPosition, type Span } from '../base/span';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where these words stand in a text, as whole words, folded as anchors fold: however white space, quotation marks and letters
 * with marks are written, but in capitals as they are. Of those that overlap the first and longest. In reading order.
 */
export function occurrencesOf(words: readonly string[], text: string): Span[] {
  const folded = fold(text);
  const wanted = new Set(words.map((one) => fold(one).text.trim()).filter(Boolean));
  const found: Span[] = [];
  for (const one of wanted)
    for (let at = folded.text.indexOf(one); at >= 0; at = folded.text.indexOf(one, at + 1)) {
      const last = at + one.length - 1;
      if (isWhole(folded.text, at, last + 1)) found.push({ start: folded.starts[at]!, end: folded.ends[last]! });
    }
  found.sort(byPosition);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Whether no word goes on beyond either end. */
function isWhole(text: string, start: number, end: number): boolean {
  const goesOn = (at: number) => at > 0 && at < text.length && WORD.test(text[at - 1]!) && WORD.test(text[at]!);
  return !goesOn(start) && !goesOn(end);
}
