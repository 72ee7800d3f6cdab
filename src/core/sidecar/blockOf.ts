import type { AnnotationId } from '../annotation/annotation';
import type { Span } from '../base/span';

/**
 * The lines of an annotation in its sidecar's text, from its id to the end of its block; `null` where it is not there as it is
 * written by this program. UTF-16, half-open.
 */
export function blockOf(sidecar: string, id: AnnotationId): Span | null {
  const start = sidecar.indexOf(`{"id":${JSON.stringify(id)},`);
  if (start < 0) return null;
  const end = /\n {4}\}/.exec(sidecar.slice(start));
  return { start, end: end ? start + end.index : sidecar.length };
}
