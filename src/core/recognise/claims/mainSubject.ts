import { Kind } from './wordKinds';
import { Shape } from '../../segment/words';
import { nounStart } from './nounPhrase';
import type { Reader } from './reader';
import type { Stretch } from './stretches';
import type { WordRange } from './source';

/** The subject of the clause that a gerund at word `limit` leans on: of the last subordinate clause, else the main one. */
export function clauseSubject(reader: Reader, stretch: Stretch, limit: number): WordRange | null {
  for (let w = limit - 1; w > Math.max(stretch.first, limit - 60); w--) {
    if (
      !reader.is(w, Kind.conjunctions) ||
      reader.is(w, Kind.relatives | Kind.complementisers | Kind.joiners) ||
      !reader.hasVerb(w + 1, limit)
    )
      continue;
    const subject = mainSubject(reader, { first: w + 1, end: stretch.end }, limit);
    if (subject) return subject;
  }
  return mainSubject(reader, stretch, limit);
}

/**
 * The subject of a stretch's main clause, before word `limit`: for cues that have none of their own (`…, saying that`).
 * `speech`: the quotation that it stands in, or -1.
 */
export function mainSubject(
  reader: Reader,
  stretch: Stretch,
  limit: number,
  speech = reader.speechAt(Math.min(limit, stretch.end - 1)),
): WordRange | null {
  for (let first = stretch.first; first < limit;) {
    let end = first + 1;
    while (end < limit && !reader.isBreak(end)) end++;
    const start = nounStart(reader, first, end);
    const word = reader.norm(start);
    const opens = end < limit && reader.isComma(end) && reader.cues.opensPhrase(word) && start === stretch.first;
    if (
      !opens &&
      reader.speechAt(start) === speech &&
      !reader.is(start, Kind.prepositions) &&
      !(reader.is(start, Kind.timeWords) && !reader.is(start, Kind.determiners)) &&
      !(reader.is(start, Kind.conjunctions) && !reader.isCapital(start))
    ) {
      const stop = endOfSubject(reader, start, end);
      if (stop > start && !onlyAdverbs(reader, start, stop)) return { first: start, end: stop };
    }
    first = end;
  }
  return null;
}

function onlyAdverbs(reader: Reader, first: number, end: number): boolean {
  for (let w = first; w < end; w++) if (!reader.isAdverb(w) && reader.words.shape[w] !== Shape.Number) return false;
  return true;
}

function endOfSubject(reader: Reader, first: number, end: number): number {
  if (reader.is(first, Kind.pronouns) && !reader.isCapital(first + 1)) return first + 1;
  for (let w = first; w < end; w++) {
    const verb =
      reader.isVerb(w) ||
      (w > first && reader.isCueWord(w)) ||
      reader.is(w, Kind.auxiliaries) ||
      (w > first && reader.isAdverb(w));
    if (verb) return w;
  }
  return end;
}
