import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { Gap, Shape, type Words } from '../../segment/words';
import { zeros } from './zeros';

/** How the words of a passage are capitalised: what a capital says depends on it. */
export interface Capitals {
  /** 1 where a word is written like a name. */
  readonly capital: readonly number[];
  /** 1 where a sentence, a quotation or a line starts, so that a capital is due anyway. */
  readonly due: readonly number[];
  /** 1 where a date or a figure stands. */
  readonly taken: readonly number[];
  /** 1 where most words of the sentence have a capital, so that a capital says nothing. */
  readonly flat: readonly number[];
}

const MIN_WORDS_TO_JUDGE = 5;
const LIST_GAP = Gap.Comma | Gap.Bracket | Gap.Other;

/** Reads the capitals of a passage; `taken` spans hold no names, `isNamePart` words are of known ones. Linear. */
export function readCapitals(passage: Passage, taken: readonly Span[], isNamePart: (w: number) => boolean): Capitals {
  const { words, sentences, text } = passage;
  const capital = zeros(words.length + 1);
  const due = zeros(words.length + 1);
  const takenWords = takenBy(words, taken);
  for (let w = 0; w < words.length; w++) {
    if (isCapital(words.shape[w]!, text, words.start[w]!)) capital[w] = 1;
    if (
      w > 0 &&
      words.gap[w] !== Gap.Space &&
      opens(text, words.end[w - 1]!, words.start[w]!, words.shape[w + 1] === Shape.Lower && text[words.end[w]!] !== ')')
    )
      due[w] = 1;
  }
  // A full stop behind more than an abbreviation starts anew even where the sentence splitter saw none.
  for (let w = 1; w < words.length; w++)
    if (words.gap[w] === (Gap.Stop | Gap.Space) && words.end[w - 1]! - words.start[w - 1]! > 3) due[w] = 1;
  const flat = zeros(words.length + 1);
  for (const { firstWord, endWord } of sentences) {
    due[firstWord] = 1;
    if (firstWord === 0 && passage.kind === 'headline' && isKicker(words, text)) flat[0] = 1;
    if (isFlat(passage, capital, firstWord, endWord, isNamePart)) for (let w = firstWord; w < endWord; w++) flat[w] = 1;
  }
  return { capital, due, taken: takenWords, flat };
}

/** `SPAZIO / …`, `CALCIO - …`: the section a headline stands in. */
function isKicker({ shape, end, length }: Words, text: string): boolean {
  return length > 2 && shape[0] === Shape.Upper && /^\s?[/|:–—-]\s/.test(text.slice(end[0]!, end[0]! + 3));
}

/** Words that a headline leaves in lower case among its capitals, as the English-language press writes it. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to for from by with as over into amid than off out up per via vs its after against'.split(
    ' ',
  ),
);

/** Whether the words `[first, end)` are in capitals, or in the capitals of a headline. */
function isFlat(
  { words, text, language }: Passage,
  capital: readonly number[],
  first: number,
  end: number,
  isNamePart: (w: number) => boolean,
): boolean {
  let letters = 0;
  let shouted = 0;
  let raised = 0;
  let parts = 1;
  let names = 0;
  let headline = language.code === 'en' && text[words.end[end - 1]!] !== '.';
  for (let w = first; w < end; w++) {
    if (w > first && words.gap[w]! & LIST_GAP) parts++;
    if (capital[w]) {
      raised++;
      if (headline && isNamePart(w)) names++;
    } else if (words.shape[w] === Shape.Lower && !SMALL.has(words.norm[w]!)) headline = false;
    if (words.shape[w] === Shape.Number || words.end[w]! - words.start[w]! <= 3) continue;
    letters++;
    if (words.shape[w] === Shape.Upper) shouted++;
  }
  // A list of names is all capitals too, in many parts, most of them known.
  if (names * 2 > raised) headline = false;
  if (headline && letters >= MIN_WORDS_TO_JUDGE && raised >= MIN_WORDS_TO_JUDGE && parts * 3 <= letters) return true;
  return letters >= 2 && shouted >= 2 && shouted / letters > 0.6;
}

function isCapital(shape: Shape, text: string, start: number): boolean {
  if (shape === Shape.Title || shape === Shape.Upper || shape === Shape.Mixed || shape === Shape.Initials) return true;
  if (shape !== Shape.Alnum) return false;
  // `F35`, `B52`: a designation; `7th`: not.
  const first = text.charCodeAt(start);
  return first < 0x30 || first > 0x39;
}

/** A colon, a dash or a bullet before a quotation: what follows starts anew. */
function opens(text: string, from: number, to: number, lowerNext: boolean): boolean {
  if (to - from < 2) return false;
  if (
    to - from === 3 &&
    text[from] === ' ' &&
    text[to - 1] === ' ' &&
    (text[from + 1] === '-' || text[from + 1] === '–')
  )
    return true;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    // “ " « — • ? ! and, where lower case follows, ( and :
    if (lowerNext && (c === 0x28 || c === 0x3a)) return true;
    if (c === 0x201c || c === 0x22 || c === 0xab || c === 0x2014 || c === 0x2022 || c === 0x3f || c === 0x21)
      return true;
  }
  return false;
}

function takenBy(words: Words, taken: readonly Span[]): number[] {
  const out = zeros(words.length + 1);
  if (taken.length === 0) return out;
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let t = 0;
  for (let w = 0; w < words.length; w++) {
    while (t < sorted.length && sorted[t]!.end <= words.start[w]!) t++;
    if (t < sorted.length && sorted[t]!.start < words.end[w]!) out[w] = 1;
  }
  return out;
}
