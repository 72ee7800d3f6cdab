import { likeliest, type EstablishedName, type Growing } from './establishedName';
import { PERSON, type NameCandidate, type Reading } from './nameCandidate';
import { linkShortForms } from './shortForms';

/** What the article as a whole establishes of its names. */
export interface Established {
  readonly names: ReadonlyMap<string, EstablishedName>;
  /** Names that are known only by a fuller form so far: `Delai` of `Tomasi Delai`. */
  readonly parts: ReadonlyMap<string, EstablishedName>;
  /** Names that are no entities. */
  readonly others: ReadonlySet<string>;
  /** First words of all these names. */
  readonly starts: ReadonlySet<string>;
  /** Length in words of the longest established name. */
  readonly longest: number;
  /** Persons named in full: where there are several, one named by a single word alone is rather none. */
  readonly persons: number;
}

/** Puts together what every passage says of each name. Linear in the mentions. */
export function establishNames(readings: readonly (readonly Reading[])[]): Established {
  const names = new Map<string, Growing>();
  let longest = 1;
  for (const passage of readings)
    for (const reading of passage) {
      if (reading.kind !== 'name') continue;
      addMention(names, reading);
      longest = Math.max(longest, reading.words.length);
    }
  const parts = linkShortForms(names);
  const starts = new Set([...names.values()].map((name) => name.words[0]!));
  for (const part of parts.keys()) starts.add(part.split(' ', 1)[0]!);
  return { names, parts, starts, others: otherNames(readings, names), longest, persons: fullPersons(names) };
}

function addMention(names: Map<string, Growing>, mention: NameCandidate): void {
  const there = names.get(mention.key);
  if (!there) {
    const { key, text, words, evidence, known, body, pairedWith } = mention;
    names.set(key, {
      key,
      text,
      words,
      evidence: evidence.map((e) => (mention.decisive ? 2 * e : e)),
      mentions: 1,
      firm: !mention.weak,
      known,
      body,
      refs: [],
      paired: pairedWith,
      full: undefined,
    });
    return;
  }
  const weight = mention.decisive ? 2 : 1;
  for (let t = 0; t < there.evidence.length; t++) there.evidence[t]! += weight * mention.evidence[t]!;
  there.mentions++;
  there.firm ||= !mention.weak;
  there.paired ??= mention.pairedWith;
  if (mention.known.length > there.known.length) there.known = mention.known;
}

function fullPersons(names: ReadonlyMap<string, Growing>): number {
  let n = 0;
  for (const name of names.values()) if (name.words.length > 1 && likeliest(name.evidence) === PERSON) n++;
  return n;
}

function otherNames(
  readings: readonly (readonly Reading[])[],
  names: ReadonlyMap<string, Growing>,
): ReadonlySet<string> {
  const others = new Set<string>();
  for (const passage of readings)
    for (const reading of passage)
      if (reading.kind === 'other' && !((names.get(reading.key)?.known.length ?? 0) > 0)) others.add(reading.key);
  return others;
}
