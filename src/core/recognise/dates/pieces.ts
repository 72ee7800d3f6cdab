import type { Language } from '../../languages/language';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { readNumber } from '../quantities/readNumber';
import { numericDateAt } from './numericDates';
import type { Piece, Says } from './tags';

type Reader = (passage: Passage, w: number) => Piece | undefined;

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');
const ROMAN_NUMERALS: ReadonlyMap<string, number> = new Map(ROMAN.map((r, i) => [r, i + 1]));

/** The words that open what a reader reads, of those that read no figures. */
export const READER_WORDS: Readonly<Record<string, readonly string[]>> = { roman: ROMAN, romancent: ROMAN };

/** A reader of one word's value. */
function one(valueOf: (passage: Passage, w: number) => number | undefined, says: (value: number) => Says): Reader {
  return (passage, w) => {
    const value = valueOf(passage, w);
    return value === undefined ? undefined : { words: 1, says: says(value) };
  };
}

function figure(from: number, to: number, length = 4): (passage: Passage, w: number) => number | undefined {
  return ({ text, words }, w) => {
    const word = words.norm[w]!;
    if (words.shape[w] !== Shape.Number || word.length > length || !/^\d{1,4}$/.test(word)) return undefined;
    const n = Number(word);
    return n >= from && n <= to && isBare(text, words.start[w]!, words.end[w]!) ? n : undefined;
  };
}

/** A figure with a per cent or currency sign is no part of a date. */
function isBare(text: string, start: number, end: number): boolean {
  return !/[%€$]/.test(text.charAt(end)) && !/[$€£¥]/.test(text.charAt(start - 1));
}

function ordinal({ words }: Passage, w: number): number | undefined {
  const m = /^(\d{1,2})(?:st|nd|rd|th|º|ª)$/.exec(words.norm[w]!);
  return m ? Number(m[1]) : undefined;
}

function upTo(limit: number, value: number | undefined): number | undefined {
  return value !== undefined && value <= limit ? value : undefined;
}

function year(passage: Passage, w: number): number | undefined {
  return passage.words.norm[w]!.length === 4 ? figure(1000, 2199)(passage, w) : undefined;
}

/** Two figures behind an apostrophe: `'99`. */
function elided({ text, words }: Passage, w: number): number | undefined {
  if (!/^\d\d$/.test(words.norm[w]!) || !/['’‘]/.test(text.charAt(words.start[w]! - 1))) return undefined;
  return Number(words.norm[w]);
}

function roman({ words }: Passage, w: number): number | undefined {
  return words.shape[w] === Shape.Upper || words.shape[w] === Shape.Title
    ? ROMAN_NUMERALS.get(words.norm[w]!)
    : undefined;
}

function ten(value: number | undefined): number | undefined {
  return value === undefined || value % 10 ? undefined : value / 10;
}

/** `10 giờ`, `lúc 6h30`, `7 giờ 15 phút`: a time of day before its day. */
function clock({ words, language }: Passage, w: number): Piece | undefined {
  const { numbers } = language;
  const start = numbers.clockBefore.has(words.norm[w]!) ? w + 1 : w;
  if (start >= words.length) return undefined;
  if (/^\d{1,2}[hg]\d{0,2}$/.test(words.norm[start]!)) return { words: start + 1 - w, says: {} };
  if (words.shape[start] !== Shape.Number || !numbers.hours.has(words.norm[start + 1] ?? '')) return undefined;
  let end = start + 2;
  const minutes = words.shape[end] === Shape.Number && words.gap[end] === Gap.Space;
  if (minutes && words.norm[end + 1] === 'phút') end += 2;
  // `1 giờ 30 sáng nay`: the minutes are such where the hour's part of the day, or its day, is behind them.
  else if (minutes && isMinutes(words.norm[end]!) && saysWhichHour(words.norm[end + 1] ?? '', language)) end++;
  else if (words.norm[end] === 'rưỡi') end++;
  return { words: end - w, says: {} };
}

function isMinutes(figures: string): boolean {
  return /^[0-5]?\d$/.test(figures);
}

function saysWhichHour(word: string, { numbers, dates }: Language): boolean {
  return numbers.dayParts.has(word) || dates.dayBefore.has(word);
}

/** `7:10 a.m.`, `7pm`, `0700 GMT`, `19:00 local time`: a time of day that says itself that it is one. */
function hour({ text, words, language: { numbers } }: Passage, w: number): Piece | undefined {
  // `MORE 1412 GMT` is a desk's stamp.
  if (w === 0 || words.shape[w - 1] !== Shape.Lower) return undefined;
  const word = words.norm[w]!;
  if (/^(?:1[0-2]|[1-9])[ap]m$/.test(word)) return { words: 1, says: THAT_DAY };
  if (words.shape[w] !== Shape.Number || !/^(?:[01]?\d|2[0-4]|(?:[01]\d|2[0-3])[0-5]\d)$/.test(word)) return undefined;
  const minutes =
    word.length < 3 &&
    words.end[w] === (words.start[w + 1] ?? 0) - 1 &&
    /[:.]/.test(text.charAt(words.end[w]!)) &&
    /^[0-5]\d$/.test(words.norm[w + 1]!);
  const end = w + (minutes ? 2 : 1);
  if (end >= words.length || words.gap[end]! & ~Gap.Space) return undefined;
  const next = words.norm[end]!;
  if ((next === 'a' || next === 'p') && words.norm[end + 1] === 'm' && words.gap[end + 1] === Gap.Stop)
    return { words: end + 2 - w, says: THAT_DAY };
  if (numbers.clockAfter.has(next)) return { words: end + 1 - w, says: THAT_DAY };
  const local = next === 'local' && words.norm[end + 1] === 'time';
  return local && (minutes || word.length === 4) ? { words: end + 2 - w, says: THAT_DAY } : undefined;
}

/** The day that was dated last, or the article's. */
const THAT_DAY: Says = { days: 0, fromContext: true };

/** `5/2020`. */
function monthAndYear(passage: Passage, w: number): Piece | undefined {
  const numeric = numericDateAt(passage, w);
  return numeric && numeric.when.day === undefined && (numeric.separator !== '.' || passage.language.dates.dotted)
    ? { words: numeric.words, says: numeric.when }
    : undefined;
}

/** Figures and small constructions that patterns name; tags and words are looked up. */
export const READERS: Readonly<Record<string, Reader>> = {
  day: one(
    (passage, w) => upTo(31, ordinal(passage, w)) ?? figure(1, 31, 2)(passage, w),
    (day) => ({ day }),
  ),
  ordday: one(
    (passage, w) => upTo(31, ordinal(passage, w)),
    (day) => ({ day }),
  ),
  mon: one(figure(1, 12, 2), (month) => ({ month })),
  year: one(year, (value) => ({ year: value })),
  yy: one(elided, (two) => ({ year: two < 40 ? 2000 + two : 1900 + two })),
  roman: one(roman, (value) => ({ ordinal: value })),
  romancent: one(roman, (value) => ({ century: value - 1 })),
  quarternum: one(figure(1, 4, 1), (value) => ({ ordinal: value })),
  quarter: one(
    ({ words }, w) => {
      const m = /^(?:q([1-4])|([1-4])q)$/.exec(words.norm[w]!);
      return m ? Number(m[1] ?? m[2]) : undefined;
    },
    (quarter) => ({ quarter }),
  ),
  /** `1980s`, `80s`. */
  decades: one(
    ({ words }, w) => {
      const m = /^(\d\d)?(\d)0s$/.exec(words.norm[w]!);
      return m ? Number(`${m[1] ?? ''}${m[2]!}`) : undefined;
    },
    (decade) => ({ decade }),
  ),
  /** `1980`, `'80` and `80` where the words around say that a decade is meant. */
  decadeyear: one(
    (passage, w) => ten(year(passage, w)),
    (decade) => ({ decade }),
  ),
  decyy: one(
    (passage, w) => ten(elided(passage, w)),
    (decade) => ({ decade }),
  ),
  decnum: one(
    (passage, w) => ten(figure(10, 90, 2)(passage, w)),
    (decade) => ({ decade }),
  ),
  centnum: one(figure(1, 21, 2), (value) => ({ century: value - 1 })),
  ordcent: one(
    (passage, w) => upTo(21, ordinal(passage, w)),
    (value) => ({ century: value - 1 }),
  ),
  century_(passage, w) {
    const unit = passage.language.dates.tags.unit?.[passage.words.norm[w]!];
    return unit === 'century' ? { words: 1, says: { unit } } : undefined;
  },
  numeric(passage, w) {
    const numeric = numericDateAt(passage, w);
    return numeric && { words: numeric.words, says: numeric.when };
  },
  my: monthAndYear,
  count(passage, w) {
    const read = readNumber(passage, w);
    if (!read || read.value >= 1000 || read.suffix !== undefined) return undefined;
    return { words: read.end - read.first, says: { count: Math.round(read.value) } };
  },
  clock,
  hour,
};
