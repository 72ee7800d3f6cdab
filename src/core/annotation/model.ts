import type { Span } from '../base/span';

/** What is marked in an article, layer by layer: the types of the annotation guidelines. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'system', 'agreement'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** PLOVER's sixteen event types and four more for other news. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'DISASTER',
  'ELECT',
  'JUSTICE',
  'ECONOMY',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const CERTAINTIES = ['reported', 'planned', 'conditional', 'denied'] as const;
/** How far the article says that an event took place. */
export type Certainty = (typeof CERTAINTIES)[number];

export const VERDICTS = ['supported', 'disputed', 'refuted', 'unverifiable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `wd:Q17`, or a slug such as `person/sergei-kobylash`; one for each identity, whatever the language. */
export type Ref = string;

export interface EntityMention extends Span {
  readonly type: EntityType;
  readonly ref: Ref;
  /** 0…1: the share of suggestions like this one that are right. */
  readonly confidence: number;
  /** Why it is suggested, in words a hover can show. */
  readonly because?: string;
  /** Other identities that the name may have, likelier first. */
  readonly alternatives?: readonly { readonly type: EntityType; readonly ref: Ref }[];
}

export interface DateMention extends Span {
  /** ISO 8601 as in TIMEX3: `2023-02-22`, `2023-04`, `2023-W12`, `2023-Q3`, `198X`, `XXXX-03`. */
  readonly value: string;
  readonly confidence: number;
}

export interface QuantityMention extends Span {
  readonly value: number;
  readonly unit: string | null;
  readonly confidence: number;
}

export interface Participant {
  readonly role: 'actor' | 'recipient' | 'place';
  readonly ref: Ref;
}

export interface EventMention extends Span {
  readonly type: EventType;
  readonly mode?: string;
  readonly participants: readonly Participant[];
  /** As a date's value. */
  readonly when?: string;
  readonly certainty: Certainty;
  readonly confidence: number;
}

export interface ClaimSource extends Span {
  /** Whom the source names, where an entity within it says so. */
  readonly ref?: Ref;
}

/** Whoever says something (PARC 3): three spans. */
export interface ClaimMention {
  readonly source: ClaimSource | null;
  readonly cue: Span;
  readonly content: Span;
  readonly confidence: number;
}

/** All that recognition suggests of an article; spans are offsets into the article's text. */
export interface Suggestions {
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
  readonly events: readonly EventMention[];
  readonly claims: readonly ClaimMention[];
}
