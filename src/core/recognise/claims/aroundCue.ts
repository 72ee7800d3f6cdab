import { Kind } from './wordKinds';
import { clauseBefore, clauseContent } from './content';
import type { Draft } from './draft';
import type { Reader } from './reader';
import type { Stretch } from './stretches';
import { draft, has, impliedSource, takesPerson, type Scene } from './scene';
import { sourceBefore } from './source';
import { afterParenthesis, endOfPhrase, sourceAfter } from './sourceAfter';

/** `…, officials said.`, `…, ricorda il quotidiano`, `…, KCNA đưa tin`: content before, without quotation marks. */
export function aroundIt(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if ((!has(scene, 'p') && !has(scene, 's')) || cue.kind === 'gerund' || cue.kind === 'participle') return undefined;
  if (!endsHere(scene, cue.end)) return inverted(scene);
  const source = sourceBefore(reader, cue.subjectEnd, stretch.first);
  if (
    source &&
    reader.isComma(source.first) &&
    reader.isComma(cue.end) &&
    !reader.hasVerb(clauseStart(reader, stretch, source.first), source.first)
  ) {
    // `The deal, she argued, would save jobs`: what follows says more than what is before.
    const after = reader.hasVerb(cue.end, Math.min(cue.end + 3, stretch.end));
    return after ? draft(scene, source, clauseContent(reader, cue.end, stretch.end), 'around', true) : undefined;
  }
  if (!source || source.first - stretch.first < 3 || !reader.isComma(source.first)) return inverted(scene);
  if (reader.is(source.first - 1, Kind.conjunctions) || source.end - source.first > 30) return undefined;
  if (reader.is(source.first, Kind.auxiliaries)) return inverted(scene);
  if (!hasClause(reader, stretch.first, source.first)) return undefined;
  return draft(scene, source, clauseBefore(reader, stretch, source.first), 'around', false);
}

function clauseStart(reader: Reader, stretch: Stretch, end: number): number {
  let w = end - 1;
  while (w > stretch.first && !reader.isStrong(w)) w--;
  return w;
}

/** The cue stands right after a comma and its source follows. */
function inverted(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!reader.cues.inverts || !has(scene, 'p')) return undefined;
  if (reader.cues.asWords.has(reader.norm(cue.subjectEnd - 1))) return asSaid(scene);
  if (!reader.isComma(cue.subjectEnd)) return undefined;
  if (
    reader.isComma(cue.end) &&
    reader.hasVerb(cue.end, Math.min(cue.end + 2, stretch.end)) &&
    !reader.hasVerb(clauseStart(reader, stretch, cue.subjectEnd), cue.subjectEnd)
  ) {
    // `Gli esami, ha precisato, saranno ripetuti`: whoever spoke before.
    const speaker = scene.previous?.source ?? impliedSource(scene, -1);
    return draft(scene, speaker, clauseContent(reader, cue.end, stretch.end), 'around', true);
  }
  if (reader.isComma(cue.end)) return undefined;
  const source = sourceAfter(reader, afterParenthesis(reader, cue.end, stretch.end), stretch.end);
  if (!source || reader.is(source.end, Kind.complementisers)) return undefined;
  if (!reader.hasVerb(stretch.first, cue.subjectEnd)) {
    const after =
      reader.isComma(source.end) &&
      !reader.is(source.end, Kind.conjunctions) &&
      reader.hasVerb(source.end, Math.min(source.end + 2, stretch.end));
    return after ? draft(scene, source, clauseContent(reader, source.end, stretch.end), 'around', true) : undefined;
  }
  if (cue.subjectEnd - stretch.first < 4 || !endsHere(scene, source.end)) return undefined;
  return draft(scene, source, clauseBefore(reader, stretch, cue.subjectEnd), 'around', false);
}

/** `As the paper notes, …`, `come osserva il giornale, …`, `…, as Reuters reported`. */
function asSaid(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const source = sourceAfter(reader, cue.end, stretch.end);
  if (!source) return undefined;
  const as = cue.subjectEnd - 1;
  const leads = as - stretch.first < 3 && reader.isComma(source.end);
  const content = leads ? clauseContent(reader, source.end, stretch.end) : clauseBefore(reader, stretch, as);
  return draft(scene, source, content, 'around', leads);
}

/** After word `end` nothing follows that could be what is said. */
export function endsHere({ reader, stretch, cue }: Scene, end: number): boolean {
  const { cues } = reader;
  let w = end === cue.end && cues.inverts && takesPerson(reader, cue) ? endOfPhrase(reader, end, stretch.end) : end;
  while (w < stretch.end && !reader.isBreak(w) && reader.isAdverb(w) && !reader.is(w, Kind.verbSigns)) w++;
  if (w >= stretch.end) return true;
  if (reader.isComma(w)) return end > cue.end || cues.inverts || w - cue.end > 0 || reader.isComma(cue.subjectEnd);
  if (reader.isStrong(w)) return !reader.gapText(w).includes(':');
  return reader.is(w, Kind.prepositions | Kind.timeHeads | Kind.conjunctions);
}

/** Enough words for a clause, and in languages that show it, a verb. */
function hasClause(reader: Reader, first: number, end: number): boolean {
  if (end - first < 3) return false;
  return !reader.is(first, Kind.prepositions) || reader.hasVerb(first, end) || end - first > 9;
}

/** `Lo scrive il giornale.`: the sentence before is what is said. */
export function anaphoric(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const { anaphors } = reader.cues;
  const lead = cue.subjectEnd - stretch.first;
  const anaphor =
    anaphors.has(reader.norm(cue.subjectEnd)) ||
    anaphors.has(reader.norm(cue.subjectEnd - 1)) ||
    anaphors.has(reader.norm(cue.first - 1));
  if (!anaphor || lead > 2) return undefined;
  const source = sourceAfter(reader, cue.end, stretch.end);
  return source ? draft(scene, source, 'back', 'back', false) : undefined;
}
