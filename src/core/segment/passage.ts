import type { Span } from '../base/span';
import type { Language } from '../languages/language';
import type { BlockKind } from '../text/blocks';
import { splitSentences, type Sentence } from './sentences';
import { splitWords, type Words } from './words';

/**
 * One block's text, cut into sentences and words. Offsets count from the passage's own start, so that a passage and
 * all that is read off it can be kept while the text around it changes.
 */
export interface Passage {
  readonly text: string;
  readonly kind: BlockKind;
  readonly language: Language;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
}

/** Cuts `text` into a passage; `markup` (offsets into `text`) is jumped over. */
export function readPassage(text: string, kind: BlockKind, language: Language, markup: readonly Span[] = []): Passage {
  const words = splitWords(text, 0, text.length, markup);
  return { text, kind, language, words, sentences: splitSentences(text, words, language.abbreviations) };
}
