import type { Span } from '../base/span';

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

/** A match of one anchor looked at alone, and how it was come by. */
export interface Found extends Match {
  /** `whole`: by the quote with all of its surroundings; `alike`: they stand in several places. */
  readonly by: 'position' | 'base' | 'whole' | 'alike' | 'likeness' | 'nothing';
  /** Where it stood in the text that it was recorded against, where that is known: an offset into its folded form. */
  readonly was?: number;
}

const MOST_CANDIDATES = 5;

export function orphan(candidates: readonly Span[], by: Found['by'] = 'nothing'): Found {
  return { status: 'orphan', span: null, score: 0, candidates: candidates.slice(0, MOST_CANDIDATES), by };
}
