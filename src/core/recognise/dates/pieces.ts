import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { readNumber } from '../quantities/readNumber';
import { numericDateAt } from './numericDates';
import type { Piece } from './tags';

type Reader = (passage: Passage, w: number) => Piece | undefined;

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');
export const ROMAN_NUMERALS: ReadonlyMap<string, number> = new Map(ROMAN.map((r, i) => [r, i + 1]));
const FUTURE_COUNT = new Set(['fra', 'tra']);
const APPROXIMATELY = new Set(['circa', 'quasi', 'khoảng', 'gần', 'hơn', 'chừng']);
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
]);
const NEAR_SHIFT: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['vừa qua', -1],
  ['vừa rồi', -1],
  ['qua', -1],
  ['tới', 1],
  ['tới đây', 1],
  ['sắp tới', 1],
]);
/** What may follow `tới` where it says "to come". */
const BEHIND_TO_COME = new Set(['để', 'tại', 'ở', 'trong', 'nhằm', 'với', 'do', 'và', 'sẽ', 'này', 'bởi', 'vì', 'theo', 'là', 'cho', 'khi', 'giữa', 'cùng', 'trên', 'nếu']);
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

/** The words that open what a reader reads, of those that read no figures. */
export const READER_WORDS: Readonly<Record<string, readonly string[]>> = {
  roman: ROMAN,
  romancent: ROMAN,
  quarternum: [...QUARTERS.keys()],
  clock: ['lúc'],
  period: ['kỳ', 'kì'],
  nearshift: [...NEAR_SHIFT.keys()].map((phrase) => phrase.split(' ')[0]!),
  yearshift: [...YEAR_SHIFT.keys()],
  agobefore: ['đây'],
  hencebefore: [...FUTURE_COUNT],
  approx: [...APPROXIMATELY],
};

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
    const value = figure(passage, w, 1, 4) ?? QUARTERS.get(word);
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
  /** Behind a day or a month: `vừa qua`, `tới`; `tới` is also "to", and then something follows that is gone to. */
  nearshift(passage, w) {
    const { words } = passage;
    const pair = w + 1 < words.length && words.gap[w + 1] === Gap.Space ? NEAR_SHIFT.get(`${words.norm[w]!} ${words.norm[w + 1]!}`) : undefined;
    if (pair !== undefined) return { words: 2, says: { shift: pair } };
    const shift = NEAR_SHIFT.get(words.norm[w]!);
    if (shift === undefined) return undefined;
    const next = w + 1;
    if (words.norm[w] === 'tới' && next < words.length && words.gap[next] === Gap.Space && !BEHIND_TO_COME.has(words.norm[next]!)) return undefined;
    return { words: 1, says: { shift } };
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
  /** `đây` in `cách đây hai năm`. */
  agobefore({ words }, w) {
    return words.norm[w] === 'đây' ? { words: 1, says: { direction: -1 } } : undefined;
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
