import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { type DateExpression, expression } from './dateExpression';
import { isDayOfMonth, isMonth } from './numericDates';
import type { When } from './when';

/** As many words may stand between two dates that share a part: `tra il 3 | e il | 5 maggio`. */
const REACH = 3;

/** Gives the parts that are said once to all they belong to: `17 and 18 March`, `dal 4 all'8 aprile`, `tháng 1 và tháng 2/2025`. */
export function shareParts(passage: Passage, found: readonly DateExpression[]): DateExpression[] {
  if (found.length === 0) return [];
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left, right] = [shared[i]!, shared[i + 1]!];
    if (left.sentence !== right.sentence || !areLinked(passage, left.endWord, right.first)) continue;
    const when = completed(left.when, right.when);
    if (when) shared[i] = { ...left, when, hint: right.hint };
    const later = completed(right.when, left.when);
    if (!when && later && right.when.month !== undefined) shared[i + 1] = { ...right, when: later };
  }
  const whole = shared.flatMap((date, i) => [
    ...daysBefore(passage, date, shared[i - 1]?.endWord ?? 0),
    date,
    ...monthsBehind(passage, date, shared[i + 1]?.first ?? passage.words.length),
    ...daysBehind(passage, date, shared[i + 1]?.first ?? passage.words.length),
  ]);
  return withYearBehind(passage, whole);
}

/** What `when` lacks and `other` has, of a day's parts. */
function completed(when: When, other: When): When | undefined {
  if (when.unit !== undefined || other.unit !== undefined || when.year !== undefined || other.month === undefined)
    return undefined;
  if (when.day !== undefined && when.month === undefined) return { ...when, month: other.month, year: other.year };
  if (when.month !== undefined && other.year !== undefined && (when.day === undefined) === (other.day === undefined))
    return { ...when, year: when.month > other.month ? other.year - 1 : other.year };
  return undefined;
}

/** `May 3-5, 2019`: the year behind the last day is every day's. */
function withYearBehind({ text }: Passage, dates: readonly DateExpression[]): DateExpression[] {
  const out: DateExpression[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    const { year, month } = date.when;
    const behind =
      last &&
      year !== undefined &&
      month === undefined &&
      last.when.day !== undefined &&
      last.when.month !== undefined &&
      last.when.year === undefined;
    if (!behind || !/^,? $/.test(text.slice(last.end, date.start))) {
      out.push(date);
      continue;
    }
    out[out.length - 1] = { ...last, end: date.end, endWord: date.endWord, when: { ...last.when, year } };
    const before = out.at(-2);
    if (
      before &&
      before.sentence === last.sentence &&
      before.when.month === last.when.month &&
      before.when.year === undefined &&
      last.first - before.endWord <= 1
    )
      out[out.length - 2] = { ...before, when: { ...before.when, year } };
  }
  return out;
}

/** Only linking words, a comma or a dash between words `[from, to)`. */
function areLinked({ text, words, language: { dates } }: Passage, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let w = from; w < to; w++) if (!dates.links.has(words.norm[w]!)) return false;
  if (to > from) return !(words.gap[to]! & (Gap.Stop | Gap.Comma | Gap.Bracket));
  return /^\s?[,\-–—]\s?$/.test(text.slice(words.end[from - 1]!, words.start[to]!));
}

/** The bare figures before a dated day: `3, 5 e 7 maggio`. */
function daysBefore(passage: Passage, date: DateExpression, from: number): DateExpression[] {
  const { words } = passage;
  if (date.when.day === undefined || date.when.month === undefined) return [];
  const days: DateExpression[] = [];
  let { first } = date;
  let limit = date.when.day;
  for (;;) {
    let at = first - 1;
    while (at >= from && first - at <= REACH && passage.language.dates.links.has(words.norm[at]!)) at--;
    if (at < from || words.shape[at] !== Shape.Number || !areLinked(passage, at + 1, first)) break;
    const day = Number(words.norm[at]);
    if (!isDayOfMonth(day) || (day >= limit && limit === date.when.day && day < 20) || isPartOfMore(passage, at)) break;
    const month = day > date.when.day ? ((date.when.month + 10) % 12) + 1 : date.when.month;
    const article =
      at - 1 >= from && passage.language.dates.tags.article?.[words.norm[at - 1]!] !== undefined ? at - 1 : at;
    days.unshift({
      ...expression(passage, article, at + 1, { ...date.when, weekday: undefined, month, day }, date.sentence),
      hint: date.hint,
    });
    first = article;
    limit = day;
  }
  return days;
}

/** The bare figures behind: `March 3 and 5`, `May 3-5, 2019`; in a language that writes the day first there are none. */
function daysBehind(passage: Passage, date: DateExpression, to: number): DateExpression[] {
  const { words, language } = passage;
  if (
    language.dates.dayFirst ||
    date.when.day === undefined ||
    date.when.month === undefined ||
    date.when.year !== undefined
  )
    return [];
  if (words.shape[date.endWord - 1] !== Shape.Number) return [];
  let at = date.endWord;
  while (at < to && at - date.endWord < 2 && language.dates.links.has(words.norm[at]!)) at++;
  if (at >= to || words.shape[at] !== Shape.Number || !areLinked(passage, date.endWord, at)) return [];
  const day = Number(words.norm[at]);
  if (
    !isDayOfMonth(day) ||
    day <= date.when.day ||
    (at + 1 < words.length &&
      words.gap[at + 1] === Gap.Space &&
      words.shape[at + 1] === Shape.Lower &&
      language.numbers.units.has(words.norm[at + 1]!))
  )
    return [];
  return [
    { ...expression(passage, at, at + 1, { ...date.when, weekday: undefined, day }, date.sentence), hint: date.hint },
  ];
}

/** `tháng 10 và 11`, `tháng 1, 2 và 3/2024`: the head is said once. */
function monthsBehind(passage: Passage, date: DateExpression, to: number): DateExpression[] {
  const { words, language } = passage;
  const { month = 0, day } = date.when;
  if (
    day !== undefined ||
    month === 0 ||
    words.shape[date.endWord - 1] !== Shape.Number ||
    words.norm[date.endWord - 2] !== 'tháng'
  )
    return [];
  const out: DateExpression[] = [];
  let { endWord } = date;
  for (let last = month; ;) {
    const at = endWord < to && language.dates.links.has(words.norm[endWord]!) ? endWord + 1 : endWord;
    if (at >= to || words.shape[at] !== Shape.Number || !areLinked(passage, endWord, at) || isPartOfMore(passage, at))
      return out;
    const next = Number(words.norm[at]);
    if (
      !isMonth(next) ||
      next <= last ||
      (at + 1 < words.length && language.numbers.units.has(words.norm[at + 1]!) && words.gap[at + 1] === Gap.Space)
    )
      return out;
    out.push({ ...expression(passage, at, at + 1, { ...date.when, month: next }, date.sentence), hint: date.hint });
    last = next;
    endWord = at + 1;
  }
}

function isPartOfMore({ text, words }: Passage, w: number): boolean {
  return /[/.:$€£]/.test(text.charAt(words.start[w]! - 1)) || text.charAt(words.end[w]!) === '/';
}
