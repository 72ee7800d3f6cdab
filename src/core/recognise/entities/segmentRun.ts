import type { KnownName } from '../../lexicon/knownNames';
import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { evidenceFor, LABELS, OTHER } from './evidence';
import { AGREEMENT, ORGANIZATION, PERSON, PLACE, SYSTEM } from './nameCandidate';
import { touches, type Reader } from './reader';
import type { Run } from './runs';

/** Words `[first, end)` of a run and what they are. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  /** Index into `TYPE_ORDER`, or `OTHER`. */
  readonly label: number;
  readonly scores: readonly number[];
  readonly known: readonly KnownName[] | undefined;
}

const LONGEST_NAME = 16;
/** The state behind a word that is no name, and at the start. */
const OUTSIDE = LABELS;
const STATES = LABELS + 1;

/**
 * Cuts a run into names and what lies between, so that the evidence of all the parts together is greatest. In the
 * run's length times the longest name.
 */
export function segmentRun(reader: Reader, run: Run): Segment[] {
  const n = run.end - run.first;
  const best = new Float64Array((n + 1) * STATES).fill(-Infinity);
  const back: (Step | undefined)[] = new Array<Step | undefined>((n + 1) * STATES);
  best[OUTSIDE] = 0;
  for (let at = 0; at < n; at++) {
    if (!anyState(best, at)) continue;
    for (const step of stepsFrom(reader, run, at)) take(reader, run, best, back, at, step);
  }
  return trace(best, back, n);
}

interface Step {
  readonly from: number;
  readonly to: number;
  /** `OUTSIDE` or a label. */
  readonly label: number;
  readonly score: number;
  readonly segment: Segment | undefined;
  readonly previous: number;
}

function anyState(best: Float64Array, at: number): boolean {
  for (let s = 0; s < STATES; s++) if (best[at * STATES + s]! > -Infinity) return true;
  return false;
}

/** Class words of several syllables that a sentence starts with: `Liên đoàn lao động` CUT. */
const CLASSES = Cue.OrgClass | Cue.PlaceClass | Cue.SystemClass | Cue.EventClass | Cue.Function;

type Offer = Omit<Step, 'previous'>;

function stepsFrom(reader: Reader, run: Run, at: number): Offer[] {
  const { capitals, words, cues } = reader;
  const w = run.first + at;
  const offers: Offer[] = [{ from: at, to: at + 1, label: OUTSIDE, score: outsideScore(reader, w, w === run.first), segment: undefined }];
  const title = phraseEnd(cues, w, Cue.Title | Cue.Never | Cue.Demonym | (capitals.due[w] ? CLASSES : 0));
  if (title > w + 1 && title <= run.end) offers.push({ from: at, to: title - run.first, label: OUTSIDE, score: 0.3 + 1.2 * capitalsIn(reader, w, title), segment: undefined });
  const known = reader.known.get(w);
  if (!capitals.capital[w] && !known && !mayStart(reader, w)) return offers;
  const limit = Math.min(run.end, w + LONGEST_NAME);
  for (let end = w + 1; end <= limit; end++) {
    const names = known?.get(end);
    if (!names && !mayEnd(reader, w, end, run.end)) continue;
    if (words.gap[end - 1]! & Gap.Other && end - 1 > w && !names && !reader.text.slice(words.end[end - 2]!, words.start[end - 1]!).includes('&')) break;
    const scores = evidenceFor(reader, w, end, names);
    if (cutShort(reader, w, end, run.end)) for (const label of [ORGANIZATION, AGREEMENT]) scores[label]! -= 1.5;
    for (let label = 0; label < LABELS; label++)
      offers.push({ from: at, to: end - run.first, label, score: scores[label]!, segment: { first: w, end, label, scores, known: names } });
  }
  return offers;
}

/** A lower-case word that starts a name: `sông Hương`, `de Trazegnies`. */
function mayStart({ cues, passage }: Reader, w: number): boolean {
  if (passage.language.names.familyFirst) return (cues.alone[w]! & Cue.PlaceHead) !== 0;
  return passage.language.code === 'en' && (cues.alone[w]! & (Cue.PersonParticle | Cue.Function | Cue.Coordinator)) === Cue.PersonParticle;
}

/** A name ends in a capital, a designation's figures, or a lower-case word that its head takes. */
function mayEnd({ capitals, cues, words }: Reader, first: number, end: number, runEnd: number): boolean {
  const last = end - 1;
  if (capitals.capital[last]) return true;
  if (last === first) return false;
  if (words.gap[last]! & Gap.Hyphen) return true;
  if (words.shape[last] === Shape.Number || words.gap[last]! & Gap.Apostrophe) return true;
  if (!(cues.endingAt[end]! & (Cue.OrgLower | Cue.Portfolio | Cue.OrgWord | Cue.National | Cue.PlaceTail | Cue.PlaceLower | Cue.AgreementTail | Cue.OrgHead | Cue.Demonym))) return end === runEnd && phraseEnd(cues, first, Cue.AgreementHead) > 0;
  return !(cues.alone[last]! & Cue.Joiner);
}

/** Whether the name goes on behind `end` with words that its head takes: `Banca interamericana` | `di sviluppo`. */
function cutShort(reader: Reader, first: number, end: number, limit: number): boolean {
  const { cues, words } = reader;
  if (end >= limit || !touches(words, end) || reader.capitals.capital[end]) return false;
  return phraseEnd(cues, first, Cue.OrgHead | Cue.AgreementHead) > 0 && phraseEnd(cues, end, Cue.OrgLower) > 0 && !(cues.alone[end]! & (Cue.Joiner | Cue.Coordinator));
}

function capitalsIn({ capitals }: Reader, from: number, to: number): number {
  let n = 0;
  for (let w = from; w < to; w++) n += capitals.capital[w]!;
  return n;
}

/** A lower-case word that only the name around it has brought into the run. */
function bridged(alone: number, mixed: boolean): boolean {
  return mixed && !(alone & (Cue.Joiner | Cue.Coordinator | Cue.PersonParticle));
}

/** What it is worth that a word is no name. */
function outsideScore({ capitals, cues, words, parts, passage }: Reader, w: number, first: boolean): number {
  if (!capitals.capital[w]) return bridged(cues.alone[w]!, passage.language.names.familyFirst) && !first ? -1.2 : 0;
  if (cues.field[w]) return 1.5;
  const alone = cues.alone[w]!;
  const syllable = passage.language.names.familyFirst && !first;
  if (alone & (Cue.Never | Cue.Demonym)) return syllable && alone & Cue.Never ? -0.5 : 1;
  if (alone & (Cue.Title | Cue.Honorific) && !syllable) return 0.8;
  if (capitals.flat[w]) return 0.2;
  if (alone & Cue.Function) return capitals.due[w] ? 1 : first ? 0 : -0.8;
  if (capitals.due[w]) return parts.has(words.norm[w]!) ? -0.5 : -0.2;
  return -1.2;
}

function take(reader: Reader, run: Run, best: Float64Array, back: (Step | undefined)[], at: number, offer: Offer): void {
  for (let previous = 0; previous < STATES; previous++) {
    const so = best[at * STATES + previous]!;
    if (so === -Infinity) continue;
    const before = back[at * STATES + previous];
    const score = so + offer.score + (offer.label === OUTSIDE ? strayBehind(reader, run.first + at, previous, offer) : meeting(reader, run.first + at, previous, offer, run.first + (before?.from ?? 0)));
    const slot = offer.to * STATES + offer.label;
    if (score > best[slot]!) {
      best[slot] = score;
      back[slot] = { ...offer, previous };
    }
  }
}

/** What it costs that a name starts at `w` right behind another one of label `previous`. */
function meeting(reader: Reader, w: number, previous: number, offer: Offer, previousFirst: number): number {
  if (w === 0) return 0;
  if (previous === OUTSIDE) return isStray(reader, w - 1) && touches(reader.words, w) && offer.label === PLACE ? STRAY : 0;
  const { words, passage } = reader;
  const label = offer.label;
  if (words.gap[w]! & Gap.Hyphen) return previous === PLACE && label === PLACE && offer.segment?.known ? 0 : -1.5;
  if (words.gap[w]! & Gap.Apostrophe) return -3;
  if (previous === PERSON) return words.shape[w] === Shape.Upper && words.shape[w - 1] === Shape.Title && words.end[w]! - words.start[w]! > 3 ? -0.5 : -4;
  if (label === PERSON) return reader.cues.endingAt[previousFirst]! & Cue.Title ? 0 : passage.language.names.familyFirst ? (previous === ORGANIZATION ? -3 : -2) : -2.5;
  if (label === ORGANIZATION && previous === PLACE) return -4;
  if (label === PLACE && previous === ORGANIZATION) return -5;
  if (label === PLACE && previous === PLACE) return -2.5;
  if (label === SYSTEM || previous === SYSTEM || label === OTHER) return -1;
  return -2;
}

/** A capital that is no name's, tied to a place: `Cissy` | `Houston` is rather one name. */
const STRAY = -1.5;

function isStray(reader: Reader, w: number): boolean {
  return reader.capitals.capital[w] === 1 && !reader.capitals.flat[w] && outsideScore(reader, w, false) < 0;
}

function strayBehind(reader: Reader, w: number, previous: number, offer: Offer): number {
  return previous === PLACE && offer.to === offer.from + 1 && touches(reader.words, w) && isStray(reader, w) ? STRAY : 0;
}

function trace(best: Float64Array, back: readonly (Step | undefined)[], n: number): Segment[] {
  let state = 0;
  for (let s = 1; s < STATES; s++) if (best[n * STATES + s]! > best[n * STATES + state]!) state = s;
  const segments: Segment[] = [];
  for (let at = n; at > 0; ) {
    const step = back[at * STATES + state];
    if (!step) break;
    if (step.segment) segments.push(step.segment);
    at = step.from;
    state = step.previous;
  }
  return segments.reverse();
}
