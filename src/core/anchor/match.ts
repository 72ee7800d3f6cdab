import type { Selectors } from '../annotation/annotation';
import type { Span } from '../base/span';
import { indexText } from './indexedText';
import { Finder } from './finder';
import { settleByNeighbours } from './neighbours';

/**
 * What became of an anchor: `anchored` where it was recorded; `moved`, its words unchanged elsewhere; `fuzzy`, its words changed a
 * little; `orphan`, not found, or not with certainty.
 */
export type AnchorStatus = 'anchored' | 'moved' | 'fuzzy' | 'orphan';

export interface Match {
  readonly status: AnchorStatus;
  /** UTF-16, half-open; `null` for an orphan. */
  readonly span: Span | null;
  /** 1 where the words stand in their recorded surroundings, less the more was changed; 0 for an orphan. */
  readonly score: number;
  /** Of an orphan: places that it may belong to, likelier first, for a person to choose from. */
  readonly candidates: readonly Span[];
}

export interface MatchOptions {
  /** The hash that the sidecar recorded, and that of the text now: where they are the same, a position is right. */
  readonly recordedHash?: string | null;
  readonly textHash?: string | null;
  /** The text that positions were recorded against, where it can still be had. */
  readonly baseText?: string | null;
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
  const base = options.baseText && !sameText && options.baseText !== text ? indexText(options.baseText) : null;
  const finder = new Finder(indexText(text), base, sameText);
  const first = anchors.map((selectors) => finder.find(selectors));
  return settleByNeighbours(finder.indexed, anchors, first);
}
