export type DateUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** What a word or phrase contributes to a date; a pattern names these, and the figures of `DateFigure`. */
export type DateTag =
  | 'month'
  | 'weekday'
  | 'season'
  | 'holiday'
  | 'unit'
  /** A day said in one word: `yesterday`. */
  | 'deictic'
  /** Which one of its unit: `last`, `scorso`, `tới`. */
  | 'shift'
  /** Behind a number of units, so long before the article: `ago`, `fa`, `trước`. */
  | 'ago'
  /** So long after it: `nữa`. */
  | 'hence'
  /** So long after what was last dated: `later`, `dopo`. */
  | 'later'
  /** Behind a unit, the one next to what was last dated: `prima` in `il giorno prima`. */
  | 'beside'
  /** A day next to the one last dated, or that one: `hôm sau`, `hôm đó`. */
  | 'besideday'
  /** Part of what follows, without meaning for the value: `early`, `rạng sáng`. */
  | 'part'
  | 'article'
  | 'of'
  | 'ordinal'
  /** `Ottanta`, `eighties`: the decade's two figures. */
  | 'decade'
  /** A century with a name: `Novecento`. */
  | 'century'
  /** Points back to the date before: `same`, `cùng`, `quello stesso`. */
  | 'same'
  /** Behind a day or a month: `vừa qua`, `tới`. */
  | 'nearshift'
  /** Behind the word for year: `ngoái`. */
  | 'yearshift'
  /** The number of a quarter in a word. */
  | 'quarterword'
  /** `kỳ` in `cùng kỳ năm ngoái`: the month just dated. */
  | 'period'
  /** A part of the day (`day`) or the week (`week`) in which the story is: `serata` in `in serata`. */
  | 'within'
  /** Before a number of units, so long before the article (`đây` in `cách đây`), or after it (`fra`). */
  | 'distance'
  /** `circa`, `khoảng`. */
  | 'approx';

/** How a language says when. Keys are in `normaliseWord` form; those of several words are joined by a space. */
export interface DateWords {
  /** `march` → 3. */
  readonly months: ReadonlyMap<string, number>;
  /** `monday` → 1 … `sunday` → 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /**
   * What else words contribute. Values: a unit; a shift (−1, 0, 1); for a deictic the days from the article's; for a
   * season `SP SU FA WI`; for a holiday `MM-DD`, or a name of one that moves.
   */
  readonly tags: Readonly<Partial<Record<DateTag, Readonly<Record<string, number | string>>>>>;
  /**
   * The shapes of a date, words apart by blanks: a tag, a figure (`day mon year …`), `'word'` itself, alternatives with
   * `|`, `?` for what may be missing, and `,` `.` `(` `)` `-` for what may stand between.
   */
  readonly patterns: readonly string[];
  /** Whether `3/5` is the third of May. */
  readonly dayFirst: boolean;
  /** Whether `3-5` may be a day and its month; else it is a span or a score. */
  readonly hyphenated: boolean;
  /** Whether `14.5` may be the fourteenth of May, behind a word for a day or its part. */
  readonly dotted?: boolean;
  /** Words that are a date only with one of `before` in front of them: `may`, `fall`. */
  readonly doubtful: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Whether months and weekdays have a capital. */
  readonly capitals: boolean;
  /** Words behind which `17/9` is a day, not a fraction. */
  readonly dayBefore: ReadonlySet<string>;
  /** Where the words of a weekday are also an ordinal (`thứ hai`): the words behind which they are a weekday. */
  readonly weekdayBefore: ReadonlySet<string> | null;
  /** Words behind a date that make of its last one a conjunction: `khi` in `sau khi`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that may follow a `nearshift` that is also a preposition, where it is none; the prepositions are its keys. */
  readonly behindShift: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words behind a day with a weekday that may be an ordinal, where it is one: `ngày thứ tư` liên tiếp. */
  readonly ordinalBehind?: ReadonlySet<string>;
  /** What may follow `the 12th` and `the day before`; before anything else these are no dates. */
  readonly behindDay?: ReadonlySet<string>;
  /** Behind a month or a season these make a noun of it: `the fall of`. */
  readonly nounBefore: ReadonlySet<string>;
  /** Words that take the whole of a unit: `cả`. */
  readonly whole: ReadonlySet<string>;
  /** Words that make what follows vague or a duration: `những`, `few`. */
  readonly vagueBefore: ReadonlySet<string>;
  /** Words before a year that stands before what it tells the date of: `the 2018 report`. */
  readonly yearOwner?: ReadonlySet<string>;
  /** Words before a bare year: `in`, `nel`, `năm`. */
  readonly yearBefore: ReadonlySet<string>;
  /** Those of them before a year of three figures that nothing follows: `nel` 712. */
  readonly oldYearBefore?: ReadonlySet<string>;
  /** Between the parts of a span of dates, which share a month or a year: `and`, `al`, `đến`. */
  readonly links: ReadonlySet<string>;
  /** Words by which what is dated is to come, or has been. */
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Words in a date or right before it by which it has been, unless one of `firm` stands before it: `hôm` thứ Hai. */
  readonly told?: ReadonlySet<string>;
  /** Of the words of `future` those that outweigh `told`: `sẽ`. */
  readonly firm?: ReadonlySet<string>;
  /** Endings of verbs, of words of five letters at least: `ranno`, `ed`. */
  readonly futureEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Words that tell of what is to come, or behind a past perfect of what had been: `had been due on`. */
  readonly wasToCome?: ReadonlySet<string>;
  /** Auxiliaries by which a limit was reached: `had killed 412 people by Tuesday`. */
  readonly reached?: ReadonlySet<string>;
  /** Verbs of the past that point ahead with one of `bounds`: `extended until Friday`. */
  readonly putOff?: ReadonlySet<string>;
  /** Words before a date that is a limit, mostly to come: `by`, `entro`. */
  readonly limits: ReadonlySet<string>;
  /** The same, where the verb does not tell of the past: `until`, `prima`. */
  readonly bounds: ReadonlySet<string>;
  /** Words of a line that say that it was changed later: `updated`. */
  readonly updated: ReadonlySet<string>;
  /** Words that end like a verb of the past or of the future and are none, or are of both: `partito`, `doveva`. */
  readonly tenseless?: ReadonlySet<string>;
  /** Words that are a date by themselves, with the words one of which has to stand before them: in `serata`. */
  readonly only?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Behind a number of years, before what they are counted from to the article: `dalla`, `after`. */
  readonly countedFrom?: ReadonlySet<string>;
  /** Before a number of years that is a term of prison: `condannato`. */
  readonly sentencedTo?: ReadonlySet<string>;
  /** Names of anniversaries, with their years: `ventennale`. */
  readonly anniversaries?: ReadonlyMap<string, number>;
  /** Words before a year that something has lasted from: `since`, `dal`, `kể từ`. */
  readonly since: ReadonlySet<string>;
}

/** `{ a: value, b: value }` of a list of words apart by commas. */
export function each<V extends number | string>(list: string, value: V): Record<string, V> {
  return Object.fromEntries(
    list
      .split(/[,\n]/u)
      .map((w) => w.trim())
      .filter(Boolean)
      .map((w) => [w, value]),
  );
}
