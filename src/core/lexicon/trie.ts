import { Gap, type Words } from '../segment/words';

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

/** Phrases looked up word by word; linear in the words read times the longest phrase. */
export class PhraseTrie<V> {
  private readonly root: Node<V> = { next: new Map() };

  /** `phrase` is words in `normaliseWord` form; the last one added wins. */
  add(phrase: readonly string[], value: V): void {
    let node = this.root;
    for (const word of phrase) {
      const next = (node.next ??= new Map<string, Node<V>>());
      let child = next.get(word);
      if (!child) next.set(word, (child = {}));
      node = child;
    }
    node.value = value;
  }

  get(phrase: readonly string[]): V | undefined {
    let node: Node<V> | undefined = this.root;
    for (const word of phrase) node = node?.next?.get(word);
    return node?.value;
  }

  /** The longest phrase that starts at word `first`, ending before word `limit`. */
  longestAt(words: Words, first: number, limit = words.length): PhraseHit<V> | undefined {
    let node: Node<V> | undefined = this.root;
    let best: PhraseHit<V> | undefined;
    for (let w = first; w < limit; w++) {
      if (w > first && words.gap[w]! & ~JOINING) break;
      node = node.next?.get(words.norm[w]!);
      if (!node) break;
      if (node.value !== undefined) best = { first, end: w + 1, value: node.value };
    }
    return best;
  }
}
