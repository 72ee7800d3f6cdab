import type { Language } from '../../languages/language';
import { weekdayOf } from './calendar';
import type { DateExpression } from './dateExpression';
import type { DatedPassage } from './datedPassage';
import { erasIn } from './eras';
import { type Term, termsIn } from './officeTerms';
import type { When } from './when';
import { yearsApart, type YearsApart } from './yearsApart';

/** Years that an article may be of. */
export const EARLIEST = 1985;
const LATEST = 2040;
/** How likely an article is of its newest year, of the year after it …: logarithms, by the lag in years. */
const LAG = [0, -0.7, -1.6, -2, -2.4, -2.8, -3.2, -3.6];
/** The same where that year only tells since when something has been: `the first visit since 2019`. */
const LAG_SINCE = [-1.5, -0.8, -0.4, -0.2, -0.3, -0.6, -1, -1.4];
/** The same where it comes without its month: `in 2009` is rarely written in 2009. */
const LAG_BARE = [-1, 0, -0.6, -1.1, -1.6, -2, -2.4, -2.8];
/** How far ahead a year to come may lie. */
const AHEAD = [-0.4, 0, -0.8, -1.2, -1.5, -1.8, -2.1, -2.4];
/** Years on the wrong side of one that is mentioned: not ruled out, since a verb's tense may be misread. */
const BEYOND = -4;
/** As many passages, from the first, tell days near that of the article. */
export const FIRST = 6;
const MATCH = 3;
const IN_OFFICE = 1.2;
/** As many persons in office speak at most, so that a list of them outweighs nothing else. */
const MOST_TERMS = 8;
/** Before it was heard of nothing is told of, which a word in another sense may mislead about; of what went out of use news still tell. */
const UNHEARD = -6;
const OUT_OF_USE = -1.5;
const MOST_ERAS = 8;
const COPYRIGHT = /(?:©|\(c\)|copyright|bản quyền)[^\n]{0,40}?\b((?:19|20)\d\d)\b/iu;

/** What an article tells of its year. */
export interface YearEvidence {
  /** The year of the rights that it reserves. */
  readonly copyright: number | undefined;
  readonly language: Language;
  readonly passages: readonly DatedPassage[];
  /** Counts of years from one that it tells of. */
  readonly apart: readonly YearsApart[];
  /** Its own day, without the year. */
  readonly stamped: When | undefined;
  /** The newest month that it tells of. */
  readonly newest: When | undefined;
}

/** The year of the rights that a line reserves. */
export function copyrightYear(line: string): number | undefined {
  const stated = COPYRIGHT.exec(line);
  return stated ? Number(stated[1]) : undefined;
}

/** What a passage tells of its article's year, as a value to compare. */
export function yearFacts({ passage, dates }: DatedPassage): string {
  const said = dates.map(({ when, hint, since }) => [when, hint, since]);
  const terms = termsIn([passage], MOST_TERMS);
  const eras = erasIn([passage], MOST_ERAS).map(({ since, until }) => [since, Number.isFinite(until) ? until : 0]);
  if (said.length + terms.length + eras.length === 0) return '';
  const apart = yearsApart([{ passage, dates }]).map(({ year, day, from }) => [year, day, from.first]);
  // Which date an anniversary stands nearest to hangs on where all of them stand.
  const places = apart.length ? dates.map(({ first }) => first) : [];
  return JSON.stringify([passage.kind === 'caption', said, terms, eras, apart, places]);
}

/**
 * The year an article is of where none is stated, weighed from the years it mentions, from days of the month that
 * come with their weekday, and from who is in office.
 */
export function impliedYear(asked: YearEvidence): number | undefined {
  const { copyright, language, passages, apart, stamped, newest } = asked;
  const dates = passages.flatMap((p) => p.dates);
  const counted = new Set(apart.map(({ from }) => from));
  const evidence = [...mentionedYears(dates.filter((d) => !counted.has(d))), ...weekdayPairs(dates)];
  for (const { year: of } of apart) evidence.push((year) => (year === of ? MATCH : Math.abs(year - of) === 1 ? 0 : -1));
  const told = newestTold(passages.slice(0, FIRST));
  if (told) evidence.push(...notBefore(dates, told));
  if (copyright !== undefined) evidence.push((year) => (year === copyright ? MATCH : year < copyright ? -1 : -MATCH));
  const terms = termsIn(
    passages.map((p) => p.passage),
    MOST_TERMS,
  );
  for (const { since, until } of erasIn(
    passages.map((p) => p.passage),
    MOST_ERAS,
  ))
    evidence.push((year) => (year < since ? UNHEARD : year > until ? OUT_OF_USE : 0));
  const month = newest?.month ?? 7;
  for (const term of terms) evidence.push((year) => (holds(term, year, month) ? IN_OFFICE : -IN_OFFICE));
  if (stamped?.day !== undefined && stamped.month !== undefined)
    evidence.push(...leadWeekday(dates, stamped.month, stamped.day));
  const sure =
    copyright !== undefined ||
    terms.length > 0 ||
    apart.some(({ year }) => year >= EARLIEST && year <= LATEST) ||
    dates.some((d) => (d.when.year ?? 0) >= EARLIEST && d.when.decade === undefined);
  if (!sure || language.code === 'und') return sure ? newestYear(dates) : undefined;
  return middleOfBest((year) => evidence.reduce((sum, weigh) => sum + weigh(year), 0));
}

function newestYear(dates: readonly DateExpression[]): number | undefined {
  const newest = dates.reduce((year, d) => (d.hint > 0 ? year : Math.max(year, d.when.year ?? 0)), 0);
  return newest || undefined;
}

type Weigh = (year: number) => number;

function mentionedYears(dates: readonly DateExpression[]): Weigh[] {
  const stated = dates.filter((d) => d.when.year !== undefined && d.when.year >= EARLIEST);
  const past = stated.filter((d) => d.hint <= 0).sort((a, b) => b.when.year! - a.when.year!);
  const ahead = stated.filter((d) => d.hint > 0).sort((a, b) => a.when.year! - b.when.year!);
  const weighs: Weigh[] = [];
  const newest = past[0];
  if (newest) {
    const since = past.filter((d) => d.when.year === newest.when.year).every((d) => d.since);
    const bare = past
      .filter((d) => d.when.year === newest.when.year)
      .every((d) => (d.when.month ?? d.when.quarter) === undefined);
    weighs.push((year) => at(since ? LAG_SINCE : bare ? LAG_BARE : LAG, year - newest.when.year!));
  }
  const next = ahead.find((d) => d.when.year! >= (newest?.when.year ?? 0));
  if (next) {
    const late = (next.when.month ?? 7) >= 9 ? 0.8 : 0;
    weighs.push((year) => at(AHEAD, next.when.year! - year) + (year === next.when.year ? late : 0));
  }
  return weighs;
}

function at(weights: readonly number[], lag: number): number {
  return lag < 0 ? BEYOND : (weights[lag] ?? weights.at(-1)! - 0.5 * (lag - weights.length + 1));
}

/** The newest month of a day told of without its year, as past, by the first passages. */
function newestTold(passages: readonly DatedPassage[]): number | undefined {
  const months = passages
    .flatMap((p) => p.dates)
    .filter(
      ({ when: { year, day, month }, hint }) =>
        year === undefined && day !== undefined && month !== undefined && hint <= 0,
    )
    .map(({ when }) => when.month!);
  return months.length ? Math.max(...months) : undefined;
}

/**
 * An article of May that tells of November 2023 is not of May 2023: what is past came before the newest day that is told
 * without its year. Less so where nothing says that it is past; a whole day is told just so of what is to come.
 */
function notBefore(dates: readonly DateExpression[], newest: number): Weigh[] {
  return dates.flatMap(({ when: { year, month, quarter, day }, hint }) => {
    const late = month ?? (quarter === undefined ? undefined : quarter * 3);
    if (year === undefined || year < EARLIEST || late === undefined || late <= newest || hint > 0) return [];
    if (day !== undefined) return [];
    const weight = hint < 0 ? BEYOND / 2 : BEYOND / 5;
    return [(candidate: number) => (candidate === year ? weight : 0)];
  });
}

/** `Tuesday, 4 March` is so in one year of six. */
function weekdayPairs(dates: readonly DateExpression[]): Weigh[] {
  return dates.flatMap(({ when: { weekday, day, month, year } }) => {
    if (weekday === undefined || day === undefined || month === undefined || year !== undefined) return [];
    return [(candidate: number) => (weekdayOf({ year: candidate, month, day }) === weekday ? MATCH : -MATCH)];
  });
}

/** The first weekday that an article tells of is mostly its own or the day before. */
function leadWeekday(dates: readonly DateExpression[], month: number, day: number): Weigh[] {
  const first = dates.find(
    ({ when, hint }) => when.weekday !== undefined && when.day === undefined && when.shift === undefined && hint <= 0,
  );
  if (!first) return [];
  return [
    (year) => {
      const behind = (weekdayOf({ year, month, day }) - first.when.weekday! + 7) % 7;
      return behind === 0 ? 1.5 : behind === 1 ? 1.2 : behind === 2 ? 0 : -0.5;
    },
  ];
}

function holds(term: Term, year: number, month: number): boolean {
  const when = year * 12 + month;
  return term.some(([from, to]) => when >= from && when <= to);
}

/** Of years that weigh the same the middle one. */
function middleOfBest(weigh: Weigh): number | undefined {
  let best = -Infinity;
  let years: number[] = [];
  for (let year = EARLIEST; year <= LATEST; year++) {
    const weight = weigh(year);
    if (weight > best + 1e-9) {
      best = weight;
      years = [year];
    } else if (Math.abs(weight - best) <= 1e-9) years.push(year);
  }
  return years.length && years.length < 12 ? years[Math.floor(years.length / 2)] : undefined;
}
