import type { NumberWords } from '../../languages/numberWords';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import type { DatedPassage } from './datedPassage';
import type { DateExpression } from './dateExpression';
import type { When } from './when';

/** What tells an article's year by a count from another: `dieci anni fa, nel 2009`, `vent'anni dalla strage del 1992`. */
export interface YearsApart {
  /** The year that the article is of. */
  readonly year: number;
  /** What it is counted from. */
  readonly from: DateExpression;
  /** The article's day where the count is to the day; without it where only its year is told. */
  readonly day?: When;
}

/** Words from a count of years to the date that it is counted from. */
const REACH = 9;
/** Words that may stand between the unit and what it is counted from: `esatti`. */
const BETWEEN = 1;

/** The counts of years of an article, in order. */
export function yearsApart(passages: readonly DatedPassage[]): YearsApart[] {
  return passages.flatMap(({ passage, dates }) =>
    dates.flatMap((date, i) => {
      const year = date.when.year;
      if (year === undefined || date.when.decade !== undefined) return [];
      const beside = besideOf(passage, dates, i);
      if (beside !== undefined) return [{ year: year + beside, from: date }];
      const count = countBefore(passage, date);
      if (count === undefined) return [];
      const { month, day } = date.when;
      const told = month !== undefined && day !== undefined ? { year: year + count, month, day } : undefined;
      return [{ year: year + count, from: date, ...(told && { day: told }) }];
    }),
  );
}

/** The years from the bare year beside a relative one to the article: `due anni fa, nel 2012`, `nel 2012, l'anno scorso`. */
function besideOf(passage: Passage, dates: readonly DateExpression[], i: number): number | undefined {
  const date = dates[i]!;
  if (date.when.month !== undefined && date.when.day !== undefined) return undefined;
  for (const other of [dates[i - 1], dates[i + 1]]) {
    if (!other || other.sentence !== date.sentence || other.when.unit !== 'year' || other.when.fromContext) continue;
    const { count, direction = -1, shift = 0 } = other.when;
    const [left, right] = other.first < date.first ? [other, date] : [date, other];
    if (right.first - left.endWord > 1) continue;
    // In between stands a comma or a bracket; a joining word makes two times of them.
    let apart = false;
    for (let w = left.endWord; w <= right.first; w++)
      apart ||= (passage.words.gap[w]! & (Gap.Comma | Gap.Bracket)) !== 0;
    if (apart) return count === undefined ? -shift : -count * direction;
  }
  return undefined;
}

/** Also of a number that lost its vowel: `vent'anni`, `trent'anni`. */
function cardinal(word: string, { cardinals }: NumberWords): number | undefined {
  return (
    cardinals.get(word) ?? (word.endsWith('nt') ? (cardinals.get(`${word}a`) ?? cardinals.get(`${word}i`)) : undefined)
  );
}

/** The years counted from a date that stands behind them: `venticinque anni dalla notte del 7 maggio 1999`. */
function countBefore({ words, language, sentences }: Passage, date: DateExpression): number | undefined {
  const { dates, numbers } = language;
  if (!dates.countedFrom) return undefined;
  const first = Math.max(sentences[date.sentence]!.firstWord + 1, date.first - REACH);
  for (let w = date.first - 1; w >= first; w--) {
    const round = dates.anniversaries?.get(words.norm[w]!);
    if (round !== undefined) return round;
    if (dates.tags.unit?.[words.norm[w]!] !== 'year') continue;
    let from = w + 1;
    while (from < date.first && from <= w + BETWEEN && !dates.countedFrom.has(words.norm[from]!)) from++;
    if (!dates.countedFrom.has(words.norm[from] ?? '')) return undefined;
    for (let v = w - 2; v >= first - 1 && v >= w - 3; v--) if (dates.sentencedTo?.has(words.norm[v]!)) return undefined;
    const number = words.norm[w - 1]!;
    const count =
      words.shape[w - 1] === Shape.Number && /^\d{1,3}$/.test(number) ? Number(number) : cardinal(number, numbers);
    return count !== undefined && count > 0 && count <= 200 ? count : undefined;
  }
  return undefined;
}
