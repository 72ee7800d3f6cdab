import { Char, charClass, isPair, pairClass } from './characters';
import { Gap, gapOf } from './gaps';
import { HASH_SEED, hashOn, normalise, normOf, numberOf, UNLISTED } from './spellings';

export { Gap } from './gaps';
export { normaliseWord } from './spellings';

/** How a word is written. */
export const enum Shape {
  /** `share`, also a letter of a script without case. */
  Lower = 0,
  /** `Japan`, also a single capital. */
  Title = 1,
  /** `GSOMIA`, two capitals at least. */
  Upper = 2,
  /** `McDonald`, `iPhone`, `VietnamPlus`. */
  Mixed = 3,
  /** `U.S.`, `J.` before a name: capitals with full stops. */
  Initials = 4,
  /** `11.000`, `2,5`, `160`. */
  Number = 5,
  /** `F35`, `7th`, `2e`: letters and digits. */
  Alnum = 6,
}

/**
 * The words of a text as parallel arrays, plain ones: passages are short, and a typed array costs as much to make as fifty words. Offsets are UTF-16 code units into that text. Hyphens and apostrophes part
 * words (`Jong-un` and `l'Ucraina` are two each) and are told by `gap`.
 */
export interface Words {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly shape: readonly Shape[];
  /** `Gap` flags. */
  readonly gap: readonly number[];
  /** The number of each word's spelling: what `WordTable` looks it up by. */
  readonly number: readonly number[];
  /** Lower case, NFC, without ignorable characters: what lexicons are looked up by. */
  readonly norm: readonly string[];
}

const DOT = 0x2e;
const COMMA = 0x2c;
const PLUS = 0x2b;

/** The end of `U.S.`-like initials that start at `from`, or `from` where there are none. */
function endOfInitials(text: string, from: number): number {
  const limit = text.length;
  let i = from;
  while (i + 1 < limit && text.charCodeAt(i + 1) === DOT && charClass(text.charCodeAt(i)) === Char.Upper) i += 2;
  if (i === from + 2 && (continuesAsWord(text, i) || !startsInitial(text, i))) return from;
  return i;
}

/** Splits a text into words. Linear in the length. `passing`: words of tables, whose spellings need no numbers. */
export function splitWords(text: string, passing = false): Words {
  const to = text.length;
  let n = 0;
  const norm: string[] = [];
  let pending: number = Gap.Other;
  for (let i = 0; i < to;) {
    const first = text.charCodeAt(i);
    let kind = charClass(first);
    if (kind === Char.Surrogate) kind = pairClass(text, i, to);
    if (kind < Char.Lower || kind > Char.Digit) {
      pending |= gapOf(first);
      i += isPair(text, i, to) ? 2 : 1;
      continue;
    }
    const wordStart = i;
    let uppers = 0;
    let lowers = 0;
    let digits = 0;
    let odd = 0;
    let hash = HASH_SEED;
    let scanned = i;
    const initials = kind === Char.Upper ? endOfInitials(text, i) : i;
    if (initials > i) {
      i = initials;
      uppers = -1;
    } else {
      for (; i < to; i++) {
        let unit = text.charCodeAt(i);
        let c = charClass(unit);
        if (c === Char.Surrogate) {
          c = pairClass(text, i, to);
          if (c < Char.Lower || c > Char.Mark) break;
          hash = hashOn(hash, unit);
          unit = text.charCodeAt(++i);
        }
        if (c === Char.Lower || c === Char.Letter) lowers++;
        else if (c === Char.Upper) uppers++;
        else if (c === Char.Digit) digits++;
        else if (c === Char.Mark || c === Char.Ignorable) odd++;
        else if (!((unit === DOT || unit === COMMA) && digits > 0 && uppers + lowers === 0 && isDigitAt(text, i + 1)))
          break;
        hash = hashOn(hash, unit);
      }
      scanned = i;
      if (i < to && text.charCodeAt(i) === PLUS && lowers > 0 && !continuesAsWord(text, i + 1)) i++;
      for (; odd && i > wordStart + 1 && charClass(text.charCodeAt(i - 1)) === Char.Ignorable; i--) odd--;
    }
    const shape =
      uppers < 0
        ? Shape.Initials
        : digits > 0
          ? uppers + lowers === 0
            ? Shape.Number
            : Shape.Alnum
          : uppers === 0
            ? Shape.Lower
            : uppers === 1 && kind === Char.Upper
              ? Shape.Title
              : lowers === 0
                ? Shape.Upper
                : Shape.Mixed;
    if (i !== scanned) hash = hashOf(text, wordStart, i);
    const listed = !passing && (shape !== Shape.Number || i - wordStart <= LONGEST_FIGURE);
    const number = listed ? numberOf(text, wordStart, i, hash, uppers !== 0, odd > 0) : UNLISTED;
    norm.push(number === UNLISTED ? normalise(text.slice(wordStart, i), uppers !== 0, odd > 0) : normOf(number));
    if (n + FIELDS > scratch.length) scratch = enlarged(scratch);
    scratch[n] = wordStart;
    scratch[n + 1] = i;
    scratch[n + 2] = shape;
    scratch[n + 3] = pending;
    scratch[n + 4] = number;
    n += FIELDS;
    pending = 0;
  }
  return wordsOf(n / FIELDS, norm);
}

/** Figures up to this long (days, years) come again and again. */
const LONGEST_FIGURE = 4;

/** Where words are put while they are found, five figures each: arrays of the right length are made once it is known. */
let scratch = new Int32Array(1 << 12);
const FIELDS = 5;

function enlarged(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}

function wordsOf(length: number, norm: readonly string[]): Words {
  const start = new Array<number>(length);
  const end = new Array<number>(length);
  const shape = new Array<Shape>(length);
  const gap = new Array<number>(length);
  const number = new Array<number>(length);
  for (let w = 0, at = 0; w < length; w++, at += FIELDS) {
    start[w] = scratch[at]!;
    end[w] = scratch[at + 1]!;
    shape[w] = scratch[at + 2]!;
    gap[w] = scratch[at + 3]!;
    number[w] = scratch[at + 4]!;
  }
  return { length, start, end, shape, gap, number, norm };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

function isDigitAt(text: string, i: number): boolean {
  return i < text.length && charClass(text.charCodeAt(i)) === Char.Digit;
}

function continuesAsWord(text: string, i: number): boolean {
  if (i >= text.length) return false;
  const c = charClass(text.charCodeAt(i));
  return c >= Char.Lower && c <= Char.Mark;
}

/** `J.` is an initial where a capital follows after a space (`J. Smith`); at a sentence's end it is a letter and a stop. */
function startsInitial(text: string, i: number): boolean {
  return i + 1 < text.length && text.charCodeAt(i) === 0x20 && charClass(text.charCodeAt(i + 1)) === Char.Upper;
}

/** The index of the first word that starts at or after `offset`. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words.start[mid]! < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
