import type { Ref } from '../annotation/model';
import { LexiconNames } from './knownHere';
import { parseLexicon, type LexiconEntry } from './projectLexicon';

/** The lexicons of a workspace's folders, file by file; what comes of them does not depend on the order they were read in. */
export class Lexicons {
  private readonly entries = new Map<string, readonly LexiconEntry[]>();
  private byRef = new Map<Ref, readonly string[]>();
  /** All names, ready to be looked up. */
  names = new LexiconNames([]);

  /** Takes a file's text in; an empty one for a file that is gone. Returns the first words of the names it had and has. */
  set(file: string, text: string): ReadonlySet<string> {
    const before = this.entries.get(file) ?? [];
    const { entries } = parseLexicon(text);
    if (entries.length) this.entries.set(file, entries);
    else this.entries.delete(file);
    const all = [...this.entries].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, list]) => list);
    this.names = new LexiconNames(all);
    this.byRef = new Map();
    for (const { ref, name, names } of all)
      this.byRef.set(ref, [...this.namesOf(ref), name, ...Object.values(names).flat()]);
    return new Set([...new LexiconNames(before).words, ...new LexiconNames(entries).words]);
  }

  /** Files that have names in them. */
  get files(): readonly string[] {
    return [...this.entries.keys()];
  }

  namesOf(ref: Ref): readonly string[] {
    return this.byRef.get(ref) ?? [];
  }

  get refs(): Iterable<Ref> {
    return this.byRef.keys();
  }
}
