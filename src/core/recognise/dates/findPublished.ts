import type { Language } from '../../languages/language';
import type { Passage } from '../../segment/passage';
import { addDays, type Day, iso, pad } from './calendar';
import type { DatedPassage } from './datedPassage';
import type { DateExpression } from './dateExpression';
import { EARLIEST, FIRST, impliedYear } from './impliedYear';
import { Stamps } from './stamps';
import { tellsToday } from './tellsToday';
import type { When } from './when';
import { yearsApart } from './yearsApart';

/** As many passages, from the first, may tell the day of publication without saying so. */
const LEAD = 4;

/** What an article's own date is found by. */
export interface PublicationEvidence {
  /** Those that hold anything. */
  readonly lines: readonly { readonly text: string }[];
  readonly copyright: number | undefined;
  readonly language: Language;
  readonly passages: readonly DatedPassage[];
}

/**
 * Finds the article's own date, ISO day, month or year, as its text states or implies it; `null` where it does not. A
 * dateline or byline is believed first, then a stamp, then the newest day of the lead; else the year is weighed.
 */
export class Publication {
  private readonly stamps = new Stamps();
  private weighed: { readonly by: readonly unknown[]; readonly day: string | null } | undefined;

  /** Has to be told where it was not asked after a change. */
  forget(): void {
    this.weighed = undefined;
  }

  /** `sameFacts`: whether what came and went since the last time tells the same of the year (`yearFacts`). */
  find(evidence: PublicationEvidence, sameFacts: () => boolean = () => false): string | null {
    const { lines, language, passages, copyright } = evidence;
    const dateline = datelineOf(passages);
    const stamped =
      dateline?.year === undefined
        ? (this.stamps.dated(lines, language) ?? dateline ?? tellsToday(passages))
        : dateline;
    if (stamped?.year !== undefined) {
      this.forget();
      return dayOf(stamped);
    }
    const by = [language, copyright, JSON.stringify(stamped), ...passages.slice(0, Math.max(LEAD, FIRST))];
    const known = this.weighed;
    if (known?.by.length === by.length && known.by.every((one, i) => one === by[i]) && sameFacts()) return known.day;
    const day = weigh(evidence, stamped);
    this.weighed = { by, day };
    return day;
  }
}

function weigh({ copyright, language, passages }: PublicationEvidence, stamped: When | undefined): string | null {
  const apart = yearsApart(passages);
  const counted = new Set(apart.map(({ from }) => from));
  const newestYear = passages
    .flatMap(({ dates }) => dates)
    .reduce((year, d) => (d.hint > 0 ? year : Math.max(year, d.when.year ?? 0)), 0);
  const lead = passages
    .slice(0, LEAD)
    .flatMap(({ passage, dates }) => (passage.kind === 'caption' ? [] : dates))
    .filter((d) => !counted.has(d))
    .filter((d) => isFull(d.when) && d.hint <= 0 && d.when.year! >= Math.max(newestYear, EARLIEST))
    .map((d) => dayOf(d.when))
    .sort();
  if (lead.length && !stamped) return lead.at(-1)!;
  const year = impliedYear({
    copyright,
    language,
    passages,
    apart,
    stamped,
    newest: stamped ?? newestPartial(passages),
  });
  if (year === undefined) return null;
  if (stamped) return dayOf({ ...stamped, year });
  const anniversary = apart.find((a) => a.day && a.year === year);
  if (anniversary) return iso(addDays(fullDay(anniversary.day!), -daysTold(passages, anniversary.from)));
  const month = newestPartial(passages, year)?.month;
  return month === undefined ? pad(year, 4) : `${pad(year, 4)}-${pad(month)}`;
}

function fullDay({ year = 0, month = 1, day = 1 }: When): Day {
  return { year, month, day };
}

/** Days from the article's that the passage of a date tells of besides: −1 where it says `ieri`. */
function daysTold(passages: readonly DatedPassage[], date: DateExpression): number {
  const beside = passages.find(({ dates }) => dates.includes(date))?.dates ?? [];
  const told = beside.filter(({ when }) => when.days !== undefined && !when.within);
  told.sort((a, b) => Math.abs(a.first - date.first) - Math.abs(b.first - date.first));
  return told[0]?.when.days ?? 0;
}

function isFull({ year, month, day, unit }: When): boolean {
  return year !== undefined && month !== undefined && day !== undefined && unit === undefined;
}

function dayOf({ year = 0, month = 1, day = 1 }: When): string {
  return iso({ year, month, day });
}

/** What may stand behind a dateline's day, with a place before it and without. */
const BEHIND_NAMES = /^\s?(?:[-–—\])(:|,.]|$)/;
const BEHIND_NOTHING = /^\s?(?:[-–—:|]|$)/;

/** `LIMA, Dec. 9, 1998 -`, `[Voice of Hope, August 1, 2023]`, `(ANSA) - ROMA, 3 MAG -`: a day behind nothing but names. */
function datelineOf(passages: readonly DatedPassage[]): When | undefined {
  for (const { passage, dates } of passages.slice(0, LEAD + 2)) {
    const [date] = dates;
    if (date?.when.day === undefined || date.when.month === undefined || passage.kind === 'caption') continue;
    const behind = date.first > 0 ? BEHIND_NAMES : BEHIND_NOTHING;
    if (date.start > 80 || !behind.test(passage.text.slice(date.end, date.end + 3))) continue;
    const before = passage.text.slice(0, date.start);
    if (/[\p{L}]/u.test(before) && !/[,\-–—[(/]\s?(?:ngày\s|il\s|on\s|lì\s)?$/iu.test(before)) continue;
    if (isNames(passage, date.first)) return date.when;
  }
  return undefined;
}

/** Whether the words before word `end` are all written as names are; short ones may be particles. */
function isNames({ words, text }: Passage, end: number): boolean {
  for (let w = 0; w < end; w++) {
    const initial = text.charAt(words.start[w]!);
    if (initial === initial.toLocaleLowerCase('en') && words.norm[w] !== 'ngày' && words.norm[w]!.length >= 4)
      return false;
  }
  return true;
}

/**
 * The newest month (and day) told of without a year, or in `year`. What is to come is left out, but nothing told of
 * is later than the first day that is to come.
 */
function newestPartial(passages: readonly DatedPassage[], year?: number): When | undefined {
  const dated = passages
    .flatMap(({ dates }) => dates)
    .filter(({ when }) => when.month !== undefined && (when.year === undefined || when.year === year));
  const isAhead = ({ when, hint }: DateExpression): boolean => hint > 0 || (when.shift ?? 0) > 0;
  const ahead = dated
    .filter((d) => isAhead(d) && d.when.day !== undefined)
    .sort((a, b) => rank(a.when) - rank(b.when))[0]?.when;
  const told = dated.filter((d) => !isAhead(d)).map((d) => d.when);
  const past = told.filter((when) => !ahead || when.month! <= ahead.month! || when.month! - ahead.month! > 6);
  const newest = past.sort((a, b) => rank(b) - rank(a))[0];
  // December and January together: the story has passed the turn of the year.
  if (newest?.month === 12 && past.some((when) => when.month === 1)) return { month: 1 };
  if (ahead && (!newest || (newest.day === undefined && ahead.month! - newest.month! <= 2)))
    return { month: ahead.month };
  return newest;
}

function rank({ month = 0, day = 0 }: When): number {
  return month * 100 + day;
}
