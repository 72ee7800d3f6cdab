import type { NumberWords } from '../../languages/numberWords';
import type { Passage } from '../../segment/passage';
import { Gap, Shape, type Words } from '../../segment/words';
import { figureLength } from './figures';
import { numberTables } from './numberTables';
import type { NumberReading } from './readNumber';

/** What a number counts. `end` is a passage offset; `words` how many words behind the number it takes. */
export interface Unit {
  readonly text: string;
  readonly end: number;
  readonly words: number;
  /** From the language's list, so that it surely is one. */
  readonly known: boolean;
}

const JOINING = Gap.Space | Gap.Hyphen | Gap.Apostrophe;
const SIGN = /^\s?(%|‰|°\s?[CF]?\b|º\s?[CF]?\b|€|£|¥|\$|₫|đ(?![\p{L}\p{M}\p{N}]))/u;
/** As many words of a noun phrase as are looked through for its noun: `three new Pacific allies`. */
const REACH = 3;
const LONGEST = 4;

/** The unit of the number read, which ends at `offset` in the text, or `undefined`. */
export function unitAfter(
  { text, words, language: { numbers } }: Passage,
  { end: w, value, magnitude }: NumberReading,
  offset: number,
): Unit | undefined {
  const sign = SIGN.exec(text.slice(offset, offset + 5));
  if (sign) return { text: sign[1]!, end: offset + sign[0].length, words: 0, known: true };
  const from =
    magnitude && w < words.length && numbers.unitLink.has(words.norm[w]!) && words.gap[w] === Gap.Space ? w + 1 : w;
  if (isDesignation(words, from)) return undefined;
  const known = knownUnit(words, numbers, from);
  if (known > from) return unit(text, words, from, known, w, true);
  if (from >= words.length || !joined(words, from)) return undefined;
  if (numbers.unitFallback === 'plural' && !(value === 1 && words.shape[from] === Shape.Lower))
    return pluralNoun(text, words, numbers, from, w);
  return isNoun(words, numbers, from) ? unit(text, words, from, from + 1, w, false) : undefined;
}

/** `32 F-35`: what is counted is a name with a figure of its own. */
function isDesignation(words: Words, w: number): boolean {
  if (w + 1 >= words.length || words.shape[w] === Shape.Lower || words.gap[w + 1] !== Gap.Hyphen) return false;
  return words.shape[w + 1] === Shape.Number || words.shape[w + 1] === Shape.Alnum;
}

function joined(words: Words, w: number): boolean {
  return !(words.gap[w]! & ~JOINING);
}

/** The end of the longest unit of the list that starts at word `w`; a slash may stand within (`km/h`). */
function knownUnit(words: Words, numbers: NumberWords, w: number): number {
  let best = w;
  if (w >= words.length || !numberTables(numbers).startsUnit.at(words, w)) return best;
  let phrase = '';
  for (let at = w; at < words.length && at < w + LONGEST; at++) {
    if (at === w ? !joined(words, at) : words.gap[at]! & ~(JOINING | Gap.Other)) break;
    phrase = at === w ? words.norm[at]! : `${phrase} ${words.norm[at]!}`;
    if (numbers.units.has(phrase)) best = at + 1;
  }
  return best;
}

function isNoun(words: Words, numbers: NumberWords, w: number): boolean {
  const shape = words.shape[w]!;
  return (
    (shape === Shape.Lower || shape === Shape.Title) &&
    !numbers.notUnits.has(words.norm[w]!) &&
    !(shape === Shape.Title && numbers.unitFallback === 'next' && words.norm[w]!.length > 12)
  );
}

/** The first plural of the noun phrase (`two South African helicopters`); nothing past a verb, a preposition or a comma. */
function pluralNoun(text: string, words: Words, numbers: NumberWords, from: number, w: number): Unit | undefined {
  for (let at = from; at < words.length && at < from + REACH; at++) {
    if (!joined(words, at) || words.shape[at] === Shape.Number || numbers.notUnits.has(words.norm[at]!)) break;
    if (numbers.units.has(words.norm[at]!) || isPlural(words, at)) return unit(text, words, at, at + 1, w, false);
  }
  // `78-kilometre` is in the list; `five-star hotel` takes what the hyphen binds.
  return words.gap[from] === Gap.Hyphen && words.shape[from] === Shape.Lower
    ? unit(text, words, from, from + 1, w, false)
    : undefined;
}

function isPlural(words: Words, w: number): boolean {
  const word = words.norm[w]!;
  const shape = words.shape[w]!;
  // A capital plural is a name (`United States`) unless all is in capitals, as headlines are.
  return (
    (shape === Shape.Lower || shape === Shape.Upper) &&
    word.length > 3 &&
    word.endsWith('s') &&
    !/(?:ss|us|is)$/.test(word)
  );
}

function unit(text: string, words: Words, from: number, end: number, w: number, known: boolean): Unit {
  return { text: text.slice(words.start[from]!, words.end[end - 1]!), end: words.end[end - 1]!, words: end - w, known };
}

/** Whether a word written onto a figure is a unit: `m3` in `900m3`. */
export function suffixUnit(word: string, numbers: NumberWords): string | undefined {
  const suffix = word.slice(figureLength(word));
  return numbers.units.has(suffix) ? suffix : undefined;
}
