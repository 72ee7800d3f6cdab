import type { NameWords } from '../nameWords';

export const names: NameWords = { titles: new Set() };
