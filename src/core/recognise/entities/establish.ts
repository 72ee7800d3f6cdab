import type { EntityType, Ref } from '../../annotation/model';
import {
  ORGANIZATION,
  PERSON,
  PLACE,
  TYPE_ORDER,
  type KnownIdentity,
  type NameCandidate,
  type Reading,
} from './nameCandidate';
import { slug } from './slug';

/** What the article as a whole establishes of one name. */
export interface EstablishedName {
  readonly key: string;
  /** The name as first written at its fullest. */
  readonly text: string;
  readonly words: readonly string[];
  /** Sum of the mentions' evidence, in the order of `TYPE_ORDER`. */
  readonly evidence: readonly number[];
  readonly mentions: number;
  /** At least one mention stands on more than a sentence's first capital. */
  readonly firm: boolean;
  readonly known: readonly KnownIdentity[];
  readonly body: Ref | undefined;
  readonly paired: string | undefined;
  /** Identities already made, by type. */
  readonly refs: (Ref | undefined)[];
  /** The fuller name that this one is short for. */
  full: EstablishedName | undefined;
}

/** What the article as a whole establishes of its names. */
export interface Established {
  readonly names: ReadonlyMap<string, EstablishedName>;
  /** Names that are known only by a fuller form so far: `Delai` of `Tomasi Delai`. */
  readonly parts: ReadonlyMap<string, EstablishedName>;
  /** Names that are no entities. */
  readonly others: ReadonlySet<string>;
  /** Length in words of the longest established name. */
  readonly longest: number;
  /** Persons named in full: where there are several, one named by a single word alone is rather none. */
  readonly persons: number;
}

interface Growing extends EstablishedName {
  evidence: number[];
  mentions: number;
  firm: boolean;
  known: readonly KnownIdentity[];
  paired: string | undefined;
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
  return {
    names,
    parts: linkShortForms(names),
    others: otherNames(readings, names),
    longest,
    persons: fullPersons(names),
  };
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

/** The likeliest type by the sum of the evidence; index into `TYPE_ORDER`. */
export function likeliest(evidence: readonly number[]): number {
  let best = 0;
  for (let t = 1; t < evidence.length; t++) if (evidence[t]! > evidence[best]!) best = t;
  return best;
}

/** `Putin` is short for `Vladimir Putin`, `Dangote` for `Dangote Cement`, `IMF` for the name it stands behind. */
function linkShortForms(names: ReadonlyMap<string, Growing>): ReadonlyMap<string, EstablishedName> {
  const byPart = new Map<string, Growing[]>();
  for (const name of names.values()) {
    if (name.paired) pair(names, name);
    if (name.words.length < 2 || !name.firm) continue;
    const type = likeliest(name.evidence);
    if (type === PERSON) for (const word of new Set([name.words[0]!, ...tails(name.words)])) note(byPart, word, name);
    else if (type === ORGANIZATION)
      for (const head of new Set([...heads(name.words), name.words[name.words.length - 1]!])) note(byPart, head, name);
  }
  linkAcronyms(names);
  for (const name of names.values()) {
    if (name.full) continue;
    const fulls = byPart.get(name.key);
    if (!fulls) continue;
    const full = fulls.find((f) => f !== name && fits(name, f));
    if (full) name.full = full;
  }
  return surnames(byPart, names);
}

/** `APS` stands for the one organisation whose initials it is, wherever that is named. */
function linkAcronyms(names: ReadonlyMap<string, Growing>): void {
  const byInitials = new Map<string, Growing>();
  for (const name of names.values()) {
    if (name.words.length < 3 || likeliest(name.evidence) !== ORGANIZATION) continue;
    const initials = name.text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    if (initials.length >= 3) byInitials.set(initials, name);
  }
  for (const name of names.values()) {
    if (name.full || name.known.length > 0 || !/^\p{Lu}{3,6}$/u.test(name.text)) continue;
    const full = byInitials.get(name.key);
    if (full && full !== name) name.full = full;
  }
}

/** The parts of full names of persons that never stand alone where a capital says something. */
function surnames(
  byPart: ReadonlyMap<string, Growing[]>,
  names: ReadonlyMap<string, Growing>,
): ReadonlyMap<string, EstablishedName> {
  const parts = new Map<string, EstablishedName>();
  for (const [part, fulls] of byPart) {
    const full = fulls[0]!;
    if (names.has(part) || part.length < 3 || full.words[0] === part || likeliest(full.evidence) !== PERSON) continue;
    parts.set(part, full);
  }
  return parts;
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

/** `Trazegnies`, `de Trazegnies` of `Fernando de Trazegnies`; `Jong un` of `Kim Jong un`. */
function tails(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

function heads(words: readonly string[]): string[] {
  return words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(' '));
}

function note(byPart: Map<string, Growing[]>, part: string, name: Growing): void {
  const there = byPart.get(part);
  if (there) there.push(name);
  else byPart.set(part, [name]);
}

function pair(names: ReadonlyMap<string, Growing>, name: Growing): void {
  const other = names.get(name.paired!);
  if (!other || other.full === name || other === name) return;
  const [long, short] = name.words.length > other.words.length ? [name, other] : [other, name];
  if (long.full === undefined && long !== short) short.full = long;
}

/** A known place is no short form of a person or an organisation unless its own mentions say so. */
function fits(short: Growing, full: Growing): boolean {
  const type = likeliest(short.evidence);
  const fullType = likeliest(full.evidence);
  if (type === fullType) return sameIdentity(short, full);
  if (type === PLACE && short.known.length > 0) {
    return fullType === PERSON && short.evidence[PERSON]! > short.evidence[PLACE]! - 2 * short.mentions;
  }
  return short.known.length === 0 || !short.known.some((k) => k.weight >= 5);
}

function sameIdentity(short: Growing, full: Growing): boolean {
  if (short.known.length === 0) return true;
  return full.known.length === 0 || full.known.some((k) => short.known.some((s) => s.ref === k.ref));
}

/** The identity of a name as one of type `type`. */
export function identityOf(name: EstablishedName, type: number): Ref {
  return (name.refs[type] ??= makeIdentity(name, type, MOST_LINKS));
}

/** Short forms of short forms are followed this far. */
const MOST_LINKS = 3;

function makeIdentity(name: EstablishedName, type: number, links: number): Ref {
  const full = name.full;
  if (links > 0 && full && full !== name && likeliest(full.evidence) === type)
    return makeIdentity(full, type, links - 1);
  const wanted: EntityType = TYPE_ORDER[type]!;
  const known = name.known.find((k) => k.type === wanted);
  if (known) return known.ref;
  return name.body && wanted === 'organization' ? name.body : slug(wanted, name.text);
}
