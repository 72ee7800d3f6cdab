import { Kind } from './wordKinds';
import { Gap, Shape } from '../../segment/words';
import type { Cue } from './cues';
import type { Reader } from './reader';
import type { Stretch } from './stretches';
import { withAppositions } from './sourceAfter';

/** A marker's source ends at a comma, after its appositions, or where a second noun phrase starts the clause. */
export function endOfSource(reader: Reader, first: number, limit: number): number {
  const { cues } = reader;
  let w = first + 1;
  if (
    reader.is(first, Kind.pronouns) &&
    !reader.isCapital(first + 1) &&
    !reader.is(first, Kind.determiners) &&
    cues.inverts
  )
    return w;
  for (; w < limit; w++) {
    // A source may hold a quoted word; one within a quotation ends at a comma as any other.
    if (reader.isBreak(w) && (reader.speechAt(w) < 0 || reader.speechAt(w) === reader.speechAt(first))) break;
    if (reader.isStrong(w)) break;
    if (startsClause(reader, first, w)) break;
    if (reader.is(w, Kind.complementisers) && w > first) break;
    // `Per gli inquirenti | si tratta di …`
    if (cues.sourceRunsIntoClause && w > first + 1 && reader.is(w, Kind.verbSigns) && !reader.isCapital(w)) break;
  }
  if (w >= limit || !reader.isComma(w)) return w;
  if (cues.affiliations?.has(reader.norm(w)) && reader.isCapital(w - 1)) return affiliationEnd(reader, w, limit);
  const apposed = withAppositions(reader, w, limit);
  // An apposition must leave room for what is said.
  const fits = apposed > w && apposed < limit && reader.isComma(apposed) && limit - apposed > 2;
  // `Secondo la CBC, | i pirati, che …`: what a relative clause follows is what the main clause is about.
  return fits && isNameLike(reader, w) && !reader.is(apposed, Kind.relatives) ? apposed : w;
}

/** Words of the longest affiliation. */
const AFFILIATION = 9;

/** `Secondo Anna Neri, dell'Istituto di geofisica, | …`: past it, where a comma ends it and it has no verb; else its start. */
function affiliationEnd(reader: Reader, first: number, limit: number): number {
  let w = first + 1;
  while (w < Math.min(limit, first + AFFILIATION) && !reader.isBreak(w)) w++;
  return w < limit - 2 && reader.isComma(w) && !reader.hasVerb(first, w) ? w : first;
}

/** `Secondo gli operatori | i tassi resteranno`: a determiner that no preposition leads to. */
function startsClause(reader: Reader, first: number, w: number): boolean {
  const { cues } = reader;
  if (!cues.sourceRunsIntoClause || (w < first + 2 && !reader.isCapital(first))) return false;
  if (!reader.is(w, Kind.determiners)) return false;
  return (
    !reader.is(w - 1, Kind.prepositions | Kind.determiners | Kind.conjunctions | Kind.pronouns) &&
    reader.hasVerb(w, Math.min(w + 8, reader.words.length))
  );
}

function isNameLike(reader: Reader, w: number): boolean {
  return reader.isCapital(w) || reader.is(w, Kind.determiners | Kind.speakers);
}

/** A marker that has other meanings too counts only at a clause's start or end, and before somebody who can speak. */
export function marksSource(reader: Reader, cue: Cue, stretch: Stretch): boolean {
  const { cues } = reader;
  const next = cue.end;
  if (next >= stretch.end || (reader.isBreak(next) && reader.opensAt(next) < 0)) return false;
  const free = cue.first === stretch.first || reader.isBreak(cue.first) || reader.is(cue.first - 1, Kind.conjunctions);
  if (cue.frame.includes('w')) {
    if (!free || (cue.first !== stretch.first && !reader.isBreak(cue.first))) return false;
    for (let w = next; w < Math.min(next + 3, stretch.end); w++) if (reader.is(w, Kind.speakers)) return true;
    return false;
  }
  if (cue.end - cue.first > 1) return true;
  if (reader.hasGap(cue.first, Gap.Bracket)) return false;
  if (!cues.inverts) return free;
  if (reader.is(cue.first - 1, Kind.nounMarkers) && !free) return false;
  return (
    reader.words.shape[next] !== Shape.Lower ||
    reader.is(next, Kind.determiners | Kind.pronouns | Kind.speakers) ||
    (free && !reader.is(next, Kind.prepositions))
  );
}

/** Whether what stands before the marker is too little to be said: `For the finals, according to …, the loan`. */
export function leadsItsClause(reader: Reader, stretch: Stretch, at: number, end: number): boolean {
  if (end >= stretch.end) return false;
  let first = at;
  while (
    first > stretch.first &&
    !/[;:]/.test(reader.gapText(first)) &&
    reader.speechAt(first - 1) === reader.speechAt(at)
  )
    first--;
  const words = at - first;
  if (words > 0 && !reader.isBreak(end)) return false;
  if (stretch.end - end < 3) return false;
  if (reader.is(at - 1, Kind.conjunctions)) return true;
  return words < 3 || (words < 9 && !reader.hasVerb(first, at));
}
