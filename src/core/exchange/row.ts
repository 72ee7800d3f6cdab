import type { AnnotationId, AnnotationKind } from '../annotation/annotation';
import type { Participant } from '../annotation/model';
import type { TextRecord } from '../anchor/textRecord';
import type { Span } from '../base/span';
import type { Page } from '../sidecar/page';
import type { Desk, Written } from './annotationsOf';

/** The kinds that other tools have something like. */
export type RowKind = Exclude<AnnotationKind, 'unknown' | 'rejection'>;

/**
 * An annotation as other tools see it: one flat record with offsets into one text. What a kind does not have is absent; what comes
 * from elsewhere may lack anything but its kind.
 */
export interface Row {
  readonly kind: RowKind;
  /** Kept through a format and back, where it has a place for it. */
  readonly id?: AnnotationId;
  readonly by?: readonly string[];
  /** Of an annotation in the text; UTF-16, half-open. */
  readonly span?: Span;
  /** Of an entity or an event. */
  readonly type?: string;
  readonly ref?: string;
  /** Of a date, as TIMEX3; of a quantity. */
  readonly value?: string | number;
  readonly unit?: string;
  readonly mode?: string;
  readonly when?: string;
  readonly certainty?: string;
  readonly participants?: readonly Participant[];
  /** Of a claim. */
  readonly source?: Span & { readonly ref?: string };
  readonly cue?: Span;
  /** The annotation that a verdict, a reply or a relation is on. */
  readonly target?: AnnotationId;
  readonly verdict?: string;
  /** Of a note, a reply, a verdict. */
  readonly text?: string;
  readonly relation?: string;
  readonly to?: AnnotationId;
}

/** An article with its annotations, to be written in another format. */
export interface AnnotatedArticle {
  /** Its path, as it shall be named. */
  readonly name: string;
  readonly text: string;
  readonly language: string | null;
  readonly published: string | null;
  /** In reading order; what is on other annotations behind them. */
  readonly rows: readonly Row[];
  /** All of it as it is in its sidecars, recorded afresh. */
  readonly page: Page;
}

/** What a file of another format holds of one article. */
export interface ReadArticle {
  /** Its path as the file has it; `null` where it does not say. */
  readonly name: string | null;
  /** The text that its offsets are of, where the file has it; else they are of the article as it is. */
  readonly text?: string;
  /** The name of that text and what is kept of it, where the file has that. */
  readonly recorded?: TextRecord | null;
  /** The annotations, as they stand in the desk's text. */
  read(desk: Desk): Written;
}

export interface Format {
  readonly name: string;
  /** What files of it end in. */
  readonly ending: string;
  /** Whether one file holds many articles. */
  readonly many: boolean;
  /** `left`: how many annotations there is no place for in the format. */
  write(articles: readonly AnnotatedArticle[]): { readonly text: string; readonly left: number };
  /** Not there for formats that can't be read back. @throws FormatError */
  read?(file: string): readonly ReadArticle[];
}

/** A file that is not of the format that it was said to be of. */
export class FormatError extends Error {}
