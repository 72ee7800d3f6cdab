import type { Selectors } from '../annotation/annotation';
import type { Span } from '../base/span';
import type { IndexedText } from './indexedText';
import type { Match } from './match';
import type { Found } from './finder';

/** An anchor that is certain: where it was and where it is, in code points. */
interface Landmark {
  readonly was: number;
  readonly is: number;
}

/**
 * Decides between places that are alike by the anchors around them: a headline that is repeated has its names twice in the same
 * words, but what stands before and after each was moved along with it. Only where exactly one place fits; no distance is guessed.
 */
export function settleByNeighbours(indexed: IndexedText, anchors: readonly Selectors[], matches: readonly Found[]): Match[] {
  const landmarks: Landmark[] = [];
  matches.forEach(({ span, score }, i) => {
    const was = anchors[i]!.position?.start;
    if (span && score === 1 && was !== undefined) landmarks.push({ was, is: indexed.codePoints.toCodePoints(span.start) });
  });
  landmarks.sort((a, b) => a.was - b.was || a.is - b.is);
  return matches.map((match, i) => {
    if (process.env.SUS && match.span && match.status !== 'anchored' && !match.sure && anchors[i]!.position) {
      const was = anchors[i]!.position!.start, is = indexed.codePoints.toCodePoints(match.span.start);
      const next = firstAfter(landmarks, was);
      let b = next - 1; while (b >= 0 && landmarks[b]!.was >= was) b--;
      const before = landmarks[b];
      const after = landmarks[next];
      const D = +process.env.SUS;
      if (before && after && was - before.was < D && after.was - was < D && before.is <= after.is && after.is-before.is < after.was-before.was + 400 && (is < before.is || is > after.is))
        return { status: 'orphan', span: null, score: 0, candidates: [match.span] };
    }
    const was = anchors[i]!.position?.start;
    if (match.span || !match.alike || was === undefined) return match;
    const place = onlyPlaceBetween(indexed, match.candidates, was, landmarks);
    return place ? { status: 'moved', span: place, score: 0.9, candidates: [] } : match;
  });
}

function onlyPlaceBetween(indexed: IndexedText, places: readonly Span[], was: number, landmarks: readonly Landmark[]): Span | null {
  const next = firstAfter(landmarks, was);
  const before = landmarks[next - 1];
  const after = landmarks.slice(next, next + 8).find((l) => l.was > was);
  if (!before || !after) return null;
  const fitting = places.filter((span) => {
    const is = indexed.codePoints.toCodePoints(span.start);
    return before.is <= is && is <= after.is;
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The first landmark that was after a place. */
function firstAfter(landmarks: readonly Landmark[], was: number): number {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (landmarks[middle]!.was <= was) low = middle + 1;
    else high = middle;
  }
  return low;
}
