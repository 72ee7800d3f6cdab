import type { DateWords } from '../../languages/dateWords';
import type { Passage } from '../../segment/passage';
import { Gap, type Words } from '../../segment/words';
import type { Hint } from './when';

/** Words on each side of a date that are looked through for its verb. */
const REACH = 7;
/** What a comma adds to the distance of a word. */
const COMMA = 4;

/** Which way the words around words `[first, end)` point: the nearest word of the future or of the past decides. */
export function hintAround(passage: Passage, first: number, end: number, from: number, to: number): Hint {
  const { words, language } = passage;
  const { dates } = language;
  const before = first > from ? words.norm[first - 1]! : '';
  if (dates.limits.has(before)) return 1;
  // `dal 4 aprile all'8 maggio` is a span of days, not a state that lasts.
  if (dates.since.has(before) && !(end < to && dates.links.has(words.norm[end]!))) return -1;
  const tense = nearestTense(passage, first, end, from, to);
  const bound = dates.bounds.has(before) || (first - 1 > from && dates.bounds.has(words.norm[first - 2]!));
  return bound && tense === 0 ? 1 : tense;
}

function nearestTense(
  { words, language: { dates } }: Passage,
  first: number,
  end: number,
  from: number,
  to: number,
): Hint {
  let best: Hint = 0;
  let nearest = REACH + COMMA / 2;
  for (const step of [-1, 1]) {
    let distance = step < 0 ? 0 : 0.5;
    for (let w = step < 0 ? first - 1 : end; w >= from && w < to && distance < nearest; w += step) {
      const gap = words.gap[step < 0 ? w + 1 : w]!;
      // What is said and who says it have each their own time.
      if (gap & Gap.Quote) break;
      distance += gap & (Gap.Comma | Gap.Stop | Gap.Bracket) ? 1 + COMMA : 1;
      const tense = tenseAt(words, w, from, to, dates);
      if (tense === 0 || distance >= nearest) continue;
      nearest = distance;
      best = tense;
    }
  }
  return best;
}

/** Words before a verb of the past that are looked through for what makes it one to come: `will be closed`, `sarà chiuso`, `will hit`. */
const PASSIVE = 3;

function tenseAt(words: Words, w: number, from: number, to: number, dates: DateWords): Hint {
  const word = words.norm[w]!;
  if (w + 1 < to && pairOpeners(dates).has(word)) {
    const pair = `${word} ${words.norm[w + 1]!}`;
    if (dates.future.has(pair)) return 1;
    if (dates.past.has(pair)) return -1;
  }
  if (isFuture(word, dates)) return 1;
  if (!dates.past.has(word) && (word.length < 5 || !dates.pastEndings.some((e) => word.endsWith(e)))) return 0;
  for (let v = w - 1; v >= from && v >= w - PASSIVE; v--) if (isFuture(words.norm[v]!, dates)) return 1;
  return -1;
}

const openers = new WeakMap<DateWords, ReadonlySet<string>>();

/** The first words of the language's cues of two words. */
function pairOpeners(dates: DateWords): ReadonlySet<string> {
  let words = openers.get(dates);
  if (!words)
    openers.set(
      dates,
      (words = new Set(
        [...dates.future, ...dates.past].filter((cue) => cue.includes(' ')).map((cue) => cue.split(' ')[0]!),
      )),
    );
  return words;
}

function isFuture(word: string, dates: DateWords): boolean {
  return dates.future.has(word) || (word.length > 3 && dates.futureEndings.some((e) => word.endsWith(e)));
}
