import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';

/** The year that stands alone at word `w` (`nel 2024`, `(2019)`, `2020-2021`), or `undefined` where it counts something. */
export function bareYearAt(passage: Passage, w: number): number | undefined {
  const { text, words, language } = passage;
  const word = words.norm[w]!;
  if (words.shape[w] === Shape.Number && isOldYear(passage, w)) return Number(word);
  if (words.shape[w] !== Shape.Number || word.length !== 4 || !/^(?:1[5-9]|20)\d\d$/.test(word)) return undefined;
  const gap = words.gap[w]!;
  const before = text.charAt(words.start[w]! - 1);
  const after = text.charAt(words.end[w]!);
  if (
    after === '%' ||
    after === ':' ||
    (after === '/' && !/\d/.test(text.charAt(words.end[w]! + 1))) ||
    /[$€£¥#:@_.]/.test(before)
  )
    return undefined;
  if (/©\s?$/u.test(text.slice(Math.max(0, words.start[w]! - 2), words.start[w]!))) return undefined;
  const previous = w > 0 ? words.norm[w - 1]! : '';
  const plain = w > 0 && !(gap & ~Gap.Space);
  const next = w + 1 < words.length && words.gap[w + 1] === Gap.Space ? w + 1 : undefined;
  const counts = next !== undefined && isCounted(passage, next);
  if (gap & Gap.Hyphen || before === '–' || before === '/') return isYearSpan(passage, w) ? Number(word) : undefined;
  if (isYearSpan(passage, w)) return Number(word);
  if (plain && language.dates.yearBefore.has(previous))
    return counts && !language.dates.since.has(previous) ? undefined : Number(word);
  if (counts) return undefined;
  if (gap & Gap.Bracket || after === ')' || !plain) return Number(word);
  if (next === undefined)
    return words.shape[w - 1] === Shape.Lower || language.code === 'und' ? Number(word) : undefined;
  if (language.dates.yearOwner?.has(previous) && words.shape[next] === Shape.Lower) return Number(word);
  // `l'edizione 2023 della gara`; behind a name (`Expo 2020`) it belongs to the name.
  return words.shape[w - 1] === Shape.Lower &&
    language.numbers.notUnits.has(words.norm[next]!) &&
    /^(?:19|20)/.test(word)
    ? Number(word)
    : undefined;
}

/** `nel 712.`: three figures that count nothing. */
function isOldYear({ text, words, language: { dates } }: Passage, w: number): boolean {
  if (!/^[2-9]\d\d$/.test(words.norm[w]!) || w === 0 || words.gap[w] !== Gap.Space) return false;
  if (!dates.oldYearBefore?.has(words.norm[w - 1]!)) return false;
  return /^(?:[,;:)»”"]|\.(?!\d)|$|\s+[dD]\. ?[cC])/.test(text.slice(words.end[w]!, words.end[w]! + 5));
}

function isCounted({ words, language: { numbers } }: Passage, next: number): boolean {
  if (words.shape[next] !== Shape.Lower) return false;
  const word = words.norm[next]!;
  if (numbers.units.has(word) && !numbers.notUnits.has(word)) return true;
  if (numbers.unitFallback === 'plural') return word.length > 3 && /[^siu]s$/.test(word);
  return false;
}

/** `2020-2021`, `2016 – 2020`: a year, a dash, a later year. */
function isYearSpan({ text, words }: Passage, w: number): boolean {
  const first = w > 0 ? words.norm[w - 1]! : '';
  return (
    /^(?:1[5-9]|20)\d\d$/.test(first) &&
    /^(?:[/\-–—]| [-–—] )$/.test(text.slice(words.end[w - 1]!, words.start[w]!)) &&
    Number(words.norm[w]) > Number(first)
  );
}
