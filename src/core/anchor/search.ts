import search from 'approx-string-match';
import type { Span } from '../base/span';
import { GRAM, sameStretch } from './gramIndex';
import { unfold, type IndexedText } from './indexedText';
import type { Pattern } from './pattern';
import { surroundingsAgree } from './surroundings';

/** A place where an anchor might belong. */
export interface Candidate {
  /** UTF-16, half-open. */
  readonly span: Span;
  /** How far the quote is still what was recorded: 1 for the same. */
  readonly quote: number;
  /** How far the surroundings are: 1 where either side agrees wholly. */
  readonly context: number;
  /** How far the quote alone tells where it belongs, by its length. */
  readonly own: number;
}

/** Names are repeated, sentences hardly ever: a quote up to the one length says nothing of its place, from the other on nearly all. */
const LONG_NAME = 24;
const SENTENCE = 64;

/** A stretch that stands in more places than this says nothing about where an anchor belongs. */
const COMMON = 64;
/** How far around the place that a stretch points to its quote is looked for: edits in between move it. */
const REACH = 48;
/** Stretches looked up an anchor, at most; a long quote is sampled. */
const SAMPLES = 96;
const MOST_ZONES = 6;
/** A quote may have changed in this share of its letters, at most, to be looked for at all. */
const MOST_CHANGED = 0.4;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * The places where the quote stands with all of its recorded surroundings, or `null` where there are too many to tell.
 * What vanishes in folding (kinds of space, of quotation marks …) makes no difference.
 */
export function wholePlaces(indexed: IndexedText, pattern: Pattern): Span[] | null {
  const { whole } = pattern;
  if (whole.length < GRAM) return shortPlaces(indexed, pattern);
  const { grams } = indexed;
  let rarest = 0;
  let fewest = Infinity;
  for (const at of sampled(0, whole.length - GRAM)) {
    const frequency = grams.frequency(whole, at);
    if (frequency < fewest) [rarest, fewest] = [at, frequency];
    if (fewest <= 1) break;
  }
  if (fewest > 8 * COMMON) return null;
  const places: Span[] = [];
  grams.forEach(whole, rarest, (place) => {
    const start = place - rarest;
    if (start < 0 || !sameStretch(grams.text, start, whole, 0, whole.length)) return;
    const span = placeOf(indexed, pattern, start + pattern.from, start + pattern.to);
    if (span) places.push(span);
  });
  return places;
}

function shortPlaces(indexed: IndexedText, pattern: Pattern): Span[] | null {
  const { text } = indexed.folded;
  const places: Span[] = [];
  if (!pattern.exact) return places;
  for (let at = text.indexOf(pattern.whole); at >= 0; at = text.indexOf(pattern.whole, at + 1)) {
    const span = placeOf(indexed, pattern, at + pattern.from, at + pattern.to);
    if (span) places.push(span);
    if (places.length > COMMON) return null;
  }
  return places;
}

/** Likely places, found by short stretches of the quote and its surroundings that still stand in the text. */
export function likelyPlaces(indexed: IndexedText, pattern: Pattern): Candidate[] {
  const candidates = zones(indexed, pattern).flatMap(([from, to]) => {
    const kept = keptIn(indexed, pattern, from, to);
    return kept.length ? kept : changedIn(indexed, pattern, from, to);
  });
  return distinct(candidates);
}

/** Stretches of the folded text that the quote may begin in. */
function zones({ grams }: IndexedText, { whole, from, to }: Pattern): [number, number][] {
  const votes = new Map<number, number>();
  for (const at of sampled(0, whole.length - GRAM)) {
    if (grams.frequency(whole, at) > COMMON) continue;
    grams.forEach(whole, at, (place) => {
      const bin = Math.floor((place - at + from) / REACH);
      votes.set(bin, (votes.get(bin) ?? 0) + 1);
    });
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_ZONES);
  return best.map(([bin]) => [Math.max(0, (bin - 1) * REACH), (bin + 2) * REACH + (to - from)]);
}

function* sampled(from: number, to: number): Generator<number> {
  const step = Math.max(1, Math.ceil((to - from) / SAMPLES));
  for (let at = from; at <= to; at += step) yield at;
}

/** Places within a stretch where the quote stands unchanged. */
export function keptIn(indexed: IndexedText, pattern: Pattern, from: number, to: number): Candidate[] {
  const { text } = indexed.folded;
  const zone = text.slice(from, to);
  const candidates: Candidate[] = [];
  for (let i = zone.indexOf(pattern.exact); i >= 0 && pattern.exact; i = zone.indexOf(pattern.exact, i + 1)) {
    const [start, end] = [from + i, from + i + pattern.exact.length];
    const span = placeOf(indexed, pattern, start, end);
    if (span) candidates.push({ span, quote: 1, context: surroundingsAgree(text, start, end, pattern), own: ownEvidence(pattern) });
  }
  return candidates;
}

/** The place within a stretch where something like the quote stands, if anything does. */
export function changedIn(indexed: IndexedText, pattern: Pattern, from: number, to: number): Candidate[] {
  const { text } = indexed.folded;
  const { exact } = pattern;
  const allowed = Math.floor(exact.length * MOST_CHANGED);
  if (allowed === 0) return [];
  return search(text.slice(from, to), exact, Math.min(allowed, 400)).flatMap((found) => {
    const [start, end] = [from + found.start, from + found.end];
    const span = placeOf(indexed, pattern, start, end);
    if (!span || !mayBeTheSame(exact, text.slice(start, end))) return [];
    const context = surroundingsAgree(text, start, end, pattern);
    return [{ span, quote: 1 - found.errors / exact.length, context, own: ownEvidence(pattern) }];
  });
}

/**
 * Whether a changed quote may still be meant: one name is often like another, so of a short one only a letter in six may differ,
 * case and punctuation apart, and no figure.
 */
function mayBeTheSame(recorded: string, now: string): boolean {
  if (recorded.length >= LONG_NAME) return true;
  const [a, b] = [lettersOf(recorded), lettersOf(now)];
  if (a === b) return true;
  if (a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false;
  const allowed = Math.floor(a.length / 6);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && search(b, a, allowed).length > 0;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The span of a stretch where the quote stands, unless it splits a character or a word that the quote did not split. */
export function placeOf(indexed: IndexedText, pattern: Pattern, from: number, to: number): Span | null {
  const { text } = indexed.folded;
  const splits = (source: string, at: number): boolean =>
    at > 0 && at < source.length && WORD.test(source[at]!) && WORD.test(source[at - 1]!);
  if (splits(text, from) && !splits(pattern.whole, pattern.from)) return null;
  if (splits(text, to) && !splits(pattern.whole, pattern.to)) return null;
  return unfold(indexed, from, to);
}

/** Best first, each place once. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byPlace = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.span.start} ${candidate.span.end}`;
    if (!byPlace.has(key)) byPlace.set(key, candidate);
  }
  return [...byPlace.values()].sort((a, b) => worth(b) - worth(a) || a.span.start - b.span.start);
}

/** One number to order candidates by and to compare with the threshold: 1 for the quote in all of its surroundings. */
export function worth({ quote, context, own }: Candidate): number {
  return quote * (0.4 + 0.6 * (1 - (1 - context) * (1 - own)));
}

/** What a quote says by itself: nothing if short, as names are repeated; much if long, as sentences are not. */
function ownEvidence({ exact }: Pattern): number {
  return Math.max(0, Math.min(0.9, (exact.length - LONG_NAME) / (SENTENCE - LONG_NAME)));
}
