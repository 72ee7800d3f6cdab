import { CONTEXT_LENGTH } from './describe';
import type { Pattern } from './pattern';

/** How many code units further than recorded the surroundings may stretch by what was put in between. */
const SLACK = 8;
/** What two unrelated stretches of prose have in common, measured as one less their edit distance by length. */
const CHANCE = 0.4;
/**
 * What the neighbouring sentence can tell, at most, where the quote's own one does not agree: when a sentence that begins with
 * *Il* is deleted, the next one may well begin with it too. Of a quote that is at the edge of its sentence only a short word is
 * doubted so.
 */
export const ACROSS = 0.5;
const SHORT_WORD = 5;

/** How far what stands around a place is what was recorded around the quote: 0 for nothing in common, 1 for the same. */
export interface Agreement {
  /** 1 where one side agrees wholly: an edit on one side of a quote leaves the other to find it by. */
  readonly either: number;
  /** The mean of both sides, for telling apart places of which one side each is the same. */
  readonly both: number;
}

export function surroundingsAgree(text: string, from: number, to: number, pattern: Pattern): Agreement {
  const reach = CONTEXT_LENGTH + SLACK;
  const before = reversed(text.slice(Math.max(0, from - reach), from));
  const after = text.slice(to, to + reach);
  const atStart = pattern.atTextStart && before.length <= pattern.prefix.length;
  const atEnd = pattern.atTextEnd && after.length <= pattern.suffix.length;
  const isShort = pattern.exact.length < SHORT_WORD;
  const left = capped(sideAgrees(reversed(pattern.prefix), before, pattern.ownBefore, atStart), isShort);
  const right = capped(sideAgrees(pattern.suffix, after, pattern.ownAfter, atEnd), isShort);
  return { either: 1 - (1 - left) * (1 - right), both: (left + right) / 2 };
}

/** How far one side agrees as a whole, and as far as the quote's own sentence reaches; `null` where it reaches no further. */
interface Side {
  readonly whole: number;
  readonly own: number | null;
}

function capped({ whole, own }: Side, isShort: boolean): number {
  return Math.min(whole, ACROSS + (1 - ACROSS) * (own ?? (isShort ? 0 : 1)));
}

/** All outwards from the quote. */
function sideAgrees(recorded: string, actual: string, own: number, bothEndThere: boolean): Side {
  if (bothEndThere && actual.startsWith(recorded)) return { whole: 1, own: 1 };
  const agreed = agreeing(recorded, actual);
  return {
    whole: Math.min(1, agreed / CONTEXT_LENGTH),
    own: own ? agreeing(recorded.slice(0, own), actual) / own : null,
  };
}

/** How many code units of a stretch are still there: those next to the quote without a gap, or all together less the edits. */
function agreeing(recorded: string, actual: string): number {
  let same = 0;
  while (same < recorded.length && recorded[same] === actual[same]) same++;
  if (same === recorded.length) return same;
  const likeness = 1 - editsToPrefix(recorded, actual) / recorded.length;
  return Math.max(same, (recorded.length * (likeness - CHANCE)) / (1 - CHANCE));
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
