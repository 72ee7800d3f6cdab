import type { DateTag, DateUnit, DateWords } from '../../languages/dateWords';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { readNumber } from '../quantities/readNumber';
import { numericDateAt } from './numericDates';
import type { When } from './when';

/** What one element of a pattern takes: so many words, and what they say. */
export interface Piece {
  readonly words: number;
  readonly says: When & { readonly ordinal?: number; readonly same?: boolean };
}

type Reader = (passage: Passage, w: number) => Piece | undefined;

/** The longest phrase of the date words, in words. */
export const LONGEST_PHRASE = 5;

/** Looks up the longest phrase at word `w` in a table of phrases. */
export function phraseAt<V>({ words }: Passage, w: number, has: (phrase: string) => V | undefined): { words: number; value: V } | undefined {
  let best: { words: number; value: V } | undefined;
  let phrase = '';
  for (let n = 1; n <= LONGEST_PHRASE && w + n <= words.length; n++) {
    if (n > 1 && words.gap[w + n - 1]! & ~(Gap.Space | Gap.Hyphen | Gap.Apostrophe)) break;
    phrase = n === 1 ? words.norm[w]! : `${phrase} ${words.norm[w + n - 1]!}`;
    const value = has(phrase);
    if (value !== undefined) best = { words: n, value };
  }
  return best;
}

/** What a tag's value says. */
function sense(tag: DateTag, value: number | string): Piece['says'] {
  switch (tag) {
    case 'month':
      return { month: value as number };
    case 'weekday':
      return { weekday: value as number };
    case 'season':
      return { season: value as string };
    case 'holiday':
      return { holiday: value as string };
    case 'unit':
      return { unit: value as DateUnit };
    case 'deictic':
      return { days: value as number };
    case 'shift':
      return { shift: value as number };
    case 'ago':
    case 'hence':
      return { direction: value as number };
    case 'later':
      return { direction: value as number, fromContext: true };
    case 'ordinal':
      return { ordinal: value as number };
    case 'decade':
      return { decade: (value as number) / 10 };
    case 'century':
      return { century: value as number };
    case 'same':
      return { fromContext: true, shift: 0 };
    default:
      return {};
  }
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');
export const ROMAN_NUMERALS: ReadonlyMap<string, number> = new Map(ROMAN.map((r, i) => [r, i + 1]));
const FUTURE_COUNT = new Set(['fra', 'tra']);
const APPROXIMATELY = new Set(['circa', 'quasi', 'khoảng', 'gần', 'hơn', 'chừng']);
const YEAR_SHIFT: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['này', 0],
  ['ngoái', -1],
  ['trước', -1],
  ['qua', -1],
  ['sau', 1],
  ['tới', 1],
]);

function figure(passage: Passage, w: number, from: number, to: number): number | undefined {
  const word = passage.words.norm[w]!;
  if (passage.words.shape[w] !== Shape.Number || word.length > 4) return undefined;
  const n = /^\d{1,4}$/.test(word) ? Number(word) : NaN;
  return n >= from && n <= to ? n : undefined;
}

/** A figure followed by `%`, a decimal or another unit sign is no part of a date. */
function isBare({ text, words }: Passage, w: number): boolean {
  const next = text.charAt(words.end[w]!);
  return next !== '%' && next !== '€' && next !== '$' && !/[$€£¥]/.test(text.charAt(words.start[w]! - 1));
}

function ordinalFigure(passage: Passage, w: number): number | undefined {
  const m = /^(\d{1,2})(?:st|nd|rd|th|º|ª)$/.exec(passage.words.norm[w]!);
  return m ? Number(m[1]) : undefined;
}

/** Figures and small constructions that patterns name; tags and words are looked up. */
export const READERS: Readonly<Record<string, Reader>> = {
  day(passage, w) {
    const day = ordinalFigure(passage, w) ?? figure(passage, w, 1, 31);
    return day !== undefined && day <= 31 && isBare(passage, w) ? { words: 1, says: { day } } : undefined;
  },
  ordday(passage, w) {
    const day = ordinalFigure(passage, w);
    return day !== undefined && day <= 31 ? { words: 1, says: { day } } : undefined;
  },
  mon(passage, w) {
    const month = figure(passage, w, 1, 12);
    return month !== undefined && isBare(passage, w) ? { words: 1, says: { month } } : undefined;
  },
  year(passage, w) {
    const year = passage.words.norm[w]!.length === 4 ? figure(passage, w, 1000, 2199) : undefined;
    return year !== undefined && isBare(passage, w) ? { words: 1, says: { year } } : undefined;
  },
  /** `'99`: the apostrophe stands before it. */
  yy({ text, words }, w) {
    const two = /^\d\d$/.test(words.norm[w]!) && /['’‘]/.test(text.charAt(words.start[w]! - 1)) ? Number(words.norm[w]) : undefined;
    return two === undefined ? undefined : { words: 1, says: { year: two < 40 ? 2000 + two : 1900 + two } };
  },
  roman({ words }, w) {
    const value = words.shape[w] === Shape.Upper || words.shape[w] === Shape.Title ? ROMAN_NUMERALS.get(words.norm[w]!) : undefined;
    return value === undefined ? undefined : { words: 1, says: { ordinal: value } };
  },
  romancent({ words }, w) {
    const value = words.shape[w] === Shape.Upper || words.shape[w] === Shape.Title ? ROMAN_NUMERALS.get(words.norm[w]!) : undefined;
    return value === undefined ? undefined : { words: 1, says: { century: value - 1 } };
  },
  quarter({ words }, w) {
    const m = /^(?:q([1-4])|([1-4])q)$/.exec(words.norm[w]!);
    return m ? { words: 1, says: { quarter: Number(m[1] ?? m[2]) } } : undefined;
  },
  quarternum(passage, w) {
    const word = passage.words.norm[w]!;
    const value = figure(passage, w, 1, 4) ?? { một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 }[word];
    return value === undefined ? undefined : { words: 1, says: { ordinal: value } };
  },
  decades({ words }, w) {
    const m = /^(\d\d)?(\d)0s$/.exec(words.norm[w]!);
    return m ? { words: 1, says: { decade: Number(`${m[1] ?? ''}${m[2]!}`) } } : undefined;
  },
  /** `1980` where the words around it say that a decade is meant. */
  decadeyear(passage, w) {
    const year = figure(passage, w, 1000, 2190);
    return year === undefined || year % 10 ? undefined : { words: 1, says: { decade: year / 10 } };
  },
  /** `'80` where a decade is meant. */
  decyy({ text, words }, w) {
    const m = /^(\d)0$/.exec(words.norm[w]!);
    return m && /['’‘]/.test(text.charAt(words.start[w]! - 1)) ? { words: 1, says: { decade: Number(m[1]) } } : undefined;
  },
  /** `kỳ` in `cùng kỳ năm ngoái`: the month just dated. */
  period({ words }, w) {
    return words.norm[w] === 'kỳ' || words.norm[w] === 'kì' ? { words: 1, says: { fromContext: true } } : undefined;
  },
  decnum(passage, w) {
    const n = figure(passage, w, 10, 90);
    return n === undefined || n % 10 ? undefined : { words: 1, says: { decade: n / 10 } };
  },
  centnum(passage, w) {
    const n = figure(passage, w, 1, 21);
    return n === undefined ? undefined : { words: 1, says: { century: n - 1 } };
  },
  ordcent(passage, w) {
    const n = ordinalFigure(passage, w);
    return n === undefined || n > 21 ? undefined : { words: 1, says: { century: n - 1 } };
  },
  century_(passage, w) {
    return passage.language.dates.tags.unit?.[passage.words.norm[w]!] === 'century' ? { words: 1, says: { unit: 'century' } } : undefined;
  },
  numeric(passage, w) {
    const numeric = numericDateAt(passage, w);
    return numeric && { words: numeric.words, says: numeric.when };
  },
  /** Month and year: `5/2020`. */
  my(passage, w) {
    const numeric = numericDateAt(passage, w);
    return numeric && numeric.when.day === undefined ? { words: numeric.words, says: numeric.when } : undefined;
  },
  my_alone(passage, w) {
    const numeric = numericDateAt(passage, w);
    return numeric && numeric.when.day === undefined && numeric.separator !== '.' ? { words: numeric.words, says: numeric.when } : undefined;
  },
  yearshift({ words }, w) {
    const yearOffset = YEAR_SHIFT.get(words.norm[w]!);
    return yearOffset === undefined ? undefined : { words: 1, says: { yearOffset } };
  },
  count(passage, w) {
    const read = readNumber(passage, w);
    return read && read.value < 1000 && read.suffix === undefined ? { words: read.end - read.first, says: { count: Math.round(read.value) } } : undefined;
  },
  hencebefore({ words }, w) {
    return FUTURE_COUNT.has(words.norm[w]!) ? { words: 1, says: { direction: 1 } } : undefined;
  },
  /** `cách đây hai năm`. */
  agobefore({ words }, w) {
    return words.norm[w] === 'cách' && words.norm[w + 1] === 'đây' ? { words: 2, says: { direction: -1 } } : undefined;
  },
  approx({ words }, w) {
    return APPROXIMATELY.has(words.norm[w]!) ? { words: 1, says: {} } : undefined;
  },
  /** A time of day before the day: `10 giờ`, `lúc 6h30`. */
  clock({ words }, w) {
    const start = words.norm[w] === 'lúc' ? w + 1 : w;
    if (start >= words.length) return undefined;
    if (/^\d{1,2}[hg]\d{0,2}$/.test(words.norm[start]!)) return { words: start + 1 - w, says: {} };
    if (words.shape[start] !== Shape.Number || words.norm[start + 1] !== 'giờ') return undefined;
    let end = start + 2;
    if (end < words.length && words.shape[end] === Shape.Number && words.gap[end] === Gap.Space && words.norm[end + 1] !== 'tháng') end++;
    if (words.norm[end] === 'phút') end++;
    return { words: end - w, says: {} };
  },
};

/** Reads the element `name` of a pattern at word `w`. */
export function readPiece(passage: Passage, w: number, name: string): Piece | undefined {
  const reader = READERS[name];
  if (reader) return reader(passage, w);
  const { dates } = passage.language;
  if (name === 'month' || name === 'weekday') {
    const table = name === 'month' ? dates.months : dates.weekdays;
    const hit = phraseAt(passage, w, (phrase) => table.get(phrase));
    return hit && { words: hit.words, says: sense(name, hit.value) };
  }
  const table = tableOf(dates, name as DateTag);
  const hit = table && phraseAt(passage, w, (phrase) => (Object.hasOwn(table, phrase) ? table[phrase] : undefined));
  return hit && { words: hit.words, says: sense(name as DateTag, hit.value) };
}

export function tableOf(dates: DateWords, tag: DateTag): Readonly<Record<string, number | string>> | undefined {
  return dates.tags[tag];
}
