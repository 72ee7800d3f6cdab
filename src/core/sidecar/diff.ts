import { selectorsOf, type Annotation, type AnnotationId } from '../annotation/annotation';
import { isJsonObject, sameJson, writeJson, type Json, type JsonObject } from '../base/json';
import type { Page } from './page';
import { annotationJson, headerJson } from './serialise';
import { subjectOf } from './subject';

/** One field with its values in both versions; `null` where it is not there. */
export interface FieldChange {
  /** In a person's words: `type`, `identity`, `quote`, `cue`, `verdict` …; of a field unknown to this version its path in the file. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangedAnnotation {
  readonly id: AnnotationId;
  readonly before: Annotation;
  readonly after: Annotation;
  readonly fields: readonly FieldChange[];
}

/** What changed between two versions of a sidecar: in the order of the newer, what was removed in that of the older. */
export interface SidecarDiff {
  readonly header: readonly FieldChange[];
  readonly added: readonly Annotation[];
  readonly removed: readonly Annotation[];
  readonly changed: readonly ChangedAnnotation[];
}

/** Fields that the file spells otherwise than a person would. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  'body.gloss:kind': 'type',
  'body.source': 'identity',
  'body.value': 'value',
  'body.gloss:unit': 'unit',
  'body.gloss:mode': 'mode',
  'body.gloss:participants': 'participants',
  'body.gloss:when': 'when',
  'body.gloss:certainty': 'certainty',
  'body.gloss:relation': 'relation',
  'body.gloss:to': 'to',
  'body.gloss:verdict': 'verdict',
  'body.gloss:layer': 'layer',
  'body.gloss:rejected': 'rejected',
  'body.gloss:source.selector': 'source',
  'body.gloss:source.gloss:ref': 'source’s identity',
  'body.gloss:cue.selector': 'cue',
  'body.type': 'kind',
  'target.selector': 'quote',
  'target.source': 'article',
  'gloss:published': 'published',
  'gloss:textHash': 'text',
  'gloss:version': 'format version',
  'gloss:conflict': 'conflict',
};

/** Compares two versions of a sidecar annotation by annotation (by id), field by field. Where a quote stands is no difference. */
export function diffSidecars(older: Page, newer: Page): SidecarDiff {
  const was = new Map(older.annotations.map((a) => [a.id, a]));
  const is = new Set(newer.annotations.map((a) => a.id));
  return {
    header: fieldChanges(headerFields(older), headerFields(newer)),
    added: newer.annotations.filter((a) => !was.has(a.id)),
    removed: older.annotations.filter((a) => !is.has(a.id)),
    changed: newer.annotations.flatMap((after): ChangedAnnotation[] => {
      const before = was.get(after.id);
      const fields = before ? fieldChanges(annotationJson(before), annotationJson(after)) : [];
      return before && fields.length ? [{ id: after.id, before, after, fields }] : [];
    }),
  };
}

/** The header but for the sketch, which changes with the text that it is of and says nothing more to people. */
function headerFields({ header }: Page): JsonObject {
  return new Map([...headerJson(header)].filter(([key]) => key !== 'gloss:textSketch'));
}

function fieldChanges(before: JsonObject, after: JsonObject, path = ''): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FieldChange[] => {
    const field = path ? `${path}.${key}` : key;
    const [was, is] = [before.get(key), after.get(key)];
    if (sameJson(was, is)) return [];
    if (key === 'selector') return named(field, wordsOf(was), wordsOf(is));
    if (isJsonObject(was) || isJsonObject(is)) {
      if (
        (was === undefined || isJsonObject(was)) &&
        (is === undefined || isJsonObject(is)) &&
        field !== 'body.gloss:rejected'
      ) {
        return fieldChanges(was ?? new Map<string, Json>(), is ?? new Map<string, Json>(), field);
      }
    }
    return named(field, plain(was), plain(is));
  });
}

function named(field: string, before: string | null, after: string | null): FieldChange[] {
  return before === after ? [] : [{ field: nameOfField(field), before, after }];
}

/** What a person calls a field, by its path in the file. */
export function nameOfField(path: string): string {
  return Object.hasOwn(FIELD_NAMES, path) ? FIELD_NAMES[path]! : path;
}

/** A value as a person reads it: text as it is, everything else as JSON. */
function plain(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : writeJson(value);
}

/** The quoted words of selectors. */
function wordsOf(selectors: Json | undefined): string | null {
  for (const selector of Array.isArray(selectors) ? (selectors as Json[]) : [selectors]) {
    const exact = isJsonObject(selector) ? selector.get('exact') : undefined;
    if (typeof exact === 'string') return exact;
  }
  return plain(selectors);
}

/** The words that an annotation is about: its own quote, or that of what it targets among `others`. */
export function quoteOf(annotation: Annotation, others: ReadonlyMap<AnnotationId, Annotation>): string {
  const subject = subjectOf(annotation, others);
  return (subject && selectorsOf(subject)?.quote.exact) ?? '';
}
