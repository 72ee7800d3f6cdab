import type { Span } from '../../base/span';
import type { Cue } from './cues';
import type { WordRange } from './source';

/** How a cue's content was found: what confidence is measured by. */
export type Pattern =
  | 'quote-before'
  | 'quote-after'
  | 'that'
  | 'bare'
  | 'around'
  | 'infinitive'
  | 'noun'
  | 'object'
  | 'marker'
  | 'hearsay'
  | 'back'
  | 'shared'
  | 'guessed'
  | 'title';

/** A claim of one passage before the article is known as a whole. Passage offsets. */
export interface Draft {
  readonly cue: Cue;
  readonly source: WordRange | null;
  /** `back`: the sentence before, which may be in the passage before. */
  readonly content: Span | 'back';
  readonly pattern: Pattern;
  /** Content after the cue that runs to the end of its clause: the next claim may cut it short. */
  readonly runsOn: boolean;
}
