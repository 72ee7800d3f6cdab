import type { EntityType, Ref } from '../../annotation/model';
import { PERSON, TYPE_ORDER, type KnownIdentity, type NameCandidate } from './nameCandidate';
import { slugOf } from '../../annotation/slug';

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

/** A name while its mentions are gathered. */
export interface Growing extends EstablishedName {
  text: string;
  evidence: number[];
  mentions: number;
  firm: boolean;
  known: readonly KnownIdentity[];
  body: Ref | undefined;
  paired: string | undefined;
  refs: (Ref | undefined)[];
}

/** A name of one mention. */
export function newName({
  key,
  text,
  words,
  evidence,
  decisive,
  weak,
  known,
  body,
  pairedWith,
}: NameCandidate): Growing {
  return {
    key,
    text,
    words,
    evidence: evidence.map((e) => (decisive ? 2 * e : e)),
    mentions: 1,
    firm: !weak,
    known,
    body,
    refs: [],
    paired: pairedWith,
    full: undefined,
  };
}

/** Adds what one more mention says. */
export function addMention(name: Growing, mention: NameCandidate): void {
  const weight = mention.decisive ? 2 : 1;
  for (let t = 0; t < name.evidence.length; t++) name.evidence[t]! += weight * mention.evidence[t]!;
  name.mentions++;
  name.firm ||= !mention.weak;
  name.paired ??= mention.pairedWith;
  if (mention.known.length > name.known.length) name.known = mention.known;
}

/** The likeliest type by the sum of the evidence; index into `TYPE_ORDER`. */
export function likeliest(evidence: readonly number[]): number {
  let best = 0;
  for (let t = 1; t < evidence.length; t++) if (evidence[t]! > evidence[best]!) best = t;
  return best;
}

/** Whether a name may be taken where capitals say nothing. */
export function worthTaking(name: EstablishedName): boolean {
  const type = likeliest(name.evidence);
  return name.evidence[type]! / name.mentions > 1 || type === PERSON || name.full !== undefined;
}

/** The identity of a name as one of type `type`. */
export function identityOf(name: EstablishedName, type: number): Ref {
  return (name.refs[type] ??= makeIdentity(name, type, MOST_LINKS));
}

/** Short forms of short forms are followed this far. */
export const MOST_LINKS = 3;

function makeIdentity(name: EstablishedName, type: number, links: number): Ref {
  const full = name.full;
  if (links > 0 && full && full !== name && likeliest(full.evidence) === type)
    return makeIdentity(full, type, links - 1);
  const wanted: EntityType = TYPE_ORDER[type]!;
  const known = name.known.find((k) => k.type === wanted);
  if (known) return known.ref;
  return name.body && wanted === 'organization' ? name.body : slugOf(wanted, name.text);
}
