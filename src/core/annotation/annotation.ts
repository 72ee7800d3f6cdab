import type { Json, JsonObject } from '../base/json';
import type { Certainty, EntityType, EventType, Participant, Ref, Verdict } from './model';

/** What people decided of an article, and how it is pinned to the text. Suggestions are in `model.ts`. */

/** `urn:gloss:…`: made once, kept through every change. */
export type AnnotationId = string;

/** The words themselves with up to 32 characters to each side, as they stood when recorded. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where the words stood when recorded: half-open, in Unicode code points, because the W3C counts so and because a sidecar is
 * also read where its article is not. Only `anchor/` turns it into UTF-16 offsets.
 */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/** An anchor at rest; `describe` makes it of a span, `match` finds its span again. */
export interface Selectors {
  readonly quote: TextQuote;
  readonly position?: TextPosition;
}

/** A stretch of an article. */
export interface TextTarget {
  readonly type: 'text';
  /** The article's file name. */
  readonly source: string;
  readonly selectors: Selectors;
}

/** Another annotation, in this sidecar or in another one of the same article. */
export interface AnnotationTarget {
  readonly type: 'annotation';
  readonly id: AnnotationId;
}

export type Target = TextTarget | AnnotationTarget;

export interface EntityBody {
  readonly type: EntityType;
  readonly ref: Ref;
}

export interface DateBody {
  /** ISO 8601 as in TIMEX3. */
  readonly value: string;
}

export interface QuantityBody {
  readonly value: number;
  readonly unit: string | null;
}

export interface EventBody {
  readonly type: EventType;
  readonly mode?: string;
  readonly participants: readonly Participant[];
  readonly when?: string;
  readonly certainty: Certainty;
}

/** Who speaks, in their own place in the text; the content of the claim is the annotation's target. */
export interface ClaimBody {
  readonly source: { readonly selectors: Selectors; readonly ref?: Ref } | null;
  readonly cue: { readonly selectors: Selectors } | null;
}

/** `target` stands in this relation to the annotation `to`. */
export interface RelationBody {
  readonly relation: string;
  readonly to: AnnotationId;
}

export interface NoteBody {
  readonly text: string;
}

export interface VerdictBody {
  readonly verdict: Verdict;
  readonly note?: string;
}

/** The layers that recognition suggests. */
export interface SuggestedBodies {
  readonly entity: EntityBody;
  readonly date: DateBody;
  readonly quantity: QuantityBody;
  readonly event: EventBody;
  readonly claim: ClaimBody;
}
export type Layer = keyof SuggestedBodies;
export const LAYERS = ['entity', 'date', 'quantity', 'event', 'claim'] as const satisfies readonly Layer[];

/** A layer's body that says which layer it is. */
export type Suggestion = { [L in Layer]: { readonly layer: L; readonly body: SuggestedBodies[L] } }[Layer];

/** A suggestion that must not come back: of its target (text), everything of the layer or just what `rejected` says. */
export interface RejectionBody {
  readonly layer: Layer;
  readonly rejected: Suggestion | null;
}

/** A field that two sides of a merge decided differently: the annotation has `ours` in it, until a person resolves it. */
export interface Conflict {
  /** Where in the annotation's JSON: `body.gloss:kind`; `` is the whole annotation, which one side removed. */
  readonly field: string;
  /** What it was before, and what each side made of it; `undefined` where it was not there. */
  readonly base?: Json;
  readonly ours?: Json;
  readonly theirs?: Json;
}

interface Common {
  readonly id: AnnotationId;
  /** Who decided it; more than one after people accepted the same suggestion and merged. */
  readonly creators: readonly string[];
  readonly conflicts?: readonly Conflict[];
  /**
   * The annotation as the sidecar held it, kept so that what this version does not understand is written back untouched, in
   * its place. Carry it along in copies (`{ ...annotation, body }`); nobody but `sidecar/` looks into it.
   */
  readonly asRead?: JsonObject;
}

interface OnText<K extends string, B> extends Common {
  readonly kind: K;
  readonly target: TextTarget;
  readonly body: B;
}

interface OnAnnotation<K extends string, B> extends Common {
  readonly kind: K;
  readonly target: AnnotationTarget;
  readonly body: B;
}

export type EntityAnnotation = OnText<'entity', EntityBody>;
export type DateAnnotation = OnText<'date', DateBody>;
export type QuantityAnnotation = OnText<'quantity', QuantityBody>;
export type EventAnnotation = OnText<'event', EventBody>;
export type ClaimAnnotation = OnText<'claim', ClaimBody>;
export type NoteAnnotation = OnText<'note', NoteBody>;
export type RelationAnnotation = OnAnnotation<'relation', RelationBody>;
export type VerdictAnnotation = OnAnnotation<'verdict', VerdictBody>;
export type ReplyAnnotation = OnAnnotation<'reply', NoteBody>;
/** Of a suggestion (its target is text) or of somebody else's annotation (its target is that annotation). */
export type RejectionAnnotation = OnText<'rejection', RejectionBody> | OnAnnotation<'rejection', RejectionBody>;

/** One that this version cannot read: of a newer kind, or damaged. Shown where it has a place, written back as it is. */
export interface UnknownAnnotation extends Common {
  readonly kind: 'unknown';
  readonly target: Target | null;
  readonly body: null;
}

export type Annotation =
  | EntityAnnotation
  | DateAnnotation
  | QuantityAnnotation
  | EventAnnotation
  | ClaimAnnotation
  | RelationAnnotation
  | NoteAnnotation
  | VerdictAnnotation
  | ReplyAnnotation
  | RejectionAnnotation
  | UnknownAnnotation;

export type AnnotationKind = Annotation['kind'];
export type AnnotationOf<K extends AnnotationKind> = Extract<Annotation, { kind: K }>;

/** The anchor of an annotation that stands in the text itself. */
export function selectorsOf(annotation: Annotation): Selectors | null {
  return annotation.target?.type === 'text' ? annotation.target.selectors : null;
}
