import { noNameWords, type NameWords } from '../nameWords';

export const names: NameWords = noNameWords;
