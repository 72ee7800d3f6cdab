import type { Block } from './blocks';
import type { Format, Markup } from './markup';

/** An article as it is read: its text unchanged, and what was found out about the whole. Offsets are UTF-16, half-open. */
export interface Article {
  readonly text: string;
  readonly format: Format;
  /** ISO 639-1, else 639-3; `und` where unsure. */
  readonly language: string;
  /** ISO 8601 day, month or year of publication, as the article states or implies it, or `null`. */
  readonly published: string | null;
  /** Sorted, apart. */
  readonly markup: readonly Markup[];
  readonly blocks: readonly Block[];
}
