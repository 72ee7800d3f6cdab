import { Kind } from './wordKinds';
import { clauseContent } from './content';
import type { Cue } from './cues';
import type { Draft } from './draft';
import type { Reader } from './reader';
import { ADDRESSEE_REACH, draft, findSource, has, takesPerson, type Scene } from './scene';
import { endOfPhrase } from './sourceAfter';

/** `that` or the like right after the cue, unless all of the clause is quoted (`fears “that …”`). */
export function directClause(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (cue.end >= stretch.end || reader.opensAt(cue.end) >= 0 || reader.isStrong(cue.end)) return undefined;
  return reader.is(cue.end, Kind.complementisers | Kind.infinitivals) ? beforeClause(scene) : undefined;
}

/** `said that …`, `told reporters on Monday that …`, `nói với báo chí rằng …`. */
export function beforeClause(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const { cues } = reader;
  if (!has(scene, 't') && !has(scene, 'c')) return undefined;
  // `phủ nhận, nói rằng …`: what is said is the second one's.
  if (!cues.inverts && reader.isComma(cue.end) && reader.isCueWord(cue.end)) return undefined;
  const limit = Math.min(stretch.end, cue.end + ADDRESSEE_REACH);
  // `tin rằng`: the cue brings its own.
  for (let w = reader.is(cue.end - 1, Kind.complementisers) ? cue.end - 1 : cue.end; w < limit; w++) {
    if (reader.isStrong(w) && w > cue.end) return undefined;
    if (w > scene.nextCue && !reader.isComma(cue.end)) return undefined;
    if (reader.is(w, Kind.complementisers) && (w <= cue.end || addresseeBetween(scene, w))) {
      let first = w + 1;
      if (first < stretch.end && reader.is(first, Kind.complementisers) && first === w + 1) first++;
      return draft(scene, findSource(scene), clauseContent(reader, first, stretch.end), 'that', true);
    }
    if (reader.is(w, Kind.infinitivals) && w === cue.end && has(scene, 'i') && !reader.is(w + 1, Kind.determiners)) {
      const first = cues.infinitivals.has('having') ? w : w + 1;
      return draft(scene, findSource(scene), clauseContent(reader, first, stretch.end), 'infinitive', true);
    }
    // `wrote, citing an investigator, that …`
    if (w === cue.end && cues.weakComplementisers.has(reader.norm(w))) {
      // `hứa sẽ giúp`: what leads the clause in may be its auxiliary.
      const first = reader.is(w, Kind.verbSigns) ? w : w + 1;
      return draft(scene, findSource(scene), clauseContent(reader, first, stretch.end), 'that', true);
    }
    const resumes = reader.isComma(w) && reader.isComma(cue.end) && w > cue.end + 1;
    if (resumes && reader.is(w, Kind.complementisers))
      return draft(scene, findSource(scene), clauseContent(reader, w + 1, stretch.end), 'that', true);
  }
  return undefined;
}

/** Whether words between the cue and `that` at `w` are an addressee, a place or a time, not an object of the verb. */
function addresseeBetween({ reader, cue }: Scene, w: number): boolean {
  const { cues } = reader;
  if (cues.claimNouns.has(reader.norm(w - 1)) && w - cue.end < 4) return true;
  if (reader.is(w - 1, Kind.conjunctions)) return false;
  const leads =
    reader.is(cue.end, Kind.prepositions | Kind.timeHeads) ||
    reader.isAdverb(cue.end) ||
    (cues.inverts && cue.frame.includes('t') && takesPerson(reader, cue));
  if (reader.is(w, Kind.relatives)) {
    return !reader.isComma(w) && (leads || (cue.first > 0 && invertedSubject(reader, cue, w)));
  }
  for (let n = cue.end; n < w; n++) if (reader.is(n, Kind.verbSigns) && !reader.isCapital(n)) return false;
  return leads;
}

/** `riferisce il ministero che …`: only right at the start of its clause. */
function invertedSubject(reader: Reader, cue: Cue, w: number): boolean {
  return reader.isBlocked(cue.subjectEnd) && w - cue.end < 8;
}

/** `said the plan was ready`, `cho biết hai bên đã ký`. */
export function bareClause(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const { cues } = reader;
  // `thông tin, …`: in Vietnamese a comma may stand for `rằng`.
  const afterComma = !cues.inverts && has(scene, 'p') && reader.isComma(cue.end);
  if (!(has(scene, 'cCn') || afterComma) || cue.kind === 'participle') return undefined;
  // `phủ nhận, nói rằng …`: what is said is the second one's.
  if (afterComma && reader.isCueWord(cue.end)) return undefined;
  let first = cue.end;
  while (
    first < stretch.end &&
    reader.isAdverb(first) &&
    !reader.is(first, Kind.verbSigns | Kind.determiners) &&
    !reader.isBreak(first + 1)
  )
    first++;
  if (
    first >= stretch.end ||
    reader.isStrong(first) ||
    (reader.isComma(first) && (cues.inverts || reader.isComma(cue.subjectEnd)))
  )
    return undefined;
  const word = reader.norm(first);
  if (cues.topicMarkers.has(word)) return undefined;
  if (
    reader.is(cue.first, Kind.nouns) &&
    !reader.isCapital(cue.first - 1) &&
    cue.end - cue.first === 1 &&
    !reader.is(cue.first - 1, Kind.pronouns) &&
    cue.kind === 'finite'
  )
    return undefined;
  if (cues.inverts && takesPerson(reader, cue)) {
    if (toldToDo(reader, first, stretch.end)) return undefined;
    first = afterAddressee(reader, first, stretch.end);
  }
  if (cues.inverts && cues.prepositions.has(word) && !cues.determiners.has(word)) return undefined;
  let stop = first;
  while (
    stop < stretch.end &&
    stop < first + 18 &&
    !reader.isStrong(stop + 1) &&
    !(reader.is(stop + 1, Kind.coordinators) && !has(scene, 'c')) &&
    !(reader.isComma(stop + 1) && stop - first < 5 && !cues.inverts)
  )
    stop++;
  const verb = reader.hasVerb(first, Math.min(stop + 1, stretch.end));
  if (has(scene, 'n') && !verb) {
    const end = cues.infinitiveMarkers.has(reader.norm(endOfPhrase(reader, first, stretch.end)))
      ? endOfSegment(reader, first, stretch.end)
      : endOfPhrase(reader, first, stretch.end);
    return draft(scene, findSource(scene), clauseContent(reader, first, end), 'noun', false);
  }
  if (!verb && (!has(scene, 'c') || stretch.end - first < 3)) return undefined;
  if (!has(scene, 'cC') && !afterComma) return undefined;
  const source = findSource(scene);
  if (!source || (cues.inverts && reader.is(source.first, Kind.prepositions))) return undefined;
  return draft(scene, source, clauseContent(reader, first, stretch.end), 'bare', true);
}

/** The next comma or the like, or `limit`. */
function endOfSegment(reader: Reader, first: number, limit: number): number {
  let w = first + 1;
  while (w < limit && !reader.isBreak(w)) w++;
  return w;
}

/** `told them to leave`: an order, not a report. */
function toldToDo(reader: Reader, first: number, limit: number): boolean {
  for (let w = first; w < limit && !reader.isBreak(w + 1); w++) {
    if (reader.is(w, Kind.infinitiveMarkers) && !reader.is(w, Kind.verbSigns)) return true;
    if (w > first && reader.is(w, Kind.verbSigns) && !reader.isCapital(w)) return false;
  }
  return false;
}

/** Past whoever is told: `told | the paper | it was over`. */
function afterAddressee(reader: Reader, first: number, limit: number): number {
  const end = endOfPhrase(reader, first, limit);
  for (let w = first + 1; w < end; w++)
    if (
      reader.is(w, Kind.determiners | Kind.pronouns) ||
      (reader.isCapital(w) && !reader.isCapital(w - 1) && !reader.is(w - 1, Kind.determiners))
    )
      return w;
  return first;
}
