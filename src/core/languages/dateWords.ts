/** How a language says when. */
export interface DateWords {
  /** `march` → 3; keys of several words are joined by a space. */
  readonly months: ReadonlyMap<string, number>;
  /** `monday` → 1 … `sunday` → 7. */
  readonly weekdays: ReadonlyMap<string, number>;
}
