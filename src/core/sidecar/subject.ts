import type { Annotation, AnnotationId } from '../annotation/annotation';

/** A thread of replies is a few deep; a bound keeps a circle of them from going on for ever. */
const DEEPEST = 64;

/**
 * The annotation in the text that an annotation is about in the end: itself, or what it targets among `others` (a reply to a
 * verdict on a claim is about the claim). `null` where that is not there.
 */
export function subjectOf(annotation: Annotation, others: ReadonlyMap<AnnotationId, Annotation>): Annotation | null {
  let at: Annotation | undefined = annotation;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    if (at.target?.type === 'text') return at;
    at = at.target ? others.get(at.target.id) : undefined;
  }
  return null;
}
