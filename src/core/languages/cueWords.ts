/** What kind of form of a cue verb a word is. */
export type CueFormKind =
  /** `said`, `dice`, `cho biết`. */
  | 'finite'
  /** `say`: also an infinitive, and often a noun. */
  | 'base'
  /** `saying`, `dicendo`. */
  | 'gerund'
  /** `detto`: a cue with its auxiliary, or after a noun (`citato da`). */
  | 'participle';

/** One form of a cue: words in `normaliseWord` form, parted by spaces. */
export interface CueForm {
  readonly text: string;
  readonly kind: CueFormKind;
}

/**
 * The words of one language that tell who says what. The cues themselves are tables, a row each:
 * `verb⇥lemma with its irregular forms⇥frame[⇥words after it]`, `adjective⇥…`, `before⇥…` (a marker before its source),
 * `own⇥…` (`in his view`), `hearsay⇥…`, `passive⇥…` (`si legge in una nota`), `not⇥…` (a phrase that only looks like one).
 *
 * A frame's letters say with what beside it a cue counts:
 * `q` a quotation, `t` a that-clause, `c` any clause, `C` a clause in which a verb is seen, `p` what stands before it or around it,
 * `i` an infinitive or gerund, `n` a mere noun phrase, `a` a quotation within its object (`called it “…”`), `A` its object with such a quotation,
 * `s` all of these only of figures, reports and the like, `x` it quotes another source, `w` only with a speaker's noun.
 */
export interface CueWords {
  /** All forms of a verb's table cell. */
  readonly inflect: (cell: string) => readonly CueForm[];
  /** Before the verb and part of the cue: `has`, `ha`, `avrebbe`. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Before a participle, passive: `was`, `viene`, `được`, `bị`. */
  readonly passives: ReadonlySet<string>;
  /** May stand between a source and its cue, or right after the cue: `also`, `inoltre`, `cũng`, `thêm`. */
  readonly adverbs: ReadonlySet<string>;
  /** How other adverbs end: `ly`, `mente`; empty where nothing tells. */
  readonly adverbEnding: string;
  readonly negations: ReadonlySet<string>;
  /** Before a base form that then is no cue: `to`, `will`. */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Before a word that then is a noun: `a`, `una`, `bài`. */
  readonly nounMarkers: ReadonlySet<string>;
  /** Object pronouns before a verb that are articles too: `la` definisce. */
  readonly clitics: ReadonlySet<string>;
  /** Forms of cues that are nouns too: after an article they are no cue, not even after one that may be a clitic. */
  readonly nouns: ReadonlySet<string>;
  /** `that`, `che`, `rằng`. */
  readonly complementisers: ReadonlySet<string>;
  /** The same where they stand right after the cue: osserva `come`. */
  readonly weakComplementisers: ReadonlySet<string>;
  /** Before an infinitive that says what is held: `di`. */
  readonly infinitivals: ReadonlySet<string>;
  /** Nouns of what is said or held, between a cue and its clause: `denied` reports `that`. */
  readonly claimNouns: ReadonlySet<string>;
  /** Right after a word that then is a noun: lập luận `này`. */
  readonly demonstratives: ReadonlySet<string>;
  /** Prepositions after a cue that then takes a mere topic: nói `về`. */
  readonly topicMarkers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Between what is called so and what it is called, `là`, and the words that point at it: `gọi` đó `là` sai lầm. */
  readonly calling?: { readonly link: string; readonly pointers: ReadonlySet<string> };
  /** Words before a colon with which a credit follows, not what is said: `Ảnh`: Reuters. */
  readonly credits?: ReadonlySet<string>;
  /** Where a second deed of the speaker starts, in a language whose verbs do not tell: `đồng thời`, or `và` before another cue. */
  readonly furtherDeeds?: {
    readonly always: ReadonlySet<string>;
    readonly beforeCue: ReadonlySet<string>;
    readonly deeds: ReadonlySet<string>;
  };
  /** Pronouns that may speak: `she`, `lui`, `họ`. */
  readonly pronouns: ReadonlySet<string>;
  /** Those of them that stand for one person. */
  readonly personal: ReadonlySet<string>;
  /** `who`, `che`: the source is the noun before it. */
  readonly relatives: ReadonlySet<string>;
  /** Words that open an apposition with a verb of its own: `whose`, `cui`, `vốn`. */
  readonly appositionOpeners: ReadonlySet<string>;
  /** `and`, `e`, `và`: between two nouns of one source, or between two clauses. */
  readonly joiners: ReadonlySet<string>;
  /** `and`, `but`, `ma`, `nhưng`: after them a cue without a subject has the one of the cue before. */
  readonly coordinators: ReadonlySet<string>;
  /** Prepositions that after a finished source lead to something else: `said Ann Lee` in Rome. */
  readonly sourceEnders: ReadonlySet<string>;
  /** Verbs whose object is whoever is told: `told` the judge that. */
  readonly telling: ReadonlySet<string>;
  /** Auxiliaries with which a participle is passive: `è`, `sono`. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Words that start a new clause: `but`, `mentre`, `vì`. */
  readonly conjunctions: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Auxiliaries, modals and other words that only a clause with a verb has. */
  readonly verbSigns: ReadonlySet<string>;
  /** Whether a word in lower case looks like a finite verb. */
  readonly looksFinite: (word: string) => boolean;
  /** Heads of an expression of time that may stand beside a cue: `on`, `ieri`, `hôm`. */
  readonly timeHeads: ReadonlySet<string>;
  /** All other words of such an expression. */
  readonly timeWords: ReadonlySet<string>;
  /** Whether a word that opens a sentence heads a phrase before the subject: `Asked`, `Interrogato`. */
  readonly opensPhrase: (word: string) => boolean;
  /** Nouns of those who hold opinions: `experts`, `giudici`, `giới`. */
  readonly speakers: ReadonlySet<string>;
  /** Nouns of what is written or measured and so says something: `figures`, `rapporto`, `số liệu`. */
  readonly records: ReadonlySet<string>;
  /** Before whoever quotes, in the passive: `by`, `da`. */
  readonly agents: ReadonlySet<string>;
  /** Before a cue whose source follows: `as`, `come`. */
  readonly asWords: ReadonlySet<string>;
  /** Pronouns for what was said just before: `lo` scrive il giornale. */
  readonly anaphors: ReadonlySet<string>;
  /** Whether a plural subject ends like this word; where nothing tells, always. */
  readonly looksPlural: (word: string) => boolean;
  /** Whether forms in `nouns` are nouns after a finite verb: `denied` reports. */
  readonly nounsAfterVerbs: boolean;
  /** Before a reflexive verb: `si`. */
  readonly reflexives: ReadonlySet<string>;
  /** With a reflexive before an adjective of belief: si è `detto` certo. */
  readonly sayingForms: ReadonlySet<string>;
  /** After a marker, for a source named just before: secondo `cui`, secondo il `quale`. */
  /** Lead from a name and a comma to where its bearer belongs: `Anna Neri, | del` Cnr, …`; none where left out. */
  readonly affiliations?: ReadonlySet<string>;
  readonly relativeObjects: ReadonlySet<string>;
  /** Whether no comma need part a marker's source from what is said: secondo gli operatori | i tassi resteranno. */
  readonly sourceRunsIntoClause: boolean;
  /** Whether a source may follow its cue: `said Smith`. */
  readonly inverts: boolean;
}
