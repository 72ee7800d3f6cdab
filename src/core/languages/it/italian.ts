import type { Language } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { names } from './names';
import { numbers } from './numbers';
import { triggers } from './triggers';

export const italian: Language = {
  code: 'it',
  abbreviations: new Set(['sig', 'dott', 'prof', 'avv', 'ing', 'on', 'gen', 'col', 'mons', 'art', 'n', 'pag']),
  numbers,
  dates,
  names,
  triggers,
  cues,
};
