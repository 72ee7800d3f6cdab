import type { Annotation, AnnotationId, Layer, Suggestion } from '../annotation/annotation';
import type { Ref } from '../annotation/model';
import { writtenName, type WrittenName } from '../recognise/known/writtenName';
import type { Page } from '../sidecar/page';

/** What one annotation teaches of some words, wherever they stand. */
export interface Lesson {
  readonly layer: Layer;
  readonly accepted: boolean;
  /** The words as they were written, NFC, white space as one space: of a claim, its cue. */
  readonly written: string;
  readonly name: WrittenName;
  /** The words in `normaliseWord` form, a space between two. */
  readonly key: string;
  /** Of an entity or an event; `*` for a rejection of whatever the layer says of these words. */
  readonly type: string;
  /** Of an entity. */
  readonly ref: Ref;
}

/** What one sidecar teaches. */
export interface PageLessons {
  readonly language: string | null;
  readonly lessons: ReadonlyMap<AnnotationId, Lesson>;
  /** Somebody else's annotations that were objected to: what they say is not accepted. */
  readonly objections: ReadonlySet<AnnotationId>;
}

export const ANY_TYPE = '*';

export function lessonsOf(page: Page): PageLessons {
  const lessons = new Map<AnnotationId, Lesson>();
  const objections = new Set<AnnotationId>();
  for (const annotation of page.annotations) {
    if (annotation.kind === 'rejection' && annotation.target.type === 'annotation') objections.add(annotation.target.id);
    const lesson = lessonOf(annotation);
    if (lesson) lessons.set(annotation.id, lesson);
  }
  return { language: page.header.language, lessons, objections };
}

function lessonOf(annotation: Annotation): Lesson | null {
  if (annotation.target?.type !== 'text') return null;
  const quote = annotation.target.selectors.quote.exact;
  switch (annotation.kind) {
    case 'entity':
    case 'date':
    case 'quantity':
    case 'event':
    case 'claim':
      return teach(quote, true, { layer: annotation.kind, body: annotation.body } as Suggestion);
    case 'rejection': {
      const { layer, rejected } = annotation.body;
      return rejected ? teach(quote, false, rejected) : lesson(layer, false, quote, ANY_TYPE, '');
    }
    default:
      return null;
  }
}

function teach(quote: string, accepted: boolean, suggestion: Suggestion): Lesson | null {
  switch (suggestion.layer) {
    case 'entity':
      return lesson('entity', accepted, quote, suggestion.body.type, suggestion.body.ref);
    case 'event':
      return lesson('event', accepted, quote, suggestion.body.type, '');
    case 'claim': {
      const cue = suggestion.body.cue?.selectors.quote.exact;
      return cue === undefined ? null : lesson('claim', accepted, cue, '', '');
    }
    default:
      return lesson(suggestion.layer, accepted, quote, '', '');
  }
}

function lesson(layer: Layer, accepted: boolean, quote: string, type: string, ref: Ref): Lesson | null {
  const written = quote.normalize('NFC').replace(/\s+/g, ' ').trim();
  const name = writtenName(written);
  return name && { layer, accepted, written, name, key: name.words.join(' '), type, ref };
}
