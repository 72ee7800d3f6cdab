import type { DateWords } from '../../languages/dateWords';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import type { When } from './when';

const JOINING = Gap.Space | Gap.Apostrophe;

/** Whether what a pattern found at words `[first, end)` only looks like a date. */
export function isNoDate(passage: Passage, first: number, end: number, when: When): boolean {
  return (
    isVague(passage, first, end, when) ||
    isDoubtfulWord(passage, first, end, when) ||
    isOrdinal(passage, first, end, when) ||
    isFraction(passage, first, end, when) ||
    isDecimal(passage, first, end) ||
    isOtherFeast(passage, end, when) ||
    isMonthsOfYear(passage, first, end) ||
    isAlone(passage, first, end, when) ||
    isTitled(passage, first, end, when) ||
    isSmallCentury(passage, end) ||
    isCountedNoun(passage, first, end, when) ||
    isBesideSomething(passage, end, when) ||
    isNoPart(passage, first, end, when) ||
    isToldFrom(passage, end, when) ||
    isOfName(passage, end)
  );
}

/** `những năm qua`, `the last few weeks`, `25 năm qua`, `three months earlier this …`: no point in time. */
function isVague({ words, language: { dates, numbers } }: Passage, first: number, end: number, when: When): boolean {
  if (when.unit === undefined) return false;
  if (end < words.length && dates.conjunctions.has(words.norm[end]!) && when.shift !== 0) return true;
  if (when.count !== undefined) return false;
  if (
    first === 0 ||
    words.gap[first]! & ~(Gap.Space | Gap.Hyphen) ||
    dates.tags.article?.[words.norm[first]!] !== undefined
  )
    return false;
  const before = words.norm[first - 1]!;
  if (words.shape[first - 1] === Shape.Number || dates.vagueBefore.has(before)) return true;
  return numbers.cardinals.has(before) || numbers.multipliers.has(before) || numbers.magnitudes.has(before);
}

/** `may`, `fall`, `mar`: a date only behind a preposition, with its capital where the language writes one. */
function isDoubtfulWord({ words, language: { dates } }: Passage, first: number, end: number, when: When): boolean {
  let at = first;
  // The word in doubt may stand behind an article of the pattern.
  if (
    end - first === 2 &&
    when.day === undefined &&
    when.year === undefined &&
    dates.tags.article?.[words.norm[first]!] !== undefined
  )
    at = first + 1;
  if (end - at !== 1 || !dates.doubtful.has(words.norm[at]!))
    return needsCapital(dates, when) && !hasCapital(words, first, end);
  const capital = words.shape[at] !== Shape.Lower;
  if (needsCapital(dates, when) && !capital) return true;
  const before = first > 0 && !(words.gap[first]! & (Gap.Stop | Gap.Quote)) ? words.norm[first - 1]! : '';
  const led = at > first ? dates.before.has(words.norm[first]!) && dates.before.has(before) : dates.before.has(before);
  if (!led) return true;
  // `the fall of Kabul`, `March for Life`, `May said`.
  return end < words.length && words.gap[end] === Gap.Space && dates.nounBefore.has(words.norm[end]!);
}

function needsCapital({ capitals }: DateWords, when: When): boolean {
  return capitals && (when.month !== undefined || when.weekday !== undefined);
}

function hasCapital(words: Passage['words'], first: number, end: number): boolean {
  for (let w = first; w < end; w++)
    if (words.shape[w] !== Shape.Lower && words.shape[w] !== Shape.Number && words.shape[w] !== Shape.Alnum)
      return true;
  // Figures alone have no capital to show.
  for (let w = first; w < end; w++) if (words.shape[w] === Shape.Lower && words.norm[w]!.length > 3) return false;
  return true;
}

/** `Sunday Islander`, `Friday Night Lights`: a weekday at the head of a name. */
function isTitled({ words, language: { dates } }: Passage, first: number, end: number, when: When): boolean {
  if (!dates.capitals || when.weekday === undefined || end - first !== 1 || end >= words.length) return false;
  const before = first > 0 ? words.norm[first - 1]! : '';
  return (
    words.gap[end] === Gap.Space &&
    words.shape[end] === Shape.Title &&
    (dates.tags.article?.[before] !== undefined || !dates.before.has(before))
  );
}

/** Vietnamese `thứ hai` is also "second", `thứ năm` "fifth". */
function isOrdinal({ words, language: { dates } }: Passage, first: number, end: number, when: When): boolean {
  const { weekdayBefore } = dates;
  if (!weekdayBefore || when.weekday === undefined || when.weekday === SUNDAY) return false;
  // `ngày thứ tư liên tiếp`: the fourth day.
  const head = end - first === 2 ? first - 1 : first;
  if (head === end - 3 && words.norm[head] === 'ngày' && when.day === undefined && isCounted(words, end, dates))
    return true;
  if (end - first !== 2) return false;
  if (!dates.weekdays.has(`${words.norm[first]!} ${words.norm[first + 1]!}`)) return false;
  if (words.shape[first + 1] === Shape.Title) return false;
  return first === 0 || !weekdayBefore.has(words.norm[first - 1]!);
}

function isCounted({ norm, gap }: Passage['words'], end: number, { ordinalBehind }: DateWords): boolean {
  return end < norm.length && gap[end] === Gap.Space && (ordinalBehind?.has(norm[end]!) ?? false);
}

const SUNDAY = 7;

/** `in serata` is a time, `la serata` and `nella notte tra il 3 e il 4` are none by that word. */
function isNoPart({ words, language: { dates } }: Passage, first: number, end: number, when: When): boolean {
  if (!when.within || end - first !== 1) return false;
  const before = dates.only?.get(words.norm[first]!);
  if (before && (first === 0 || words.gap[first]! & ~JOINING || !before.has(words.norm[first - 1]!))) return true;
  return end < words.length && words.gap[end] === Gap.Space && leadsOn(dates, words.norm[end]!);
}

function leadsOn({ tags }: DateWords, word: string): boolean {
  return tags.of?.[word] !== undefined || tags.distance?.[word] !== undefined;
}

/** `due giorni dopo il voto`, `il giorno stesso dell'arresto`: counted from what happened, not from a date. */
function isToldFrom({ words, language: { dates } }: Passage, end: number, when: When): boolean {
  if (!when.fromContext || when.unit === undefined || end >= words.length || words.gap[end] !== Gap.Space) return false;
  const behind = words.norm[end]!;
  const later = dates.tags.later?.[words.norm[end - 1]!] !== undefined && when.count !== undefined;
  if (later && dates.tags.article?.[behind] !== undefined) return true;
  return dates.tags.of?.[behind] !== undefined && (later || when.unit === 'day');
}

/** `Mar Nero`, `Dom Pérignon`: what would be the short form of a month or a day is a name's first word. */
function isOfName({ words, language: { dates } }: Passage, end: number): boolean {
  return (
    !dates.capitals &&
    end < words.length &&
    dates.doubtful.has(words.norm[end - 1]!) &&
    words.shape[end - 1] === Shape.Title &&
    words.shape[end] === Shape.Title &&
    words.gap[end] === Gap.Space
  );
}

/** `2/3` of something, a score `3-1`: day and month alone are a date only behind a word that says so, or where no fraction is like it. */
function isFraction({ text, words, language: { dates } }: Passage, first: number, end: number, when: When): boolean {
  if (
    when.day === undefined ||
    when.month === undefined ||
    when.year !== undefined ||
    when.weekday !== undefined ||
    end - first < 2
  )
    return false;
  if (
    words.shape[first] !== Shape.Number ||
    words.shape[first + 1] !== Shape.Number ||
    words.start[first + 1] !== words.end[first]! + 1
  )
    return false;
  const before = first > 0 ? words.norm[first - 1]! : '';
  const bracketed = text.charAt(words.start[first]! - 1) === '(' && text.charAt(words.end[first + 1]!) === ')';
  const slash = text.charAt(words.end[first]!) === '/';
  const led = dates.dayBefore.has(before) && !(words.gap[first]! & ~Gap.Space);
  if (!slash) return !led;
  return !led && !bracketed && !(when.day > 12 || when.day > when.month);
}

/** `14.5` is a day together with a word for one, else a figure; and never where it is counted. */
function isDecimal({ text, words, language: { dates, numbers } }: Passage, first: number, end: number): boolean {
  if (!dates.dotted || !/^\d{1,2}\.(?:\d{1,2}|\d{4})$/.test(words.norm[end - 1]!)) return false;
  const next = end < words.length && words.gap[end] === Gap.Space ? words.norm[end]! : '';
  if (text.charAt(words.end[end - 1]!) === '%' || numbers.magnitudes.has(next) || numbers.units.has(next)) return true;
  return end - first === 1;
}

/** `10 tháng năm 2023`: ten months of a year, not the tenth of May. */
function isMonthsOfYear({ words, language }: Passage, first: number, end: number): boolean {
  if (language.code !== 'vi' || end - first !== 4 || words.shape[first] !== Shape.Number) return false;
  return words.norm[first + 1] === 'tháng' && words.norm[first + 2] === 'năm' && words.shape[first + 2] === Shape.Lower;
}

/** `Quốc khánh Pháp`: the feast of another land, or church, is on another day. */
function isOtherFeast({ words, language }: Passage, end: number, { holiday, day }: When): boolean {
  if (language.code !== 'vi' || holiday === undefined || day !== undefined || end >= words.length) return false;
  return words.gap[end] === Gap.Space && words.shape[end] === Shape.Title && words.norm[end] !== 'việt';
}

/** `the day`, `cuối ngày`, `the decade`: too little to be dated. */
function isAlone(
  { words, language: { dates } }: Passage,
  first: number,
  end: number,
  { unit, shift, count, weekday, month, day, fromContext, within }: When,
): boolean {
  if (
    unit === undefined ||
    count !== undefined ||
    fromContext ||
    weekday !== undefined ||
    month !== undefined ||
    day !== undefined
  )
    return false;
  if (
    (end - first === 1 && !within) ||
    unit === 'day' ||
    unit === 'half' ||
    (dates.whole.has(words.norm[first]!) && unit !== 'year')
  )
    return true;
  return shift === undefined && (unit === 'quarter' || unit === 'decade' || unit === 'century') && end - first === 2;
}

/** `seicento metri`: the name of a century has a capital, where the number has none. */
function isSmallCentury({ words, language: { dates } }: Passage, end: number): boolean {
  return words.shape[end - 1] === Shape.Lower && dates.tags.century?.[words.norm[end - 1]!] !== undefined;
}

/** `the 12th launch`, `the 3rd Infantry Division`: an ordinal before its noun; a day only with what may follow one. */
function isCountedNoun({ words, language: { dates } }: Passage, first: number, end: number, when: When): boolean {
  if (!dates.behindDay || when.day === undefined || when.month !== undefined || when.unit !== undefined) return false;
  if (when.weekday !== undefined || !/^\d+\p{L}+$/u.test(words.norm[end - 1]!) || end - first > 2) return false;
  if (end >= words.length || words.gap[end]! & ~(Gap.Space | Gap.Hyphen)) return false;
  return words.gap[end] !== Gap.Space || !dates.behindDay.has(words.norm[end]!);
}

/** `the day before the vote`: another day than the one before what was dated. */
function isBesideSomething({ words, language: { dates } }: Passage, end: number, when: When): boolean {
  if (!dates.behindDay || !when.fromContext || dates.tags.beside?.[words.norm[end - 1]!] === undefined) return false;
  return end < words.length && words.gap[end] === Gap.Space && !dates.behindDay.has(words.norm[end]!);
}
