import { indexText, type IndexedText } from './indexedText';
import { FINEST, HASH_BITS, piecesOf } from './pieces';

/** What is kept of a piece of the text that positions were recorded against. */
export interface SketchedPiece {
  /** In code points of the text as it was. */
  readonly length: number;
  /** Of its words: see `piecesOf`. */
  readonly hash: number;
}

/** A text without its words: how long its pieces were, and a trace of each to know it by. */
export interface Sketch {
  /** How many words a piece has on average. */
  readonly words: number;
  readonly pieces: readonly SketchedPiece[];
}

/** The most pieces, 40 KB: a longer text is sketched more coarsely, and one that would be too coarse then, not at all. */
const MOST_PIECES = 8000;
const COARSEST = 256;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH_DIGITS = 2;
const HASH_DIGITS = HASH_BITS / 6;
const LONGEST = 64 ** LENGTH_DIGITS - 1;
/** How much of the text's hash is repeated, so that a sketch is never taken for one of another text. */
const NAME = 8;

/**
 * A text's sketch as a sidecar keeps it: enough to tell which parts of the text are still there later and where they were, but
 * not what it said. `NAME:words:pieces`, each piece five digits of base64url: its length and its hash.
 * `null` for a text that can't be sketched, as one with thousands of spaces in a row.
 */
export function sketchOf(text: string, textHash: string): string | null {
  const indexed = indexText(text);
  let words = FINEST;
  let pieces = sketchedPieces(indexed, words);
  while (pieces.length > MOST_PIECES && words < COARSEST) pieces = sketchedPieces(indexed, (words *= 2));
  if (pieces.length > MOST_PIECES || pieces.some(({ length }) => length > LONGEST)) return null;
  const digits = pieces.map(({ length, hash }) => encode(length, LENGTH_DIGITS) + encode(hash, HASH_DIGITS));
  return `${nameIn(textHash)}:${words}:${digits.join('')}`;
}

/** Reads what `sketchOf` wrote; `null` for anything else, and for the sketch of another text than the hash names. */
export function readSketch(sketch: string, textHash: string): Sketch | null {
  const [, name, words, digits] = /^([^:]{1,40}):(\d{1,6}):([\w-]*)$/.exec(sketch) ?? [];
  const size = LENGTH_DIGITS + HASH_DIGITS;
  if (name !== nameIn(textHash) || digits === undefined || digits.length % size !== 0) return null;
  const pieces: SketchedPiece[] = [];
  for (let i = 0; i < digits.length; i += size) {
    pieces.push({
      length: decode(digits.slice(i, i + LENGTH_DIGITS)),
      hash: decode(digits.slice(i + LENGTH_DIGITS, i + size)),
    });
  }
  return Number(words) > 0 ? { words: Number(words), pieces } : null;
}

/** The pieces of a text as a sketch has them. */
export function sketchedPieces({ folded, text, codePoints }: IndexedText, words: number): SketchedPiece[] {
  const rawAt = (at: number): number =>
    codePoints.toCodePoints(at === 0 ? 0 : at < folded.starts.length ? folded.starts[at]! : text.length);
  return piecesOf(text, folded, words).map(({ from, to, hash }) => ({ length: rawAt(to) - rawAt(from), hash }));
}

/** Code points before each piece, and in all. */
export function pieceStarts({ pieces }: Sketch): number[] {
  const starts = [0];
  for (const { length } of pieces) starts.push(starts.at(-1)! + length);
  return starts;
}

function nameIn(textHash: string): string {
  return textHash.slice(textHash.indexOf(':') + 1).slice(0, NAME);
}

function encode(value: number, digits: number): string {
  let result = '';
  for (let i = 0, rest = value; i < digits; i++, rest = Math.floor(rest / 64)) result = DIGITS[rest % 64]! + result;
  return result;
}

function decode(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 64 + DIGITS.indexOf(digit);
  return value;
}
