import type { Passage } from '../../segment/passage';
import type { DateExpression } from './dateExpression';

const NUMERIC = /\b(?:(ngày)\s)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\b/giu;
const MONTH_OF_YEAR = /\btháng\s(\d{1,2})(?:\/(\d{4}))?/giu;

/** Finds the expressions of a passage that say when. */
export function readDates(passage: Passage): DateExpression[] {
  const found: DateExpression[] = [];
  for (const m of passage.text.matchAll(NUMERIC)) {
    const [day, month] = [Number(m[2]), Number(m[3])];
    if (day < 1 || day > 31 || month < 1 || month > 12) continue;
    found.push({ start: m.index, end: m.index + m[0].length, confidence: 0.9, resolve: (published) => `${m[4] ?? yearOf(published)}-${two(month)}-${two(day)}` });
  }
  if (passage.language.code === 'vi')
    for (const m of passage.text.matchAll(MONTH_OF_YEAR))
      found.push({ start: m.index, end: m.index + m[0].length, confidence: 0.9, resolve: (published) => `${m[2] ?? yearOf(published)}-${two(Number(m[1]))}` });
  return found.sort((a, b) => a.start - b.start);
}

function yearOf(published: string | null): string {
  return published?.slice(0, 4) ?? 'XXXX';
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
