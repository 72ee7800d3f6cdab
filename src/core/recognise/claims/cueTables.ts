import english from '../../lexicon/data/cues.en.tsv';
import italian from '../../lexicon/data/cues.it.tsv';
import vietnamese from '../../lexicon/data/cues.vi.tsv';

/** The cues of each language as tables, in the form told in `CueWords`. */
export const CUE_TABLES: ReadonlyMap<string, string> = new Map([
  ['en', english],
  ['it', italian],
  ['vi', vietnamese],
]);
