import type { Certainty, EntityType, EventType, Participant, Ref, Verdict } from '../annotation/model';
import type { Span } from '../base/span';
import type { Disagreement } from './disagreement';

export const LAYERS = ['entity', 'event', 'claim', 'date', 'quantity', 'note'] as const;
export type Layer = (typeof LAYERS)[number];

interface MarkBase extends Span {
  /** The annotation's id once decided; for a suggestion, its layer and place, good until the text changes. */
  readonly id: string;
  readonly decided: boolean;
  /** Who decided, as named in the sidecar; empty for a suggestion. */
  readonly by: string;
  /** 0…1; 1 once decided; 0 where it is proposed. */
  readonly confidence: number;
  /** An assistant proposed it: a suggestion like others, of which nothing was measured. */
  readonly proposed?: boolean;
  /** Why it is suggested, where known. */
  readonly because?: string;
  /** What a merge found decided differently, until somebody chooses. */
  readonly disagreements?: readonly Disagreement[];
  /** What people answered to it, or to what is said of it, in the order of the sidecars. */
  readonly replies?: readonly Reply[];
}

export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly by: string;
}

export interface EntityMark extends MarkBase {
  readonly layer: 'entity';
  readonly type: EntityType;
  readonly ref: Ref;
  readonly alternatives?: readonly { readonly type: EntityType; readonly ref: Ref }[];
}

export interface DateMark extends MarkBase {
  readonly layer: 'date';
  readonly value: string;
}

export interface QuantityMark extends MarkBase {
  readonly layer: 'quantity';
  readonly value: number;
  readonly unit: string | null;
}

export interface EventMark extends MarkBase {
  readonly layer: 'event';
  readonly type: EventType;
  readonly mode?: string;
  readonly participants: readonly Participant[];
  readonly when?: string;
  readonly certainty: Certainty;
}

export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  readonly note: string;
  readonly by: string;
  readonly disagreements?: readonly Disagreement[];
}

/** A claim; its own span is the content. */
export interface ClaimMark extends MarkBase {
  readonly layer: 'claim';
  readonly source: (Span & { readonly ref?: Ref }) | null;
  readonly cue: Span | null;
  readonly judgements: readonly Judgement[];
}

export interface NoteMark extends MarkBase {
  readonly layer: 'note';
  readonly text: string;
}

/** One thing marked in an article, suggested or decided: what the editor shows. Offsets are UTF-16, half-open. */
export type Mark = EntityMark | DateMark | QuantityMark | EventMark | ClaimMark | NoteMark;
