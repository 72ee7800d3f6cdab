import type { Span } from '../base/span';

/** One change of a text: at `offset`, `removed` code units went and `inserted` came. UTF-16. */
export interface TextEdit {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * Where a span is after edits, each in the text that the ones before it left; `null` once all of it was deleted or replaced.
 * Exact: text typed at an edge stays outside, text typed within belongs to it, of what is cut across the rest remains.
 */
export function moveSpan(span: Span, edits: readonly TextEdit[]): Span | null {
  let moved: Span | null = span;
  for (const edit of edits) {
    moved = moveOnce(moved, edit);
    if (!moved) return null;
  }
  return moved;
}

/** Moves many spans; a span that is gone is `null` in its place. */
export function moveThrough(spans: readonly Span[], edits: readonly TextEdit[]): (Span | null)[] {
  return spans.map((span) => moveSpan(span, edits));
}

function moveOnce(span: Span, { offset, removed, inserted }: TextEdit): Span | null {
  const { start, end } = span;
  const editEnd = offset + removed;
  const by = inserted - removed;
  if (offset >= end) return span;
  if (editEnd <= start) return { start: start + by, end: end + by };
  if (offset <= start && editEnd >= end) return null;
  if (offset >= start && editEnd <= end) return { start, end: end + by };
  return offset < start ? { start: offset + inserted, end: end + by } : { start, end: offset };
}
