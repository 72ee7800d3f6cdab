import type { Folded } from './fold';

/** A few words of a folded text, up to where the next such piece begins. Half-open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Of what it says, whatever spaces are around it; `HASH_BITS` wide. */
  readonly hash: number;
}

export const HASH_BITS = 18;

/** Runs of letters are cut at this length and of anything else at that, so that no piece grows without bound. */
const WORD = /[\p{L}\p{M}\p{N}]{1,64}|[^\p{L}\p{M}\p{N}]{256}/gu;
const LONGEST = 2000;

/** The fewest words that a piece has on average where no sentence and no line ends. Sketches in files were made with this number. */
export const FINEST = 24;

/**
 * Cuts a text into pieces of `words` words on average; with the fewest also where sentences and lines end, with more at so many fewer of these. Whether a piece ends between two words is decided
 * by what is there alone: so an edit changes the pieces that it touches, and all others are cut as before wherever they stand.
 */
export function piecesOf(text: string, folded: Folded, words: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to > from)
      pieces.push({ from, to, hash: mixed(hashOf(folded.text.slice(from, to).trim())) >>> (32 - HASH_BITS) });
    from = to;
  };
  let before = { end: 0, hash: 0 };
  for (const { index, 0: word } of folded.text.matchAll(WORD)) {
    const hash = hashOf(word);
    const dice = mixed(Math.imul(before.hash, 31) ^ hash);
    const isBreak = dice % words === 0 || (dice % (words / FINEST) < 1 && isEnd(text, folded, before.end, index));
    if (before.end === 0 || isBreak || index - from > LONGEST) end(index);
    before = { end: index + word.length, hash };
  }
  end(folded.text.length);
  return pieces;
}

/** Offsets of the words of a folded text, as `piecesOf` sees them. */
export function wordStarts(folded: string): number[] {
  return [...folded.matchAll(WORD)].map((match) => match.index);
}

/** Whether a sentence or a line ends between two words: a line that was just full is seldom followed by a capital. */
function isEnd(text: string, { starts, ends, text: folded }: Folded, end: number, start: number): boolean {
  const gap = folded.slice(end, start);
  if (!gap.includes(' ') || /\p{Ll}/u.test(folded[start]!)) return false;
  return /[.!?]/.test(gap) || text.slice(ends[end - 1], starts[start]).includes('\n');
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
