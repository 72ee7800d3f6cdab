import type { EntityType, Ref } from '../../annotation/model';
import type { Span } from '../../base/span';

/** What one passage alone says of a possible name. Passage offsets. */
export interface NameCandidate extends Span {
  /** The words of the name in `normaliseWord` form, parted by spaces: what other mentions are compared by. */
  readonly key: string;
  /** The likeliest first; empty where the passage does not tell. */
  readonly readings: readonly { readonly type: EntityType; readonly ref: Ref | null; readonly score: number; readonly because: string }[];
}
