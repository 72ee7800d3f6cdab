/** What a UTF-16 code unit is to the word splitter. */
export const enum Char {
  Other = 0,
  Space = 1,
  Lower = 2,
  Upper = 3,
  /** A letter without case (Han, Thai, Arabic …), and each half of a pair outside the basic plane that is a letter. */
  Letter = 4,
  Digit = 5,
  /** A combining mark: part of the word it follows. */
  Mark = 6,
  /** Zero-width characters and soft hyphens: inside a word they change nothing. */
  Ignorable = 7,
}

const PLANE = 0x10000;
const classes = new Uint8Array(PLANE);
/** Pages of 256 code units are classified when first met: most articles touch four or five. */
const known = new Uint8Array(PLANE >> 8);

function classify(unit: number): Char {
  const c = String.fromCharCode(unit);
  if (unit === 0xad || unit === 0x200b || unit === 0x200c || unit === 0x200d || unit === 0x2060 || unit === 0xfeff)
    return Char.Ignorable;
  if (/\s/u.test(c)) return Char.Space;
  if (/\p{Ll}/u.test(c)) return Char.Lower;
  if (/[\p{Lu}\p{Lt}]/u.test(c)) return Char.Upper;
  if (/\p{Nd}/u.test(c)) return Char.Digit;
  if (/\p{L}/u.test(c)) return Char.Letter;
  if (/\p{M}/u.test(c)) return Char.Mark;
  // Halves of a surrogate pair: Han extensions and historic scripts are letters, emoji are not; 0xd83c… are emoji.
  if (unit >= 0xd840 && unit <= 0xd887) return Char.Letter;
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

export function isWordChar(unit: number): boolean {
  const c = charClass(unit);
  return c >= Char.Lower && c <= Char.Mark;
}
