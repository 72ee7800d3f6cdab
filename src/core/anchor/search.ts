import type { Span } from '../base/span';
import { distinct, ownEvidence, type Candidate } from './candidate';
import { changedIn, MOST_CHANGED } from './changedQuote';
import { GRAM, sameStretch } from './gramIndex';
import type { IndexedText } from './indexedText';
import { partOf, type Pattern } from './pattern';
import { placeOf } from './placeOf';
import { surroundingsAgree } from './surroundings';

/** A stretch that stands in more places than this says nothing about where an anchor belongs. */
const COMMON = 64;
/** How far around the place that a stretch points to its quote is looked for: edits in between move it. */
const REACH = 48;
/** Stretches looked up an anchor, at most; a long quote is sampled. */
const SAMPLES = 96;
const MOST_ZONES = 6;
/** A quote longer than this is a passage; so much of each of its ends is looked for. */
const LONGEST = 400;
const END = 80;

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
  if (pattern.exact.length > LONGEST) return placesByEnds(indexed, pattern);
  const places = zones(indexed, pattern);
  const kept = places.flatMap(([from, to]) => keptIn(indexed, pattern, from, to));
  // Comparing is dear, and what changed still has most of its surroundings: so it is in the likeliest place or nowhere.
  const changed = kept.length ? [] : places.slice(0, 2).flatMap(([from, to]) => changedIn(indexed, pattern, from, to));
  return distinct([...kept, ...changed]);
}

/** A passage is found by where it begins and where it ends: comparing it letter by letter would take too long. */
function placesByEnds(indexed: IndexedText, pattern: Pattern): Candidate[] {
  const [head] = likelyPlaces(indexed, partOf(pattern, 0, END));
  const [tail] = likelyPlaces(indexed, partOf(pattern, pattern.exact.length - END, pattern.exact.length));
  if (!head || !tail) return [];
  const span = { start: head.span.start, end: tail.span.end };
  const recorded = pattern.quote.exact.length;
  const likeness = 1 - Math.abs(span.end - span.start - recorded) / recorded;
  if (likeness < 1 - MOST_CHANGED) return [];
  // The ends say how much of the quote they are; 0.99, as what is between them is not the same, or it would have been found.
  return [
    {
      span,
      quote: Math.min(head.quote, tail.quote, 0.99),
      context: head.context.both < tail.context.both ? head.context : tail.context,
      own: ownEvidence(pattern),
    },
  ];
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
function keptIn(indexed: IndexedText, pattern: Pattern, from: number, to: number): Candidate[] {
  const { text } = indexed.folded;
  const zone = text.slice(from, to);
  const candidates: Candidate[] = [];
  for (let i = zone.indexOf(pattern.exact); i >= 0 && pattern.exact; i = zone.indexOf(pattern.exact, i + 1)) {
    const [start, end] = [from + i, from + i + pattern.exact.length];
    const span = placeOf(indexed, pattern, start, end);
    if (span)
      candidates.push({
        span,
        quote: 1,
        context: surroundingsAgree(text, start, end, pattern),
        own: ownEvidence(pattern),
      });
  }
  return candidates;
}
