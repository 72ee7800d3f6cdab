import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { cues } from './cues';
import { dates } from './dates';
import { names } from './names';
import { numbers } from './numbers';
import { triggers } from './triggers';

export const vietnamese: Language = {
  code: 'vi',
  abbreviations,
  numbers,
  dates,
  names,
  triggers,
  cues,
};
