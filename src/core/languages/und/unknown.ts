import type { Language } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { names } from './names';
import { numbers } from './numbers';
import { triggers } from './triggers';

export const unknown: Language = {
  code: 'und',
  abbreviations: new Set([]),
  numbers,
  dates,
  names,
  triggers,
  cues,
};
