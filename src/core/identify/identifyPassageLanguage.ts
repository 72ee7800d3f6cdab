import type { Words } from '../segment/words';
import { shareOf } from './countWords';
import { identifyLanguage } from './identifyLanguage';
import { countLetters } from './letters';

/** Shorter passages are in the article's language. */
const SHORTEST = 60;
/** Enough to see that a passage is in the article's own language. */
const GLANCE = 160;
const GLANCED_WORDS = 32;
/** Of Vietnamese letters; and of small words in other languages. */
const PLAIN_LETTERS = 0.08;
const PLAIN_WORDS = 0.25;

/**
 * The language of one passage (`text`, cut into `words`) of an article in the language `article`: its own where it is long
 * enough and clearly in another, else the article's. Cheap where it is the article's: a glance at its start.
 */
export function identifyPassageLanguage(text: string, words: Words, article: string): string {
  if (text.length < SHORTEST || isPlainly(text, words, article)) return article;
  const own = identifyLanguage(text, words, article);
  return own === 'und' ? article : own;
}

function isPlainly(text: string, words: Words, code: string): boolean {
  if (code === 'und') return false;
  if (code !== 'vi') return shareOf(code, words, GLANCED_WORDS) >= PLAIN_WORDS;
  const { letters, vietnamese } = countLetters(text, GLANCE);
  return vietnamese >= PLAIN_LETTERS * letters;
}
