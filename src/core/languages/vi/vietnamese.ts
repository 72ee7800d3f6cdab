import type { Language } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { names } from './names';
import { numbers } from './numbers';
import { triggers } from './triggers';

export const vietnamese: Language = {
  code: 'vi',
  abbreviations: new Set(['tp', 'ts', 'gs', 'pgs', 'ths', 'bs', 'tr']),
  numbers,
  dates,
  names,
  triggers,
  cues,
};
