import type { Span } from '../../base/span';

/** What a passage says of when, before the article's own date is known. Passage offsets. */
export interface DateExpression extends Span {
  /** Resolves the expression against the article's date (ISO day, month or year, or `null`). */
  readonly resolve: (published: string | null) => string;
  readonly confidence: number;
}
