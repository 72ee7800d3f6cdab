import { sha1, utf8 } from '../base/sha1';
import type { AnnotationId, AnnotationKind, Target } from './annotation';

/**
 * The id of a new annotation, from what it says of what: two people who accept the same suggestion of the same text get the same
 * id, so that their merge has one annotation. Made once: an annotation that is changed later keeps it.
 *
 * The place is the quote with its context and its recorded position. Context alone would not do: a headline that is repeated has
 * the same names in the same words, and two mentions must differ. So the id of one suggestion differs between two versions of a
 * text that put it at different positions; a merge then has both, and nothing is lost.
 *
 * The body is part of it, as there may be two readings of one place; for what is a person's alone (a verdict, a note) let it say
 * whose it is: `{ by: 'lan' }`. Sixteen hexadecimal digits: a million annotations share one with a chance of 1 in 40 million.
 */
export function idOf(kind: AnnotationKind, target: Target, body: object | null): AnnotationId {
  return `urn:gloss:${sha1(utf8(canonical([kind, target, body]))).slice(0, 16)}`;
}

/** The value as JSON with members in the order of their names, text as NFC. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, v]) => v !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value);
}
