import { mostLike } from './approximate';
import { LONG_NAME, ownEvidence, type Candidate } from './candidate';
import type { IndexedText } from './indexedText';
import type { Pattern } from './pattern';
import { placeOf } from './placeOf';
import { surroundingsAgree } from './surroundings';

/** A quote may have changed in this share of its letters, at most, to be looked for at all. */
export const MOST_CHANGED = 0.4;
const MOST_CHANGED_OF_NAME = 0.25;

/** The place within a stretch where something like the quote stands, if anything does. */
export function changedIn(indexed: IndexedText, pattern: Pattern, from: number, to: number): Candidate[] {
  const { text } = indexed.folded;
  const { exact } = pattern;
  const isName = exact.length < LONG_NAME;
  const allowed = Math.floor(exact.length * (isName ? MOST_CHANGED_OF_NAME : MOST_CHANGED));
  if (allowed === 0) return [];
  const found = mostLike(text.slice(from, to), exact, allowed);
  if (!found) return [];
  const [start, end] = [from + found.start, from + found.end];
  const span = placeOf(indexed, pattern, start, end);
  if (!span || !mayBeTheSame(exact, text.slice(start, end))) return [];
  const context = surroundingsAgree(text, start, end, pattern);
  return [{ span, quote: 1 - found.errors / exact.length, context, own: ownEvidence(pattern) }];
}

/**
 * Whether a changed quote may still be meant: one name is often like another, so of a short one only a letter in six may differ,
 * case and punctuation apart, and no figure.
 */
function mayBeTheSame(recorded: string, now: string): boolean {
  if (recorded.length >= LONG_NAME) return true;
  const [a, b] = [lettersOf(recorded), lettersOf(now)];
  if (a === b) return true;
  if (a.replace(/\P{N}/gu, '') !== b.replace(/\P{N}/gu, '')) return false;
  const allowed = Math.floor(a.length / 6);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && mostLike(b, a, allowed) !== null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
