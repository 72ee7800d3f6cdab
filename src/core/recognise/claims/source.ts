import { Gap, Shape } from '../../segment/words';
import type { Reader, Stretch } from './reader';

/** Words `[first, end)` of a source. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** No source is longer than so many words. */
const LONGEST = 45;

/** The subject that ends before word `end`, with its appositions; `limit` is the first word that may belong to it. */
export function sourceBefore(reader: Reader, end: number, limit: number): WordRange | null {
  const from = Math.max(limit, end - LONGEST);
  let last = skipBetween(reader, end, from);
  if (last <= from) return null;
  if (reader.cues.relatives.has(reader.norm(last - 1)) && reader.passage.language.code !== 'vi') return antecedent(reader, last - 1, from);
  // `…, and warned`: the subject stands further back.
  if (reader.cues.conjunctions.has(reader.norm(last - 1)) && !reader.cues.pronouns.has(reader.norm(last - 1))) return null;
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
  const { cues } = reader;
  let w = end;
  for (let steps = 0; w > from && steps < 8; steps++) {
    if (reader.isStrong(w) && w < end) break;
    const at = w - 1;
    if (cues.auxiliaries.has(reader.norm(at)) || (reader.isAdverb(at) && !cues.pronouns.has(reader.norm(at))) || cues.passives.has(reader.norm(at))) {
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
  const { timeHeads, timeWords } = reader.cues;
  let best = end;
  for (let w = end - 1; w >= Math.max(from, end - 7); w--) {
    const word = reader.norm(w);
    const figure = reader.words.shape[w] === Shape.Number;
    if (timeHeads.has(word) && !reader.isCapitalName(w)) best = w;
    else if (!timeWords.has(word) && !figure) break;
    if (reader.isStrong(w)) break;
  }
  // A lone figure or weekday is no subject either, but a head must say so.
  return best;
}

function isTimeWord(reader: Reader, w: number): boolean {
  return reader.cues.timeWords.has(reader.norm(w)) || reader.words.shape[w] === Shape.Number;
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
  const { cues } = reader;
  let w = first;
  while (w < end && reader.isAdverb(w) && !cues.pronouns.has(reader.norm(w)) && !cues.determiners.has(reader.norm(w))) w++;
  const word = reader.norm(w);
  if (w >= end) return 'relative';
  if (reader.cues.opensPhrase(word) && reader.isBlocked(first) && reader.isComma(end)) return 'relative';
  if (cues.relatives.has(word) || cues.appositionOpeners.has(word)) return 'relative';
  if (cues.conjunctions.has(word)) return 'cut';
  if (cues.prepositions.has(word)) return cues.relatives.has(reader.norm(w + 1)) ? 'relative' : 'relative';
  if (reader.hasVerb(w, end)) return lastConjunction(reader, first, end) > first ? 'cut' : hasRelative(reader, first, end) ? 'head' : 'other';
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
  if (reader.cues.conjunctions.has(reader.norm(w)) && !reader.cues.pronouns.has(reader.norm(w)) && w < end - 1) w++;
  return nounStart(reader, w, end);
}

/** A conjunction that parts clauses; not `and` between nouns, not the `who` of a clause within the source. */
function startsOver(reader: Reader, w: number, from: number, end: number): boolean {
  const { conjunctions, relatives, complementisers } = reader.cues;
  const word = reader.norm(w);
  if (!conjunctions.has(word) || joinsNouns(reader, w, from, end)) return false;
  return !relatives.has(word) || complementisers.has(word) || reader.passage.language.code === 'vi';
}

/** `Peru and Ecuador said`: an `and` between two nouns, not between two clauses. */
function joinsNouns(reader: Reader, at: number, from: number, end: number): boolean {
  const word = reader.norm(at);
  if (!reader.cues.joiners.has(word)) return false;
  let w = at - 1;
  while (w > from && !reader.isBreak(w)) w--;
  return at + 1 < end && !reader.hasVerb(w, at);
}

function hasRelative(reader: Reader, first: number, end: number): boolean {
  const { relatives, complementisers } = reader.cues;
  for (let w = first; w < end; w++) if (relatives.has(reader.norm(w)) && !complementisers.has(reader.norm(w))) return true;
  return false;
}

function lastConjunction(reader: Reader, first: number, end: number): number {
  for (let w = end - 2; w >= first; w--) if (startsOver(reader, w, first, end)) return w;
  return -1;
}

/** Past adverbs, expressions of time and a prepositional phrase that lead up to the subject. */
function nounStart(reader: Reader, first: number, end: number): number {
  const { cues } = reader;
  let w = first;
  while (w < end - 1 && !cues.pronouns.has(reader.norm(w)) && !cues.determiners.has(reader.norm(w)) && (reader.isAdverb(w) || cues.conjunctions.has(reader.norm(w)))) w++;
  const word = reader.norm(w);
  const leads = cues.prepositions.has(word) || (cues.timeHeads.has(word) && !cues.determiners.has(word) && isTimeWord(reader, w + 1));
  if (!leads || cues.speakers.has(word)) return w;
  for (let n = w + 2; n < end; n++) {
    if (reader.isComma(n)) return n;
    const startsNoun = cues.determiners.has(reader.norm(n)) || cues.pronouns.has(reader.norm(n)) || (reader.isCapital(n) && !reader.isCapital(n - 1));
    if (startsNoun && !cues.prepositions.has(reader.norm(n - 1)) && !joinsNouns(reader, n - 1, w, end)) return n;
  }
  return w;
}

function trimEnd(reader: Reader, start: number, end: number): number {
  while (end > start + 1 && reader.isAdverb(end - 1) && !reader.isCapital(end - 1) && !reader.cues.pronouns.has(reader.norm(end - 1))) end--;
  return end;
}

/** The source after its cue (`said Ann Lee, head of the centre`), from word `first`; `limit` is the stretch's end. */
export function sourceAfter(reader: Reader, first: number, limit: number): WordRange | null {
  const { cues } = reader;
  if (reader.isBreak(first) && !reader.isComma(first)) return null;
  let w = first;
  while (w < limit && reader.isAdverb(w) && !reader.isBreak(w + 1)) w++;
  const until = Math.min(limit, w + LONGEST);
  if (w >= until || cues.conjunctions.has(reader.norm(w)) || cues.complementisers.has(reader.norm(w))) return null;
  if (cues.prepositions.has(reader.norm(w)) && !cues.determiners.has(reader.norm(w))) return null;
  const end = endOfPhrase(reader, w, until);
  return end > w ? { first: w, end: withAppositions(reader, end, until) } : null;
}

/** Where the noun phrase that starts at `first` ends: at a break, a verb, a conjunction, a preposition that leads elsewhere. */
export function endOfPhrase(reader: Reader, first: number, limit: number): number {
  const { cues } = reader;
  if (cues.pronouns.has(reader.norm(first)) && !cues.determiners.has(reader.norm(first)) && !reader.isCapital(first + 1)) return first + 1;
  let w = first + 1;
  for (; w < limit; w++) {
    const word = reader.norm(w);
    if (reader.isBreak(w) || (reader.speechAt(w) >= 0 && reader.opensAt(w) >= 0)) break;
    if (cues.complementisers.has(word) || (cues.conjunctions.has(word) && !joinsNouns(reader, w, first, limit))) break;
    if (cues.timeHeads.has(word) && cues.timeWords.has(reader.norm(w + 1))) break;
    if (reader.isCapital(w) && cues.timeHeads.has(word)) break;
    if (endsSource(reader, w) || (reader.isVerb(w) && cues.verbSigns.has(word) && !cues.pronouns.has(word))) break;
  }
  return w;
}

/** `said Ann Lee | in Rome`, but `said the minister in charge`: after a name, or where no name follows either. */
function endsSource(reader: Reader, w: number): boolean {
  if (!reader.cues.sourceEnders.has(reader.norm(w)) || reader.isCapital(w)) return false;
  return reader.isCapital(w - 1) || !(reader.isCapital(w + 1) || reader.isCapital(w + 2));
}

/** Takes in `, head of the centre` and the like, up to the next comma or the end. */
export function withAppositions(reader: Reader, end: number, limit: number): number {
  const { cues } = reader;
  for (let n = 0; n < 4 && end < limit && reader.isComma(end) && !reader.isStrong(end); n++) {
    const word = reader.norm(end);
    const fits = cues.determiners.has(word) || reader.words.shape[end] === Shape.Number || reader.isCapital(end) || !reader.hasVerb(end, Math.min(limit, end + 3));
    if (!fits || cues.relatives.has(word) || cues.conjunctions.has(word) || cues.prepositions.has(word) || cues.pronouns.has(word) || reader.isAdverb(end) || /ing$|ndo$/.test(word)) break;
    let w = end + 1;
    while (w < limit && !reader.isBreak(w)) w++;
    if (w - end > 14 || reader.hasVerb(end, w) || reader.speechAt(w) >= 0 && w < limit && !reader.hasGap(w, Gap.Comma | Gap.Stop)) break;
    end = w;
  }
  return end;
}

/** The subject of the clause that a gerund at word `limit` leans on: of the last subordinate clause, else the main one. */
export function clauseSubject(reader: Reader, stretch: Stretch, limit: number): WordRange | null {
  const { conjunctions, relatives, complementisers } = reader.cues;
  for (let w = limit - 1; w > Math.max(stretch.first, limit - 60); w--) {
    const word = reader.norm(w);
    if (!conjunctions.has(word) || relatives.has(word) || complementisers.has(word) || reader.cues.joiners.has(word) || !reader.hasVerb(w + 1, limit)) continue;
    const subject = mainSubject(reader, { first: w + 1, end: stretch.end }, limit);
    if (subject) return subject;
  }
  return mainSubject(reader, stretch, limit);
}

/**
 * The subject of a stretch's main clause, before word `limit`: for cues that have none of their own (`…, saying that`).
 * `speech`: the quotation that it stands in, or -1.
 */
export function mainSubject(reader: Reader, stretch: Stretch, limit: number, speech = reader.speechAt(Math.min(limit, stretch.end - 1))): WordRange | null {
  for (let first = stretch.first; first < limit; ) {
    let end = first + 1;
    while (end < limit && !reader.isBreak(end)) end++;
    const start = nounStart(reader, first, end);
    const word = reader.norm(start);
    const opens = end < limit && reader.isComma(end) && reader.cues.opensPhrase(word) && start === stretch.first;
    if (!opens && reader.speechAt(start) === speech && !reader.cues.prepositions.has(word) && !(reader.cues.timeWords.has(word) && !reader.cues.determiners.has(word)) && !(reader.cues.conjunctions.has(word) && !reader.isCapital(start))) {
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
  if (reader.cues.pronouns.has(reader.norm(first)) && !reader.isCapital(first + 1)) return first + 1;
  for (let w = first; w < end; w++) {
    const verb = reader.isVerb(w) || (w > first && reader.isCueWord(w)) || reader.cues.auxiliaries.has(reader.norm(w)) || (w > first && reader.isAdverb(w));
    if (verb) return w;
  }
  return end;
}
