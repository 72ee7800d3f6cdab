import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import type { NumberReading } from './readNumber';
import type { Unit } from './unitOf';

const NAME_SHAPES = [Shape.Title, Shape.Upper, Shape.Mixed, Shape.Alnum, Shape.Initials] as const;

function isNameLike(shape: number): boolean {
  return NAME_SHAPES.some((s) => s === shape);
}

/** Whether a number is a part of something else: a designation, a rank, a time of day, a fraction, a telephone number. */
export function isNoQuantity(passage: Passage, read: NumberReading, unit: Unit | undefined, money: boolean): boolean {
  if (money) return false;
  return (
    isGlued(passage, read) ||
    isClock(passage, read, unit) ||
    isDesignated(passage, read, unit) ||
    isTooLong(passage, read) ||
    isDoubtful(passage, read, unit)
  );
}

/** `Tu-160`, `1/8`, `14:05`, `1.` at the head of a list item, `#5`, `4-3-3`. */
function isGlued(passage: Passage, { first, end, figures }: NumberReading): boolean {
  const { text, words } = passage;
  if (!figures) return isHyphenedWord(passage, first);
  const before = text.charAt(words.start[first]! - 1);
  const after = text.slice(words.end[end - 1]!, words.end[end - 1]! + 2);
  if (before === '/' || before === '#' || before === ':' || before === '_' || before === '@') return !(before === ':' && words.gap[first]! & Gap.Space);
  if (before === '+' && /[A-Z]/.test(text.charAt(words.start[first]! - 2))) return true;
  if (before === '-' && first > 0 && words.end[first - 1] === words.start[first]! - 1 && words.shape[first - 1] !== Shape.Number) return true;
  if (/^[/:_@°º]\d/.test(after) || /^[/]\p{L}/u.test(after)) return true;
  if (/^[.)]\s?$/.test(after.slice(0, 2)) && first === 0 && !/\n/.test(after) && words.length > end) return true;
  return hyphens(text, words.start[first]!, words.end[end - 1]!);
}

/** Three figures joined by hyphens are a formation, a date in parts or a number of something. */
function hyphens(text: string, start: number, end: number): boolean {
  const stretch = text.slice(Math.max(0, start - 12), end + 12);
  const at = start - Math.max(0, start - 12);
  for (const m of stretch.matchAll(/\d{1,8}(?:[-–]\d{1,8}){2,6}/g)) if (m.index <= at && at < m.index + m[0].length) return true;
  return false;
}

/** A number word inside a compound: `Twenty` in `Catch-Twenty`, `two` in `one-two`. */
function isHyphenedWord({ words }: Passage, first: number): boolean {
  return first > 0 && words.gap[first] === Gap.Hyphen;
}

/** `10 giờ cùng ngày`, `lúc 7 giờ`, `alle 15.12`, `5 pm`, `11:26 GMT`, `20h30`. */
function isClock({ text, words, language: { numbers } }: Passage, { first, end, value, suffix }: NumberReading, unit: Unit | undefined): boolean {
  if (value >= 25) return false;
  const before = first > 0 ? words.norm[first - 1]! : '';
  const after = end < words.length ? words.norm[end]! : '';
  if (suffix !== undefined && /^(?:h|g|am|pm|giờ)\d{0,2}$/.test(suffix)) return true;
  if (numbers.clockAfter.has(after) && !(words.gap[end]! & Gap.Comma)) return true;
  if ((after === 'a' || after === 'p') && words.norm[end + 1] === 'm' && words.gap[end + 1] === Gap.Stop) return true;
  const clock = numbers.clockBefore.has(before);
  if (numbers.hours.has(after)) {
    const next = end + 1 < words.length ? words.norm[end + 1]! : '';
    return clock || (numbers.dayParts.has(next) && !(words.gap[end + 1]! & ~Gap.Space)) || words.shape[Math.min(end + 1, words.length - 1)] === Shape.Number;
  }
  return clock && !unit?.known && !text.startsWith('%', words.end[end - 1]);
}

/** `Ariane 5`, `Article 5`, `bão số 3`: the word before makes a name or a rank of the number. */
function isDesignated(passage: Passage, { first, end, figures, magnitude, value }: NumberReading, unit: Unit | undefined): boolean {
  const { words, sentences, kind } = passage;
  const { numbers } = passage.language;
  if (first === 0) return false;
  const previous = words.norm[first - 1]!;
  const gap = words.gap[first]!;
  if (gap & (Gap.Comma | Gap.Bracket | Gap.Quote)) return false;
  if (!figures && isNameLike(words.shape[first]!) && gap === Gap.Space && isCapitalWord(sentences, kind, first)) return true;
  if (isScore(passage, first, end)) return false;
  if (numbers.designators.has(previous) && !magnitude && !numbers.counting.has(`${words.norm[first - 2] ?? ''} ${previous}`)) {
    const counted = unit?.known || (unit && numbers.unitFallback === 'plural' && words.shape[first - 1] === Shape.Lower);
    return !counted || ALWAYS_DESIGNATES.has(previous);
  }
  if (!figures) return false;
  if (gap !== Gap.Space || !isNameLike(words.shape[first - 1]!) || magnitude || unit?.known) return false;
  if (numbers.currencies.has(previous)) return false;
  // `Fiji 27` alone on its line is a score.
  if (end === words.length && words.length <= 4 && (kind === 'headline' || kind === 'subheading' || kind === 'lead')) return false;
  const opens = numbers.notUnits.has(previous) || APPROXIMATE.has(previous);
  const counted = unit !== undefined && words.shape[end] === Shape.Lower;
  return !(opens || (counted && (numbers.unitFallback === 'next' && numbers.thousands === '.' && value > 20)));
}

/** Behind these a number is never counted, whatever follows. */
const ALWAYS_DESIGNATES = new Set(['thứ', 'số', 'phút', 'điều', 'tháng', 'no', 'article', 'articolo']);
/** Words that open a sentence before a number; any other capital word there is a name. */
const APPROXIMATE = new Set(['about', 'around', 'some', 'nearly', 'almost', 'over', 'only', 'just', 'roughly', 'circa', 'quasi', 'oltre', 'almeno', 'sono', 'hơn', 'gần', 'khoảng', 'chừng', 'có', 'chỉ', 'tổng', 'với', 'trong']);

/** `3-1` behind a club's name: two figures below 200 and nothing else beside them. */
function isScore({ text, words }: Passage, first: number, end: number): boolean {
  const pair = (a: number, b: number): boolean =>
    a >= 0 && b < words.length && words.shape[a] === Shape.Number && words.shape[b] === Shape.Number &&
    /^[-–]$/.test(text.slice(words.end[a]!, words.start[b]!)) && Number(words.norm[a]) < 200 && Number(words.norm[b]) < 200;
  return pair(first, end) || pair(first - 1, first);
}

/** A capital number word within a sentence is part of a name (`Group of Seven`); headlines may write all words so. */
function isCapitalWord(sentences: Passage['sentences'], kind: Passage['kind'], first: number): boolean {
  if (kind === 'headline' || kind === 'subheading') return false;
  return !sentences.some((s) => s.firstWord === first);
}

/** Telephone and account numbers: long, and without separators. */
function isTooLong({ words }: Passage, { first, end, figures, magnitude }: NumberReading): boolean {
  return figures && !magnitude && end === first + 1 && /^\d{8,}$/.test(words.norm[first]!);
}

/** `một chiếc`, `one of the few`, `năm nay`: words that are a number only before what they count. */
function isDoubtful(passage: Passage, { first, end, figures, magnitude }: NumberReading, unit: Unit | undefined): boolean {
  const { words } = passage;
  const { numbers } = passage.language;
  if (figures || magnitude || end > first + 1) return false;
  const word = words.norm[first]!;
  if (numbers.articles.has(word) && !numbers.doubtful.has(word)) return true;
  const counted = numbers.doubtful.get(word);
  if (counted === undefined) return false;
  if (end >= words.length) return true;
  if (counted !== null) return Boolean(words.gap[end]! & ~(Gap.Space | Gap.Apostrophe)) || !counted.has(words.norm[end]!);
  return !countsOne(passage, first, end, unit);
}

/** English `one` counts in `one kilometre`, `even one container`, `one of the six seats`; else it is a pronoun. */
function countsOne({ words, language: { numbers } }: Passage, first: number, end: number, unit: Unit | undefined): boolean {
  const next = words.norm[end]!;
  if (words.gap[end] === Gap.Hyphen) return unit !== undefined;
  if (words.gap[end] !== Gap.Space || NEVER_COUNTED.has(next)) return false;
  if (next === 'of') {
    const total = end + 1 < words.length && words.norm[end + 1] === 'the' ? end + 2 : end + 1;
    return total < words.length && (words.shape[total] === Shape.Number || numbers.cardinals.has(words.norm[total]!));
  }
  if (unit?.known) return first === 0 || !NEVER_ONE_AFTER.has(words.norm[first - 1]!);
  return words.shape[end] === Shape.Lower && !numbers.notUnits.has(next) && first > 0 && ONE_AFTER.has(words.norm[first - 1]!);
}

const NEVER_COUNTED = new Set(['another', 'day', 'thing', 'way', 'side', 'hand', 'time', 'more', 'others', 'point']);
const NEVER_ONE_AFTER = new Set(['no', 'any', 'every', 'each', 'this', 'that', 'which', 'number', 'day']);
const ONE_AFTER = new Set(['only', 'just', 'even', 'least', 'about', 'into', 'with', 'by', 'from', 'in', 'for', 'at', 'after', 'and', 'killed', 'injured', 'than', 'of']);
