import { IGNORABLES } from './characters';

/**
 * Every spelling met is numbered, so that what is known of it is found out once and then looked up in an array (`WordTable`).
 * Looking words up by their text instead, one table after another, took a third of all of recognition.
 */
const numbers = new Map<string, number>();
const norms: string[] = [''];

/** The number of spellings that have none: figures, and what is met once this many are known. Memory stays bounded. */
export const UNLISTED = 0;
const MOST = 1 << 17;
/** A longer word is hardly met again. */
const LONGEST = 32;

/** The number of a spelling; a new one is given where it has none. `hasUpper`, `hasOdd`: whether it has capitals, marks or ignorable characters. */
export function numberOf(spelling: string, hasUpper: boolean, hasOdd: boolean): number {
  const known = numbers.get(spelling);
  if (known !== undefined) return known;
  if (norms.length >= MOST || spelling.length > LONGEST) return UNLISTED;
  const number = norms.length;
  const own = copyOf(spelling);
  numbers.set(own, number);
  norms.push(normalise(own, hasUpper, hasOdd));
  return number;
}

/** A part of a text keeps all of it in memory; a copy does not. */
function copyOf(spelling: string): string {
  return spelling.split('').join('');
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
