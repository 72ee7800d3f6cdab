import { likeliest, MOST_LINKS, worthTaking, type EstablishedName } from './establishedName';
import type { KnownIdentity, NameCandidate } from './nameCandidate';

interface Said {
  readonly mention: NameCandidate;
}

/** How much the rest of the article counts beside a mention's own passage. */
const SHARED = 0.6;
const SHARED_LIMIT = 4;
/** How much of what speaks for the full name counts for its short form. */
export const MOST_OF_FULL = 5;

/** What the rest of the article adds to a mention's `own` evidence for a type, where the article has `all`. */
export function shared(all: number, own: number): number {
  return Math.max(-SHARED_LIMIT, Math.min(SHARED_LIMIT, (all - own) * SHARED));
}

/**
 * All that a passage can see of a name, as values to compare: while they are the same, what was settled by the name stays. Of a
 * name with many mentions the evidence is mostly beyond what one mention may take from the others, so that one more changes nothing.
 */
export function seenOf(name: EstablishedName, said: readonly Said[], isOther: boolean): unknown[] {
  const seen: unknown[] = name.evidence.map((all, t) => evidenceSeen(all, t, said));
  seen.push(isOther, name.firm, likeliest(name.evidence), worthTaking(name));
  let link: EstablishedName | undefined = name;
  for (let n = 0; link && n <= MOST_LINKS; n++, link = link.full) {
    const type = likeliest(link.evidence);
    seen.push(link.key, link.text, link.body, knownAs(link.known), type);
    if (n === 1) seen.push(Math.max(0, Math.min(MOST_OF_FULL, link.evidence[type]!)));
  }
  return seen;
}

/** The sum of the evidence for a type, or what all of the mentions take of it. */
function evidenceSeen(all: number, t: number, said: readonly Said[]): number | string {
  let least = Infinity;
  let most = -Infinity;
  for (const { mention } of said) {
    least = Math.min(least, mention.evidence[t]!);
    most = Math.max(most, mention.evidence[t]!);
  }
  const [first, last] = [shared(all, most), shared(all, least)];
  return first === last ? `all take ${first}` : all;
}

export function sameSeen(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}

/** Identities as a value to compare. */
export function knownAs(known: readonly KnownIdentity[]): string {
  return known.map(({ ref, type, weight, country }) => `${ref} ${type} ${weight} ${country}`).join('\n');
}
