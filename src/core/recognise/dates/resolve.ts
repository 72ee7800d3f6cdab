import { type Anchor } from './anchor';
import { addDays, type Day, iso, isDay, pad, weekdayOf, weekOf } from './calendar';
import { resolveHoliday } from './holidays';
import type { Hint, When } from './when';

/** The ISO 8601 value of `when` in an article of `now`; unknown parts are `X`. */
export function resolveWhen(when: When, hint: Hint, now: Anchor): string {
  if (when.century !== undefined) return pad(when.century);
  if (when.decade !== undefined) return decade(when.decade);
  const direction: Hint = when.shift === undefined ? hint : when.shift < 0 ? -1 : when.shift > 0 ? 1 : hint;
  if (when.holiday !== undefined) return resolveHoliday(when, direction, now);
  if (when.fromContext && when.yearOffset !== undefined) return samePeriod(when.yearOffset, now);
  if (when.days !== undefined) return relativeDay(when.days, now);
  if (when.count !== undefined) return counted(when, now);
  if (when.weekday !== undefined && when.day === undefined) return weekday(when, hint, now);
  if (when.unit !== undefined && when.day !== undefined && when.unit === 'month') return dayOfMonth(when, now);
  if (when.unit !== undefined) return shifted(when, now);
  if (when.season !== undefined) return `${yearFor(when, SEASON_MONTH[when.season]!, direction, now)}-${when.season}`;
  if (when.quarter !== undefined) return `${yearFor(when, when.quarter * 3 - 1, direction, now)}-Q${when.quarter}`;
  if (when.half !== undefined) return `${yearFor(when, when.half * 6 - 3, direction, now)}-H${when.half}`;
  if (when.month !== undefined) {
    const month = `${yearFor(when, when.month, direction, now)}-${pad(when.month)}`;
    return when.day === undefined ? month : `${month}-${pad(when.day)}`;
  }
  if (when.day !== undefined) return bareDay(when.day, direction, now);
  return when.year === undefined ? 'XXXX' : pad(when.year, 4);
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

function decade(n: number): string {
  return n < 10 ? `19${n}X` : `${n}X`;
}

/** `by January` in an article of an unknown month is of the next year more often than not; `last November` of the year before. */
function turnOfYear(month: number, direction: Hint): number {
  if (direction > 0 && month <= 3) return 1;
  return direction < 0 && month >= 11 ? -1 : 0;
}

/** Up to this day of a month the last one of its name is the year before's. */
const EARLY = 25;

/** The year of a month that comes without one: the nearest to the article's date, on the side that the words point to. */
function yearFor({ year, yearOffset, shift, day }: When, month: number, direction: Hint, now: Anchor): string {
  if (year !== undefined) return pad(year, 4);
  if (now.year === undefined) return 'XXXX';
  if (yearOffset !== undefined) return pad(now.year + yearOffset, 4);
  if (now.month === undefined) return pad(now.year + turnOfYear(month, direction), 4);
  const ahead = month - now.month;
  // `lo scorso aprile`, written on the third of April.
  if (ahead === 0 && shift === -1 && day === undefined && (now.day ?? 31) <= EARLY) return pad(now.year - 1, 4);
  if (ahead === 0) return pad(now.year, 4);
  if (direction < 0) return pad(ahead > 0 ? now.year - 1 : now.year, 4);
  if (direction > 0) return pad(ahead < 0 ? now.year + 1 : now.year, 4);
  return pad(ahead > 6 ? now.year - 1 : ahead <= -6 ? now.year + 1 : now.year, 4);
}

/** `cùng kỳ năm ngoái`: the month just dated, so many years off. */
function samePeriod(years: number, now: Anchor): string {
  if (now.year === undefined) return 'XXXX';
  return now.month === undefined ? pad(now.year + years, 4) : month(now.year + years, now.month);
}

function relativeDay(days: number, now: Anchor): string {
  const day = fullDay(now);
  return day ? iso(addDays(day, days)) : `${monthOf(now)}-XX`;
}

function fullDay({ year, month, day }: Anchor): Day | undefined {
  return year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined;
}

function monthOf({ year, month }: Anchor): string {
  return `${year === undefined ? 'XXXX' : pad(year, 4)}-${month === undefined ? 'XX' : pad(month)}`;
}

/** `two days ago`, `due mesi fa`, `three weeks later`. */
function counted({ count = 0, direction = -1, unit, fromContext }: When, now: Anchor): string {
  const by = count * direction;
  const day = fullDay(now);
  if (unit === 'week' && fromContext && day) return iso(addDays(day, 7 * by));
  if (unit === 'day') return relativeDay(by, now);
  return shifted({ unit, shift: by }, now);
}

function shifted({ unit, shift = 0 }: When, now: Anchor): string {
  const day = fullDay(now);
  switch (unit) {
    case 'day':
      return relativeDay(shift, now);
    case 'week':
    case 'weekend':
      return week(shift, unit, now);
    case 'month':
      return now.year === undefined || now.month === undefined
        ? `${monthOf({ year: now.year })}`
        : month(now.year, now.month + shift);
    case 'quarter':
      return now.year === undefined || now.month === undefined
        ? 'XXXX-QX'
        : quarter(now.year, Math.ceil(now.month / 3) + shift);
    case 'decade':
      return now.year === undefined ? 'XXXX' : `${Math.floor(now.year / 10) + shift}X`;
    case 'century':
      return now.year === undefined ? 'XX' : pad(Math.floor(now.year / 100) + shift);
    default:
      return now.year === undefined ? 'XXXX' : pad((day?.year ?? now.year) + shift, 4);
  }
}

function week(shift: number, unit: 'week' | 'weekend', now: Anchor): string {
  const day = fullDay(now);
  if (!day) return `${now.year === undefined ? 'XXXX' : pad(now.year, 4)}-WXX`;
  if (unit === 'week') return weekOf(addDays(day, 7 * shift));
  // The weekend of an article written on a Monday or Tuesday is the one just over.
  const back = shift === 0 && weekdayOf(day) <= 2 ? -7 : 0;
  return `${weekOf(addDays(day, 7 * shift + back))}-WE`;
}

function month(year: number, n: number): string {
  const zero = year * 12 + n - 1;
  return `${pad(Math.floor(zero / 12), 4)}-${pad((zero % 12) + 1)}`;
}

function quarter(year: number, n: number): string {
  const zero = year * 4 + n - 1;
  return `${pad(Math.floor(zero / 4), 4)}-Q${(zero % 4) + 1}`;
}

/** The nearest such day before the article's (or on it), or behind it. */
function weekday({ weekday: target = 1, unit, shift }: When, hint: Hint, now: Anchor): string {
  const day = fullDay(now);
  if (!day) return `${monthOf(now)}-XX`;
  const today = weekdayOf(day);
  if (unit === 'week' || unit === 'weekend') return iso(addDays(day, target - today + 7 * (shift ?? 0)));
  if (shift === 0) return iso(addDays(day, target - today));
  const ahead = (target - today + 7) % 7;
  if (shift === 1) return iso(addDays(day, ahead || 7));
  if (shift === -1) return iso(addDays(day, ahead - 7));
  if (hint > 0) return iso(addDays(day, ahead));
  return iso(addDays(day, ahead === 0 ? 0 : ahead - 7));
}

/** `the 15th of next month`. */
function dayOfMonth({ day = 1, shift = 0 }: When, now: Anchor): string {
  return `${shifted({ unit: 'month', shift }, now)}-${pad(day)}`;
}

/** `the 18th`: of the article's month, unless the words point the other way. */
function bareDay(day: number, direction: Hint, now: Anchor): string {
  if (now.year === undefined || now.month === undefined) return `${monthOf(now)}-${pad(day)}`;
  let by = 0;
  if (now.day !== undefined) {
    if (direction < 0 && day > now.day) by = -1;
    if (direction > 0 && day < now.day) by = 1;
    if (direction === 0 && day > now.day + 20) by = -1;
  }
  const of = month(now.year, now.month + by);
  return isDay({ year: Number(of.slice(0, 4)), month: Number(of.slice(5)), day })
    ? `${of}-${pad(day)}`
    : `${month(now.year, now.month)}-${pad(day)}`;
}
