import type { Span } from '../../base/span';
import { knownNames, writtenAs, type KnownName } from '../../lexicon/knownNames';
import { personNames } from '../../lexicon/personNames';
import type { PhraseTrie } from '../../lexicon/trie';
import type { Passage } from '../../segment/passage';
import type { WordTable } from '../../segment/wordTable';
import { Gap, Shape, type Words } from '../../segment/words';
import { readCapitals, type Capitals } from './capitals';
import { articlesOf, readCues, type Cues } from './cues';

/** The names of the tables that start at one word and end before word `end`. */
export interface KnownHit {
  readonly end: number;
  readonly names: readonly KnownName[];
}

/** All that is looked up once in a passage, for the steps that find its names. */
export interface Reader {
  readonly passage: Passage;
  readonly text: string;
  readonly words: Words;
  readonly cues: Cues;
  readonly capitals: Capitals;
  /** Persons' names, `NamePart` flags by word. */
  readonly parts: WordTable<number>;
  /** Names of the tables, written as they should be, by their first word, the shortest first. */
  readonly known: readonly (readonly KnownHit[] | undefined)[];
  readonly articles: ReadonlySet<string>;
}

export function openReader(passage: Passage, taken: readonly Span[]): Reader {
  const known = findKnown(passage, knownNames(passage.language.code));
  const parts = personNames(passage.language.code);
  const isNamePart = (w: number): boolean => known[w] !== undefined || parts.at(passage.words, w) !== 0;
  return {
    passage,
    text: passage.text,
    words: passage.words,
    cues: readCues(passage),
    capitals: readCapitals(passage, taken, isNamePart),
    parts,
    known,
    articles: articlesOf(passage.language),
  };
}

/** Looks up every word of the passage once. */
function findKnown(
  { words, language }: Passage,
  trie: PhraseTrie<readonly KnownName[]>,
): readonly (readonly KnownHit[] | undefined)[] {
  const known: (KnownHit[] | undefined)[] = [];
  let w = 0;
  const take = (end: number, names: readonly KnownName[]): void => {
    const fitting = fittingOf(names, words, w, end, language.code);
    if (fitting.length === 0) return;
    const there = known[w];
    if (there) there.push({ end, names: fitting });
    else known[w] = [{ end, names: fitting }];
  };
  for (; w < words.length; w++) {
    known.push(undefined);
    // A name that starts in lower case goes on with a capital: `sông Hương`, `al-Shabaab`.
    if (words.shape[w] === Shape.Lower && (w + 1 >= words.length || words.shape[w + 1] === Shape.Lower)) continue;
    if (trie.startsAt(words, w)) trie.eachAt(words, w, words.length, take);
  }
  known.push(undefined);
  return known;
}

/** The names that are written so: mostly all of them, or none. */
function fittingOf(
  names: readonly KnownName[],
  words: Words,
  w: number,
  end: number,
  code: string,
): readonly KnownName[] {
  for (const name of names)
    if (!writtenAs(name, words, w, end, code)) return names.filter((other) => writtenAs(other, words, w, end, code));
  return names;
}

/** The known names among `hits` that end before word `end`. */
export function endingBefore(hits: readonly KnownHit[] | undefined, end: number): readonly KnownName[] | undefined {
  if (hits) for (const hit of hits) if (hit.end === end) return hit.names;
  return undefined;
}

/** Whether nothing but one space, hyphen or apostrophe stands between word `w - 1` and word `w`. */
export function touches(words: Words, w: number): boolean {
  if (w <= 0 || w >= words.length) return false;
  const gap = words.gap[w]!;
  return (
    !(gap & ~(Gap.Space | Gap.Hyphen | Gap.Apostrophe)) && !(gap & Gap.Space && gap & (Gap.Hyphen | Gap.Apostrophe))
  );
}

/** The text between word `w - 1` and word `w`. */
export function between({ text, words }: Reader, w: number): string {
  return w > 0 && w < words.length ? text.slice(words.end[w - 1]!, words.start[w]!) : '';
}
