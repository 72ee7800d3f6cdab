import type { EventType } from '../../annotation/model';
import type { Span } from '../../base/span';
import { knownNames } from '../../lexicon/knownNames';
import type { PhraseHit } from '../../lexicon/trie';
import type { Passage } from '../../segment/passage';
import type { Sentence } from '../../segment/sentences';
import { Gap, Shape, type Words } from '../../segment/words';
import { manyCapitals } from './letterCase';
import { eventLexicon } from './triggerLexicon';

/** An event with a name of its own and, where it has one, its class noun: `Cyclone Ondina`, `operazione Sophia`. Passage offsets. */
export interface NamedEvent extends Span {
  readonly type: EventType;
  /** The name by which the article may speak of it alone, in `normaliseWord` form; null where it has none of its own. */
  readonly name: string | null;
}

/** Names of events are no longer than this many words. */
const LONGEST = 6;
/** Adjectives between a class noun and a name it stands apart from: `esercitazione trilaterale annuale` Freedom Edge. */
const ADJECTIVES = 3;

/** Finds the named events of a passage. Entities that overlap them are to be dropped: the event's name wins. */
export function namedEvents(passage: Passage): NamedEvent[] {
  const { words, language } = passage;
  const { before, after, classNouns } = eventLexicon(language);
  const found: NamedEvent[] = [];
  for (const sentence of passage.sentences) {
    let capitals: boolean | undefined;
    let from = sentence.firstWord;
    for (let w = sentence.firstWord; w < sentence.endWord; w++) {
      if (!classNouns.at(words, w)) continue;
      const hit = before.longestAt(words, w, sentence.endWord) ?? after.longestAt(words, w, sentence.endWord);
      if (!hit) continue;
      capitals ??= manyCapitals(passage, sentence);
      const event =
        afterClassNoun(passage, sentence, hit, capitals) ?? beforeClassNoun(passage, sentence, hit, from, capitals);
      w = hit.end - 1;
      if (!event) continue;
      found.push(event);
      while (from < sentence.endWord && words.start[from]! < event.end) from++;
    }
  }
  return found;
}

/** `bão Yagi`, `bão số 11`, `operazione Sophia`; `esercitazione congiunta` Freedom Edge gives the name alone. */
function afterClassNoun(
  passage: Passage,
  sentence: Sentence,
  hit: PhraseHit<EventType>,
  capitals: boolean,
): NamedEvent | null {
  const { words, language } = passage;
  const { triggers } = language;
  if (!eventLexicon(language).before.get(words.norm.slice(hit.first, hit.end))) return null;
  let first = hit.end;
  if (
    first + 1 < sentence.endWord &&
    triggers.named.numbering.has(words.norm[first]!) &&
    words.shape[first + 1] === Shape.Number
  )
    return spanOf(words, hit.first, first + 2, hit.value, null);
  while (
    first < sentence.endWord &&
    first - hit.end < ADJECTIVES &&
    isPlain(words, first) &&
    !triggers.closers.has(words.norm[first]!)
  )
    first++;
  const apart = first > hit.end;
  const end = capitals ? Math.min(first + 1, sentence.endWord) : endOfName(words, first, sentence.endWord);
  if (end <= first || !isName(words, first) || !isJoined(words, first) || (apart && end - first < 2)) return null;
  // `esercitazione Giappone`, `operation Gaza`: a place, which is the entities' to find. Storms are called by names of people.
  if ((apart || hit.value !== 'DISASTER') && knownNames(language.code).longestAt(words, first, end)) return null;
  if (apart && hit.value === 'DISASTER') return null;
  return spanOf(words, apart ? first : hit.first, end, hit.value, end - first === 1 ? words.norm[first]! : null);
}

/** Cenepa `War`, Camp David `Summit`: the class noun has a capital, and so have the words before it. */
function beforeClassNoun(
  { words, language }: Passage,
  sentence: Sentence,
  { first: w, end, value }: PhraseHit<EventType>,
  from: number,
  capitals: boolean,
): NamedEvent | null {
  if (capitals || words.shape[w] !== Shape.Title || !language.triggers.named.after[value]?.includes(words.norm[w]!))
    return null;
  let first = w;
  while (first > from && w - first < LONGEST && isName(words, first - 1) && isJoined(words, first)) first--;
  while (
    first < w &&
    (language.triggers.closers.has(words.norm[first]!) || language.triggers.determiners.has(words.norm[first]!))
  )
    first++;
  return first < w && first >= sentence.firstWord ? spanOf(words, first, end, value, null) : null;
}

function spanOf(words: Words, first: number, end: number, type: EventType, name: string | null): NamedEvent {
  return { start: words.start[first]!, end: words.end[end - 1]!, type, name };
}

function endOfName(words: Words, first: number, limit: number): number {
  let w = first;
  while (w < limit && w - first < LONGEST && isName(words, w) && isJoined(words, w)) w++;
  return w;
}

function isName(words: Words, w: number): boolean {
  const shape = words.shape[w]!;
  return shape !== Shape.Lower && shape !== Shape.Number;
}

function isPlain(words: Words, w: number): boolean {
  return words.shape[w] === Shape.Lower && isJoined(words, w);
}

/** A space, a hyphen or an opening quotation mark may stand before the next word of a name. */
function isJoined(words: Words, w: number): boolean {
  return (words.gap[w]! & ~(Gap.Space | Gap.Hyphen | Gap.Quote)) === 0;
}
