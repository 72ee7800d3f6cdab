import type { Span } from '../base/span';

/** Observed and expected disagreement of one category; alpha is 1 less their quotient. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Disagreement in unitizing a continuum (Krippendorff 2004, “Measuring the reliability of qualitative text analysis data”): each
 * annotator divides `length` into units of a category and the gaps between them; two units that meet differ by the squares of the
 * distances of their ends, a unit in somebody's gap by the square of its length.
 * @param units of each annotator, in order and apart, within 0 and `length`
 */
export function unitizingDisagreement(units: readonly (readonly Span[])[], length: number): Disagreement {
  const gaps = units.map((own) => gapsBetween(own, length));
  let observed = 0;
  units.forEach((own, i) =>
    units.forEach((others, j) => {
      if (i !== j) observed += differing(own, others) + swallowed(own, gaps[j]!) + swallowed(others, gaps[i]!);
    }),
  );
  const annotators = units.length;
  return {
    observed: observed / (annotators * (annotators - 1) * length ** 2),
    expected: expectedOf(units.flat(), gaps.flat(), annotators, length),
  };
}

/** Over several categories; `null` where there was nothing to disagree on. */
export function alphaOf(categories: readonly Disagreement[]): number | null {
  const observed = categories.reduce((n, c) => n + c.observed, 0);
  const expected = categories.reduce((n, c) => n + c.expected, 0);
  return expected > 0 ? 1 - observed / expected : null;
}

/** Units in order and apart: of those that overlap the longest. */
export function apart<T extends Span>(units: readonly T[]): T[] {
  const sorted = [...units].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const unit of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= unit.start) kept.push(unit);
    else if (unit.end - unit.start > last.end - last.start) kept[kept.length - 1] = unit;
  }
  return kept;
}

function gapsBetween(units: readonly Span[], length: number): Span[] {
  const edges = [0, ...units.flatMap(({ start, end }) => [start, end]), length];
  const gaps: Span[] = [];
  for (let i = 0; i < edges.length; i += 2)
    if (edges[i]! < edges[i + 1]!) gaps.push({ start: edges[i]!, end: edges[i + 1]! });
  return gaps;
}

/** Of units that meet. Both lists are in order: a window goes along. */
function differing(ours: readonly Span[], theirs: readonly Span[]): number {
  let total = 0;
  let from = 0;
  for (const a of ours) {
    while (from < theirs.length && theirs[from]!.end <= a.start) from++;
    for (let i = from; i < theirs.length && theirs[i]!.start < a.end; i++)
      total += (a.start - theirs[i]!.start) ** 2 + (a.end - theirs[i]!.end) ** 2;
  }
  return total;
}

/** Of units that stand whole in a gap. */
function swallowed(units: readonly Span[], gaps: readonly Span[]): number {
  let total = 0;
  let at = 0;
  for (const { start, end } of units) {
    while (at < gaps.length && gaps[at]!.end < end) at++;
    const gap = gaps[at];
    if (gap && gap.start <= start && end <= gap.end) total += (end - start) ** 2;
  }
  return total;
}

/** What placing the same units anywhere, by anybody, would give on average. */
function expectedOf(units: readonly Span[], gaps: readonly Span[], annotators: number, length: number): number {
  // The longest gaps first, with running sums: each unit needs those that are as long as it.
  const lengths = gaps.map((gap) => gap.end - gap.start).sort((a, b) => b - a);
  const sums = [0];
  for (const gap of lengths) sums.push(sums.at(-1)! + gap);
  let total = 0;
  let withinUnits = 0;
  for (const { start, end } of units) {
    const l = end - start;
    const fitting = firstBelow(lengths, l);
    total += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    total += l ** 2 * (sums[fitting]! - fitting * (l - 1));
    withinUnits += l * (l - 1);
  }
  const places = annotators * length;
  return ((2 / length) * total) / (places * (places - 1) - withinUnits);
}

/** How many of descending numbers are at least `limit`. */
function firstBelow(descending: readonly number[], limit: number): number {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (descending[middle]! >= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
