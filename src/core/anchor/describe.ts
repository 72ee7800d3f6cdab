import type { Selectors } from '../annotation/annotation';
import type { Span } from '../base/span';
import { boundaryAfter, boundaryBefore, wholeCharacters } from './boundary';
import { countCodePoints, type CodePoints } from './codePoints';

/** How much of the text to each side goes with a quote, at most: UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/**
 * Pins a span of a text down: the words, what stands around them, and where they stand. `match` finds it again.
 * A span that splits an emoji or a letter from its accents is widened to have it whole.
 * @param codePoints of this very text, where the caller describes many spans of it
 */
export function describe(text: string, span: Span, codePoints: CodePoints = countCodePoints(text)): Selectors {
  const { start, end } = wholeCharacters(text, span);
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(boundaryAfter(text, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, boundaryBefore(text, end + CONTEXT_LENGTH)),
    },
    position: { start: codePoints.toCodePoints(start), end: codePoints.toCodePoints(end) },
  };
}
