import type { CueWords } from '../cueWords';

export const cues: CueWords = { verbs: new Set(['ha detto']), prepositions: new Set(['secondo']) };
