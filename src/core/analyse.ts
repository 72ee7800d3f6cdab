import { ArticleReader, type ReaderOptions } from './reader/articleReader';
import type { Analysis } from './reader/articleReading';
import type { Known } from './recognise/known/known';

export type { Analysis } from './reader/articleReading';

export interface AnalyseOptions extends ReaderOptions {
  /** What people said of names elsewhere: other articles' annotations, the project's lexicon. */
  readonly known?: Known;
}

/** Reads an article from its text to its suggestions. Deterministic; never throws for any text. */
export function analyse(text: string, { known, ...options }: AnalyseOptions = {}): Analysis {
  return new ArticleReader(options).read(text, known).analysis;
}
