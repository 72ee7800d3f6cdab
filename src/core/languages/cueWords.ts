/** The words that say that somebody says something. */
export interface CueWords {
  /** Verbs of saying and believing, inflected: `said`, `ha detto`, `cho biết`; keys of several words are joined by a space. */
  readonly verbs: ReadonlySet<string>;
  /** Markers before their source: `according to`, `secondo`, `theo`. */
  readonly prepositions: ReadonlySet<string>;
}
