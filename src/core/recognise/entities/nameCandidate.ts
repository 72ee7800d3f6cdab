import type { EntityType, Ref } from '../../annotation/model';
import type { Span } from '../../base/span';
import type { Words } from '../../segment/words';

/** The order in which evidence for the types is kept. */
export const TYPE_ORDER = [
  'person',
  'organization',
  'place',
  'system',
  'agreement',
] as const satisfies readonly EntityType[];
export const PERSON = 0;
export const ORGANIZATION = 1;
export const PLACE = 2;
export const SYSTEM = 3;
export const AGREEMENT = 4;

/** An identity of the tables that a name may have. */
export interface KnownIdentity {
  readonly ref: Ref;
  readonly type: EntityType;
  readonly weight: number;
  readonly country: boolean;
}

/** What one passage alone says of a possible name. Passage offsets. */
export interface NameCandidate extends Span {
  readonly kind: 'name';
  /** The words of the name in `normaliseWord` form: what other mentions are compared by. */
  readonly words: readonly string[];
  /** As `words`, parted by spaces. */
  readonly key: string;
  /** The name as written. */
  readonly text: string;
  /** How much speaks for each type, in the order of `TYPE_ORDER`; above 0 is for a name. */
  readonly evidence: readonly number[];
  readonly known: readonly KnownIdentity[];
  /** Its identity where it is made of what it is and whose it is: `Nigerian Navy`. */
  readonly body: Ref | undefined;
  /** Key of the abbreviation that follows in brackets, or of the name that this abbreviates. */
  readonly pairedWith?: string;
  /** A form of address or a title stands before. */
  readonly titled: boolean;
  /** A class word or a title says what it is. */
  readonly decisive: boolean;
  /** Only a capital at the start of a sentence speaks for it: it needs the article's support. */
  readonly weak: boolean;
}

/**
 * A stretch where capitals say nothing (a headline in capitals, a word that starts a sentence): names that the article
 * establishes elsewhere are found in it. Thirty words at most.
 */
export interface CapitalZone extends Span {
  readonly kind: 'zone';
  /** The passage's words, of which the zone is `[first, endWord)`. */
  readonly words: Words;
  readonly first: number;
  readonly endWord: number;
  /** Bit `w - first` is set where word `w` is a common one of the language. */
  readonly common: number;
}

/** The name of an event, a tongue or a coin: no entity, and where it stands alone it is none either. */
export interface OtherName extends Span {
  readonly kind: 'other';
  readonly key: string;
}

export type Reading = NameCandidate | CapitalZone | OtherName;
