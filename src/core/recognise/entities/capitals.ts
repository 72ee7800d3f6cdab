import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { Gap, Shape, type Words } from '../../segment/words';

/** How the words of a passage are capitalised: what a capital says depends on it. */
export interface Capitals {
  /** 1 where a word is written like a name. */
  readonly capital: Uint8Array;
  /** 1 where a sentence, a quotation or a line starts, so that a capital is due anyway. */
  readonly due: Uint8Array;
  /** 1 where a date or a figure stands. */
  readonly taken: Uint8Array;
  /** 1 where most words of the sentence have a capital, so that a capital says nothing. */
  readonly flat: Uint8Array;
}

const MIN_WORDS_TO_JUDGE = 5;
const LIST_GAP = Gap.Comma | Gap.Bracket | Gap.Other;

/** Reads the capitals of a passage; `taken` spans (sorted by start) hold no names. Linear. */
export function readCapitals(passage: Passage, taken: readonly Span[]): Capitals {
  const { words, sentences, text } = passage;
  const capital = new Uint8Array(words.length);
  const due = new Uint8Array(words.length);
  const takenWords = takenBy(words, taken);
  for (let w = 0; w < words.length; w++) {
    const shape = words.shape[w]!;
    if (isCapital(shape, text.charCodeAt(words.start[w]!))) capital[w] = 1;
    if (
      w > 0 &&
      opens(text, words.end[w - 1]!, words.start[w]!, words.shape[w + 1] === Shape.Lower && text[words.end[w]!] !== ')')
    )
      due[w] = 1;
  }
  const flat = new Uint8Array(words.length);
  for (const { firstWord, endWord } of sentences) {
    due[firstWord] = 1;
    if (firstWord === 0 && passage.kind === 'headline' && isKicker(words, text)) flat[0] = 1;
    if (isFlat(words, capital, firstWord, endWord, passage.language.code === 'en')) flat.fill(1, firstWord, endWord);
  }
  return { capital, due, taken: takenWords, flat };
}

/** `SPAZIO / …`, `CALCIO - …`: the section a headline stands in. */
function isKicker({ shape, end, length }: Words, text: string): boolean {
  return length > 2 && shape[0] === Shape.Upper && /^\s?[/|:–—-]\s/.test(text.slice(end[0]!, end[0]! + 3));
}

/** Whether most of the longer words `[first, end)` have a capital, or all words are in capitals. */
function isFlat(
  { shape, start, end: ends, gap }: Words,
  capital: Uint8Array,
  first: number,
  end: number,
  titleCase: boolean,
): boolean {
  let letters = 0;
  let raised = 0;
  let shouted = 0;
  let parts = 1;
  for (let w = first; w < end; w++) {
    if (w > first && gap[w]! & LIST_GAP) parts++;
    if (shape[w] === Shape.Number || ends[w]! - start[w]! <= 3) continue;
    letters++;
    raised += capital[w]!;
    if (shape[w] === Shape.Upper) shouted++;
  }
  // A list of names is all capitals too, in many parts.
  return (
    (titleCase && letters >= MIN_WORDS_TO_JUDGE && raised / letters > 0.7 && parts * 3 <= letters) ||
    (letters >= 2 && shouted >= 2 && shouted / letters > 0.6)
  );
}

function isCapital(shape: Shape, first: number): boolean {
  if (shape === Shape.Title || shape === Shape.Upper || shape === Shape.Mixed || shape === Shape.Initials) return true;
  // `F35`, `B52`: a designation; `7th`: not.
  return shape === Shape.Alnum && (first < 0x30 || first > 0x39);
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

function takenBy(words: Words, taken: readonly Span[]): Uint8Array {
  const out = new Uint8Array(words.length);
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let t = 0;
  for (let w = 0; w < words.length; w++) {
    while (t < sorted.length && sorted[t]!.end <= words.start[w]!) t++;
    if (t < sorted.length && sorted[t]!.start < words.end[w]!) out[w] = 1;
  }
  return out;
}
