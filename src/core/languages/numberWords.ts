/** How a language writes numbers and what they count. Keys are in `normaliseWord` form; several words are joined by a space. */
export interface NumberWords {
  /** `.` in Vietnamese and Italian, `,` in English. */
  readonly thousands: '.' | ',';
  readonly decimal: '.' | ',';
  /** Words that are a number by themselves: `three` → 3, `ventitré` → 23. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them and take more behind: `hundred` → 100, `mươi` → 10. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** `million` → 1e6, `tỷ` → 1e9; also those written onto the figure: `mila`, `bn`. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Letters that stand for a magnitude only where money is meant: `m` in `$46m`. */
  readonly moneyMagnitudes: ReadonlyMap<string, number>;
  /** Between the parts of one number: `and` in `two hundred and six`, `linh`. */
  readonly joiners: ReadonlySet<string>;
  /** Half of what stands before: `rưỡi`, `e mezzo`, `and a half`. */
  readonly halves: ReadonlySet<string>;
  /** Half of what follows: `half a`, `mezzo`, `nửa`. */
  readonly leadingHalves: ReadonlySet<string>;
  /** One only before a magnitude or a multiplier: `a` in `a hundred`. */
  readonly articles: ReadonlySet<string>;
  /** Number words that are also something else: counted only before a unit of `units`, or of these. */
  readonly doubtful: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Words for what is measured or counted, also of several words. */
  readonly units: ReadonlySet<string>;
  /** Words that are no unit: verbs and function words. */
  readonly notUnits: ReadonlySet<string>;
  /** How the unit is found where `units` does not know it: the noun in the plural, or the next word. */
  readonly unitFallback: 'plural' | 'next';
  /** Stands between a magnitude and its unit: `di` in `3 milioni di euro`. */
  readonly unitLink: ReadonlySet<string>;
  /** Nationalities, which may stand between a currency and its magnitude. */
  readonly currencies: ReadonlySet<string>;
  /** Words that make of the number behind them a name or a rank: `article`, `số`, `articolo`. */
  readonly designators: ReadonlySet<string>;
  /** Two words of which the second is a designator elsewhere, but that count here: `trong số`. */
  readonly counting: ReadonlySet<string>;
  /** Designators that make a name of any number behind them, whatever it seems to count: `số`, `article`. */
  readonly ranks: ReadonlySet<string>;
  /** Capital words before a number that are no name, since they open the sentence: `about`, `khoảng`. */
  readonly approximate: ReadonlySet<string>;
  /** Where the word for one is also a pronoun: words behind which it counts, behind which it never does, and before which. */
  readonly one: {
    readonly behind: ReadonlySet<string>;
    readonly never: ReadonlySet<string>;
    readonly neverBefore: ReadonlySet<string>;
  };
  /** Before a number word that means all of them: `cả hai`. */
  readonly both: ReadonlySet<string>;
  /** Before a number that names those who belong together: `Group of`. */
  readonly groups: ReadonlySet<string>;
  /** Names of shares, behind a number: `thirds`, `terzi`. */
  readonly fractions: ReadonlySet<string>;
  /** Words that make the number behind them negative: `minus`, `âm`. */
  readonly negatives: ReadonlySet<string>;
  /** Words before a time of day: `alle`, `lúc`. */
  readonly clockBefore: ReadonlySet<string>;
  /** Words behind a time of day: `pm`, `gmt`. */
  readonly clockAfter: ReadonlySet<string>;
  /** The hour as a unit where it may also be the clock's: `giờ`. */
  readonly hours: ReadonlySet<string>;
  /** Words behind `hours` that make it the clock's: `sáng`. */
  readonly dayParts: ReadonlySet<string>;
}

/** One entry for each word of a list, apart by blanks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** One entry for each phrase of a list, apart by commas or lines. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/u)
      .map((p) => p.trim())
      .filter(Boolean),
  );
}
