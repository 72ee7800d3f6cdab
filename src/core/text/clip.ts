import type { Span } from '../base/span';
import type { Markup } from './markup';

const LETTER = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The span with no edge within markup: pushed out of it, but for a letter written as a character reference, which it takes in
 * whole. `undefined` where nothing is left. `markup` is sorted and apart.
 */
export function clip<T extends Span>(span: T, markup: readonly Markup[]): T | undefined {
  const first = around(span.start, markup);
  const last = around(span.end, markup);
  const start = first ? (LETTER.test(first.as) ? first.start : first.end) : span.start;
  const end = last ? (LETTER.test(last.as) ? last.end : last.start) : span.end;
  if (start === span.start && end === span.end) return span;
  return start < end ? { ...span, start, end } : undefined;
}

/** The markup with `offset` within it, not at its edge. */
function around(offset: number, markup: readonly Markup[]): Markup | undefined {
  let low = 0;
  let high = markup.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (markup[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  const found = markup[low];
  return found && found.start < offset ? found : undefined;
}
