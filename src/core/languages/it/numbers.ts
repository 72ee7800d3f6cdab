import type { NumberWords } from '../numberWords';

export const numbers: NumberWords = { thousands: '.', decimal: ',', cardinals: new Map(), magnitudes: new Map() };
