import type { Annotation } from '../annotation/annotation';
import type { AnchorStatus } from '../anchor/match';
import type { Span } from '../base/span';

/** An annotation with the places found for it in the text as it is. Offsets are UTF-16, half-open. */
export interface Placed {
  readonly annotation: Annotation;
  /** `null` for an orphan, and for one that is on another annotation. */
  readonly span: Span | null;
  readonly status: AnchorStatus;
  /** 0…1, as `match` gives it. */
  readonly score: number;
  /** Of an orphan: where it may belong, likelier first, for a person to choose from. */
  readonly candidates: readonly Span[];
  /** Of a claim. */
  readonly source: Span | null;
  readonly cue: Span | null;
}
