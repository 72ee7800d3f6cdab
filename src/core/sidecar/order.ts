import type { Annotation } from '../annotation/annotation';

/**
 * The order of annotations in a sidecar: by recorded position, then id; what targets another annotation stands behind that one,
 * so that verdicts on different claims change different places of the file. Independent of the order they come in.
 */
export function inFileOrder(annotations: readonly Annotation[]): Annotation[] {
  const byId = new Map(annotations.map((a) => [a.id, a]));
  const keyed = annotations.map((annotation) => ({ annotation, ...placeOf(annotation, byId) }));
  keyed.sort(
    (a, b) =>
      compare(a.start, b.start) ||
      compare(a.end, b.end) ||
      a.depth - b.depth ||
      compareText(a.annotation.id, b.annotation.id),
  );
  return keyed.map((k) => k.annotation);
}

/** Where an annotation, or what it comments on in the end, was recorded; annotations without a place come last. */
function placeOf(
  annotation: Annotation,
  byId: ReadonlyMap<string, Annotation>,
): { start: number; end: number; depth: number } {
  let at: Annotation | undefined = annotation;
  // A thread of replies is a few deep; a bound keeps a circle of them from going on for ever.
  for (let depth = 0; at && depth < 64; depth++) {
    if (at.target?.type === 'text') {
      const position = at.target.selectors.position;
      return { start: position?.start ?? Infinity, end: position?.end ?? Infinity, depth };
    }
    at = at.target ? byId.get(at.target.id) : undefined;
  }
  return { start: Infinity, end: Infinity, depth: 0 };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
