/** A day of the Gregorian calendar; month 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

export function dayOf(number: number): Day {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Whether there is such a day: not 30 February. */
export function isDay({ year, month, day }: Day): boolean {
  const back = dayOf(dayNumber({ year, month, day }));
  return month >= 1 && month <= 12 && day >= 1 && back.month === month && back.day === day;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week, `2023-W30`. */
export function weekOf(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`;
}

export function iso({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function pad(n: number, length = 2): string {
  return String(n).padStart(length, '0');
}

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/** The fourth Thursday of November. */
export function thanksgiving(year: number): Day {
  const first = weekdayOf({ year, month: 11, day: 1 });
  return { year, month: 11, day: ((4 - first + 7) % 7) + 22 };
}

/** The first day of the Vietnamese lunar year in 1985 and the years behind it, month and day. */
const TET_FROM = 1985;
const TET =
  '0121 0209 0129 0217 0206 0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 0217 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0202 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212'.split(
    ' ',
  );

/** Tết Nguyên đán, by the calendar of Vietnam (in 1985 a month before the Chinese one); `undefined` where it is not known. */
export function tet(year: number): Day | undefined {
  const day = TET[year - TET_FROM];
  return day === undefined ? undefined : { year, month: Number(day.slice(0, 2)), day: Number(day.slice(2)) };
}

/** The month in which most of a holiday that follows the moon falls: good to the month. */
export function lunarMonth(name: string, year: number): { year: number; month: number } | undefined {
  // Ramadan moves some 10.9 days a year; 1 Ramadan 1421 was on 27 November 2000.
  if (name === 'ramadan') {
    let start = dayNumber({ year: 2000, month: 11, day: 27 });
    const target = dayNumber({ year, month: 1, day: 1 });
    start += Math.ceil((target - start) / 354.367) * 354.367;
    const day = dayOf(Math.round(start));
    return { year: day.year, month: day.month };
  }
  return undefined;
}
