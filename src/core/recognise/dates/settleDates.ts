import type { DateMention } from '../../annotation/model';
import type { Step } from '../../base/sequence';
import type { DateExpression } from './dateExpression';
import { type Anchor, anchorOf, sameAnchor } from './anchor';
import { resolveWhen } from './resolve';
import type { When } from './when';

/** Gives the dates of all passages their values, in the light of the article's own date and of one another. */
export function settleDates(
  passages: readonly (readonly DateExpression[])[],
  published: string | null,
): DateMention[][] {
  const now = articleDay(published, passages);
  let context = contextOf(now);
  return passages.map((dates) => {
    const { out, state } = settlePassageDates(dates, now, context);
    context = state;
    return out;
  });
}

/** What was last dated: to the month, to the day, and to the year in this passage. */
export interface DateContext {
  readonly month: Anchor;
  readonly day: Anchor;
  readonly year?: Anchor;
}

/** Where an article of a day begins. */
export function contextOf(now: Anchor): DateContext {
  return { month: now, day: now };
}

/** Whether the next passage is read alike behind both: years are of one passage alone. */
export function sameContext(a: DateContext, b: DateContext): boolean {
  return sameAnchor(a.month, b.month) && sameAnchor(a.day, b.day);
}

/** Gives the dates of one passage their values. `context`: what the passages before it last told of. */
export function settlePassageDates(
  dates: readonly DateExpression[],
  now: Anchor,
  { month, day }: DateContext,
): Step<DateContext, DateMention[]> {
  let before: { readonly date: DateExpression; readonly value: string } | undefined;
  let state: DateContext = { month, day };
  const out = dates.map((date) => {
    const value = valueOf(date, now, contextFor(date, state, now), before);
    state = follow(state, date, anchorOf(value));
    before = { date, value };
    return { start: date.start, end: date.end, value, confidence: date.confidence };
  });
  return { out, state };
}

function follow(context: DateContext, { when, hint }: DateExpression, anchor: Anchor): DateContext {
  // `cùng kỳ năm ngoái` is compared with, not told of.
  if (when.fromContext && when.yearOffset !== undefined) return context;
  return {
    month: anchor.month === undefined ? context.month : anchor,
    day: anchor.day === undefined ? context.day : anchor,
    year: anchor.year === undefined || hint > 0 ? context.year : anchor,
  };
}

/** What an expression that points back counts from: days from a day, years from a year. */
function contextFor(
  { when: { unit, yearOffset } }: DateExpression,
  { month, day, year }: DateContext,
  now: Anchor,
): Anchor {
  if (yearOffset !== undefined && year && year.month === undefined) return year;
  if (unit === 'year') return year ?? month;
  return unit === 'day' || unit === 'week' ? (day.day === undefined ? now : day) : month;
}

function valueOf(
  date: DateExpression,
  now: Anchor,
  context: Anchor,
  before: { readonly date: DateExpression; readonly value: string } | undefined,
): string {
  const { when, hint, sentence } = date;
  if (when.within && when.days !== undefined && before && isDayOf(before, sentence)) return before.value.slice(0, 10);
  if (when.days !== undefined && when.fromContext) return resolveWhen(when, hint, dayBefore(before?.value) ?? now);
  if (when.fromContext) return resolveWhen(when, hint, context.year === undefined ? now : context);
  const told = before && before.date.sentence === sentence && hint <= 0 ? anchorOf(before.value) : undefined;
  if (told?.year !== undefined && lacksYear(when)) {
    const { when: first } = before!.date;
    const stated = first.year !== undefined || first.fromContext === true;
    // A story that is being told goes on from its last date: `on 3 February 2014 …; in May …`.
    if (stated && told.year !== now.year && (told.month !== undefined || tellsOf(before!.date, date)))
      return resolveWhen(
        { ...when, year: (when.month ?? 12) < (told.month ?? 0) ? told.year + 1 : told.year },
        hint,
        now,
      );
  }
  if (before && before.date.sentence === sentence && (when.quarter ?? when.half) !== undefined && lacksYear(when)) {
    const year = anchorOf(before.value).year ?? yearIn(before.value);
    if (year !== undefined && before.date.when.year !== undefined && Math.abs(year - (now.year ?? year)) <= 1)
      return resolveWhen({ ...when, year }, hint, now);
  }
  return resolveWhen(when, hint, now);
}

/** The day that a passage's last date says. */
function dayBefore(value: string | undefined): Anchor | undefined {
  const anchor = value === undefined ? undefined : anchorOf(value);
  return anchor?.day === undefined ? undefined : anchor;
}

/** Whether a part of the day belongs to the day told before: in its own sentence, or `ieri` in one before. */
function isDayOf(
  { date, value }: { readonly date: DateExpression; readonly value: string },
  sentence: number,
): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && (date.sentence === sentence || date.when.days !== undefined);
}

/** Words within which a year alone is still told of: `in 2009 the storm struck in March`. */
const NEAR = 7;

function tellsOf(year: DateExpression, date: DateExpression): boolean {
  return date.hint < 0 && date.first - year.endWord <= NEAR;
}

function yearIn(value: string): number | undefined {
  const m = /^(\d{4})-/.exec(value);
  return m ? Number(m[1]) : undefined;
}

function lacksYear({ month, quarter, half, year, yearOffset, shift, unit }: When): boolean {
  return (
    (month ?? quarter ?? half) !== undefined &&
    year === undefined &&
    yearOffset === undefined &&
    shift === undefined &&
    unit === undefined
  );
}

/** The article's own day; where it is unknown, the newest day that it tells of in its month, so that weeks can be counted. */
export function articleDay(published: string | null, passages: readonly (readonly DateExpression[])[]): Anchor {
  const now = anchorOf(published);
  if (now.year === undefined || now.day !== undefined) return now;
  let newest: Anchor = now;
  for (const dates of passages)
    for (const { when, hint } of dates) {
      if (
        when.day === undefined ||
        when.month === undefined ||
        hint > 0 ||
        (when.year !== undefined && when.year !== now.year)
      )
        continue;
      if (now.month !== undefined && when.month !== now.month) continue;
      if (when.month > (newest.month ?? 0) || (when.month === newest.month && when.day > (newest.day ?? 0)))
        newest = { year: now.year, month: when.month, day: when.day };
    }
  return newest;
}
