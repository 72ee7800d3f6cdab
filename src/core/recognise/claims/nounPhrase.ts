import { Kind } from './wordKinds';
import { Shape } from '../../segment/words';
import type { Reader } from './reader';

/** Past adverbs, expressions of time and a prepositional phrase that lead up to the subject. */
export function nounStart(reader: Reader, first: number, end: number): number {
  let w = first;
  while (
    w < end - 1 &&
    !reader.is(w, Kind.pronouns | Kind.determiners) &&
    (reader.isAdverb(w) || reader.is(w, Kind.conjunctions))
  )
    w++;
  const leads =
    reader.is(w, Kind.prepositions) ||
    (reader.is(w, Kind.timeHeads) && !reader.is(w, Kind.determiners) && isTimeWord(reader, w + 1));
  if (!leads || reader.is(w, Kind.speakers)) return w;
  for (let n = w + 2; n < end; n++) {
    if (reader.isComma(n)) return n;
    const startsNoun =
      reader.is(n, Kind.determiners | Kind.pronouns) || (reader.isCapital(n) && !reader.isCapital(n - 1));
    if (startsNoun && !reader.is(n - 1, Kind.prepositions) && !joinsNouns(reader, n - 1, w, end)) return n;
  }
  return w;
}

/** `Peru and Ecuador said`: an `and` between two nouns, not between two clauses. */
export function joinsNouns(reader: Reader, at: number, from: number, end: number): boolean {
  if (!reader.is(at, Kind.joiners)) return false;
  let w = at - 1;
  while (w > from && !reader.isBreak(w)) w--;
  return at + 1 < end && !reader.hasVerb(w, at);
}

function isTimeWord(reader: Reader, w: number): boolean {
  return reader.is(w, Kind.timeWords) || reader.words.shape[w] === Shape.Number;
}
