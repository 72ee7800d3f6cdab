import type { Passage } from '../../segment/passage';
import { bareYearAt } from './bareYears';
import { type DateExpression, expression } from './dateExpression';
import { DateScan } from './dateScan';
import { isNoDate } from './guards';
import { shareParts } from './shareParts';
import { whenOf } from './whenOf';
import { wireTime } from './wireTime';

const CLOCK = /\b\d{1,2}[:hH.]\d\d\b|GMT|UTC/;
/** Words of the longest stamp. */
const STAMP = 14;

/** Finds the expressions of a passage that say when, in order; none in a stamp, which only dates the page. */
export function readDates(passage: Passage): DateExpression[] {
  const found = findDates(passage);
  return isStamp(passage, found) ? [] : found;
}

/** `Thứ Hai, 19/05/2003 10:05`, `Published on 18.11.2016 at 11:05`, `121132 MAR 15`: a short line with a day and a time. */
function isStamp({ text, words, language }: Passage, [date]: readonly DateExpression[]): boolean {
  if (!date || words.length > STAMP || /[.!?]\s*$/.test(text)) return false;
  if (wireTime(text, language)) return true;
  return (
    date.when.day !== undefined &&
    date.when.year !== undefined &&
    CLOCK.test(`${text.slice(0, date.start)} ${text.slice(date.end)}`)
  );
}

/** All that says when in a passage, in order. */
export function findDates(passage: Passage): DateExpression[] {
  const found: DateExpression[] = [];
  const scan = new DateScan(passage);
  for (const [number, sentence] of passage.sentences.entries()) {
    for (let w = sentence.firstWord; w < sentence.endWord; w++) {
      const match = scan.matchAt(w, sentence.endWord);
      const when = match && whenOf(match.says);
      if (when && !isNoDate(passage, w, match.end, when)) {
        found.push(expression(passage, w, match.end, when, number));
        w = match.end - 1;
        continue;
      }
      const year = bareYearAt(passage, w);
      if (year !== undefined) found.push(expression(passage, w, w + 1, { year }, number));
    }
  }
  return shareParts(passage, found);
}
