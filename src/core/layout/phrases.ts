import { WordTable } from '../segment/wordTable';
import { normaliseWord, splitWords, type Words } from '../segment/words';

/**
 * A list of phrases, one a line, looked up word by word whatever stands between the words. Two phrases may start alike; each
 * look-up costs at most the phrases that share a first word.
 */
export class Phrases {
  private readonly alike: WordTable<readonly (readonly string[])[] | null>;

  constructor(list: string) {
    const byFirst = new Map<string, string[][]>();
    for (const line of list.split('\n')) {
      const { norm } = splitWords(line, true);
      if (norm.length === 0) continue;
      const words = norm.map(normaliseWord);
      const alike = byFirst.get(words[0]!);
      if (alike) alike.push(words);
      else byFirst.set(words[0]!, [words]);
    }
    for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length);
    this.alike = new WordTable((word) => byFirst.get(word) ?? null);
  }

  /** The index behind the longest phrase that starts at word `first`, or -1. */
  endAt(words: Words, first: number): number {
    const alike = first < words.length ? this.alike.at(words, first) : null;
    if (alike === null) return -1;
    for (const phrase of alike) {
      let i = 1;
      while (i < phrase.length && words.norm[first + i] === phrase[i]) i++;
      if (i === phrase.length) return first + i;
    }
    return -1;
  }

  /** Whether one of the words `[from, to)` starts a phrase. */
  within(words: Words, from = 0, to = words.length): boolean {
    for (let w = from; w < to; w++) if (this.endAt(words, w) > 0) return true;
    return false;
  }

  /** Whether a phrase is all of the words `[from, to)`, figures around it aside: `Ý kiến (3)`, `3 comments`. */
  isAll(words: Words, from = 0, to = words.length): boolean {
    let first = from;
    let end = to;
    while (first < end && isFigure(words, first)) first++;
    while (end > first && isFigure(words, end - 1)) end--;
    return first < end && this.endAt(words, first) === end;
  }
}

function isFigure(words: Words, w: number): boolean {
  const c = words.norm[w]!.charCodeAt(0);
  return c >= 0x30 && c <= 0x39;
}
