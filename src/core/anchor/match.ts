import type { Selectors, TextQuote } from '../annotation/annotation';
import { keepApart } from './apart';
import { Finder } from './finder';
import { indexText, type IndexedText } from './indexedText';
import type { Match } from './matchResult';
import { settleByNeighbours } from './neighbours';
import { recallBase, recallFromQuotes } from './recallBase';
import { readSketch } from './sketch';

export type { AnchorStatus, Match } from './matchResult';

export interface MatchOptions {
  /** The hash that the sidecar recorded, and that of the text now: where they are the same, a position is right. */
  readonly recordedHash?: string | null;
  readonly textHash?: string | null;
  /** The text that positions were recorded against, where it can still be had. */
  readonly baseText?: string | null;
  /** What the sidecar recorded of that text, where it can't be had: see `sketchOf`. */
  readonly sketch?: string | null;
  /** How sure a place has to be, 0 to 1, where another bar is tried than the one that ships: to measure what each would do. */
  readonly threshold?: number;
}

/** Finds an anchor in a text, or says that it cannot: never a guess. */
export function match(text: string, selectors: Selectors, options: MatchOptions = {}): Match {
  return matchAll(text, [selectors], options)[0]!;
}

/**
 * Finds many anchors in a text, in time linear in the text and in their number. In this order: the recorded position (of the same
 * text: if the quote stands there; else with its surroundings); the one place where the quote stands in its surroundings; where
 * the base text's stretch went; the best place where enough of quote and surroundings is left; where anchors before and after
 * leave but one of several places. Each of one result an anchor, in their order.
 */
export function matchAll(text: string, anchors: readonly Selectors[], options: MatchOptions = {}): Match[] {
  const sameText = !!options.recordedHash && options.recordedHash === options.textHash;
  const indexed = indexText(text);
  const base = sameText ? null : baseOf(indexed, anchors, options);
  const finder = new Finder(indexed, base, sameText, countTwins(anchors), options.threshold);
  const alone = anchors.map((selectors) => finder.find(selectors));
  return settleByNeighbours(indexed, anchors, keepApart(alone)).map(({ status, span, score, candidates }) => ({
    status,
    span,
    score,
    candidates,
  }));
}

/** The text that positions were recorded against, or what can be told of it. */
function baseOf(
  present: IndexedText,
  anchors: readonly Selectors[],
  { baseText, sketch, recordedHash }: MatchOptions,
): IndexedText | null {
  if (baseText) return baseText === present.text ? null : indexText(baseText);
  const read = sketch && recordedHash ? readSketch(sketch, recordedHash) : null;
  return read ? recallBase(present, read, anchors) : recallFromQuotes(anchors);
}

/** How many places were recorded with the same words in the same surroundings, by these: the headline and its repetition. */
function countTwins(anchors: readonly Selectors[]): (quote: TextQuote) => number {
  const places = new Map<string, Set<number>>();
  for (const { quote, position } of anchors) {
    const key = keyOf(quote);
    places.set(key, (places.get(key) ?? new Set()).add(position?.start ?? -1));
  }
  return (quote) => places.get(keyOf(quote))?.size ?? 1;
}

function keyOf({ prefix, exact, suffix }: TextQuote): string {
  return `${prefix}\0${exact}\0${suffix}`;
}
