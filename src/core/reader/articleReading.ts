import type { Suggestions } from '../annotation/model';
import type { LaidBlock } from '../layout/structure';
import type { Article } from '../text/article';
import { isRead } from '../text/blocks';
import { placeSuggestions, type PassageSuggestions } from './passageSuggestions';

/** An article and what recognition suggests in it. Offsets are UTF-16 code units into `article.text`, half-open. */
export interface Analysis extends Suggestions {
  readonly article: Article;
}

/** What a reading found out about the whole. */
export type Header = Omit<Article, 'blocks'>;

/**
 * One reading of an article, as it was when it was read. What it found is kept a passage at a time and placed in the article when
 * it is asked for, since after an edit most of it only moves.
 */
export class ArticleReading {
  private whole: Analysis | undefined;

  constructor(
    private readonly header: Header,
    private readonly blocks: readonly LaidBlock[],
    /** Where each block starts in the article. */
    private readonly blockStarts: readonly number[],
    /** What is suggested in each block that is read; the same object as in the last reading where nothing changed. */
    readonly passages: readonly PassageSuggestions[],
  ) {}

  /** Where each passage starts in the article. */
  get starts(): readonly number[] {
    return this.blockStarts.filter((_, i) => isRead(this.blocks[i]!));
  }

  get analysis(): Analysis {
    return (this.whole ??= {
      article: {
        ...this.header,
        blocks: this.blocks.map(({ kind, text }, i) => {
          const start = this.blockStarts[i]!;
          return { start, end: start + text.length, kind };
        }),
      },
      ...placeSuggestions(this.passages, this.starts),
    });
  }
}
