import type { Anchor } from './anchor';
import { addDays, easter, iso, lunarMonth, pad, tet, thanksgiving } from './calendar';
import type { Hint, When } from './when';

/** The day of a feast, in the year told or the one that lies nearest to the article. */
export function resolveHoliday(
  { holiday: name = '', year, yearOffset, shift, day }: When,
  direction: Hint,
  now: Anchor,
): string {
  const fixed = /^(\d\d)-(\d\d)$/.exec(name);
  const find = (y: number): string | undefined => {
    if (fixed) return `${pad(y, 4)}-${name}`;
    if (name === 'thanksgiving') return iso(thanksgiving(y));
    const feast = /^easter([+-]\d+)?$/.exec(name);
    if (feast) return iso(addDays(easter(y), Number(feast[1] ?? 0)));
    const newYear = /^tet(?:-1)?$/.test(name) ? tet(y) : undefined;
    if (newYear) return iso(addDays(newYear, Number(name.slice(3)) + (day ?? 1) - 1));
    const lunar = lunarMonth(name, y);
    return lunar && `${pad(lunar.year, 4)}-${pad(lunar.month)}`;
  };
  const given = year ?? (now.year !== undefined && yearOffset !== undefined ? now.year + yearOffset : undefined);
  if (given !== undefined) return find(given) ?? pad(given, 4);
  if (now.year === undefined) return fixed ? `XXXX-${name}` : 'XXXX';
  const today = iso({ year: now.year, month: now.month ?? 7, day: now.day ?? 1 });
  const candidates = [now.year - 1, now.year, now.year + 1].map(find).filter((c) => c !== undefined);
  if (!candidates.length) return pad(now.year, 4);
  const [last, next] = [candidates.findLast((c) => c <= today), candidates.find((c) => c >= today)];
  if (direction > 0 || shift === 1) return next ?? candidates.at(-1)!;
  if (direction < 0) return last ?? candidates[0]!;
  return nearer(last, next, today);
}

function nearer(last: string | undefined, next: string | undefined, today: string): string {
  const days = (value: string): number => Date.parse(value.length === 7 ? `${value}-15` : value) / 86_400_000;
  if (last === undefined) return next!;
  if (next === undefined) return last;
  return days(today) - days(last) <= days(next) - days(today) ? last : next;
}
