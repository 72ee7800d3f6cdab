import { Shape } from '../../segment/words';
import type { Reader } from './reader';

/** Past adverbs, expressions of time and a prepositional phrase that lead up to the subject. */
export function nounStart(reader: Reader, first: number, end: number): number {
  const { cues } = reader;
  let w = first;
  while (
    w < end - 1 &&
    !cues.pronouns.has(reader.norm(w)) &&
    !cues.determiners.has(reader.norm(w)) &&
    (reader.isAdverb(w) || cues.conjunctions.has(reader.norm(w)))
  )
    w++;
  const word = reader.norm(w);
  const leads =
    cues.prepositions.has(word) ||
    (cues.timeHeads.has(word) && !cues.determiners.has(word) && isTimeWord(reader, w + 1));
  if (!leads || cues.speakers.has(word)) return w;
  for (let n = w + 2; n < end; n++) {
    if (reader.isComma(n)) return n;
    const startsNoun =
      cues.determiners.has(reader.norm(n)) ||
      cues.pronouns.has(reader.norm(n)) ||
      (reader.isCapital(n) && !reader.isCapital(n - 1));
    if (startsNoun && !cues.prepositions.has(reader.norm(n - 1)) && !joinsNouns(reader, n - 1, w, end)) return n;
  }
  return w;
}

/** `Peru and Ecuador said`: an `and` between two nouns, not between two clauses. */
export function joinsNouns(reader: Reader, at: number, from: number, end: number): boolean {
  const word = reader.norm(at);
  if (!reader.cues.joiners.has(word)) return false;
  let w = at - 1;
  while (w > from && !reader.isBreak(w)) w--;
  return at + 1 < end && !reader.hasVerb(w, at);
}

function isTimeWord(reader: Reader, w: number): boolean {
  return reader.cues.timeWords.has(reader.norm(w)) || reader.words.shape[w] === Shape.Number;
}
