import { WordTable } from '../segment/wordTable';
import type { Words } from '../segment/words';
import { FUNCTION_WORDS, TONELESS_VIETNAMESE } from './functionWords';

/** How much of a text's words each language claims, likeliest first; shares are 0…1. */
export interface WordEvidence {
  readonly words: number;
  readonly ranked: readonly { readonly code: string; readonly share: number; readonly score: number }[];
}

interface SmallWord {
  /** Of which languages: indices into `CODES`. */
  readonly languages: readonly number[];
  /** A word of many languages says less about each. */
  readonly weight: number;
}

const CODES = Object.keys(FUNCTION_WORDS);
let table: WordTable<SmallWord | null> | undefined;

function smallWords(): WordTable<SmallWord | null> {
  if (table) return table;
  const languages = new Map<string, Set<number>>();
  for (const [code, list] of Object.entries(FUNCTION_WORDS).concat([['vi', TONELESS_VIETNAMESE]]))
    for (const word of list.split(/\s+/))
      languages.set(word, (languages.get(word) ?? new Set()).add(CODES.indexOf(code)));
  return (table = new WordTable((word) => {
    const known = languages.get(word);
    return known ? { languages: [...known], weight: 1 / Math.sqrt(known.size) } : null;
  }));
}

/** Counts the small words of every language among `words`. */
export function countSmallWords(words: Words): WordEvidence {
  const known = smallWords();
  const hits = CODES.map(() => 0);
  const scores = CODES.map(() => 0);
  let counted = 0;
  for (let w = 0; w < words.length; w++) {
    // Figures are words of no language.
    if (words.norm[w]!.charCodeAt(0) < 0x3a) continue;
    counted++;
    const small = known.at(words, w);
    if (small === null) continue;
    for (const language of small.languages) {
      hits[language]!++;
      scores[language]! += small.weight;
    }
  }
  const all = Math.max(1, counted);
  const ranked = CODES.map((code, i) => ({ code, score: scores[i]! / all, share: hits[i]! / all }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  return { words: counted, ranked };
}

const own = new Map<string, WordTable<boolean>>();

/** The share of the first `limit` of `words` that are small words of the language `code`; 0…1. */
export function shareOf(code: string, words: Words, limit: number): number {
  const small = smallWordsOf(code);
  const end = Math.min(limit, words.length);
  let hits = 0;
  for (let w = 0; w < end; w++) if (small.at(words, w)) hits++;
  return end === 0 ? 0 : hits / end;
}

function smallWordsOf(code: string): WordTable<boolean> {
  const known = own.get(code);
  if (known) return known;
  const list = new Set(`${FUNCTION_WORDS[code] ?? ''} ${code === 'vi' ? TONELESS_VIETNAMESE : ''}`.split(/\s+/));
  const table = new WordTable((word) => list.has(word));
  own.set(code, table);
  return table;
}
