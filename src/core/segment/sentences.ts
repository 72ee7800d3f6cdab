import type { Span } from '../base/span';
import { Char, charClass } from './characters';
import { CLOSING_ABBREVIATIONS, NUMBERING_ABBREVIATIONS, OPENERS } from './openers';
import { Gap, Shape, type Words } from './words';

/** A sentence: its span, and its words `[firstWord, endWord)`. */
export interface Sentence extends Span {
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Splits a passage into sentences at full stops, question and exclamation marks that a capital, a figure or a
 * quotation follows. A stop after an abbreviation, after an initial, or before a year (`marzo. 2025`) parts nothing.
 * Sentences are in order and apart. Linear in the length.
 */
export function splitSentences(text: string, words: Words, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let firstWord = 0;
  let after = 0;
  for (let w = 1; w <= words.length; w++) {
    if (w < words.length && !breaksBefore(text, words, w, firstWord, abbreviations)) continue;
    const start = sentenceStart(text, words.start[firstWord]!, after);
    const end = sentenceEnd(text, words, w);
    sentences.push({ start, end, firstWord, endWord: w });
    firstWord = w;
    after = end;
  }
  return words.length ? sentences : [];
}

/** What stands between two words is looked at no further than this from either of them. */
const NEAR = 40;
/** Stops of scripts that put no space behind them. */
const FULL_WIDTH = /[。！？．]/;
const MARK = /[.!?…؟۔।]/;

function breaksBefore(
  text: string,
  words: Words,
  w: number,
  firstWord: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const gap = words.gap[w]!;
  if (!(gap & Gap.Stop)) return words.shape[w - 1] === Shape.Initials && (gap & Gap.Space) !== 0 && opens(words, w);
  const between = gapText(text, words.end[w - 1]!, words.start[w]!);
  if (FULL_WIDTH.test(between)) return true;
  if (!MARK.test(between)) return false;
  if (!(gap & Gap.Space)) return breaksWithoutSpace(words, w, between, abbreviations);
  if (!startsSentence(text, words, w)) return false;
  // `Yahoo!, the company`; `D., Belgian`: the sentence goes on behind the comma.
  if (/[.!?…]["”»’)]{0,2}\s?[,;]/.test(between)) return false;
  if (/[!?]/.test(between)) return true;
  return !between.startsWith('.') || !belongsToWord(words, w, between, firstWord, abbreviations);
}

/** Whether the full stop directly behind a word is the word's own: an abbreviation's, an initial's, a list number's. */
function belongsToWord(
  words: Words,
  w: number,
  between: string,
  firstWord: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const last = words.norm[w - 1]!;
  const shape = words.shape[w - 1]!;
  if (shape === Shape.Number) return w - 1 === firstWord && last.length <= 2;
  // A month, or whatever word, with a stray full stop before its year.
  if (
    between === '. ' &&
    words.shape[w] === Shape.Number &&
    /^(?:19|20)\d\d$/.test(words.norm[w]!) &&
    shape === Shape.Lower
  )
    return true;
  if (NUMBERING_ABBREVIATIONS.has(last)) return abbreviations.has(last) && words.shape[w] === Shape.Number;
  if (abbreviations.has(last)) return !(CLOSING_ABBREVIATIONS.has(last) && opens(words, w));
  if (last.length > 1) return false;
  // `J. Smith`, `S.p.A. Rossi`, `10 p.m. Tuesday`, `e.g. Rome`: a letter and its stop.
  const dotted = words.gap[w - 1] === Gap.Stop && words.norm[w - 2]!.length <= 3;
  return (shape === Shape.Title || dotted) && !opens(words, w);
}

/** A capital, a figure, or a letter of a script without capitals. */
function startsSentence(text: string, words: Words, w: number): boolean {
  return words.shape[w] !== Shape.Lower || charClass(text.charCodeAt(words.start[w]!)) === Char.Letter;
}

/** `giờ.Theo`: scraping lost the space. Not `VOV.VN`, `Booking.com`, `Tp.Huế`, `Đ.Minh`. */
function breaksWithoutSpace(words: Words, w: number, between: string, abbreviations: ReadonlySet<string>): boolean {
  const before = words.shape[w - 1]!;
  const next = words.shape[w]!;
  if (between.length > 3 || next === Shape.Lower || next === Shape.Number || next === Shape.Alnum) return false;
  if (before === Shape.Initials || between.startsWith('..')) return false;
  const last = words.norm[w - 1]!;
  if (/[!?…"”»]/.test(between)) return true;
  if (abbreviations.has(last) || last.length < 2 || words.norm[w]!.length < 2) return false;
  if (before === Shape.Lower) return next === Shape.Title || next === Shape.Upper;
  return (
    next === Shape.Title &&
    (before === Shape.Number ||
      (before === Shape.Title && opens(words, w)) ||
      (before === Shape.Upper && opens(words, w)))
  );
}

function opens(words: Words, w: number): boolean {
  return words.shape[w] === Shape.Title && OPENERS.has(words.norm[w]!);
}

function gapText(text: string, from: number, to: number): string {
  return to - from <= 2 * NEAR ? text.slice(from, to) : text.slice(from, from + NEAR) + text.slice(to - NEAR, to);
}

/** Takes in the quotation mark or bracket that opens the sentence; never what ends the sentence before. */
function sentenceStart(text: string, firstWordStart: number, after: number): number {
  let start = firstWordStart;
  while (start > after && /["“«‘'([¿¡„‹「$€£¥₫]/.test(text[start - 1]!)) start--;
  return start;
}

/** Takes in the closing stops, quotation marks and brackets, not a quotation mark that opens what follows. */
function sentenceEnd(text: string, words: Words, w: number): number {
  const limit = w < words.length ? words.start[w]! : text.length;
  let end = words.end[w - 1]!;
  for (let i = end; i < limit && i < end + NEAR && text[i] !== '\n'; i++) {
    const c = text[i]!;
    if (/\s/.test(c)) continue;
    if (i > end && /["'“‘«([]/.test(c)) break;
    // What a character reference is filled up with belongs to the mark before it.
    const filler = i === end && charClass(c.charCodeAt(0)) === Char.Ignorable;
    if (!filler && !/[.!?…。！？؟۔।"'”’»›」)\]%°+$€£]/.test(c)) break;
    end = i + 1;
  }
  return end;
}
