import type { Layer } from '../../annotation/annotation';
import type { EntityType, Ref } from '../../annotation/model';
import type { WrittenName } from './writtenName';

/** A name that people gave: accepted in annotations of other articles, or written into the project's lexicon. */
export interface GivenName {
  /** The ways it was written; all of the same words. */
  readonly writings: readonly WrittenName[];
  readonly type: EntityType;
  readonly ref: Ref;
  /** Languages that it was given in, ISO 639; `null` for all. */
  readonly languages: ReadonlySet<string> | null;
  /** Among names of the same words the highest counts. */
  readonly weight: number;
  readonly confidence: number;
  /** In words a hover can show: `accepted in 3 articles`. */
  readonly because: string;
}

/** What people said of names and words outside an article: how recognition learns. Deterministic; cheap to ask. */
export interface Known {
  /** Names whose first word, in `normaliseWord` form, is this; the longest first, among equals the one of most weight. */
  startingWith(word: string): readonly GivenName[] | undefined;
  /**
   * Whether people took this reading of these words back: they rejected it in other articles, and did not accept it in more.
   * `key` is the words in `normaliseWord` form, a space between two; of a claim, those of its cue. `type` and `ref` are empty for
   * layers that have none.
   */
  rejects(layer: Layer, key: string, type: string, ref: Ref): boolean;
  /** Whether `rejects` can be true at all. */
  readonly rejectsAny: boolean;
}
