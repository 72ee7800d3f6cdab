import type { CueWords } from '../cueWords';

export const cues: CueWords = { verbs: new Set([]), prepositions: new Set([]) };
