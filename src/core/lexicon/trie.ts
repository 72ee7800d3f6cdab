import { WordTable } from '../segment/wordTable';
import { Gap, Shape, type Words } from '../segment/words';

interface Node<V> {
  next: Map<string, Node<V>> | undefined;
  value: V | undefined;
}

/** Where a phrase of the lexicon stands: words `[first, end)`. */
export interface PhraseHit<V> {
  readonly first: number;
  readonly end: number;
  readonly value: V;
}

/** Gaps a phrase may run across: a space, a hyphen, an apostrophe, or nothing. */
const JOINING = Gap.Space | Gap.Hyphen | Gap.Apostrophe;
/** A stop inside a name comes after a short word: `St. Petersburg`, `Washington D.C.` */
const LONGEST_ABBREVIATION = 3;
/** First words that a `WordTable` is not worth its memory for: conditions of triggers have hundreds of small tries. */
const FEW = 100;

/** Phrases looked up word by word; linear in the words read times the longest phrase. */
export class PhraseTrie<V> {
  private readonly root = new Map<string, Node<V>>();
  /** The nodes that words start at, once the trie is asked. */
  private nodes: WordTable<Node<V> | null> | undefined;

  /** `fill`, where a trie is filled as it is asked: adds all phrases that start with a word, the first time it is asked for. */
  constructor(private readonly fill?: (word: string) => void) {}

  /** `phrase` is words in `normaliseWord` form; the last one added wins. */
  add(phrase: readonly string[], value: V): void {
    this.nodeOf(phrase).value = value;
  }

  /** As `add`, with a value made from the one that is there. */
  update(phrase: readonly string[], change: (old: V | undefined) => V): void {
    const node = this.nodeOf(phrase);
    node.value = change(node.value);
  }

  private nodeOf(phrase: readonly string[]): Node<V> {
    if (!this.fill) this.nodes = undefined;
    let node: Node<V> = { next: this.root, value: undefined };
    for (const word of phrase) {
      const next = (node.next ??= new Map<string, Node<V>>());
      let child = next.get(word);
      if (!child) next.set(word, (child = { next: undefined, value: undefined }));
      node = child;
    }
    return node;
  }

  get(phrase: readonly string[]): V | undefined {
    let node: Node<V> | undefined = this.first(phrase[0]!);
    for (let i = 1; node && i < phrase.length; i++) node = node.next?.get(phrase[i]!);
    return node?.value;
  }

  /** Whether a phrase starts with `word`, in `normaliseWord` form. */
  starts(word: string): boolean {
    return this.first(word) !== undefined;
  }

  /** Whether a phrase starts with word `w`: asked at every word and nearly always in vain. */
  startsAt(words: Words, w: number): boolean {
    return this.nodeAt(words, w) !== null;
  }

  private nodeAt(words: Words, w: number): Node<V> | null {
    if (this.root.size < FEW && !this.fill) return this.root.get(words.norm[w]!) ?? null;
    this.nodes ??= new WordTable((norm) => this.first(norm) ?? null);
    return this.nodes.at(words, w);
  }

  private first(word: string): Node<V> | undefined {
    this.fill?.(word);
    return this.root.get(word);
  }

  /** The end of the longest phrase that starts at word `first` and ends before word `limit`, or -1: makes nothing. */
  endAt(words: Words, first: number, limit = words.length): number {
    let node: Node<V> | null | undefined = this.nodeAt(words, first);
    let end = -1;
    for (let w = first + 1; node; w++) {
      if (node.value !== undefined) end = w;
      if (!node.next || w >= limit || !joins(words, w)) break;
      node = node.next.get(words.norm[w]!);
    }
    return end;
  }

  /** The longest phrase that starts at word `first`, ending before word `limit`. */
  longestAt(words: Words, first: number, limit = words.length): PhraseHit<V> | undefined {
    let node: Node<V> | null | undefined = this.nodeAt(words, first);
    if (node === null) return undefined;
    let last: Node<V> | undefined;
    let end = first;
    for (let w = first + 1; node; w++) {
      if (node.value !== undefined) {
        last = node;
        end = w;
      }
      if (!node.next || w >= limit || !joins(words, w)) break;
      node = node.next.get(words.norm[w]!);
    }
    return last && { first, end, value: last.value! };
  }

  /** Every phrase that starts at word `first` and ends before word `limit`, the shortest first. */
  eachAt(words: Words, first: number, limit: number, found: (end: number, value: V) => void): void {
    let node: Node<V> | null | undefined = this.nodeAt(words, first);
    for (let w = first + 1; node; w++) {
      if (node.value !== undefined) found(w, node.value);
      if (!node.next || w >= limit || !joins(words, w)) return;
      node = node.next.get(words.norm[w]!);
    }
  }
}

/** Whether a phrase may run on from word `w - 1` to word `w`. */
export function joins(words: Words, w: number): boolean {
  const gap = words.gap[w]!;
  if (!(gap & ~JOINING)) return !(gap & Gap.Hyphen && gap & Gap.Space);
  // `TP. Vinh`, `TP.HCM`
  return (
    (gap === (Gap.Stop | Gap.Space) || gap === Gap.Stop) &&
    words.shape[w - 1] !== Shape.Lower &&
    words.norm[w - 1]!.length <= LONGEST_ABBREVIATION
  );
}
