import type { DateWords } from '../../languages/dateWords';
import type { Passage } from '../../segment/passage';
import { WordTable } from '../../segment/wordTable';
import { Gap, Shape, type Words } from '../../segment/words';
import type { Hint } from './when';

/** Words on each side of a date that are looked through for its verb. */
const REACH = 7;
/** The same where nothing so near tells of time. */
const FAR = 18;
/** What a comma adds to the distance of a word. */
const COMMA = 4;

/** Which way the words around words `[first, end)` point: the nearest word of the future or of the past decides. */
export function hintAround(passage: Passage, first: number, end: number, from: number, to: number): Hint {
  const { words, language } = passage;
  const { dates } = language;
  const before = first > from ? words.norm[first - 1]! : '';
  if (dates.limits.has(before)) return isReached(passage, first - 1, from) ? -1 : 1;
  if (isTold(passage, first, end)) return isFirm(passage, first, from) ? 1 : -1;
  // `dal 4 aprile all'8 maggio` is a span of days, not a state that lasts.
  // What starts later on is no state either: `sẽ áp dụng từ tháng 11`, `entrerà in vigore dal 3 giugno`.
  if (dates.since.has(before) && !isSpan(passage, end, to))
    return (nearestTense(passage, first, first, from, first) || opening(passage, first, end, from, to)) > 0 ? 1 : -1;
  const tense =
    nearestTense(passage, first, end, from, to) ||
    (language.code === 'en' ? nearestTense(passage, first, end, from, to, FAR) : 0) ||
    (isFirm(passage, first, from, FAR) ? 1 : 0);
  const bound = dates.bounds.has(before) || (first - 1 > from && dates.bounds.has(words.norm[first - 2]!));
  return bound && (tense === 0 || isPutOff(passage, first - 1, from)) ? 1 : tense;
}

/** Words before a limit that are looked through for what was done by then. */
const DONE = 9;

/** `had killed 412 people by Tuesday`, not `has to leave by Tuesday`, `was told to leave by Tuesday`. */
function isReached({ words, language: { dates } }: Passage, limit: number, from: number): boolean {
  if (!dates.reached) return false;
  const tenses = tensesOf(dates);
  for (let w = limit - 1; w >= from && w >= limit - DONE; w--) {
    if (words.gap[w + 1]! & (Gap.Quote | Gap.Comma | Gap.Bracket) || words.norm[w] === 'to') return false;
    if (tenses.at(words, w) & Tense.Future) return false;
    if (dates.reached.has(words.norm[w]!)) return tenseAt(words, w, from, limit, dates, tenses) < 0;
  }
  return false;
}

/** `was extended until Friday` */
function isPutOff({ words, language: { dates } }: Passage, bound: number, from: number): boolean {
  if (!dates.putOff) return false;
  for (let w = bound - 1; w >= from && w >= bound - REACH; w--) {
    if (words.gap[w + 1]! & (Gap.Quote | Gap.Comma)) return false;
    if (dates.putOff.has(words.norm[w]!)) return true;
  }
  return false;
}

/** What the verb tells of a state's beginning that opens its clause: `Dal 2 dicembre parteciperanno`. */
function opening(passage: Passage, first: number, end: number, from: number, to: number): Hint {
  const opens = first - 1 <= from || (passage.words.gap[first - 1]! & (Gap.Comma | Gap.Quote)) !== 0;
  if (!opens) return 0;
  const { words, language } = passage;
  const tenses = tensesOf(language.dates);
  for (let w = end; w < to && w < end + REACH && !(words.gap[w]! & (Gap.Comma | Gap.Quote)); w++)
    if (tenses.at(words, w) & Tense.Future) return 1;
  return 0;
}

/** Whether another date goes on from word `w`: `dal 4 | all'8 maggio`, `da marzo | a maggio`. */
function isSpan({ words, language: { dates } }: Passage, w: number, to: number): boolean {
  let at = w;
  while (at < to && at < w + 2 && dates.links.has(words.norm[at]!)) at++;
  if (at === w || at >= to) return false;
  const behind = words.norm[at]!;
  return words.shape[at] === Shape.Number || dates.months.has(behind) || dates.weekdays.has(behind);
}

/** `hôm thứ Hai`: told of as past by the word for the day itself. */
function isTold({ words, language: { dates } }: Passage, first: number, end: number): boolean {
  if (!dates.told) return false;
  for (let w = Math.max(0, first - 1); w < end; w++) if (dates.told.has(words.norm[w]!)) return true;
  return false;
}

/** Whether a word of the future that `told` does not outweigh stands a few words before. */
function isFirm({ words, language: { dates } }: Passage, first: number, from: number, reach = REACH): boolean {
  if (!dates.firm) return false;
  for (let w = first - 1; w >= from && w >= first - reach; w--) {
    if (words.gap[w + 1]! & (Gap.Comma | Gap.Quote | Gap.Stop)) return false;
    if (dates.firm.has(words.norm[w]!) || dates.firm.has(`${words.norm[w]!} ${words.norm[w + 1]!}`)) return true;
  }
  return false;
}

function nearestTense(
  { words, language: { dates } }: Passage,
  first: number,
  end: number,
  from: number,
  to: number,
  reach = REACH,
): Hint {
  const tenses = tensesOf(dates);
  let best: Hint = 0;
  let nearest = reach + COMMA / 2;
  for (const step of [-1, 1]) {
    let distance = step < 0 ? 0 : 0.5;
    for (let w = step < 0 ? first - 1 : end; w >= from && w < to && distance < nearest; w += step) {
      const gap = words.gap[step < 0 ? w + 1 : w]!;
      // What is said and who says it have each their own time.
      if (gap & Gap.Quote) break;
      distance += gap & (Gap.Comma | Gap.Stop | Gap.Bracket) ? 1 + COMMA : 1;
      const tense = tenseAt(words, w, from, to, dates, tenses);
      if (tense === 0 || distance >= nearest) continue;
      // What is planned behind a comma is another clause's: `hạ cánh ngày 20/1, đang chuẩn bị`.
      if (tense > 0 && step > 0 && distance > COMMA && dates.firm && !dates.firm.has(words.norm[w]!)) continue;
      nearest = distance;
      best = tense;
    }
  }
  return best;
}

/** Words before a verb of the past that are looked through for what makes it one to come: `will be closed`, `sarà chiuso`, `will hit`. */
const PASSIVE = 3;

function tenseAt(words: Words, w: number, from: number, to: number, dates: DateWords, tenses: WordTable<Tense>): Hint {
  const tense = tenses.at(words, w);
  if (tense === Tense.None) return 0;
  if (tense & Tense.Opener && w + 1 < to) {
    const pair = `${words.norm[w]!} ${words.norm[w + 1]!}`;
    if (dates.future.has(pair)) return 1;
    if (dates.past.has(pair)) return -1;
  }
  if (tense & Tense.Future) return hadBeen(words, w, from, dates) ? -1 : 1;
  if (!(tense & Tense.Past)) return 0;
  for (let v = w - 1; v >= from && v >= w - PASSIVE; v--) if (tenses.at(words, v) & Tense.Future) return 1;
  return -1;
}

/** `the poll had been due on August 27` */
function hadBeen({ norm }: Words, w: number, from: number, { wasToCome }: DateWords): boolean {
  return wasToCome?.has(norm[w]!) === true && w - 2 >= from && norm[w - 1] === 'been' && norm[w - 2] === 'had';
}

/** What a word tells of time; flags. */
const enum Tense {
  None = 0,
  Future = 1,
  Past = 2,
  /** The first word of a cue of two. */
  Opener = 4,
}

const compiled = new WeakMap<DateWords, WordTable<Tense>>();

function tensesOf(dates: DateWords): WordTable<Tense> {
  let tenses = compiled.get(dates);
  if (!tenses) compiled.set(dates, (tenses = compile(dates)));
  return tenses;
}

function compile({ future, past, futureEndings, pastEndings, tenseless }: DateWords): WordTable<Tense> {
  const openers = new Set([...future, ...past].filter((cue) => cue.includes(' ')).map((cue) => cue.split(' ')[0]!));
  return new WordTable((word) => {
    if (tenseless?.has(word)) return Tense.None;
    const ahead = future.has(word) || (word.length > 3 && futureEndings.some((e) => word.endsWith(e)));
    const behind = past.has(word) || (word.length >= 5 && pastEndings.some((e) => word.endsWith(e)));
    return (ahead ? Tense.Future : 0) | (behind ? Tense.Past : 0) | (openers.has(word) ? Tense.Opener : 0);
  });
}
