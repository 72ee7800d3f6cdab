import { Kind } from './wordKinds';
import type { Cue } from './cues';
import type { Draft, Pattern } from './draft';
import { clauseSubject, mainSubject } from './mainSubject';
import type { Reader } from './reader';
import type { Stretch } from './stretches';
import { sourceBefore, type WordRange } from './source';
import { sourceAfter } from './sourceAfter';

/** Words between a cue and its that-clause or quotation (`told reporters in Lima that`). */
export const ADDRESSEE_REACH = 14;

/** All that the rules for one verb look at. */
export interface Scene {
  readonly reader: Reader;
  readonly cue: Cue;
  readonly stretch: Stretch;
  /** The cue before in the same stretch with what it was found to claim. */
  readonly previous: Draft | undefined;
  /** The first word of the next cue, or the passage's end. */
  readonly nextCue: number;
}

/** Whether the cue's frame has one of these letters. */
export const has = (scene: Scene, letters: string): boolean => [...letters].some((l) => scene.cue.frame.includes(l));

export function draft(
  scene: Scene,
  source: WordRange | null,
  content: Draft['content'] | null,
  pattern: Pattern,
  runsOn: boolean,
): Draft | undefined {
  if (!content || !recordsOnly(scene, source)) return undefined;
  return { cue: scene.cue, source, content, pattern, runsOn };
}

/** `show` and its like count only of what is measured or written. */
function recordsOnly({ reader, cue }: Scene, source: WordRange | null): boolean {
  if (!cue.frame.includes('s')) return true;
  if (!source) return false;
  for (let w = source.first; w < Math.min(source.end, source.first + 6); w++)
    if (reader.cues.records.has(reader.norm(w))) return true;
  return false;
}

/** The source before the cue, or after it where the language inverts; a gerund's is the main clause's. */
export function findSource(scene: Scene): WordRange | null {
  const { reader, cue, stretch, previous } = scene;
  if (cue.kind === 'gerund' || cue.kind === 'participle') {
    return previous?.source && previous.cue.end <= cue.first
      ? previous.source
      : clauseSubject(reader, stretch, cue.first);
  }
  if (
    reader.cues.inverts &&
    (cue.subjectEnd === stretch.first ||
      (reader.isComma(cue.subjectEnd) && reader.cues.asWords.has(reader.norm(cue.subjectEnd - 1))))
  ) {
    const after = sourceAfter(reader, cue.end, stretch.end);
    if (after) return after;
  }
  const before = sourceBefore(reader, cue.subjectEnd, sourceLimit(scene));
  if (before && !isConjunctionOnly(reader, before)) return withoutDeed(scene, before);
  // `…, but refused`, `e ha aggiunto che`: whoever spoke or acted before.
  return previous?.source ?? mainSubject(reader, stretch, cue.subjectEnd);
}

/** `Bà Hoa | phủ nhận, nói rằng`: a verb of saying before the comma is none of the source. */
function withoutDeed({ reader, cue }: Scene, source: WordRange): WordRange {
  if (reader.cues.inverts || !reader.isComma(cue.subjectEnd)) return source;
  for (let w = source.first + 1; w < source.end; w++)
    if (reader.isCueWord(w) && source.end - w <= 2) return { ...source, end: w };
  return source;
}

/** No source reaches back over the cue before, unless that one stands between commas (`the paper, quoting officials, said`). */
function sourceLimit({ stretch, previous, reader, cue }: Scene): number {
  if (!previous || previous.cue.end >= cue.subjectEnd) return stretch.first;
  const own = reader.is(cue.subjectEnd - 1, Kind.relatives) && !reader.isComma(cue.subjectEnd - 1);
  const parts =
    previous.pattern === 'shared'
      ? own || !reader.isComma(previous.cue.subjectEnd)
      : previous.runsOn && !reader.isComma(cue.subjectEnd);
  return parts ? Math.max(stretch.first, previous.cue.end) : stretch.first;
}

function isConjunctionOnly(reader: Reader, range: WordRange): boolean {
  return (
    range.end - range.first === 1 && reader.is(range.first, Kind.conjunctions) && !reader.is(range.first, Kind.pronouns)
  );
}

/** `“…”, avverte.`: nobody is named beside the quotation; whoever the sentences before were about. */
export function impliedSource({ reader, stretch }: Scene, q: number): WordRange | null {
  const here = q >= 0 ? mainSubject(reader, stretch, reader.quotationFirst(q), -1) : null;
  if (here) return here;
  let before = reader.stretchBefore(stretch.first);
  for (let n = 0; n < 3 && before; n++, before = before.first > 0 ? reader.stretchBefore(before.first) : undefined) {
    const subject = reader.speechAt(before.first) < 0 ? mainSubject(reader, before, before.end, -1) : null;
    if (subject) return subject;
  }
  return null;
}

/** Verbs whose object is whoever is told: `told the judge that`. */
export function takesPerson(reader: Reader, cue: Cue): boolean {
  return reader.is(cue.end - 1, Kind.telling);
}

/** What follows the cue is an addressee, a place or a time, or an adverb. */
export function leadsAway(reader: Reader, cue: Cue): boolean {
  return reader.is(cue.end, Kind.prepositions | Kind.timeHeads) || reader.isAdverb(cue.end) || takesPerson(reader, cue);
}
