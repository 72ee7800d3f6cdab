import type { Layer } from '../annotation/annotation';
import type { Span } from '../base/span';

/** What one annotator marked in one text. */
export interface Unit extends Span {
  readonly layer: Layer;
  /** What it was said to be: an entity's or an event's type; of the other layers the layer itself. */
  readonly type: string;
}

/** One article as several annotators marked it. */
export interface Annotated {
  readonly article: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly by: ReadonlyMap<string, readonly Unit[]>;
}
