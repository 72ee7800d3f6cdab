import { Kind } from './wordKinds';
import { Shape } from '../../segment/words';
import { joinsNouns, nounStart } from './nounPhrase';
import { relativeEnd } from './relativeEnd';
import type { Reader } from './reader';

/** Words `[first, end)` of a source. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** No source is longer than so many words. */
export const LONGEST_SOURCE = 45;

/** The subject that ends before word `end`, with its appositions; `limit` is the first word that may belong to it. */
export function sourceBefore(reader: Reader, end: number, limit: number): WordRange | null {
  const from = Math.max(limit, end - LONGEST_SOURCE);
  let last = skipBetween(reader, end, from);
  if (last <= from) return null;
  if (last - 2 >= limit && reader.is(last - 2, Kind.determiners) && relativeEnd(reader, last - 2) === last)
    return { first: last - 2, end: last };
  if (reader.is(last - 1, Kind.relatives)) return antecedent(reader, last - 1, from);
  // `…, and warned`: the subject stands further back.
  if (reader.is(last - 1, Kind.conjunctions) && !reader.is(last - 1, Kind.pronouns)) return null;
  // A comma before the cue closes an apposition, unless it opened with an adverb that was just skipped.
  const apposition = reader.isComma(last) && last === lastOfPlain(reader, end, last);
  if (reader.isDash(last) && last < reader.words.length) return betweenDashes(reader, last, from);
  if (reader.isStrong(last) && last < reader.words.length && !reader.isComma(last) && last !== end) return null;
  const start = apposition ? startOfApposed(reader, last, from) : startOfPlain(reader, last, from);
  last = trimEnd(reader, start, last);
  return start < last ? { first: start, end: last } : null;
}

/** `Ann Lee - head of the centre - said`: an apposition between dashes, which ends at `end`. */
function betweenDashes(reader: Reader, end: number, from: number): WordRange | null {
  let w = end - 1;
  while (w > from && !reader.isStrong(w)) w--;
  if (w <= from || !reader.isDash(w)) return null;
  const start = reader.isComma(w) ? w : startOfPlain(reader, w, segmentStart(reader, w, from));
  return start < w ? { first: start, end } : null;
}

/** Back over auxiliaries, adverbs and expressions of time that stand between subject and cue. */
function skipBetween(reader: Reader, end: number, from: number): number {
  let w = end;
  for (let steps = 0; w > from && steps < 8; steps++) {
    if (reader.isStrong(w) && w < end) break;
    const at = w - 1;
    if (
      reader.is(at, Kind.auxiliaries) ||
      (reader.isAdverb(at) && !reader.is(at, Kind.pronouns)) ||
      reader.is(at, Kind.passives)
    ) {
      w = at;
      continue;
    }
    const time = skipTime(reader, w, from);
    if (time === w) break;
    w = time;
  }
  return w;
}

/** Back over `hôm 19/10`, `on Tuesday`, `ieri sera`. */
function skipTime(reader: Reader, end: number, from: number): number {
  let best = end;
  for (let w = end - 1; w >= Math.max(from, end - 7); w--) {
    const figure = reader.words.shape[w] === Shape.Number;
    if (reader.is(w, Kind.timeHeads) && !reader.isCapitalName(w)) best = w;
    else if (!reader.is(w, Kind.timeWords) && !figure) break;
    if (reader.isStrong(w)) break;
  }
  // A lone figure or weekday is no subject either, but a head must say so.
  return best;
}

/** The end of the subject once adverbs between two commas (`…, però, …`) are seen as no apposition. */
function lastOfPlain(reader: Reader, end: number, last: number): number {
  return last < end && reader.isComma(end) ? -1 : last;
}

/** `a woman in the village who` …: the noun phrase before a relative pronoun at word `w`. */
function antecedent(reader: Reader, w: number, from: number): WordRange | null {
  if (w <= from || reader.isStrong(w)) return null;
  const start = reader.isComma(w) ? startOfApposed(reader, w, from) : startOfPlain(reader, w, from);
  return start < w ? { first: start, end: w } : null;
}

/** Where the segment that ends at `end` begins: after the break before it. */
function segmentStart(reader: Reader, end: number, from: number): number {
  let w = end - 1;
  while (w > from && !reader.isBreak(w)) w--;
  return w;
}

/** `Ann Lee, a fellow at the centre, said`: back over appositions to the name or noun they explain. */
function startOfApposed(reader: Reader, end: number, from: number): number {
  let start = end;
  let head = end;
  for (let n = 0; n < 8 && start > from; n++) {
    const segment = segmentStart(reader, start, from);
    const kind = segmentKind(reader, segment, start);
    if (kind === 'other') break;
    if (kind === 'cut') {
      head = startOfPlain(reader, start, segment);
      break;
    }
    if (kind === 'head') head = segment;
    start = segment;
    if (reader.isStrong(segment) || reader.isBlocked(segment)) break;
    if (segment <= from) break;
  }
  if (head === end) head = startOfPlain(reader, end, segmentStart(reader, end, from));
  return nounStart(reader, head, end);
}

type SegmentKind = 'head' | 'relative' | 'cut' | 'other';

function segmentKind(reader: Reader, first: number, end: number): SegmentKind {
  let w = first;
  while (w < end && reader.isAdverb(w) && !reader.is(w, Kind.pronouns | Kind.determiners)) w++;
  const word = reader.norm(w);
  if (w >= end) return 'relative';
  if (reader.cues.opensPhrase(word) && reader.isBlocked(first) && reader.isComma(end)) return 'relative';
  if (reader.is(w, Kind.relatives | Kind.appositionOpeners)) return 'relative';
  if (reader.is(w, Kind.conjunctions)) return 'cut';
  if (reader.is(w, Kind.prepositions)) return reader.is(w + 1, Kind.relatives) ? 'relative' : 'relative';
  if (reader.hasVerb(w, end))
    return lastConjunction(reader, first, end) > first ? 'cut' : hasRelative(reader, first, end) ? 'head' : 'other';
  return 'head';
}

/** The subject within one segment: after its last conjunction, its leading adverbs and prepositional phrase. */
function startOfPlain(reader: Reader, end: number, from: number): number {
  let w = end - 1;
  while (w > from && !reader.isBreak(w)) {
    if (startsOver(reader, w, from, end)) {
      w++;
      break;
    }
    w--;
  }
  if (reader.is(w, Kind.conjunctions) && !reader.is(w, Kind.pronouns) && w < end - 1) w++;
  return nounStart(reader, w, end);
}

/** A conjunction that parts clauses; not `and` between nouns, not the `who` of a clause within the source. */
function startsOver(reader: Reader, w: number, from: number, end: number): boolean {
  if (!reader.is(w, Kind.conjunctions) || joinsNouns(reader, w, from, end)) return false;
  return !reader.is(w, Kind.relatives) || reader.is(w, Kind.complementisers);
}

function hasRelative(reader: Reader, first: number, end: number): boolean {
  for (let w = first; w < end; w++)
    if (reader.is(w, Kind.relatives) && !reader.is(w, Kind.complementisers)) return true;
  return false;
}

function lastConjunction(reader: Reader, first: number, end: number): number {
  for (let w = end - 2; w >= first; w--) if (startsOver(reader, w, first, end)) return w;
  return -1;
}

function trimEnd(reader: Reader, start: number, end: number): number {
  while (
    end > start + 1 &&
    reader.isAdverb(end - 1) &&
    !reader.isCapital(end - 1) &&
    !reader.is(end - 1, Kind.pronouns)
  )
    end--;
  return end;
}
