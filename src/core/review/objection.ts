import type { AnnotationId } from '../annotation/annotation';
import { noteOn, replyTo, type Change, type Desk } from '../index/decisions';
import type { PlacedChange } from './reviewSidecar';

/**
 * An objection to a change, as a record of the reviewer's own: a reply to the annotation; where that was taken away, to what it was
 * about; where that went too, a note on its words in the article. `null` where none of it is left to write to.
 * @param present the annotations that the article's sidecars hold now
 */
export function objectTo(
  change: PlacedChange,
  text: string,
  present: ReadonlySet<AnnotationId>,
  desk: Desk,
): Change | null {
  const { annotation, subject, span } = change;
  const target = [annotation, subject].find((a) => a && present.has(a.id));
  if (target) return replyTo(target.id, text, desk);
  return annotation && span ? noteOn(span, text, desk) : null;
}
