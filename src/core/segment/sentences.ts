import type { Span } from '../base/span';
import { Gap, Shape, type Words } from './words';

/** A sentence: its span, and its words `[firstWord, endWord)`. */
export interface Sentence extends Span {
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Splits a passage into sentences at full stops, question and exclamation marks that a capital, a figure or a
 * quotation follows. A stop after an abbreviation, after an initial, or before a year (`marzo. 2025`) parts nothing.
 */
export function splitSentences(text: string, words: Words, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let firstWord = 0;
  for (let w = 1; w <= words.length; w++) {
    if (w < words.length && !breaksBefore(text, words, w, abbreviations)) continue;
    sentences.push({ start: sentenceStart(text, words.start[firstWord]!), end: sentenceEnd(text, words, w), firstWord, endWord: w });
    firstWord = w;
  }
  return words.length ? sentences : [];
}

function breaksBefore(text: string, words: Words, w: number, abbreviations: ReadonlySet<string>): boolean {
  const gap = words.gap[w]!;
  const initials = words.shape[w - 1] === Shape.Initials;
  if (!(gap & Gap.Space)) return false;
  if (!(gap & Gap.Stop) && !(initials && words.shape[w] === Shape.Title)) return false;
  const between = text.slice(words.end[w - 1]!, words.start[w]!);
  const mark = /[.!?…。]/.exec(between);
  // `U.S. President` goes on; `in the U.S. The` does not: only a word that starts sentences tells, so initials never end one here.
  if (!mark) return false;
  if (/[!?]/.test(between)) return words.shape[w] !== Shape.Lower;
  if (words.shape[w] === Shape.Lower) return false;
  const last = words.norm[w - 1]!;
  const directly = between.startsWith('.');
  if (directly && abbreviations.has(last)) return false;
  if (directly && words.shape[w - 1] === Shape.Title && last.length === 1) return false;
  // A month with a stray full stop before its year.
  if (directly && words.shape[w] === Shape.Number && between === '. ' && /^(19|20)\d\d$/.test(words.norm[w]!)) return false;
  return true;
}

/** Takes in the quotation mark or bracket that opens the sentence. */
function sentenceStart(text: string, firstWordStart: number): number {
  let start = firstWordStart;
  while (start > 0 && /["“«‘'([]/.test(text[start - 1]!)) start--;
  return start;
}

/** Takes in the closing stops, quotation marks and brackets, not a quotation mark that opens what follows. */
function sentenceEnd(text: string, words: Words, w: number): number {
  const limit = w < words.length ? words.start[w]! : text.length;
  let end = words.end[w - 1]!;
  for (let i = end; i < limit && text[i] !== '\n'; i++) {
    const c = text[i]!;
    if (/\s/.test(c)) continue;
    if (i > end && /["'“‘«([]/.test(c)) break;
    if (!/[.!?…。"'”’»)\]%°+]/.test(c)) break;
    end = i + 1;
  }
  return end;
}
