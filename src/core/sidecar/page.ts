import type { Annotation, Conflict } from '../annotation/annotation';
import type { Json, JsonObject } from '../base/json';

/** The version of the format that this program writes. */
export const VERSION = 1;

/** What a sidecar says of its article as a whole. */
export interface PageHeader {
  /** The sidecar's own name, a relative IRI. */
  readonly id: string;
  /** The format's version; a file of a newer one keeps its number. */
  readonly version: number;
  /** Of the article, ISO 639; `null` where not said. */
  readonly language: string | null;
  /** ISO 8601; `null` where not said. */
  readonly published: string | null;
  /** Of the text that positions were recorded against (`textHash`); set when the page is made and by *Re-anchor* alone. */
  readonly textHash: string | null;
  /** Of the same text (`sketchOf`); `null` where none was made, as in files of older versions. */
  readonly textSketch: string | null;
  readonly conflicts?: readonly Conflict[];
  /** All members but `items` as they were read; see `asRead` of an annotation. */
  readonly asRead?: JsonObject;
}

/** One sidecar in memory: a value, never changed in place. */
export interface Page {
  readonly header: PageHeader;
  readonly annotations: readonly Annotation[];
  /** Items that are no annotations at all (a string, a number), kept to be written back. */
  readonly rest: readonly Json[];
  /** How the file was encoded, so that an unchanged page is written as the same bytes on every system. */
  readonly encoding: { readonly bom: boolean; readonly eol: '\n' | '\r\n' };
}

/** A page for an article that has no sidecar yet. */
export function newPage(header: { readonly id: string } & Partial<PageHeader>): Page {
  return {
    header: { version: VERSION, language: null, published: null, textHash: null, textSketch: null, ...header },
    annotations: [],
    rest: [],
    encoding: { bom: false, eol: '\n' },
  };
}

/** The page with this annotation in it: in place of the one of its id, or as a new one. */
export function withAnnotation(page: Page, annotation: Annotation): Page {
  const known = page.annotations.some((a) => a.id === annotation.id);
  const annotations = known
    ? page.annotations.map((a) => (a.id === annotation.id ? annotation : a))
    : [...page.annotations, annotation];
  return { ...page, annotations };
}

/** The page without the annotations of these ids. */
export function withoutAnnotations(page: Page, ids: Iterable<string>): Page {
  const gone = new Set(ids);
  return { ...page, annotations: page.annotations.filter((a) => !gone.has(a.id)) };
}
