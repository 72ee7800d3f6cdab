import type { Annotation, AnnotationId, Layer, Suggestion } from '../annotation/annotation';
import type { Ref } from '../annotation/model';
import { writtenName, type WrittenName } from '../recognise/known/writtenName';
import type { Page } from '../sidecar/page';
import { readingId } from './reading';

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
    if (annotation.kind === 'rejection' && annotation.target.type === 'annotation')
      objections.add(annotation.target.id);
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

/** What all sidecars of an article teach together. */
export interface ArticleLessons {
  readonly language: string | null;
  /** Each once, in an order that is always the same. */
  readonly lessons: readonly Lesson[];
}

/**
 * Puts the sidecars of an article together. What somebody objected to is not accepted; what is accepted in one place of the
 * article and rejected in another is not rejected as such.
 */
export function lessonsTogether(pages: readonly PageLessons[]): ArticleLessons {
  const objections = new Set(pages.flatMap((page) => [...page.objections]));
  const all = pages.flatMap((page) =>
    [...page.lessons].filter(([id]) => !objections.has(id)).map(([, taught]) => taught),
  );
  const accepted = new Set(all.filter((taught) => taught.accepted).map(idOfReading));
  const lessons = new Map<string, Lesson>();
  for (const taught of all)
    if (taught.accepted || !accepted.has(idOfReading(taught))) lessons.set(idOfLesson(taught), taught);
  return {
    language: pages.map((page) => page.language).find((language) => language !== null) ?? null,
    lessons: [...lessons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, taught]) => taught),
  };
}

export function sameLessons(a: ArticleLessons | undefined, b: ArticleLessons): boolean {
  if (!a) return b.lessons.length === 0;
  const same = (taught: Lesson, i: number) => idOfLesson(taught) === idOfLesson(b.lessons[i]!);
  return a.language === b.language && a.lessons.length === b.lessons.length && a.lessons.every(same);
}

function idOfReading({ layer, key, type, ref }: Lesson): string {
  return readingId(layer, key, type, ref);
}

function idOfLesson(taught: Lesson): string {
  return `${idOfReading(taught)}\n${taught.accepted ? taught.written : ''}\n${taught.accepted}`;
}
