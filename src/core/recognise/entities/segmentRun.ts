import type { KnownName } from '../../lexicon/knownNames';
import { Gap } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { evidenceFor, LABELS } from './evidence';
import { AGREEMENT, ORGANIZATION } from './nameCandidate';
import { meeting, MOST_GAINED, outsideScore, strayBehind } from './neighbours';
import { endingBefore, type Reader } from './reader';
import { breaksWord, cutShort, mayEnd, mayStart } from './limits';
import type { Run } from './runs';
import { nameStartOf } from './nameStart';
import { rightSideOf, type RightSide } from './rightSide';

/** Words `[first, end)` of a run and what they are. */
export interface Segment {
  readonly first: number;
  readonly end: number;
  /** Index into `TYPE_ORDER`, or `OTHER`. */
  readonly label: number;
  /** Points by label. */
  readonly scores: readonly number[];
  readonly known: readonly KnownName[] | undefined;
}

const LONGEST_NAME = 16;
/** The state behind a word that is no name, and at the start. */
export const OUTSIDE = LABELS;
const STATES = LABELS + 1;
/** A label this much worse than the best of the same words is not followed up. */
const HOPELESS = 7;

/** A stretch that may be one name, or (without scores) none. */
interface Offer {
  readonly first: number;
  readonly end: number;
  /** For a stretch outside all names. */
  readonly outside: number;
  readonly scores: readonly number[] | undefined;
  readonly known: readonly KnownName[] | undefined;
}

/** The best way to every state so far, flat: state `s` at word `w` of the run is `w * STATES + s`. */
interface Lattice {
  readonly score: Float64Array;
  /** The offer that leads there, an index into `offers`. */
  readonly offer: Int32Array;
  readonly previous: Int8Array;
  readonly offers: Offer[];
  /** What stands behind each word of the run, once it is asked. */
  readonly behind: (RightSide | undefined)[];
}

/**
 * Cuts a run into names and what lies between, so that the evidence of all the parts together is greatest. In the
 * run's length times the longest name.
 */
export function segmentRun(reader: Reader, run: Run): Segment[] {
  const n = run.end - run.first;
  if (n === 1) return segmentWord(reader, run.first);
  const slots = (n + 1) * STATES;
  if (slots > scratch.score.length) scratch = latticeOf(slots);
  const lattice = scratch;
  lattice.offers.length = 0;
  for (let w = 0; w <= n; w++) lattice.behind[w] = undefined;
  for (let s = 0; s < slots; s++) lattice.score[s] = -Infinity;
  lattice.score[OUTSIDE] = 0;
  for (let at = 0; at < n; at++) if (isReached(lattice, at)) offerFrom(reader, run, lattice, run.first + at);
  return trace(lattice, run);
}

function latticeOf(slots: number): Lattice {
  return {
    score: new Float64Array(slots),
    offer: new Int32Array(slots),
    previous: new Int8Array(slots),
    offers: [],
    behind: [],
  };
}

/** Written anew for each run: what is not reached is never read. */
let scratch = latticeOf(64 * STATES);

/** A run of one word, as most are. */
function segmentWord(reader: Reader, w: number): Segment[] {
  const known = endingBefore(reader.known[w], w + 1);
  const scores = evidenceFor(reader, nameStartOf(reader, w), rightSideOf(reader, w + 1), w + 1, known);
  let label = 0;
  for (let other = 1; other < LABELS; other++) if (scores[other]! > scores[label]!) label = other;
  return scores[label]! > outsideScore(reader, w, true) ? [{ first: w, end: w + 1, label, scores, known }] : [];
}

function isReached({ score }: Lattice, at: number): boolean {
  for (let s = 0; s < STATES; s++) if (score[at * STATES + s]! > -Infinity) return true;
  return false;
}

/** Class words of several syllables that a sentence starts with: `Liên đoàn lao động` CUT. */
const CLASSES = Cue.OrgClass | Cue.PlaceClass | Cue.SystemClass | Cue.EventClass | Cue.Function;

function offerFrom(reader: Reader, run: Run, lattice: Lattice, w: number): void {
  const { capitals, words, cues } = reader;
  takeOutside(reader, run, lattice, w, w + 1, outsideScore(reader, w, w === run.first));
  const title = phraseEnd(cues, w, Cue.Title | Cue.Never | Cue.Demonym | (capitals.due[w] ? CLASSES : 0));
  if (title > w + 1 && title <= run.end)
    takeOutside(reader, run, lattice, w, title, 0.3 + 1.2 * capitalsIn(reader, w, title));
  const known = reader.known[w];
  if (!capitals.capital[w] && !known && !mayStart(reader, w)) return;
  const start = nameStartOf(reader, w);
  const limit = Math.min(run.end, w + LONGEST_NAME);
  for (let end = w + 1; end <= limit; end++) {
    const names = endingBefore(known, end);
    if (!names && !mayEnd(reader, w, end, run.end)) continue;
    if (end - 1 > w && !names && words.gap[end - 1]! & Gap.Other && !isAmpersand(reader, end - 1)) break;
    const behind = (lattice.behind[end - run.first] ??= rightSideOf(reader, end));
    const scores = evidenceFor(reader, start, behind, end, names);
    if (cutShort(reader, w, end, run.end)) {
      scores[ORGANIZATION]! -= 1.5;
      scores[AGREEMENT]! -= 1.5;
    } else if (!names && breaksWord(reader, end, run.end)) scores[ORGANIZATION]! -= 1;
    takeName(reader, run, lattice, { first: w, end, outside: 0, scores, known: names });
  }
}

function isAmpersand({ text, words }: Reader, w: number): boolean {
  return text.slice(words.end[w - 1]!, words.start[w]!).includes('&');
}

function capitalsIn({ capitals }: Reader, from: number, to: number): number {
  let n = 0;
  for (let w = from; w < to; w++) n += capitals.capital[w]!;
  return n;
}

function takeOutside(reader: Reader, run: Run, lattice: Lattice, first: number, end: number, points: number): void {
  const index = lattice.offers.push({ first, end, outside: points, scores: undefined, known: undefined }) - 1;
  const from = (first - run.first) * STATES;
  const to = (end - run.first) * STATES + OUTSIDE;
  for (let previous = 0; previous < STATES; previous++) {
    const before = lattice.score[from + previous]!;
    if (before === -Infinity) continue;
    improve(
      lattice,
      to,
      before + points + (end === first + 1 ? strayBehind(reader, first, previous) : 0),
      index,
      previous,
    );
  }
}

function takeName(reader: Reader, run: Run, lattice: Lattice, offer: Offer): void {
  const index = lattice.offers.push(offer) - 1;
  const scores = offer.scores!;
  const floor = highest(scores) - HOPELESS;
  const from = (offer.first - run.first) * STATES;
  const to = (offer.end - run.first) * STATES;
  for (let previous = 0; previous < STATES; previous++) {
    const before = lattice.score[from + previous]!;
    if (before === -Infinity) continue;
    const previousFirst = previous === OUTSIDE ? 0 : lattice.offers[lattice.offer[from + previous]!]!.first;
    for (let label = 0; label < LABELS; label++) {
      if (scores[label]! < floor) continue;
      // Most ways are no better however well the names go together: how well need not be asked.
      if (before + scores[label]! + MOST_GAINED <= lattice.score[to + label]!) continue;
      const met = meeting(reader, {
        at: offer.first,
        label,
        known: offer.known !== undefined,
        previous,
        previousFirst,
      });
      improve(lattice, to + label, before + scores[label]! + met, index, previous);
    }
  }
}

function highest(scores: readonly number[]): number {
  let best = scores[0]!;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > best) best = scores[label]!;
  return best;
}

function improve(
  { score, offer, previous }: Lattice,
  slot: number,
  points: number,
  index: number,
  before: number,
): void {
  if (points <= score[slot]!) return;
  score[slot] = points;
  offer[slot] = index;
  previous[slot] = before;
}

function trace({ score, offer, previous, offers }: Lattice, run: Run): Segment[] {
  let at = run.end - run.first;
  let state = 0;
  for (let s = 1; s < STATES; s++) if (score[at * STATES + s]! > score[at * STATES + state]!) state = s;
  const segments: Segment[] = [];
  while (at > 0) {
    const slot = at * STATES + state;
    const { first, end, scores, known } = offers[offer[slot]!]!;
    if (scores) segments.push({ first, end, label: state, scores, known });
    at = first - run.first;
    state = previous[slot]!;
  }
  return segments.reverse();
}
