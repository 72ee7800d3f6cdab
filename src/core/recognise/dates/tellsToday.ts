import { Gap } from '../../segment/words';
import { addDays } from './calendar';
import type { DatedPassage } from './datedPassage';
import type { When } from './when';

/** A year that is no leap year, where the day's own is not told. */
const ANY_YEAR = 2001;

/** The article's day where it is told beside a word that counts from it: `ieri, 3 marzo`, `today (4 May 2012)`. */
export function tellsToday(passages: readonly DatedPassage[]): When | undefined {
  for (const { passage, dates } of passages)
    for (let i = 0; i + 1 < dates.length; i++) {
      const [a, b] = [dates[i]!, dates[i + 1]!];
      const [word, date] = a.when.days === undefined ? [b, a] : [a, b];
      const { days, within } = word.when;
      const { year, month, day, unit } = date.when;
      if (days === undefined || within || month === undefined || day === undefined || unit !== undefined) continue;
      if (a.sentence !== b.sentence || b.first !== a.endWord) continue;
      if (!(passage.words.gap[b.first]! & (Gap.Comma | Gap.Bracket))) continue;
      const own = addDays({ year: year ?? ANY_YEAR, month, day }, -days);
      return { ...own, year: year === undefined ? undefined : own.year };
    }
  return undefined;
}
