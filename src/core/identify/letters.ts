import { Char, charClass } from '../segment/characters';

/** Letters that only Vietnamese writes, but for `ă` and `đ`, which others do too. */
const VIETNAMESE = 'ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
const SHARED = 'ăđ';
/** Of these some are written in West Africa as well. */
const DOTTED = 'ạẹịọụỵẽỹ';

const enum Kind {
  None = 0,
  Sure = 1,
  Likely = 2,
}

let table: Uint8Array | undefined;

/** Indexed by code unit; all are below U+1F00. */
function kinds(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x1f00);
  for (const letter of VIETNAMESE + SHARED) {
    const kind = SHARED.includes(letter) || DOTTED.includes(letter) ? Kind.Likely : Kind.Sure;
    for (const form of [letter, letter.toUpperCase()]) table[form.charCodeAt(0)] = kind;
  }
  return table;
}

export interface LetterCount {
  readonly letters: number;
  /** Letters that Vietnamese writes and most others do not. */
  readonly vietnamese: number;
  /** Those among them that no other language writes. */
  readonly sure: number;
}

/** Counts letters in `text[0, limit)`; `text` is NFC. */
export function countLetters(text: string, limit = text.length): LetterCount {
  const known = kinds();
  let letters = 0;
  let vietnamese = 0;
  let sure = 0;
  for (let i = 0; i < limit && i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const c = charClass(unit);
    if (c !== Char.Lower && c !== Char.Upper && c !== Char.Letter) continue;
    letters++;
    const kind = unit < 0x1f00 ? known[unit]! : Kind.None;
    if (kind !== Kind.None) vietnamese++;
    if (kind === Kind.Sure) sure++;
  }
  return { letters, vietnamese, sure };
}
