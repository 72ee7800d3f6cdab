/** Where a text is most like a pattern. Offsets into the text, half-open. */
export interface Likeness {
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and replacements between the two. */
  readonly errors: number;
}

/**
 * The stretch of a text that takes the fewest edits to be the pattern, the first of several; `null` where it takes more than
 * `most`. Sellers' algorithm: text length times pattern length, so for a few hundred of each.
 */
export function mostLike(text: string, pattern: string, most: number): Likeness | null {
  const size = pattern.length;
  // Of each prefix of the pattern: the fewest errors with which it ends here, and where that stretch began.
  const errors = new Uint16Array(size + 1);
  const starts = new Uint16Array(size + 1);
  for (let i = 0; i <= size; i++) errors[i] = i;
  let best: Likeness | null = size <= most ? { start: 0, end: 0, errors: size } : null;
  for (let j = 1; j <= text.length; j++) {
    const unit = text.charCodeAt(j - 1);
    let diagonal = 0;
    let diagonalStart = j - 1;
    errors[0] = 0;
    starts[0] = j;
    for (let i = 1; i <= size; i++) {
      const above = errors[i]!;
      const aboveStart = starts[i]!;
      let fewest = diagonal + (pattern.charCodeAt(i - 1) === unit ? 0 : 1);
      let start = diagonalStart;
      if (errors[i - 1]! + 1 < fewest) {
        fewest = errors[i - 1]! + 1;
        start = starts[i - 1]!;
      }
      if (above + 1 < fewest) {
        fewest = above + 1;
        start = aboveStart;
      }
      diagonal = above;
      diagonalStart = aboveStart;
      errors[i] = fewest;
      starts[i] = start;
    }
    if (errors[size]! <= most && errors[size]! < (best?.errors ?? Infinity)) {
      best = { start: starts[size]!, end: j, errors: errors[size]! };
    }
  }
  return best;
}
