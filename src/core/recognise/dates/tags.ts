import type { DateTag, DateUnit, DateWords } from '../../languages/dateWords';
import type { Language } from '../../languages/language';
import { WordTable } from '../../segment/wordTable';
import { Gap, type Words } from '../../segment/words';
import type { When } from './when';

/** What a stretch of words contributes to a date. */
export interface Says extends When {
  /** `third`, `III`: of a quarter, a century. */
  readonly ordinal?: number;
}

/** What one element of a pattern takes: so many words, and what they say. */
export interface Piece {
  readonly words: number;
  readonly says: Says;
}

/** A phrase of a language's date words that stands at some word. */
export interface Tagged extends Piece {
  readonly name: string;
}

interface Entry {
  readonly phrase: readonly string[];
  readonly tagged: Tagged;
}

const NONE: readonly Tagged[] = [];
const JOINING = Gap.Space | Gap.Hyphen | Gap.Apostrophe;

/** The phrases of a language by their first word, the longest of each tag first. */
interface Tags {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly starts: WordTable<Start | null>;
}

/** What may stand at a word: its phrases, and where none has a word more, what they all say. */
interface Start {
  readonly entries: readonly Entry[];
  readonly alone: readonly Tagged[] | undefined;
}

const compiled = new Map<string, Tags>();

function tagsOf({ code, dates }: Language): Tags {
  const known = compiled.get(code);
  if (known) return known;
  const byWord = new Map<string, Entry[]>();
  for (const [name, phrase, value] of phrases(dates)) {
    const words = phrase.split(' ');
    const entries = byWord.get(words[0]!) ?? [];
    entries.push({ phrase: words, tagged: { name, words: words.length, says: sense(name, value) } });
    byWord.set(words[0]!, entries);
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  const starts = new WordTable((word) => startOf(byWord.get(word)));
  const tags = { byWord, starts };
  compiled.set(code, tags);
  return tags;
}

function startOf(entries: readonly Entry[] | undefined): Start | null {
  if (!entries) return null;
  const alone = entries.every(({ phrase }) => phrase.length === 1) ? firstOfEach(entries) : undefined;
  return { entries, alone };
}

/** What entries say, each tag once. */
function firstOfEach(entries: readonly Entry[]): Tagged[] {
  const found: Tagged[] = [];
  for (const { tagged } of entries) if (!found.some((f) => f.name === tagged.name)) found.push(tagged);
  return found;
}

function* phrases(dates: DateWords): Generator<readonly [DateTag, string, number | string]> {
  for (const [phrase, month] of dates.months) yield ['month', phrase, month];
  for (const [phrase, day] of dates.weekdays) yield ['weekday', phrase, day];
  for (const [tag, table] of Object.entries(dates.tags))
    for (const [phrase, value] of Object.entries(table)) yield [tag as DateTag, phrase, value];
}

/** The first words of all phrases with this tag. */
export function firstWordsOf(language: Language, tag: string): string[] {
  return [...tagsOf(language).byWord].flatMap(([word, entries]) =>
    entries.some((e) => e.tagged.name === tag) ? [word] : [],
  );
}

/** What stands at word `w`: the longest phrase of each tag. */
export function tagsAt(words: Words, w: number, language: Language): readonly Tagged[] {
  const start = tagsOf(language).starts.at(words, w);
  if (start === null) return NONE;
  return start.alone ?? firstOfEach(start.entries.filter(({ phrase }) => stands(words, w, phrase)));
}

function stands(words: Words, w: number, phrase: readonly string[]): boolean {
  if (w + phrase.length > words.length) return false;
  for (let i = 1; i < phrase.length; i++)
    if (words.norm[w + i] !== phrase[i] || words.gap[w + i]! & ~JOINING) return false;
  return true;
}

function sense(tag: DateTag, value: number | string): Says {
  switch (tag) {
    case 'month':
      return { month: value as number };
    case 'weekday':
      return { weekday: value as number };
    case 'within':
      return value === 'week' ? { unit: 'week', shift: 0, within: true } : { days: 0, within: true };
    case 'season':
      return { season: value as string };
    case 'holiday':
      return { holiday: value as string };
    case 'unit':
      return { unit: value as DateUnit };
    case 'deictic':
      return { days: value as number };
    case 'shift':
      return { shift: value as number };
    case 'nearshift':
      return { shift: value as number };
    case 'yearshift':
      return { yearOffset: value as number };
    case 'period':
      return { fromContext: true };
    case 'quarterword':
      return { ordinal: value as number };
    case 'ago':
    case 'hence':
    case 'distance':
      return { direction: value as number };
    case 'later':
      return { direction: value as number, fromContext: true };
    case 'besideday':
      return { unit: 'day', shift: value as number, fromContext: true };
    case 'beside':
      return { shift: value as number, fromContext: true };
    case 'ordinal':
      return { ordinal: value as number };
    case 'decade':
      return { decade: (value as number) / 10 };
    case 'century':
      return { century: value as number };
    case 'same':
      return { fromContext: true, shift: 0 };
    default:
      return {};
  }
}
