import type { CueWords } from '../cueWords';

export const cues: CueWords = { verbs: new Set(['said']), prepositions: new Set(['according to']) };
