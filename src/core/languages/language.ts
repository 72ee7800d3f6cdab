import type { CueWords } from './cueWords';
import type { DateWords } from './dateWords';
import type { NameWords } from './nameWords';
import type { NumberWords } from './numberWords';
import type { TriggerWords } from './triggerWords';

/** All that recognition knows of one language: data, and here and there one small function. Keys are in `normaliseWord` form. */
export interface Language {
  /** ISO 639-1; `und` for the language of which only figures and known names are read. */
  readonly code: string;
  /** Words after which a full stop ends no sentence, without it: `gen`, `dott`, `tp`. */
  readonly abbreviations: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly names: NameWords;
  readonly triggers: TriggerWords;
  readonly cues: CueWords;
}
