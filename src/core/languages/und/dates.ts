import type { DateWords } from '../dateWords';

export const dates: DateWords = { months: new Map(), weekdays: new Map() };
