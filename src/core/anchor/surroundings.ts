import { CONTEXT_LENGTH } from './describe';
import type { Pattern } from './pattern';

/** How many code units further than recorded the surroundings may stretch by what was put in between. */
const SLACK = 8;
/** What two unrelated stretches of prose have in common, measured as one less their edit distance by length. */
const CHANCE = 0.4;
/** The end of a sentence or of a line of its own. */
const BREAK = /[.!?:\n]/;
/**
 * What the next sentence can tell of a quote at an edge of its own, at most: when a sentence that begins with *Il* is deleted, the
 * next one may well begin with it too.
 */
export const ACROSS = 0.6;
const SHORT_WORD = 5;

/**
 * How far what stands around a place is what was recorded around the quote: 0 for nothing in common, 1 where either side agrees
 * wholly. Each side is evidence of its own, so that an edit on one side of a quote leaves the other to find it by.
 */
export function surroundingsAgree(text: string, from: number, to: number, pattern: Pattern): number {
  const reach = CONTEXT_LENGTH + SLACK;
  const before = reversed(text.slice(Math.max(0, from - reach), from));
  const after = text.slice(to, to + reach);
  const atStart = pattern.atTextStart && before.length <= pattern.prefix.length;
  const short = pattern.exact.length < SHORT_WORD;
  const atEnd = pattern.atTextEnd && after.length <= pattern.suffix.length;
  const left = Math.min(sideAgrees(reversed(pattern.prefix), before, atStart), short && BREAK.test(pattern.prefix.slice(-3)) ? ACROSS : 1);
  const right = Math.min(sideAgrees(pattern.suffix, after, atEnd), short && BREAK.test(pattern.suffix.slice(0, 2)) ? ACROSS : 1);
  return 1 - (1 - left) * (1 - right);
}

/** Both outwards from the quote. */
function sideAgrees(recorded: string, actual: string, bothEndThere: boolean): number {
  let same = 0;
  while (same < recorded.length && recorded[same] === actual[same]) same++;
  if (same === recorded.length && bothEndThere) return 1;
  if (same < recorded.length) {
    const likeness = 1 - editsToPrefix(recorded, actual) / recorded.length;
    same = Math.max(same, (recorded.length * (likeness - CHANCE)) / (1 - CHANCE));
  }
  return Math.min(1, same / CONTEXT_LENGTH);
}

/** The fewest edits that make `pattern` of some beginning of `text`. Both are a few dozen code units. */
function editsToPrefix(pattern: string, text: string): number {
  const width = text.length + 1;
  let row = new Uint8Array(width);
  for (let j = 0; j < width; j++) row[j] = j;
  for (let i = 1; i <= pattern.length; i++) {
    const next = new Uint8Array(width);
    next[0] = i;
    for (let j = 1; j < width; j++) {
      const change = row[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return Math.min(...row);
}

function reversed(text: string): string {
  let result = '';
  for (let i = text.length - 1; i >= 0; i--) result += text[i];
  return result;
}
