import { Gap, Shape } from '../../segment/words';
import type { Cue } from './cues';
import { clauseBefore, clauseContent, quotedContent } from './content';
import type { Draft } from './draft';
import type { Reader, Stretch } from './reader';
import { mainSubject, sourceBefore, withAppositions, type WordRange } from './source';

/** `according to Ann Lee, …`, `…, secondo i medici`, `Theo TASS, …`. */
export function attributeBefore(reader: Reader, cue: Cue): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  if (!marksSource(reader, cue, stretch)) return undefined;
  if (reader.cues.complementisers.has(reader.norm(cue.end))) return undefined;
  const relative = relativeEnd(reader, cue.end);
  if (relative > cue.end) {
    // `Luca Neri, secondo il quale …`: whoever was named just before.
    const named = sourceBefore(reader, cue.first, stretch.first);
    const held = named && clauseContent(reader, relative, stretch.end);
    return named && held ? { cue, source: named, content: held, pattern: 'marker', runsOn: true } : undefined;
  }
  const end = endOfSource(reader, cue.end, stretch.end);
  if (end <= cue.end) return undefined;
  const source = { first: cue.end, end };
  const leads = cue.first === stretch.first || leadsItsClause(reader, stretch, cue.first, end);
  if (leads || end >= stretch.end) {
    if (!leads && cue.first > stretch.first) return done(cue, source, clauseBefore(reader, stretch, cue.first));
    const content = clauseContent(reader, end, stretch.end);
    return content ? { cue, source, content, pattern: 'marker', runsOn: true } : undefined;
  }
  return done(cue, source, clauseBefore(reader, stretch, cue.first));
}

/** Past `il quale`, `cui`, `whom` at word `w`, or `w`. */
function relativeEnd(reader: Reader, w: number): number {
  if (/^(?:cui|whom|which)$/.test(reader.norm(w))) return w + 1;
  return /^qual[ei]$/.test(reader.norm(w + 1)) ? w + 2 : w;
}

function done(cue: Cue, source: WordRange, content: Draft['content'] | null): Draft | undefined {
  return content ? { cue, source, content, pattern: 'marker', runsOn: false } : undefined;
}

/** Whether what stands before the marker is too little to be said: `For the finals, according to …, the loan`. */
function leadsItsClause(reader: Reader, stretch: Stretch, at: number, end: number): boolean {
  if (end >= stretch.end) return false;
  let first = at;
  while (first > stretch.first && !/[;:]/.test(reader.gapText(first)) && reader.speechAt(first - 1) === reader.speechAt(at)) first--;
  const words = at - first;
  if (words > 0 && !reader.isBreak(end)) return false;
  if (stretch.end - end < 3) return false;
  if (reader.cues.conjunctions.has(reader.norm(at - 1))) return true;
  return words < 3 || (words < 9 && !reader.hasVerb(first, at));
}

/** A marker that has other meanings too counts only at a clause's start or end, and before somebody who can speak. */
function marksSource(reader: Reader, cue: Cue, stretch: Stretch): boolean {
  const { cues } = reader;
  const next = cue.end;
  if (next >= stretch.end || (reader.isBreak(next) && reader.opensAt(next) < 0)) return false;
  const free = cue.first === stretch.first || reader.isBreak(cue.first) || cues.conjunctions.has(reader.norm(cue.first - 1));
  if (cue.frame.includes('w')) {
    if (!free || cue.first !== stretch.first && !reader.isBreak(cue.first)) return false;
    for (let w = next; w < Math.min(next + 3, stretch.end); w++) if (cues.speakers.has(reader.norm(w))) return true;
    return false;
  }
  if (cue.end - cue.first > 1) return true;
  if (reader.hasGap(cue.first, Gap.Bracket)) return false;
  if (reader.passage.language.code === 'vi') return free;
  if (cues.nounMarkers.has(reader.norm(cue.first - 1)) && !free) return false;
  const word = reader.norm(next);
  return reader.words.shape[next] !== Shape.Lower || cues.determiners.has(word) || cues.pronouns.has(word) || cues.speakers.has(word) || word === 'quanto' || (free && !cues.prepositions.has(word));
}

/** A marker's source ends at a comma, after its appositions, or where a second noun phrase starts the clause. */
function endOfSource(reader: Reader, first: number, limit: number): number {
  const { cues } = reader;
  let w = first + 1;
  if (cues.pronouns.has(reader.norm(first)) && !reader.isCapital(first + 1) && !cues.determiners.has(reader.norm(first)) && cues.inverts) return w;
  for (; w < limit; w++) {
    if (reader.isBreak(w) && reader.speechAt(w) < 0) break;
    if (reader.isStrong(w)) break;
    const word = reader.norm(w);
    if (startsClause(reader, first, w)) break;
    if (cues.complementisers.has(word) && w > first) break;
    // `Per gli inquirenti | si tratta di …`
    if (cues.infinitivals.has('di') && w > first + 1 && cues.verbSigns.has(word) && !reader.isCapital(w)) break;
  }
  if (w >= limit || !reader.isComma(w)) return w;
  const apposed = withAppositions(reader, w, limit);
  // An apposition must leave room for what is said.
  return apposed > w && apposed < limit && reader.isComma(apposed) && limit - apposed > 2 && isNameLike(reader, w) ? apposed : w;
}

/** `Secondo gli operatori | i tassi resteranno`: a determiner that no preposition leads to. */
function startsClause(reader: Reader, first: number, w: number): boolean {
  const { cues } = reader;
  if (w < first + 2 && !reader.isCapital(first)) return false;
  if (!cues.determiners.has(reader.norm(w)) || reader.passage.language.code === 'en') return false;
  const before = reader.norm(w - 1);
  return !cues.prepositions.has(before) && !cues.determiners.has(before) && !cues.conjunctions.has(before) && !cues.pronouns.has(before) && reader.passage.language.code === 'it' && reader.hasVerb(w, Math.min(w + 8, reader.words.length));
}

function isNameLike(reader: Reader, w: number): boolean {
  return reader.isCapital(w) || reader.cues.determiners.has(reader.norm(w)) || /^(?:chuyên|nhà|người|giám|giáo|tổng|chủ|cựu|head|director|professor|capo|direttore|professore)/.test(reader.norm(w));
}

/** `in his view, …`, `a suo dire …`: whoever the main clause is about. */
export function attributeOwn(reader: Reader, cue: Cue, previous: Draft | undefined): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  const source = (cue.first > stretch.first ? mainSubject(reader, stretch, cue.first) : null) ?? previous?.source ?? null;
  const q = cue.end < stretch.end ? reader.opensAt(cue.end) : -1;
  const content = q >= 0 ? quotedContent(reader, q) : cue.end < stretch.end ? clauseContent(reader, cue.end, stretch.end) : clauseBefore(reader, stretch, cue.first);
  return content ? { cue, source, content, pattern: 'marker', runsOn: q < 0 } : undefined;
}

/** `it is said that …`, `pare che …`, `được cho là …`, `reportedly`: nobody is named. */
export function attributeHearsay(reader: Reader, cue: Cue): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  const { cues } = reader;
  if (cue.frame.includes('a')) {
    const content = clauseContent(reader, stretch.first, stretch.end);
    return content ? { cue, source: null, content, pattern: 'hearsay', runsOn: false } : undefined;
  }
  let at = cue.end;
  if (cues.inverts && cues.prepositions.has(reader.norm(at))) while (at < Math.min(stretch.end, cue.end + 8) && !cues.complementisers.has(reader.norm(at)) && !reader.isBreak(at)) at++;
  const that = at < stretch.end && cues.complementisers.has(reader.norm(at)) && !reader.isBreak(at);
  const ownThat = cues.complementisers.has(reader.norm(cue.end - 1)) || reader.norm(cue.end - 1) === 'to';
  if (!that && !ownThat && cues.inverts) return undefined;
  const content = clauseContent(reader, that ? at + 1 : cue.end, stretch.end);
  return content ? { cue, source: null, content, pattern: 'hearsay', runsOn: true } : undefined;
}

/** `si legge in una nota: «…»`: what is read there. */
export function attributePassive(reader: Reader, cue: Cue): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  const { cues } = reader;
  let source: WordRange | null = null;
  if (cues.prepositions.has(reader.norm(cue.end)) && cue.end < stretch.end && !reader.isBreak(cue.end)) {
    const end = endOfSource(reader, cue.end + 1, stretch.end);
    source = end > cue.end + 1 ? { first: cue.end + 1, end } : null;
  }
  const after = source ? source.end : cue.end;
  const q = after < stretch.end ? reader.opensAt(after) : -1;
  if (q >= 0) return { cue, source, content: quotedContent(reader, q), pattern: 'quote-after', runsOn: false };
  const left = cue.first > stretch.first ? reader.speechAt(cue.first - 1) : -1;
  if (left >= 0 && left !== reader.speechAt(cue.first)) return { cue, source, content: reader.quotations[left]!.inner, pattern: 'quote-before', runsOn: false };
  if (!cues.complementisers.has(reader.norm(after)) || after >= stretch.end) return undefined;
  const content = clauseContent(reader, after + 1, stretch.end);
  return content ? { cue, source, content, pattern: 'that', runsOn: true } : undefined;
}
