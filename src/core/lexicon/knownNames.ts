import type { EntityType, Ref } from '../annotation/model';
import { splitWords } from '../segment/words';
import { PhraseTrie } from './trie';

/** One identity that a name may have. */
export interface KnownName {
  readonly ref: Ref;
  readonly type: EntityType;
  /** 0–9, by prominence. */
  readonly weight: number;
}

const compiled = new Map<string, PhraseTrie<KnownName[]>>();

/** The names known in a language, the most prominent identity first. Compiled when first asked for. */
export function knownNames(language: string): PhraseTrie<KnownName[]> {
  let trie = compiled.get(language);
  if (!trie) {
    trie = new PhraseTrie();
    for (const [name, known] of FIRST) trie.add([...splitWords(name).norm], [known]);
    compiled.set(language, trie);
  }
  return trie;
}

const FIRST: readonly (readonly [string, KnownName])[] = [
  ['Japan', { ref: 'wd:Q17', type: 'place', weight: 9 }],
  ['Giappone', { ref: 'wd:Q17', type: 'place', weight: 9 }],
  ['Nhật Bản', { ref: 'wd:Q17', type: 'place', weight: 9 }],
];
