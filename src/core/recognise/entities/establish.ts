import { addMention, likeliest, MOST_LINKS, newName, type EstablishedName, type Growing } from './establishedName';
import { PERSON, PLACE, type NameCandidate, type OtherName, type Reading } from './nameCandidate';
import { knownAs, sameSeen, seenOf } from './seenOf';
import type { NamedPassage } from './namedPassage';
import { linkShortForms } from './shortForms';
import { ZoneIndex } from './zoneIndex';

/** What the article as a whole establishes of its names. */
export interface Established {
  readonly names: ReadonlyMap<string, EstablishedName>;
  /** Names that are known only by a fuller form so far: `Delai` of `Tomasi Delai`. */
  readonly parts: ReadonlyMap<string, EstablishedName>;
  /** Names that are no entities. */
  readonly others: { has(key: string): boolean };
  /** First words of all these names, and maybe more. */
  readonly starts: ReadonlySet<string>;
  /** No name has more words. */
  readonly longest: number;
  /** Several persons are named in full: then one named by a single word alone is rather none. */
  readonly manyPersons: boolean;
}

const MANY_PERSONS = 3;

/** What has to be settled again though it did not change itself. */
export interface Unsettled {
  readonly all: boolean;
  /** Those that mention a name that is seen otherwise now, or have a word of it where capitals say nothing. */
  readonly passages: ReadonlySet<NamedPassage>;
}

/** A name, and who mentions it, in order. */
interface Entry extends Growing {
  said: { readonly mention: NameCandidate; readonly by: NamedPassage }[];
  /** Whether its mentions have been added up. */
  grown: boolean;
  /** What passages see of it, once they have been settled by it. */
  seen: readonly unknown[] | undefined;
  /** The fuller name that it was short for when that was noted. */
  seenFull: EstablishedName | undefined;
}

/** What the passages of an article say of each name, kept while passages come and go. */
export class NameBook implements Established {
  readonly names = new Map<string, Entry>();
  parts: ReadonlyMap<string, EstablishedName> = new Map();
  starts: ReadonlySet<string> = new Set();
  longest = 1;
  manyPersons = false;
  readonly others = { has: (key: string): boolean => this.isOther(key) };
  /** Passages that call a key a name of no entity. */
  private readonly otherNames = new Map<string, NamedPassage[]>();
  /** None before the first passages are in. */
  private zones: ZoneIndex | undefined;

  /**
   * Takes passages out and others in. Gives what else is to be settled again, for passages that were settled by this book.
   * `at` of all passages is what it is with the change.
   */
  follow(removed: readonly NamedPassage[], added: readonly NamedPassage[]): Unsettled {
    const first = !this.zones;
    if (!first) this.noteSeen();
    const keys = this.exchange(removed, added);
    let relink = first || !sameKeys(removed, added);
    for (const key of keys.keys()) if (this.regrow(key)) relink = true;
    const before = { parts: this.parts, manyPersons: this.manyPersons };
    if (relink) this.link();
    // Most articles are read once: where words stand that may be names is only noted once one is edited.
    this.zones ??= new ZoneIndex(added);
    if (first) return { all: false, passages: new Set() };
    this.zones.exchange(removed, added);
    const passages = new Set<NamedPassage>();
    const words = new Set(changedParts(before.parts, this.parts).map(firstWord));
    for (const [key, wasOther] of keys)
      if (!this.names.has(key) || this.isOther(key) !== wasOther) for (const word of key.split(' ')) words.add(word);
    for (const entry of this.seenAnew(keys)) {
      for (const { by } of entry.said) passages.add(by);
      for (const word of entry.words) words.add(word);
    }
    for (const word of words) for (const passage of this.zones.passagesWith(word)) passages.add(passage);
    return { all: this.manyPersons !== before.manyPersons, passages };
  }

  /** Notes what passages see of each name before anything changes. */
  private noteSeen(): void {
    for (const entry of this.names.values()) if (!entry.seen) this.isSeenAnew(entry);
  }

  /** The names that passages see otherwise than before; of the others neither mentions nor links changed. */
  private seenAnew(keys: ReadonlyMap<string, unknown>): Entry[] {
    const isTouched = (entry: Entry): boolean => keys.has(entry.key) || entry.full !== entry.seenFull;
    const mayDiffer = [...this.names.values()].filter((entry) => {
      let link: Entry | undefined = entry;
      for (let n = 0; link && n <= MOST_LINKS; n++, link = link.full && this.names.get(link.full.key))
        if (isTouched(link)) return true;
      return false;
    });
    return mayDiffer.filter((entry) => this.isSeenAnew(entry));
  }

  private isSeenAnew(entry: Entry): boolean {
    const seen = seenOf(entry, entry.said, this.isOther(entry.key));
    entry.seenFull = entry.full;
    if (entry.seen && sameSeen(entry.seen, seen)) return false;
    entry.seen = seen;
    entry.refs = [];
    return true;
  }

  private isOther(key: string): boolean {
    return this.otherNames.has(key) && !((this.names.get(key)?.known.length ?? 0) > 0);
  }

  /** Takes the names of passages out and those of others in; gives their keys, and which of them were no entity's. */
  private exchange(removed: readonly NamedPassage[], added: readonly NamedPassage[]): Map<string, boolean> {
    const keys = new Map<string, boolean>();
    const eachKey = (
      passages: readonly NamedPassage[],
      then: (reading: NameCandidate | OtherName, by: NamedPassage) => void,
    ) => {
      for (const by of passages) for (const reading of by.names) if (reading.kind !== 'zone') then(reading, by);
    };
    const note = ({ key }: { readonly key: string }): void => {
      if (!keys.has(key)) keys.set(key, this.isOther(key));
    };
    eachKey(removed, note);
    eachKey(added, note);
    const gone = new Set(removed);
    if (gone.size)
      for (const key of keys.keys()) {
        const entry = this.names.get(key);
        if (entry) entry.said = entry.said.filter(({ by }) => !gone.has(by));
        const others = this.otherNames.get(key)?.filter((by) => !gone.has(by));
        if (others?.length) this.otherNames.set(key, others);
        else this.otherNames.delete(key);
      }
    eachKey(added, (reading, by) => this.put(reading, by));
    return keys;
  }

  private put(reading: NameCandidate | OtherName, by: NamedPassage): void {
    const { key } = reading;
    if (reading.kind === 'other') {
      const others = this.otherNames.get(key);
      if (others) others.push(by);
      else this.otherNames.set(key, [by]);
      return;
    }
    const entry = this.names.get(key);
    if (entry) entry.said.push({ mention: reading, by });
    else
      this.names.set(key, {
        ...newName(reading),
        said: [{ mention: reading, by }],
        grown: false,
        seen: undefined,
        seenFull: undefined,
      });
  }

  /** Adds up a name's mentions again; whether that may link names otherwise. */
  private regrow(key: string): boolean {
    const entry = this.names.get(key);
    if (!entry) return false;
    const { said } = entry;
    if (said.length === 0) return this.names.delete(key);
    const before = entry.grown ? linkFacts(entry) : undefined;
    if (said.some(({ by }, i) => i > 0 && by.at < said[i - 1]!.by.at)) said.sort((a, b) => a.by.at - b.by.at);
    if (before) Object.assign(entry, newName(said[0]!.mention), { refs: entry.refs, full: entry.full });
    for (let i = 1; i < said.length; i++) addMention(entry, said[i]!.mention);
    entry.grown = true;
    return !before || !sameSeen(before, linkFacts(entry));
  }

  private link(): void {
    const ordered = [...this.names.values()];
    if (ordered.some((entry, i) => i > 0 && inOrder(ordered[i - 1]!, entry) > 0)) ordered.sort(inOrder);
    this.parts = linkShortForms(this.names, ordered);
    const starts = new Set<string>();
    let longest = 1;
    let persons = 0;
    for (const { words, evidence } of ordered) {
      starts.add(words[0]!);
      longest = Math.max(longest, words.length);
      if (words.length > 1 && likeliest(evidence) === PERSON) persons++;
    }
    for (const part of this.parts.keys()) starts.add(firstWord(part));
    this.starts = starts;
    this.longest = longest;
    this.manyPersons = persons >= MANY_PERSONS;
  }
}

/** By where the article first has them. */
function inOrder({ said: [a] }: Entry, { said: [b] }: Entry): number {
  return a!.by.at - b!.by.at || a!.mention.start - b!.mention.start;
}

/** What decides which names are linked. */
function linkFacts({ text, firm, known, paired, evidence, mentions }: Growing): readonly unknown[] {
  const person = evidence[PERSON]! > evidence[PLACE]! - 2 * mentions;
  return [text, firm, knownAs(known), paired, likeliest(evidence), person];
}

/** Whether the same names are mentioned in the same order. */
function sameKeys(some: readonly NamedPassage[], others: readonly NamedPassage[]): boolean {
  const keysOf = (passages: readonly NamedPassage[]): string =>
    passages.flatMap(({ names }) => names.flatMap((name) => (name.kind === 'name' ? [name.key] : []))).join('\n');
  return keysOf(some) === keysOf(others);
}

/** The parts that stand for another name now, or for one where they did not. */
function changedParts(before: Established['parts'], now: Established['parts']): string[] {
  if (before === now) return [];
  const changed = [...before.keys()].filter((part) => !now.has(part));
  for (const [part, name] of now) if (before.get(part) !== name) changed.push(part);
  return changed;
}

function firstWord(key: string): string {
  return key.split(' ', 1)[0]!;
}

/** Puts together what every passage says of each name. Linear in the mentions. */
export function establishNames(readings: readonly (readonly Reading[])[]): Established {
  const book = new NameBook();
  book.follow(
    [],
    readings.map((names, at) => ({ names, at })),
  );
  return book;
}
