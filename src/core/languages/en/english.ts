import type { Language } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { names } from './names';
import { numbers } from './numbers';
import { triggers } from './triggers';

export const english: Language = {
  code: 'en',
  abbreviations: new Set(['mr', 'mrs', 'ms', 'dr', 'gen', 'sen', 'rep', 'gov', 'adm', 'col', 'lt', 'sgt', 'st', 'no', 'vs', 'inc', 'ltd', 'co', 'corp']),
  numbers,
  dates,
  names,
  triggers,
  cues,
};
