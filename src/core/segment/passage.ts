import type { Language } from '../languages/language';
import type { BlockKind } from '../text/blocks';
import { splitSentences, type Sentence } from './sentences';
import { splitWords, type Words } from './words';

/**
 * One block's text, cut into sentences and words. Offsets count from the passage's own start, so that a passage and
 * all that is read off it can be kept while the text around it changes.
 */
export interface Passage {
  /** As it is read: markup is blanked out, character references stand as their characters. */
  readonly text: string;
  readonly kind: BlockKind;
  readonly language: Language;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
}

/** Cuts `text` into a passage; `words` where they are known already. */
export function readPassage(text: string, kind: BlockKind, language: Language, words = splitWords(text)): Passage {
  return { text, kind, language, words, sentences: splitSentences(text, words, language.abbreviations) };
}
