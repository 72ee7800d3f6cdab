/** What stands around names in a language, and in them. */
export interface NameWords {
  /** Titles and roles before a person: `president`, `il ministro`, `tổng thống`; keys of several words are joined by a space. */
  readonly titles: ReadonlySet<string>;
}
