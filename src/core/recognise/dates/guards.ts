import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import type { When } from './when';

/** Whether what a pattern found at words `[first, end)` only looks like a date. */
export function isNoDate(passage: Passage, first: number, end: number, when: When): boolean {
  return (
    isVague(passage, first, end, when) ||
    isDoubtfulWord(passage, first, end, when) ||
    isPlainPhrase(passage, first, end, when) ||
    isFraction(passage, first, end, when) ||
    isAlone(passage, first, end, when) ||
    isTitled(passage, first, end, when)
  );
}

/** `những năm qua`, `the last few weeks`, `25 năm qua`, `three months earlier this …`: no point in time. */
function isVague({ words, language: { dates, numbers } }: Passage, first: number, end: number, when: When): boolean {
  if (when.unit === undefined) return false;
  if (end < words.length && words.norm[end] === 'khi' && when.shift !== 0) return true;
  if (when.count !== undefined) return false;
  if (first === 0 || words.gap[first]! & ~(Gap.Space | Gap.Hyphen) || dates.tags.article?.[words.norm[first]!] !== undefined) return false;
  const before = words.norm[first - 1]!;
  if (words.shape[first - 1] === Shape.Number || dates.vagueBefore.has(before)) return true;
  return numbers.cardinals.has(before) || numbers.multipliers.has(before) || numbers.magnitudes.has(before);
}

/** `may`, `fall`, `mar`: a date only behind a preposition, with its capital where the language writes one. */
function isDoubtfulWord({ words, language: { dates, code } }: Passage, first: number, end: number, when: When): boolean {
  let at = first;
  // The word in doubt may stand behind an article of the pattern.
  if (end - first === 2 && when.day === undefined && when.year === undefined && when.season !== undefined) at = first + 1;
  if (end - at !== 1 || !dates.doubtful.has(words.norm[at]!)) return needsCapital(code, when) && !hasCapital(words, first, end);
  const capital = words.shape[at] !== Shape.Lower;
  if (needsCapital(code, when) && !capital) return true;
  const before = first > 0 && !(words.gap[first]! & (Gap.Stop | Gap.Quote)) ? words.norm[first - 1]! : '';
  const led = at > first ? dates.before.has(words.norm[first]!) && dates.before.has(before) : dates.before.has(before);
  if (!led) return true;
  // `the fall of Kabul`, `March for Life`, `May said`.
  return end < words.length && words.gap[end] === Gap.Space && FOLLOWS_A_NOUN.has(words.norm[end]!);
}

const FOLLOWS_A_NOUN = new Set(['of', 'for', 'against', 'in', 'said', 'says']);

function needsCapital(code: string, when: When): boolean {
  return code === 'en' && (when.month !== undefined || when.weekday !== undefined);
}

function hasCapital(words: Passage['words'], first: number, end: number): boolean {
  for (let w = first; w < end; w++) if (words.shape[w] !== Shape.Lower && words.shape[w] !== Shape.Number && words.shape[w] !== Shape.Alnum) return true;
  // Figures alone have no capital to show.
  for (let w = first; w < end; w++) if (words.shape[w] === Shape.Lower && words.norm[w]!.length > 3) return false;
  return true;
}

const WEEKDAY_BEFORE = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'vào', 'ngày', 'từ', 'đến', 'tới', 'và', 'trước', 'khuya', 'sớm', 'hạn', 'mỗi', 'hồi', 'qua', 'từ']);

/** `Sunday Islander`, `Friday Night Lights`: a weekday at the head of a name. */
function isTitled({ words, language: { dates, code } }: Passage, first: number, end: number, when: When): boolean {
  if (code !== 'en' || when.weekday === undefined || end - first !== 1 || end >= words.length) return false;
  const before = first > 0 ? words.norm[first - 1]! : '';
  return words.gap[end] === Gap.Space && words.shape[end] === Shape.Title && (before === 'the' || !dates.before.has(before));
}

/** Vietnamese `thứ hai` is also "second", `thứ năm` "fifth". */
function isPlainPhrase({ words, language: { code } }: Passage, first: number, end: number, when: When): boolean {
  if (code !== 'vi' || when.weekday === undefined || when.weekday === 7 || words.norm[first] !== 'thứ' || end - first > 2) return false;
  if (words.shape[first + 1] === Shape.Title) return false;
  const before = first > 0 ? words.norm[first - 1]! : '';
  return !WEEKDAY_BEFORE.has(before) || words.norm[first - 2] === 'lần';
}

const DAY_BEFORE = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'ngày', 'từ', 'đến', 'tới', 'vào', 'và', 'khuya', 'sớm', 'trước', 'sau', 'lễ', 'dịp', 'qua', 'hạn', 'il', 'del', 'dal', 'al', 'on', 'hồi', 'lúc']);

/** `2/3` of something, a score `3-1`: day and month alone are a date only behind a word that says so, or where no fraction is like it. */
function isFraction({ text, words }: Passage, first: number, end: number, when: When): boolean {
  if (when.day === undefined || when.month === undefined || when.year !== undefined || when.weekday !== undefined || end - first < 2) return false;
  if (words.shape[first] !== Shape.Number || words.shape[first + 1] !== Shape.Number || words.start[first + 1] !== words.end[first]! + 1) return false;
  const before = first > 0 ? words.norm[first - 1]! : '';
  const bracketed = text.charAt(words.start[first]! - 1) === '(' && text.charAt(words.end[first + 1]!) === ')';
  const slash = text.charAt(words.end[first]!) === '/';
  const led = DAY_BEFORE.has(before) && !(words.gap[first]! & ~Gap.Space);
  if (!slash) return !led;
  return !led && !bracketed && !(when.day > 12 || when.day > when.month);
}

const BARE_UNITS = new Set(['day', 'decade', 'century', 'half', 'quarter']);

/** `the day`, `cuối ngày`, `end of the century`: too little to be dated. */
function isAlone({ words }: Passage, first: number, end: number, { unit, shift, count, weekday, month, day, fromContext }: When): boolean {
  if (unit === undefined || count !== undefined || fromContext || weekday !== undefined || month !== undefined || day !== undefined) return false;
  if (end - first === 1 || (words.norm[first] === 'cả' && unit !== 'year')) return true;
  return BARE_UNITS.has(unit) && (shift === 0 || unit === 'day') && !(unit === 'decade' || unit === 'century' ? false : unit === 'quarter' && shift === 0 && end - first === 2);
}
