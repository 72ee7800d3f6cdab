import { IGNORABLES } from './characters';

/**
 * Every spelling met is numbered, so that what is known of it is found out once and then looked up in an array (`WordTable`).
 * Looking words up by their text instead, in one table after another, took a third of all of recognition.
 *
 * A table of our own, keyed by a stretch of text, spares cutting each word out of it: half the time of a `Map` by strings.
 */
let slots = new Int32Array(1 << 13);
const spellings: string[] = [''];
const norms: string[] = [''];
const hashes: number[] = [0];

/** The number of spellings that have none: long figures, and what is met once this many are known, so that memory stays bounded. */
export const UNLISTED = 0;
const MOST = 1 << 17;
/** A longer word is hardly met again. */
const LONGEST = 32;
/** Looked no further than this for a spelling: words chosen to fall on one slot cost no more than others. */
const PROBES = 16;
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of a spelling, code unit by code unit, from `HASH_SEED` on. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The number of the spelling `text[start, end)` with its `hash`; a new one is given where it has none. `hasUpper`,
 * `hasOdd`: whether it has capitals, marks or ignorable characters.
 */
export function numberOf(
  text: string,
  start: number,
  end: number,
  hash: number,
  hasUpper: boolean,
  hasOdd: boolean,
): number {
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let probe = 0; probe < PROBES; probe++) {
    const number = slots[slot]!;
    if (number === UNLISTED) return list(text.slice(start, end), hash, slot, hasUpper, hasOdd);
    if (hashes[number] === hash && isAt(spellings[number]!, text, start, end)) return number;
    slot = (slot + 1) & mask;
  }
  return UNLISTED;
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++) if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function list(spelling: string, hash: number, slot: number, hasUpper: boolean, hasOdd: boolean): number {
  if (norms.length >= MOST || spelling.length > LONGEST) return UNLISTED;
  const number = norms.length;
  // A part of a text keeps all of it in memory; a copy does not.
  const own = spelling.split('').join('');
  spellings.push(own);
  norms.push(normalise(own, hasUpper, hasOdd));
  hashes.push(hash);
  slots[slot] = number;
  if (number * 2 > slots.length) grow();
  return number;
}

function grow(): void {
  slots = new Int32Array(slots.length * 4);
  const mask = slots.length - 1;
  for (let number = 1; number < hashes.length; number++) {
    const hash = hashes[number]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < PROBES && slots[slot] !== UNLISTED; probe++) slot = (slot + 1) & mask;
    // One that finds no room is listed once more under another number: that costs its place, nothing else.
    if (slots[slot] === UNLISTED) slots[slot] = number;
  }
}

/** The form in which lexicons hold the spelling of this number. */
export function normOf(number: number): string {
  return norms[number]!;
}

/** Lower case, NFC, without ignorable characters. */
export function normalise(word: string, hasUpper: boolean, hasOdd: boolean): string {
  const composed = hasOdd ? word.replace(IGNORABLES, '').normalize('NFC') : word;
  return hasUpper ? composed.toLowerCase() : composed;
}

/** The form in which `splitWords` gives a word: for keys of lexicons. */
export function normaliseWord(word: string): string {
  return normalise(word, true, true);
}
