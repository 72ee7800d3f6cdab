import type { NumberWords } from '../../languages/numberWords';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { isDesignated } from './designations';
import { isDoubtful } from './doubtfulWords';
import type { NumberReading } from './readNumber';
import type { Unit } from './unitOf';

/** Whether a number is a part of something else: a designation, a rank, a time of day, a fraction, a telephone number. */
export function isNoQuantity(passage: Passage, read: NumberReading, unit: Unit | undefined, money: boolean): boolean {
  if (money) return false;
  return (
    isGlued(passage, read, unit) ||
    isFraction(passage, read) ||
    isClock(passage, read, unit) ||
    isDesignated(passage, read, unit) ||
    isTooLong(passage, read) ||
    isDoubtful(passage, read, unit)
  );
}

/** `Tu-160`, `1/8`, `14:05`, `1.` at the head of a list item, `#5`, `4-3-3`. */
function isGlued(passage: Passage, { first, end, figures, magnitude }: NumberReading, unit: Unit | undefined): boolean {
  const { text, words } = passage;
  if (!figures) return isHyphenedWord(passage, first);
  const before = text.charAt(words.start[first]! - 1);
  const after = text.slice(words.end[end - 1]!, words.end[end - 1]! + 2);
  if (before === '/' || before === '#' || before === ':' || before === '_' || before === '@')
    return !(before === ':' && words.gap[first]! & Gap.Space);
  if (before === '+' && !unit?.known) return true;
  if (
    before === '-' &&
    first > 0 &&
    words.end[first - 1] === words.start[first]! - 1 &&
    words.shape[first - 1] !== Shape.Number
  )
    return true;
  if (/^['′’](?!\p{L})/u.test(after)) return true;
  // `7-Eleven`; `1900 1234`.
  if (words.gap[end] === Gap.Hyphen && (words.shape[end] === Shape.Title || words.shape[end] === Shape.Upper))
    return true;
  if (!unit && !magnitude && words.gap[end] === Gap.Space && words.shape[end] === Shape.Number && /^ \d/.test(after))
    return true;
  if (/^[/:_@°º+]\d/.test(after) || /^[/]\p{L}/u.test(after)) return true;
  if (/^[.)]\s?$/.test(after.slice(0, 2)) && first === 0 && !/\n/.test(after) && words.length > end) return true;
  const tied = isHyphen(text.charCodeAt(words.start[first]! - 1)) || isHyphen(text.charCodeAt(words.end[first]!));
  return tied && hyphens(text, words.start[first]!, words.end[end - 1]!);
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2013;
}

/** Three figures joined by hyphens are a formation, a date in parts or a number of something. */
function hyphens(text: string, start: number, end: number): boolean {
  const stretch = text.slice(Math.max(0, start - 12), end + 12);
  const at = start - Math.max(0, start - 12);
  for (const m of stretch.matchAll(/\d{1,8}(?:[-–]\d{1,8}){2,6}/g))
    if (m.index <= at && at < m.index + m[0].length) return true;
  return false;
}

/** `two-thirds`, `due terzi`: a share, not a number of things. */
function isFraction({ words, language: { numbers } }: Passage, { end, figures, value }: NumberReading): boolean {
  return !figures && value < 20 && end < words.length && numbers.fractions.has(words.norm[end]!);
}

/** A number word inside a compound: `Twenty` in `Catch-Twenty`, `two` in `one-two`. */
function isHyphenedWord({ words }: Passage, first: number): boolean {
  return first > 0 && words.gap[first] === Gap.Hyphen;
}

/** `10 giờ cùng ngày`, `lúc 7 giờ`, `alle 15.12`, `5 pm`, `11:26 GMT`, `20h30`. */
function isClock(
  { text, words, language: { numbers } }: Passage,
  { first, end, value, suffix }: NumberReading,
  unit: Unit | undefined,
): boolean {
  if (isMinute(words, numbers, first)) return value < 60;
  if (value >= 25) return false;
  const before = first > 0 ? words.norm[first - 1]! : '';
  const after = end < words.length ? words.norm[end]! : '';
  if (suffix !== undefined && /^(?:h|g|am|pm|giờ)\d{0,2}$/.test(suffix)) return true;
  if (numbers.clockAfter.has(after) && !(words.gap[end]! & Gap.Comma)) return true;
  if ((after === 'a' || after === 'p') && words.norm[end + 1] === 'm' && words.gap[end + 1] === Gap.Stop) return true;
  const clock = numbers.clockBefore.has(before);
  if (numbers.hours.has(after)) {
    const next = end + 1 < words.length ? words.norm[end + 1]! : '';
    return (
      clock ||
      (numbers.dayParts.has(next) && !(words.gap[end + 1]! & ~Gap.Space)) ||
      words.shape[Math.min(end + 1, words.length - 1)] === Shape.Number
    );
  }
  return clock && !unit?.known && !text.startsWith('%', words.end[end - 1]);
}

/** `3 giờ` 15 `sáng`, `20 giờ` 30 `ngày`: an hour before, a part of the day behind. */
function isMinute({ norm, shape }: Passage['words'], { hours, dayParts }: NumberWords, at: number): boolean {
  return (
    at > 1 &&
    hours.has(norm[at - 1]!) &&
    shape[at - 2] === Shape.Number &&
    shape[at] === Shape.Number &&
    at + 1 < norm.length &&
    dayParts.has(norm[at + 1]!)
  );
}

/** Telephone and account numbers: long, and without separators. */
function isTooLong({ words }: Passage, { first, end, figures, magnitude }: NumberReading): boolean {
  return figures && !magnitude && end === first + 1 && /^\d{8,}$/.test(words.norm[first]!);
}
