import { franc } from 'franc';
import { splitWords, type Words } from '../segment/words';
import { countSmallWords, type WordEvidence } from './countWords';
import { countLetters, type LetterCount } from './letters';
import { isLatin, languageOfScript } from './scripts';

/** Languages told apart by their trigrams, by franc's codes, with the ISO 639-1 code that we print; more would cost points. */
const CANDIDATES: Readonly<Record<string, string>> = {
  eng: 'en',
  ita: 'it',
  vie: 'vi',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  por: 'pt',
};
const ONLY = Object.keys(CANDIDATES);
const CODES: ReadonlySet<string> = new Set(Object.values(CANDIDATES));
/** Franc's codes for Cyrillic, Arabic and other scripts that several languages share. */
const OTHER_SCRIPTS: Readonly<Record<string, string>> = {
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  srp: 'sr',
  mkd: 'mk',
  bel: 'be',
  kaz: 'kk',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  mar: 'mr',
  nep: 'ne',
};
/** Above this share of letters that only Vietnamese writes, it is Vietnamese; measured at 99.8 %. */
const VIETNAMESE_SHARE = 0.04;
const SURE_SHARE = 0.015;
/** Below this share they may be a foreign article's names. */
const BEYOND_DOUBT = 0.12;
/** More of a text changes nothing. */
const SAMPLE = 3000;
/** Below these a text is too short to say, without and with trigrams. */
const FEWEST_LETTERS = 12;
const FEWEST_FOR_TRIGRAMS = 50;

/**
 * ISO 639-1 code of the language of `text`, or `und` where it is too short or too mixed to say. `words` are its words where
 * they are known. With `expected`, `und` may also stand for that language: what only confirms it is not looked for.
 */
export function identifyLanguage(text: string, words?: Words, expected?: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const count = countLetters(sample);
  if (count.letters < FEWEST_LETTERS) return 'und';
  if (count.vietnamese > BEYOND_DOUBT * count.letters && isVietnamese(count)) return 'vi';
  if (!isLatin(sample, count.letters))
    return languageOfScript(sample, count.letters) ?? OTHER_SCRIPTS[franc(sample)] ?? 'und';
  const evidence = countSmallWords(words && sample === text ? words : splitWords(sample));
  if (isVietnamese(count) && !isOther(evidence)) return 'vi';
  return bySmallWords(evidence) ?? byTrigrams(sample, count.letters, evidence, expected) ?? 'und';
}

function isVietnamese({ letters, vietnamese, sure }: LetterCount): boolean {
  return vietnamese > VIETNAMESE_SHARE * letters && sure > SURE_SHARE * letters;
}

function isOther({ ranked }: WordEvidence): boolean {
  return ranked[0] !== undefined && ranked[0].code !== 'vi' && ranked[0].share >= 0.2;
}

/** The language whose small words are many, and clearly more than any other's. */
function bySmallWords({ words, ranked }: WordEvidence): string | undefined {
  const [best, second] = ranked;
  if (!best || words < 4) return undefined;
  const hits = best.share * words;
  const lead = best.score - (second?.score ?? 0);
  if (best.share >= 0.2 && hits >= 3 && lead >= 0.03 && lead >= best.score * 0.12) return best.code;
  return undefined;
}

/** What trigrams say, where small words do not speak against it. */
function byTrigrams(
  sample: string,
  letters: number,
  { ranked }: WordEvidence,
  expected: string | undefined,
): string | undefined {
  if (letters < FEWEST_FOR_TRIGRAMS) return undefined;
  const [best] = ranked;
  const likely = ranked.filter(
    ({ code, share, score }) => CODES.has(code) && share >= 0.06 && score >= best!.score * 0.6,
  );
  // Trigrams take longer than all the rest: they are asked only where they decide something.
  if (likely.every(({ code }) => code === expected)) return undefined;
  const code = CANDIDATES[franc(sample, { only: ONLY, minLength: 20 })];
  return likely.some((language) => language.code === code) ? code : undefined;
}
