import type { Selectors } from '../annotation/annotation';
import type { IndexedText } from './indexedText';
import { orphan, type Found } from './matchResult';

/** An anchor that is certain: where it was and where it is, in code points. */
interface Landmark {
  readonly was: number;
  readonly is: number;
}

/** The nearest landmarks before and after a place, as they are in the order of the text still. */
interface Frame {
  readonly before: Landmark;
  readonly after: Landmark;
}

/** Landmarks so near to a place, in code points, are of the same passage. */
const NEAR = 200;
/** What may have come in between two near landmarks without their passage being another one. */
const ROOM = 400;

/**
 * Looks at anchors together, as what stands before and after a place is moved along with it. Where words are repeated in the same
 * surroundings (a headline and its repetition), the one place between an anchor's neighbours is its own. And an anchor found far
 * from near neighbours that stayed where they were is doubtful: its own passage was deleted, more likely than moved alone.
 */
export function settleByNeighbours(
  indexed: IndexedText,
  anchors: readonly Selectors[],
  matches: readonly Found[],
): Found[] {
  const landmarks = landmarksOf(indexed, anchors, matches);
  return matches.map((match, i) => {
    const was = anchors[i]!.position?.start;
    if (was === undefined || (match.by !== 'alike' && match.by !== 'whole' && match.by !== 'likeness')) return match;
    const frame = frameOf(landmarks, was);
    if (!frame) return match;
    const places = match.span ? [match.span] : match.candidates;
    const within = places.filter((span) => isWithin(frame, indexed.codePoints.toCodePoints(span.start)));
    if (match.span) return within.length || !isTight(frame, was) ? match : orphan(places);
    const beside = within.filter((span) => isBeside(frame, was, indexed.codePoints.toCodePoints(span.start)));
    const own = within.length === 1 ? within[0] : beside.length === 1 ? beside[0] : null;
    return own ? { status: 'moved', span: own, score: 0.9, candidates: [], by: 'alike' } : match;
  });
}

function landmarksOf(indexed: IndexedText, anchors: readonly Selectors[], matches: readonly Found[]): Landmark[] {
  const landmarks: Landmark[] = [];
  matches.forEach(({ span, score }, i) => {
    const was = anchors[i]!.position?.start;
    if (span && score === 1 && was !== undefined)
      landmarks.push({ was, is: indexed.codePoints.toCodePoints(span.start) });
  });
  return landmarks.sort((a, b) => a.was - b.was || a.is - b.is);
}

function frameOf(landmarks: readonly Landmark[], was: number): Frame | null {
  const before = landmarks[countUpTo(landmarks, was - 1) - 1];
  const after = landmarks[countUpTo(landmarks, was)];
  return before && after && before.is <= after.is ? { before, after } : null;
}

function isWithin({ before, after }: Frame, is: number): boolean {
  return before.is <= is && is <= after.is;
}

/** Whether a place is as far from one of the neighbours as it was: nothing came in between. */
function isBeside({ before, after }: Frame, was: number, is: number): boolean {
  return is - before.is === was - before.was || after.is - is === after.was - was;
}

function isTight({ before, after }: Frame, was: number): boolean {
  const near = was - before.was < NEAR && after.was - was < NEAR;
  return near && after.is - before.is < after.was - before.was + ROOM;
}

/** How many landmarks were at or before a place. */
function countUpTo(landmarks: readonly Landmark[], was: number): number {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (landmarks[middle]!.was <= was) low = middle + 1;
    else high = middle;
  }
  return low;
}
