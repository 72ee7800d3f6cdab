import type { Passage } from '../../segment/passage';
import { Shape } from '../../segment/words';
import { isDay } from './calendar';
import type { When } from './when';

/** A date in figures: its words `[w, w + words)`. */
export interface NumericDate {
  readonly words: number;
  readonly when: When;
  /** `/`, `-` or `.` */
  readonly separator: string;
  /** Day and month alone, so that it may be a fraction or a score. */
  readonly partial: boolean;
}

/** `22/2`, `22-2-2024`, `22.2.24`, `2024-02-22`, `5/2020` at word `w`. */
export function numericDateAt({ text, words, language: { dates } }: Passage, w: number): NumericDate | undefined {
  if (words.shape[w] !== Shape.Number) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(words.norm[w]!);
  if (dotted) return whole(Number(dotted[1]), Number(dotted[2]), yearOf(dotted[3]!), 1, '.');
  if (dates.dotted) {
    const short = /^(\d{1,2})\.(\d{1,2}|\d{4})$/.exec(words.norm[w]!);
    if (short) return before(text, words.start[w]!, '.') ? undefined : dottedPair(short[1]!, short[2]!);
  }
  const separator = separatorAfter(text, words.end[w]!, words.start[w + 1]);
  if (!separator || before(text, words.start[w]!, separator)) return undefined;
  const parts = [words.norm[w]!];
  for (let at = w + 1; at < words.length && parts.length < 4; at++) {
    if (words.shape[at] !== Shape.Number || separatorAfter(text, words.end[at - 1]!, words.start[at]) !== separator)
      break;
    parts.push(words.norm[at]!);
  }
  if (parts.some((p) => !/^\d{1,4}$/.test(p))) return undefined;
  const [a, b, c] = parts;
  if (parts.length === 3) {
    if (a!.length === 4) return whole(Number(c), Number(b), Number(a), 3, separator);
    if (a!.length > 2 || b!.length > 2 || c!.length === 3) return undefined;
    if (c!.length < 2) return undefined;
    return dates.dayFirst || Number(a) > 12
      ? (whole(Number(a), Number(b), yearOf(c!), 3, separator) ?? whole(Number(b), Number(a), yearOf(c!), 3, separator))
      : (whole(Number(b), Number(a), yearOf(c!), 3, separator) ??
          whole(Number(a), Number(b), yearOf(c!), 3, separator));
  }
  if (parts.length !== 2 || a!.length > 2) return undefined;
  if (b!.length === 4) return monthAndYear(Number(a), Number(b), separator);
  if (b!.length > 2 || separator === '–' || separator === '.' || (separator === '-' && !dates.hyphenated))
    return undefined;
  return dates.dayFirst || Number(a) > 12
    ? dayAndMonth(Number(a), Number(b), separator)
    : dayAndMonth(Number(b), Number(a), separator);
}

function separatorAfter(text: string, end: number, next: number | undefined): string | undefined {
  if (next !== end + 1) return undefined;
  const c = text.charAt(end);
  return c === '/' || c === '-' || c === '.' || c === '–' ? c : undefined;
}

/** `14.5`, `5.2024`. */
function dottedPair(first: string, second: string): NumericDate | undefined {
  const found =
    second.length === 4
      ? monthAndYear(Number(first), Number(second), '.')
      : dayAndMonth(Number(first), Number(second), '.');
  return found && { ...found, words: 1 };
}

/** Inside a longer run of figures nothing starts, but for the last day of a span: `12-15/5`, `30/4-4/5`. */
function before(text: string, start: number, separator: string): boolean {
  const sign = text.charAt(start - 1);
  if (start <= 1 || !/[/\-.–]/.test(sign) || !/[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return false;
  return !((sign === '-' || sign === '–') && (separator === '/' || separator === '.') && isSpan(text, start - 1));
}

/** Whether a day, or a day and its month, stands before the dash at `dash`. */
function isSpan(text: string, dash: number): boolean {
  return /(?:^|[^\p{L}\p{N}/.\-–])\d{1,2}(?:[/.]\d{1,2}){0,1}$/u.test(text.slice(Math.max(0, dash - 8), dash));
}

function yearOf(figures: string): number {
  const n = Number(figures);
  return figures.length === 4 ? n : n < 50 ? 2000 + n : 1900 + n;
}

function whole(day: number, month: number, year: number, words: number, separator: string): NumericDate | undefined {
  return isYear(year) && isDay({ year, month, day })
    ? { words, when: { year, month, day }, separator, partial: false }
    : undefined;
}

function monthAndYear(month: number, year: number, separator: string): NumericDate | undefined {
  return isMonth(month) && isYear(year) ? { words: 2, when: { year, month }, separator, partial: false } : undefined;
}

function dayAndMonth(day: number, month: number, separator: string): NumericDate | undefined {
  return isDayOfMonth(day) && isMonth(month) ? { words: 2, when: { month, day }, separator, partial: true } : undefined;
}

export function isDayOfMonth(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= 31;
}

export function isMonth(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= 12;
}

export function isYear(n: number): boolean {
  return n >= 1000 && n <= 2199;
}
