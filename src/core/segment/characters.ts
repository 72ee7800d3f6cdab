/** What a UTF-16 code unit is to the word splitter. */
export const enum Char {
  Other = 0,
  Space = 1,
  Lower = 2,
  Upper = 3,
  /** A letter without case (Han, Thai, Arabic …). */
  Letter = 4,
  Digit = 5,
  /** A combining mark: part of the word it follows. */
  Mark = 6,
  /** Zero-width characters, marks of direction and soft hyphens: inside a word they change nothing. */
  Ignorable = 7,
  /** Half of a pair that writes one character outside the basic plane: ask `pairClass`. */
  Surrogate = 8,
}

const PLANE = 0x10000;
const classes = new Uint8Array(PLANE);
/** Pages of 256 code units are classified when first met: most articles touch four or five. */
const known = new Uint8Array(PLANE >> 8);

/** What `Char.Ignorable` holds, and the filler that stands behind a letter written as a character reference. */
export const IGNORABLES = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function isIgnorable(unit: number): boolean {
  if (unit < 0x200b) return unit === 0xad || unit === 0x61c;
  return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff;
}

function classify(unit: number): Char {
  if (isIgnorable(unit)) return Char.Ignorable;
  // An apostrophe by another name.
  if (unit === 0x2bc) return Char.Other;
  if (unit >= 0xd800 && unit < 0xe000) return Char.Surrogate;
  return classOf(String.fromCharCode(unit));
}

function classOf(character: string): Char {
  if (/\s/u.test(character)) return Char.Space;
  if (/\p{Ll}/u.test(character)) return Char.Lower;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Char.Upper;
  if (/\p{Nd}/u.test(character)) return Char.Digit;
  if (/\p{L}/u.test(character)) return Char.Letter;
  if (/\p{M}/u.test(character)) return Char.Mark;
  return Char.Other;
}

/** The class of one UTF-16 code unit. */
export function charClass(unit: number): Char {
  const page = unit >> 8;
  if (!known[page]) {
    for (let i = page << 8; i < (page + 1) << 8; i++) classes[i] = classify(i);
    known[page] = 1;
  }
  return classes[unit] as Char;
}

/** The class of the character whose pair starts at `i`; half a pair alone is no character. */
export function pairClass(text: string, i: number, limit: number): Char {
  if (!isPair(text, i, limit)) return Char.Other;
  const c = classOf(String.fromCodePoint(text.codePointAt(i)!));
  return c === Char.Digit ? Char.Letter : c;
}

/** Whether both halves of a pair stand at `i`. */
export function isPair(text: string, i: number, limit: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xd800 && i + 1 < limit && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}

export function isWordChar(unit: number): boolean {
  const c = charClass(unit);
  return c >= Char.Lower && c <= Char.Mark;
}
