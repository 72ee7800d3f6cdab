import { Char, charClass } from './characters';

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

/** The flag of a code unit between words; 0 for what changes nothing. */
export function gapOf(unit: number): Gap {
  switch (unit) {
    case 0x20:
      return Gap.Space;
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
      return Gap.Hyphen;
    case 0x27: // '
    case 0x2019: // ’
    case 0x02bc:
      return Gap.Apostrophe;
    case 0x2c:
    case 0xff0c:
    case 0x3001:
      return Gap.Comma;
    case 0x2e:
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
