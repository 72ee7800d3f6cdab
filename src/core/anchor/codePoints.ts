/** Offsets of one text in Unicode code points (as the W3C counts) and in UTF-16 code units (as JavaScript does). */
export interface CodePoints {
  /** UTF-16 offset → code points before it. */
  toCodePoints(offset: number): number;
  /** Code points → UTF-16 offset; the text's length where there are not so many. */
  toOffset(codePoints: number): number;
}

/** Reads a text once; after that each conversion is a binary search over its characters outside the basic plane. */
export function countCodePoints(text: string): CodePoints {
  // Offsets of the second halves of surrogate pairs: each is one unit that is no code point.
  const halves: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) halves.push(match.index + 1);
  return {
    toCodePoints: (offset) => offset - firstNotBelow(halves.length, (i) => halves[i]!, offset),
    // The i-th pair's second half follows halves[i] - i code points.
    toOffset: (count) => Math.min(text.length, count + firstNotBelow(halves.length, (i) => halves[i]! - i, count + 1)),
  };
}

/** How many of `length` ascending values are below `limit`. */
function firstNotBelow(length: number, value: (i: number) => number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
