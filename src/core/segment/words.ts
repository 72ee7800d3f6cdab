import type { Span } from '../base/span';
import { Char, charClass, IGNORABLES, isPair, pairClass } from './characters';

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

/** What stands between a word and the one before it, as flags. */
export const enum Gap {
  Space = 1,
  Hyphen = 2,
  Apostrophe = 4,
  Comma = 8,
  /** `.` `!` `?` `…` `:` `;` */
  Stop = 16,
  Quote = 32,
  Bracket = 64,
  /** A slash, a dash, a symbol, markup, the passage's start: nothing reaches across by accident. */
  Other = 128,
}

/**
 * The words of a text as parallel arrays. Offsets are UTF-16 code units into that text. Hyphens and apostrophes part
 * words (`Jong-un` and `l'Ucraina` are two each) and are told by `gap`.
 */
export interface Words {
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** Lower case, NFC, without ignorable characters: what lexicons are looked up by. */
  readonly norm: readonly string[];
}

const DOT = 0x2e;
const COMMA = 0x2c;
const PLUS = 0x2b;

function gapOf(unit: number): Gap {
  switch (unit) {
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
      return Gap.Hyphen;
    case 0x27: // '
    case 0x2019: // ’
    case 0x02bc:
      return Gap.Apostrophe;
    case COMMA:
    case 0xff0c:
    case 0x3001:
      return Gap.Comma;
    case DOT:
    case 0x21:
    case 0x3f:
    case 0x2026:
    case 0x3a:
    case 0x3b:
    case 0x3002: // 。
    case 0xff0e:
    case 0xff01: // ！
    case 0xff1f:
    case 0x61f: // ؟
    case 0x6d4:
    case 0x964: // ।
      return Gap.Stop;
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x2018:
    case 0x201a:
    case 0x2039:
    case 0x203a:
    case 0xab:
    case 0xbb:
    case 0x300c: // 「
    case 0x300d:
      return Gap.Quote;
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return Gap.Bracket;
    default: {
      const c = charClass(unit);
      return c === Char.Space ? Gap.Space : c === Char.Ignorable || c === Char.Mark ? (0 as Gap) : Gap.Other;
    }
  }
}

/** The end of `U.S.`-like initials that start at `from`, or `from` where there are none. */
function endOfInitials(text: string, from: number, limit: number): number {
  let i = from;
  while (i + 1 < limit && charClass(text.charCodeAt(i)) === Char.Upper && text.charCodeAt(i + 1) === DOT) i += 2;
  return i;
}

/** Splits `text[from, to)` into words, jumping over the `skipped` stretches (sorted, apart). Linear in the length. */
export function splitWords(text: string, from = 0, to = text.length, skipped: readonly Span[] = []): Words {
  const guess = ((to - from) >> 2) + 8;
  let start = new Uint32Array(guess);
  let end = new Uint32Array(guess);
  let shape = new Uint8Array(guess);
  let gap = new Uint8Array(guess);
  const norm: string[] = [];
  let n = 0;
  let pending: number = Gap.Other;
  let skip = 0;
  let i = from;
  while (i < to) {
    const hole = skipped[skip];
    if (hole && i >= hole.start) {
      if (i < hole.end) {
        i = hole.end;
        pending |= Gap.Other;
      }
      skip++;
      continue;
    }
    const limit = hole && hole.start < to ? hole.start : to;
    const first = text.charCodeAt(i);
    let kind = charClass(first);
    if (kind === Char.Surrogate) kind = pairClass(text, i, limit);
    if (kind < Char.Lower || kind > Char.Digit) {
      pending |= gapOf(first);
      i += isPair(text, i, limit) ? 2 : 1;
      continue;
    }
    const wordStart = i;
    let uppers = 0;
    let lowers = 0;
    let digits = 0;
    let odd = 0;
    const initials = kind === Char.Upper ? endOfInitials(text, i, limit) : i;
    const single = initials - i === 2;
    if (
      initials > i + 2 ||
      (single && !continuesAsWord(text, initials, limit) && startsInitial(text, initials, limit))
    ) {
      i = initials;
      uppers = -1;
    } else {
      for (; i < limit; i++) {
        const unit = text.charCodeAt(i);
        let c = charClass(unit);
        if (c === Char.Surrogate) {
          c = pairClass(text, i, limit);
          if (c < Char.Lower || c > Char.Mark) break;
          i++;
        }
        if (c === Char.Upper) uppers++;
        else if (c === Char.Lower || c === Char.Letter) lowers++;
        else if (c === Char.Digit) digits++;
        else if (c === Char.Mark || c === Char.Ignorable) odd++;
        else if (
          (unit === DOT || unit === COMMA) &&
          digits > 0 &&
          uppers + lowers === 0 &&
          isDigitAt(text, i + 1, limit)
        )
          continue;
        else break;
      }
      if (i < limit && text.charCodeAt(i) === PLUS && lowers > 0 && !continuesAsWord(text, i + 1, limit)) i++;
      if (odd) while (i > wordStart + 1 && charClass(text.charCodeAt(i - 1)) === Char.Ignorable) i--;
    }
    if (n === start.length) {
      start = grow(start);
      end = grow(end);
      shape = growBytes(shape);
      gap = growBytes(gap);
    }
    start[n] = wordStart;
    end[n] = i;
    shape[n] =
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
    gap[n] = pending;
    norm.push(normalise(text.slice(wordStart, i), uppers !== 0, odd > 0));
    pending = 0;
    n++;
  }
  return {
    length: n,
    start: start.subarray(0, n),
    end: end.subarray(0, n),
    shape: shape.subarray(0, n),
    gap: gap.subarray(0, n),
    norm,
  };
}

function normalise(word: string, hasUpper: boolean, hasOdd: boolean): string {
  const composed = hasOdd ? word.replace(IGNORABLES, '').normalize('NFC') : word;
  return hasUpper ? composed.toLowerCase() : composed;
}

/** The form in which `splitWords` gives a word: for keys of lexicons. */
export function normaliseWord(word: string): string {
  return normalise(word, true, true);
}

function isDigitAt(text: string, i: number, limit: number): boolean {
  return i < limit && charClass(text.charCodeAt(i)) === Char.Digit;
}

function continuesAsWord(text: string, i: number, limit: number): boolean {
  return i < limit && charClass(text.charCodeAt(i)) >= Char.Lower && charClass(text.charCodeAt(i)) <= Char.Mark;
}

/** `J.` is an initial where a capital follows after a space (`J. Smith`); at a sentence's end it is a letter and a stop. */
function startsInitial(text: string, i: number, limit: number): boolean {
  return i + 1 < limit && text.charCodeAt(i) === 0x20 && charClass(text.charCodeAt(i + 1)) === Char.Upper;
}

function grow(a: Uint32Array): Uint32Array<ArrayBuffer> {
  const b = new Uint32Array(a.length * 2);
  b.set(a);
  return b;
}

function growBytes(a: Uint8Array): Uint8Array<ArrayBuffer> {
  const b = new Uint8Array(a.length * 2);
  b.set(a);
  return b;
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
