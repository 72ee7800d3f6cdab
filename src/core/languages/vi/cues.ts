import type { CueWords } from '../cueWords';

export const cues: CueWords = { verbs: new Set(['cho biết']), prepositions: new Set(['theo']) };
