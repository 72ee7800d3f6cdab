import { Gap, Shape, type Words } from '../segment/words';

interface Node<V> {
  next?: Map<string, Node<V>>;
  value?: V;
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

/** Phrases looked up word by word; linear in the words read times the longest phrase. */
export class PhraseTrie<V> {
  private readonly root: Node<V> = { next: new Map() };

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
    let node = this.root;
    for (const word of phrase) {
      const next = (node.next ??= new Map<string, Node<V>>());
      let child = next.get(word);
      if (!child) next.set(word, (child = {}));
      node = child;
    }
    return node;
  }

  get(phrase: readonly string[]): V | undefined {
    let node: Node<V> | undefined = this.root;
    for (const word of phrase) node = node?.next?.get(word);
    return node?.value;
  }

  /** The longest phrase that starts at word `first`, ending before word `limit`. */
  longestAt(words: Words, first: number, limit = words.length): PhraseHit<V> | undefined {
    // Asked at every word and nearly always in vain: no closure, and nothing is made unless something is found.
    let node: Node<V> | undefined = this.root.next!.get(words.norm[first]!);
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
    let node: Node<V> | undefined = this.root.next!.get(words.norm[first]!);
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
  return (
    gap === (Gap.Stop | Gap.Space) &&
    words.shape[w - 1] !== Shape.Lower &&
    words.norm[w - 1]!.length <= LONGEST_ABBREVIATION
  );
}
