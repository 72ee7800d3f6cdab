import { overlaps, sameSpan, type Span } from '../base/span';
import type { Unit } from './unit';

/** How many of two annotators' units go together, and of how many. */
export interface Matches {
  readonly matched: number;
  readonly ours: number;
  readonly theirs: number;
  /** 2 · matched ÷ (ours + theirs); `null` where nobody marked anything. */
  readonly f1: number | null;
}

export function exactMatches(ours: readonly Unit[], theirs: readonly Unit[]): Matches {
  return counted(pairs(ours, theirs, (a, b) => sameSpan(a, b) && a.type === b.type).length, ours, theirs);
}

export function overlapMatches(ours: readonly Unit[], theirs: readonly Unit[]): Matches {
  return counted(pairs(ours, theirs, (a, b) => overlaps(a, b) && a.type === b.type).length, ours, theirs);
}

/** Units of the same stretch, whatever they were said to be. */
export function sameStretches(ours: readonly Unit[], theirs: readonly Unit[]): [Unit, Unit][] {
  return pairs(ours, theirs, sameSpan);
}

export function sum(all: readonly Matches[]): Matches {
  const total = (of: (m: Matches) => number) => all.reduce((n, m) => n + of(m), 0);
  return withF1(
    total((m) => m.matched),
    total((m) => m.ours),
    total((m) => m.theirs),
  );
}

function counted(matched: number, ours: readonly Unit[], theirs: readonly Unit[]): Matches {
  return withF1(matched, ours.length, theirs.length);
}

function withF1(matched: number, ours: number, theirs: number): Matches {
  return { matched, ours, theirs, f1: ours + theirs ? (2 * matched) / (ours + theirs) : null };
}

/** Pairs of units that go together, each unit in one of them at most; the first that fits, in reading order. */
function pairs(
  ours: readonly Unit[],
  theirs: readonly Unit[],
  together: (a: Unit, b: Unit) => boolean,
): [Unit, Unit][] {
  const order = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  const [left, right] = [[...ours].sort(order), [...theirs].sort(order)];
  const taken = new Set<Unit>();
  const found: [Unit, Unit][] = [];
  let from = 0;
  for (const a of left) {
    // What ended before this one begins is behind all that follow; a long unit keeps the window open no longer than it reaches.
    while (from < right.length && right[from]!.end <= a.start) from++;
    for (let i = from; i < right.length && right[i]!.start < a.end; i++) {
      const b = right[i]!;
      if (taken.has(b) || !together(a, b)) continue;
      taken.add(b);
      found.push([a, b]);
      break;
    }
  }
  return found;
}
