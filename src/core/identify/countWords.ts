import type { Words } from '../segment/words';
import { FUNCTION_WORDS, TONELESS_VIETNAMESE } from './functionWords';

/** How much of a text's words each language claims, likeliest first; shares are 0…1. */
export interface WordEvidence {
  readonly words: number;
  readonly ranked: readonly { readonly code: string; readonly share: number; readonly score: number }[];
}

interface SmallWord {
  readonly codes: ReadonlySet<string>;
  /** A word of many languages says less about each. */
  readonly weight: number;
}

let table: Map<string, SmallWord> | undefined;

function smallWords(): Map<string, SmallWord> {
  if (table) return table;
  const codes = new Map<string, Set<string>>();
  for (const [code, list] of Object.entries(FUNCTION_WORDS).concat([['vi', TONELESS_VIETNAMESE]])) {
    for (const word of list.split(/\s+/)) codes.set(word, (codes.get(word) ?? new Set()).add(code));
  }
  return (table = new Map(
    [...codes].map(([word, known]) => [word, { codes: known, weight: 1 / Math.sqrt(known.size) }]),
  ));
}

/** Counts the small words of every language among `words`. */
export function countSmallWords(words: Words): WordEvidence {
  const known = smallWords();
  const hits = new Map<string, number>();
  const scores = new Map<string, number>();
  let counted = 0;
  for (const norm of words.norm) {
    // Figures are words of no language.
    if (norm.charCodeAt(0) < 0x3a) continue;
    counted++;
    const small = known.get(norm);
    if (!small) continue;
    for (const code of small.codes) {
      hits.set(code, (hits.get(code) ?? 0) + 1);
      scores.set(code, (scores.get(code) ?? 0) + small.weight);
    }
  }
  const all = Math.max(1, counted);
  const ranked = [...scores]
    .map(([code, score]) => ({ code, score: score / all, share: hits.get(code)! / all }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  return { words: counted, ranked };
}

/** The share of the first `limit` of `words` that are small words of the language `code`; 0…1. */
export function shareOf(code: string, words: Words, limit: number): number {
  const known = smallWords();
  const end = Math.min(limit, words.length);
  let hits = 0;
  for (let w = 0; w < end; w++) if (known.get(words.norm[w]!)?.codes.has(code)) hits++;
  return end === 0 ? 0 : hits / end;
}
