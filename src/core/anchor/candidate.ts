import type { Span } from '../base/span';
import type { Pattern } from './pattern';
import type { Agreement } from './surroundings';

/** A place where an anchor might belong. */
export interface Candidate {
  /** UTF-16, half-open. */
  readonly span: Span;
  /** How far the quote is still what was recorded: 1 for the same. */
  readonly quote: number;
  /** How far the surroundings are. */
  readonly context: Agreement;
  /** How far the quote alone tells where it belongs, by its length. */
  readonly own: number;
}

/** Names are repeated, sentences hardly ever: a quote up to the one length says nothing of its place, from the other on nearly all. */
export const LONG_NAME = 24;
const SENTENCE = 56;

/** Best first, each place once. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byPlace = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.span.start} ${candidate.span.end}`;
    if (!byPlace.has(key)) byPlace.set(key, candidate);
  }
  return [...byPlace.values()].sort((a, b) => rank(b) - rank(a) || a.span.start - b.span.start);
}

/** How sure a place is, to be compared with a threshold: 1 for the quote with one side of its surroundings at least. */
export function worth({ quote, context, own }: Candidate): number {
  return quote * (0.4 + 0.6 * (1 - (1 - context.either) * (1 - own)));
}

/** How candidates compare with each other: where several are sure, both sides count. */
export function rank(candidate: Candidate): number {
  return worth(candidate) + candidate.context.both;
}

/** What a quote says by itself: nothing if short, as names are repeated; much if long, as sentences are not. */
export function ownEvidence({ exact }: Pattern): number {
  return Math.max(0, Math.min(0.9, (exact.length - LONG_NAME) / (SENTENCE - LONG_NAME)));
}
