import type { Language } from '../../languages/language';
import { isDayOfMonth } from './numericDates';
import type { When } from './when';

/** A news agency's: day, hour and minute in one figure (`031045 MAR 15`), or `03-MAR-15`. */
const WIRE_TIME =
  /(?:^|[\s)])(?:([0-3]\d)[0-2]\d[0-5]\d\s|(\d{1,2})-)(\p{Lu}{3,4})(?:\s|-)(\d{4}|\d\d)(?![\p{L}\p{N}])/u;

/** The day of a news agency's stamp in a line, in the language's months. */
export function wireTime(line: string, language: Language): When | undefined {
  const [, day = '', dashed = '', name = '', figures = ''] = WIRE_TIME.exec(line) ?? [];
  const month = language.dates.months.get(name.toLowerCase());
  if (month === undefined || !isDayOfMonth(Number(day || dashed))) return undefined;
  const year = Number(figures);
  return {
    day: Number(day || dashed),
    month,
    year: figures.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year,
  };
}
