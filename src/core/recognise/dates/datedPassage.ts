import type { Passage } from '../../segment/passage';
import type { DateExpression } from './dateExpression';

/** A passage and what it says of when. */
export interface DatedPassage {
  readonly passage: Passage;
  readonly dates: readonly DateExpression[];
}
