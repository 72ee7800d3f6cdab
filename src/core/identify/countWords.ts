import { FUNCTION_WORDS, TONELESS_VIETNAMESE } from './functionWords';

const WORD = /[\p{L}\p{M}]{1,30}/gu;

/** How much of a text's words each language claims, likeliest first; shares are 0…1. */
export interface WordEvidence {
  readonly words: number;
  readonly ranked: readonly { readonly code: string; readonly share: number; readonly score: number }[];
}

let table: Map<string, { readonly codes: readonly string[]; readonly weight: number }> | undefined;

/** Each small word with its languages; a word of many languages says less about each. */
function smallWords(): Map<string, { readonly codes: readonly string[]; readonly weight: number }> {
  if (table) return table;
  const codes = new Map<string, Set<string>>();
  const lists = Object.entries(FUNCTION_WORDS).concat([['vi', TONELESS_VIETNAMESE]]);
  for (const [code, list] of lists) {
    for (const word of list.split(/\s+/)) codes.set(word, (codes.get(word) ?? new Set()).add(code));
  }
  table = new Map([...codes].map(([word, known]) => [word, { codes: [...known], weight: 1 / Math.sqrt(known.size) }]));
  return table;
}

/** Counts the small words of every language in `text` (NFC). */
export function countSmallWords(text: string): WordEvidence {
  const known = smallWords();
  const hits = new Map<string, number>();
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    words++;
    const small = known.get(word);
    if (!small) continue;
    for (const code of small.codes) {
      hits.set(code, (hits.get(code) ?? 0) + 1);
      scores.set(code, (scores.get(code) ?? 0) + small.weight);
    }
  }
  const ranked = [...scores]
    .map(([code, score]) => ({ code, score: score / Math.max(1, words), share: hits.get(code)! / Math.max(1, words) }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  return { words, ranked };
}
