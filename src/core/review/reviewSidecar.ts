import type { Annotation } from '../annotation/annotation';
import type { Span } from '../base/span';
import { placeAll } from '../index/placeAll';
import type { Page } from '../sidecar/page';
import { changesOf, type ReviewChange } from './changes';
import { lineIndex } from './lineIndex';

/** Two versions of a sidecar, and the article that they are about. */
export interface Versions {
  readonly before: Page;
  readonly after: Page;
  /** The article's other sidecars. */
  readonly others: readonly Page[];
  /** The article as it is now; `null` where it is not at hand. */
  readonly text: string | null;
  /** The text that a page's positions were recorded against, where it can be had. */
  readonly baseText?: (page: Page) => string | null;
}

export interface PlacedChange extends ReviewChange {
  /** UTF-16, half-open, in the article as it is now. */
  readonly span: Span | null;
  /** Of its start, from 1. */
  readonly line: number | null;
  /** From 1, in UTF-16 code units. */
  readonly column: number | null;
}

/** What changed in a sidecar, each with its place in the article. */
export function reviewSidecar({ before, after, others, text, baseText }: Versions): PlacedChange[] {
  const changes = changesOf(
    before,
    after,
    others.flatMap((page) => [...page.annotations]),
  );
  if (text === null) return changes.map((change) => ({ ...change, span: null, line: null, column: null }));
  const places = placesOf(changes, [after, before, ...others], text, baseText);
  const placeAt = lineIndex(text);
  return changes
    .map((change, i) => {
      const span = (change.subject && places.get(change.subject)) ?? null;
      const { line, column } = span ? placeAt(span.start) : { line: null, column: null };
      return { change: { ...change, span, line, column }, order: span?.start ?? Infinity, i };
    })
    .sort((a, b) => (a.change.code === b.change.code ? compare(a.order, b.order) : 0) || a.i - b.i)
    .map(({ change }) => change);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Where what the changes are about stands now; only the pages that hold some of it are looked for. */
function placesOf(
  changes: readonly ReviewChange[],
  pages: readonly Page[],
  text: string,
  baseText: Versions['baseText'],
): Map<Annotation, Span> {
  const wanted = new Set(changes.map((change) => change.subject));
  const places = new Map<Annotation, Span>();
  for (const page of pages) {
    if (!page.annotations.some((annotation) => wanted.has(annotation))) continue;
    for (const { annotation, span } of placeAll(text, page, { baseText: baseText?.(page) ?? null }))
      if (span) places.set(annotation, span);
  }
  return places;
}
