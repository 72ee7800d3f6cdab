import type { NamedPassage } from './namedPassage';

/** Which passages have a word where capitals alone say nothing; made when it is first asked. */
export class ZoneIndex {
  private byWord: Map<string, Set<NamedPassage>> | undefined;

  constructor(private passages: readonly NamedPassage[]) {}

  /** Takes passages out and others in. */
  exchange(removed: readonly NamedPassage[], added: readonly NamedPassage[]): void {
    const byWord = this.index();
    for (const passage of removed) eachZoneWord(passage, (word) => byWord.get(word)?.delete(passage));
    for (const passage of added) this.add(byWord, passage);
  }

  passagesWith(word: string): Iterable<NamedPassage> {
    return this.index().get(word) ?? [];
  }

  private index(): Map<string, Set<NamedPassage>> {
    if (this.byWord) return this.byWord;
    this.byWord = new Map();
    for (const passage of this.passages) this.add(this.byWord, passage);
    this.passages = [];
    return this.byWord;
  }

  private add(byWord: Map<string, Set<NamedPassage>>, passage: NamedPassage): void {
    eachZoneWord(passage, (word) => {
      const there = byWord.get(word);
      if (there) there.add(passage);
      else byWord.set(word, new Set([passage]));
    });
  }
}

function eachZoneWord({ names }: NamedPassage, then: (word: string) => void): void {
  for (const zone of names)
    if (zone.kind === 'zone') for (let w = zone.first; w < zone.endWord; w++) then(zone.words.norm[w]!);
}
