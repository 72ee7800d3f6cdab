import type { Says } from './tags';
import type { When } from './when';

/** What the pieces of a match say together, or `undefined` where they say nothing of when. */
export function whenOf(says: Says): When | undefined {
  const { ordinal, unit, ...rest } = says;
  if (ordinal !== undefined) return ordinalWhen(ordinal, unit, rest);
  if (rest.century !== undefined) return rest;
  // `Quốc khánh 2/9`: the figures are the day, whosever feast it is.
  if (rest.holiday !== undefined && rest.month !== undefined) return { ...rest, holiday: undefined };
  if (rest.count !== undefined && unit) return rest.direction === undefined ? undefined : { ...rest, unit };
  if (rest.fromContext && rest.yearOffset !== undefined) return rest;
  if (unit === 'year' && rest.fromContext && rest.shift) return { fromContext: true, yearOffset: rest.shift };
  if (unit && rest.fromContext) return { unit, shift: rest.shift ?? 0, fromContext: true };
  // `15 of next month`, `March of last year`, `Monday next week`: the unit tells which one.
  if (unit === 'year' && (rest.month ?? rest.season ?? rest.quarter) !== undefined) return yearRelative(rest);
  if (unit && rest.year !== undefined) return rest;
  if (unit === 'half' || (unit === 'quarter' && rest.shift === undefined)) return undefined;
  if (rest.day !== undefined && rest.month === undefined && unit && unit !== 'month') return undefined;
  if (unit) return { ...rest, unit };
  return Object.keys(rest).length > 0 && isSomething(rest) ? rest : undefined;
}

function ordinalWhen(ordinal: number, unit: When['unit'], rest: When): When | undefined {
  if (rest.month !== undefined) return undefined;
  if (unit === 'century') return { century: ordinal - 1 };
  if (unit !== undefined && unit !== 'quarter' && unit !== 'half' && unit !== 'year') return undefined;
  if (unit === 'half') return rest.year === undefined || ordinal > 2 ? undefined : { ...rest, half: ordinal };
  if (unit === 'year' && rest.shift === undefined) return undefined;
  if (ordinal > 4) return undefined;
  const when = unit === 'year' ? yearRelative(rest) : rest;
  return { ...when, quarter: ordinal };
}

function yearRelative({ shift, ...rest }: When): When {
  return { ...rest, yearOffset: shift ?? 0 };
}

function isSomething(when: When): boolean {
  const { year, month, day, weekday, quarter, season, decade, holiday, days } = when;
  return [year, month, day, weekday, quarter, season, decade, holiday, days].some((part) => part !== undefined);
}
