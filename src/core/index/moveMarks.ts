import { moveSpan, type TextEdit } from '../anchor/moveThrough';
import type { Mark } from './mark';
import type { Placed } from './placed';

/** Suggestions where edits left them, until the text is read again; one whose text is gone goes with it. */
export function moveMarks(marks: readonly Mark[], edits: readonly TextEdit[]): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    const moved = moveSpan(mark, edits);
    if (!moved || moved.end <= moved.start) return [];
    if (mark.layer !== 'claim') return [{ ...mark, ...moved }];
    const source = mark.source && moveSpan(mark.source, edits);
    return [
      {
        ...mark,
        ...moved,
        source: source && mark.source ? { ...mark.source, ...source } : null,
        cue: mark.cue && moveSpan(mark.cue, edits),
      },
    ];
  });
}

/** Annotations where edits left them; one whose text is gone is kept, without a place. */
export function movePlaced(placed: readonly Placed[], edits: readonly TextEdit[]): Placed[] {
  return placed.map((p): Placed => {
    const span = p.span && moveSpan(p.span, edits);
    const [source, cue] = [p.source && moveSpan(p.source, edits), p.cue && moveSpan(p.cue, edits)];
    const candidates = p.candidates.flatMap((candidate) => moveSpan(candidate, edits) ?? []);
    const moved = { ...p, span, source, cue, candidates };
    return p.span && !span ? { ...moved, status: 'orphan', score: 0 } : moved;
  });
}
