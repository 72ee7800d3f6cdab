import { Shape, splitWords, type Words } from '../segment/words';
import { BYLINES, CREDITS } from './captionCues';
import { Phrases } from './phrases';

const LONGEST = 140;
/** Small words within names and between them. */
const PARTICLES = new Set(
  'e ed và and y et und di de da del della dei la le van von der den el al bin ibn dos das do du in a ở tại'.split(' '),
);

let compiled: { bylines: Phrases; credits: Phrases } | undefined;

function tables(): { bylines: Phrases; credits: Phrases } {
  return (compiled ??= { bylines: new Phrases(BYLINES), credits: new Phrases(CREDITS) });
}

/** `By Ann Lee, Daily Post`, `di Carla Neri`, `Bài: Lê An`: says who wrote, and no more. */
export function isByline(text: string, words: Words = splitWords(text)): boolean {
  if (text.length > LONGEST || /[.!?]["”»]?$/.test(text)) return false;
  const end = tables().bylines.endAt(words, 0);
  if (end < 0) return false;
  const colon = /^\s?:/.test(text.slice(words.end[end - 1]!, words.end[end - 1]! + 2));
  if (colon || end === words.length || capitals(words, end) >= 0.6) return true;
  // `By our staff reporter Ann Lee`: what the writer is, then the name.
  return text.length < 80 && capitals(words, words.length - 2) === 1 && capitals(words, end) >= 0.4;
}

/** A name alone, or a name and in brackets after whom: `LÊ AN`, `Đ.Minh (theo AS)`, `Ann Lee, 12 March 2026`. */
export function isNameLine(text: string, words: Words = splitWords(text)): boolean {
  if (text.length > 90 || words.length < 2 || words.length > 14 || /^[^\p{L}]|[.!?:;]$/u.test(text)) return false;
  if (words.shape[0] === Shape.Number || words.shape[0] === Shape.Lower) return false;
  const head = text.search(/[,(/|]/);
  let until = words.length;
  while (head > 0 && until > 0 && words.start[until - 1]! > head) until--;
  for (let w = 0; w < until; w++) if (words.shape[w]! >= Shape.Number) return false;
  return until >= 2 && until <= 5 && capitals(words, 0, until) === 1;
}

/** `(Radiocor)`, `(Theo Reuters, NRK)`, `Nguồn: AFP`, `Responsible editor: …`: whose report it is. */
export function isCredit(text: string, words: Words = splitWords(text)): boolean {
  if (text.length > LONGEST || words.length === 0 || words.shape[0] === Shape.Number) return false;
  if (/^\([^()]{2,100}\)[^()]{0,24}$/.test(text) && !/[=$€]/.test(text))
    return !/[.!?]\s?[)\]]/.test(text) && words.length <= 14;
  const end = tables().credits.endAt(words, 0);
  if (end < 0 || end === words.length) return false;
  const colon = /^\s?:/.test(text.slice(words.end[end - 1]!, words.end[end - 1]! + 2));
  return (colon && words.length - end <= 12) || (words.length <= 8 && capitals(words, end) === 1);
}

/** The share of the words `[from, to)` that are written as names are; small words within names do not count. */
function capitals(words: Words, from: number, to = words.length): number {
  let names = 0;
  let others = 0;
  for (let w = from; w < to; w++) {
    if (words.shape[w] === Shape.Number || PARTICLES.has(words.norm[w]!)) continue;
    if (words.shape[w] === Shape.Lower) others++;
    else names++;
  }
  return names + others === 0 ? 0 : names / (names + others);
}
