import type { EventType } from '../annotation/model';

/** What kind of form of a verb or noun a word is. */
export type FormKind =
  'noun' | 'base' | 'fixed' | 'finite' | 'past' | 'participle' | 'gerund' | 'future' | 'conditional';

export type PartOfSpeech = 'verb' | 'noun' | 'fixed';

/** One form of a trigger: words in `normaliseWord` form, parted by spaces. */
export interface Form {
  readonly text: string;
  readonly kind: FormKind;
}

/** Forms made when the project's data is built, by lemma and part of speech: `sign v` → signs, signed, signed, signing. */
export type ListedForms = ReadonlyMap<string, readonly string[]>;

/** Words that tell whether a clause says that its event took place. Phrases, words parted by spaces. */
export interface CertaintyWords {
  /** At most `DENIAL_REACH` words before a trigger: `did not`, `chưa`. */
  readonly denied: readonly string[];
  /** `plans to`, `sẽ`, `intende`. */
  readonly planned: readonly string[];
  /** The same, right before the trigger only: `to`, `để`, `per`. */
  readonly purpose: readonly string[];
  /** `could`, `có thể`, `potrebbe`. */
  readonly conditional: readonly string[];
  /** Conjunctions that make the whole clause after them a condition: `if`, `nếu`, `se`. */
  readonly conjunctions: readonly string[];
  /** Phrases that only look like one of the above: `not only`, `không gian`. */
  readonly other: readonly string[];
}

/** Words that tell what an entity has to do with an event. */
export interface RoleWords {
  /** Before whoever acts, in the passive: `by`, `da`, `bởi`. */
  readonly agent: ReadonlySet<string>;
  /** Before whoever it is done to or with: `against`, `with`, `contro`, `cho`. */
  readonly recipient: ReadonlySet<string>;
  /** Before where it happens: `in`, `tại`, `nel`. */
  readonly place: ReadonlySet<string>;
  /** Auxiliaries that make the trigger after them passive: `was`, `bị`, `viene`. */
  readonly passive: ReadonlySet<string>;
}

/** Class nouns that make an event's name of the capitals beside them. */
export interface NamedEventWords {
  /** `cyclone` Ondina, `bão` Yagi, `operazione` Sophia. Phrases. */
  readonly before: Readonly<Partial<Record<EventType, readonly string[]>>>;
  /** Cenepa `War`, Camp David `Summit`; written with a capital. Words. */
  readonly after: Readonly<Partial<Record<EventType, readonly string[]>>>;
  /** Words between a class noun and its figure: `bão số 11`. */
  readonly numbering: ReadonlySet<string>;
}

/** The words that say that something happens, in one language. */
export interface TriggerWords {
  /** All forms of a lemma of one word or more; `listed` are those that the lexicon lists. */
  readonly inflect: (lemma: string, part: PartOfSpeech, listed: ListedForms) => readonly Form[];
  /** Whether a noun before a noun is its modifier (`trade talks`: talks). */
  readonly headLast: boolean;
  /** `the`, `một`, `una`: a participle after one and before a noun is an adjective. */
  readonly determiners: ReadonlySet<string>;
  /** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, adverbs. */
  readonly closers: ReadonlySet<string>;
  /**
   * Words after which a verb's bare form is a verb whatever follows: `to`, `will`, `they`. After other words that are no plural
   * it is a noun (`border` dispute). Not given where a language has no such forms.
   */
  readonly bareVerbAfter?: ReadonlySet<string>;
  /** `pre`, `post`, `anti`: a trigger tied to one by a hyphen names no event. */
  readonly prefixes: ReadonlySet<string>;
  /** Nouns that take a trigger as their modifier when right after it: attack `aircraft`. Phrases. */
  readonly headsAfter: readonly string[];
  /** The same right before it: `máy bay` tấn công. Phrases. */
  readonly headsBefore: readonly string[];
  readonly named: NamedEventWords;
  readonly certainty: CertaintyWords;
  readonly roles: RoleWords;
}
