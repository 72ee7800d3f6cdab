import type { Span } from '../base/span';
import { Shape, type Words } from '../segment/words';
import { furnitureTables } from './furnitureTables';
import { isStamp } from './stamps';

/** A line, or a part of one, to be judged: its span in `text`, and its words `[from, to)`. */
export interface Piece extends Span {
  readonly text: string;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/** What a piece of furniture does to what follows. */
export type Furniture = 'plain' | 'list header';

/** Longer furniture is a notice about cookies or rights. */
export const LONGEST_LINK = 260;
const TAGS = /^(?:#[^\s#]{1,80}[\s,;·|]{0,5}){1,60}$/u;
/** Who filed a wire: `XMT-RVE`, `(Red/Est)`. */
const WIRE_SIGNS = /^(?:\p{Lu}{2,4}[-/]\p{Lu}{2,4}|\(\p{Lu}\p{L}{1,3}\/\p{Lu}\p{L}{1,3}\))$/u;
const PAGED =
  /^(?:page|pagina|pag\.|trang|seite|página)\s{0,3}\d{1,4}(?:\s{0,3}(?:of|di|de|von|\/|trên)\s{0,3}\d{1,4})?$/iu;
export const RIGHTS_SIGN = /©|\([cC]\)\s|℗/;

/** Whether a long line may be a notice at all. */
export function mayBeNotice(text: string, words: Words): boolean {
  return text.includes('©') || furnitureTables().inside.within(words);
}

/** What furniture a piece is, or `undefined` where it is to be read. */
export function judgeFurniture(piece: Piece): Furniture | undefined {
  const { words, from, to } = piece;
  const table = furnitureTables();
  if (from === to) return 'plain';
  if (table.inside.within(words, from, to)) return 'plain';
  if (piece.end - piece.start > LONGEST_LINK) return undefined;
  if (table.list.isAll(words, from, to)) return 'list header';
  if (table.opening.endAt(words, from) > 0 || table.button.isAll(words, from, to)) return 'plain';
  const label = table.label.endAt(words, from);
  if (label > 0 && hasColon(piece, label)) return label === to ? 'list header' : 'plain';
  const text = piece.text.slice(piece.start, piece.end);
  const furniture =
    (text.startsWith('#') && TAGS.test(text)) ||
    WIRE_SIGNS.test(text) ||
    isSiteMenu(text, piece) ||
    isStamp(piece.text, words, from, to) ||
    isPageNumber(text, piece) ||
    statesRights(piece);
  return furniture ? 'plain' : undefined;
}

/** Whether a colon or a bar stands behind the word before `end`. */
function hasColon({ text, words }: Piece, end: number): boolean {
  return /^\s?[:|]/.test(text.slice(words.end[end - 1]!, words.end[end - 1]! + 2));
}

/** `HOME  AERONAUTICA  MARINA  SPAZIO`: a site's sections in capitals, from its first page on. */
function isSiteMenu(text: string, { words, from, to }: Piece): boolean {
  if (words.norm[from] !== 'home' || to - from < 4) return false;
  for (let w = from; w < to; w++) if (words.shape[w] !== Shape.Upper) return false;
  return !/[.!?,;]/.test(text);
}

/** `Page 2 of 5`, `Trang 3`, `1 2 3 Next`, a figure alone. */
function isPageNumber(text: string, { words, from, to }: Piece): boolean {
  if (to - from > 12) return false;
  if (PAGED.test(text) || (to - from === 1 && /^\d{1,3}$/.test(text))) return true;
  const { paging } = furnitureTables();
  let figures = 0;
  for (let w = from; w < to; w++) {
    if (words.shape[w] === Shape.Number && words.norm[w]!.length <= 3) figures++;
    else if (paging.endAt(words, w) < 0) return false;
  }
  return figures > 1 && figures < to - from;
}

/** `© 2018 – CC BY-ND 4.0`, `Copyright 2014 The Herald`; a photographer's `© Name` is none. */
function statesRights({ text, words, start, from, to }: Piece): boolean {
  const opens = furnitureTables().rights.endAt(words, from) > 0 || RIGHTS_SIGN.test(text.slice(start, start + 4));
  if (!opens || to - from > 30) return false;
  for (let w = from; w < Math.min(to, from + 12); w++) if (/^(?:19|20)\d\d$/.test(words.norm[w]!)) return true;
  return false;
}
