import { UNLISTED } from './spellings';
import type { Words } from './words';

/** What a lexicon says of words, found out once for each spelling. `find` is asked in `normaliseWord` form and gives no `undefined`. */
export class WordTable<V> {
  private readonly found: (V | undefined)[] = [];

  constructor(private readonly find: (norm: string) => V) {}

  /** What is said of a word in `normaliseWord` form. */
  of(norm: string): V {
    return this.find(norm);
  }

  at(words: Words, w: number): V {
    const number = words.number[w]!;
    const found = this.found[number];
    return found === undefined ? this.ask(number, words.norm[w]!) : found;
  }

  private ask(number: number, norm: string): V {
    const value = this.find(norm);
    if (number === UNLISTED) return value;
    // Grown step by step: an array with a hole at its end would become a dictionary.
    while (this.found.length <= number) this.found.push(undefined);
    this.found[number] = value;
    return value;
  }
}
