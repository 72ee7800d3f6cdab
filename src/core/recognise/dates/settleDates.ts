import type { DateMention } from '../../annotation/model';
import type { DateExpression } from './dateExpression';
import { type Anchor, anchorOf } from './anchor';
import { resolveWhen } from './resolve';
import type { When } from './when';

/** Gives the dates of all passages their values, in the light of the article's own date and of one another. */
export function settleDates(
  passages: readonly (readonly DateExpression[])[],
  published: string | null,
): DateMention[][] {
  const now = refine(anchorOf(published), passages);
  let context: Anchor = now;
  return passages.map((dates) => {
    let before: { readonly date: DateExpression; readonly value: string } | undefined;
    return dates.map((date) => {
      const value = valueOf(date, now, context, before);
      const anchor = anchorOf(value);
      if (anchor.month !== undefined) context = anchor;
      before = { date, value };
      return { start: date.start, end: date.end, value, confidence: date.confidence };
    });
  });
}

function valueOf(
  date: DateExpression,
  now: Anchor,
  context: Anchor,
  before: { readonly date: DateExpression; readonly value: string } | undefined,
): string {
  const { when, hint, sentence } = date;
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

/** Where the article's day is unknown, the newest day that it tells of in its month stands in, so that weeks can be counted. */
function refine(now: Anchor, passages: readonly (readonly DateExpression[])[]): Anchor {
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
