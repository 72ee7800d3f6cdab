import type { Span } from '../base/span';

const CONTINUES = /^[\p{M}\u200c\u200d\u1160-\u11ff\u{1f3fb}-\u{1f3ff}]/u;

/**
 * Whether a character as people see it may begin at an offset: not within a surrogate pair, before a combining mark or a skin
 * tone, at a joiner, within a flag or within `\r\n`. (`Intl.Segmenter` knows this too, but differs between hosts.)
 */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (unit < 0x300) return !(unit === 0x0a && before === 0x0d) && before !== 0x200d;
  if (unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return false;
  if (before === 0x200d) return false;
  if (isFlagHalf(text, at) && isFlagHalf(text, at - 2)) return flagHalvesBefore(text, at) % 2 === 0;
  return !CONTINUES.test(text.slice(at, at + 2));
}

/** One of the letters that flags are paired of. */
function isFlagHalf(text: string, at: number): boolean {
  if (at < 0 || text.charCodeAt(at) !== 0xd83c) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdde6 && low <= 0xddff;
}

function flagHalvesBefore(text: string, at: number): number {
  let halves = 0;
  // A row of more flags than this is nobody's news article; the bound keeps a row of millions linear.
  for (let i = at - 2; halves < 64 && isFlagHalf(text, i); i -= 2) halves++;
  return halves;
}

/** No character that people see is longer: what goes on further is no writing, and may be split. */
const LONGEST = 64;

/** The nearest boundary at or before an offset. */
export function boundaryBefore(text: string, at: number): number {
  const from = Math.max(0, Math.min(at, text.length));
  for (let i = from; i > from - LONGEST; i--) if (isBoundary(text, i)) return i;
  return from;
}

/** The nearest boundary at or after an offset. */
export function boundaryAfter(text: string, at: number): number {
  const from = Math.max(0, Math.min(at, text.length));
  for (let i = from; i < from + LONGEST; i++) if (isBoundary(text, i)) return i;
  return from;
}

/** The span made whole: widened so that it splits no character as people see it. */
export function wholeCharacters(text: string, span: Span): Span {
  const start = boundaryBefore(text, span.start);
  return { start, end: span.end <= start ? start : boundaryAfter(text, span.end) };
}
