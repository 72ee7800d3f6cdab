import { likeliest, type EstablishedName, type Growing } from './establishedName';
import { ORGANIZATION, PERSON, PLACE } from './nameCandidate';

/**
 * `Putin` is short for `Vladimir Putin`, `Dangote` for `Dangote Cement`, `IMF` for the name it stands behind. `ordered` are the
 * names as the article first has them. Gives the parts of full names that never stand alone.
 */
export function linkShortForms(
  names: ReadonlyMap<string, Growing>,
  ordered: readonly Growing[],
): ReadonlyMap<string, EstablishedName> {
  const byPart = new Map<string, Growing[]>();
  for (const name of ordered) name.full = undefined;
  for (const name of ordered) {
    if (name.paired) pair(names, name);
    if (name.words.length < 2 || !name.firm) continue;
    const type = likeliest(name.evidence);
    if (type === PERSON) for (const word of new Set([name.words[0]!, ...tails(name.words)])) note(byPart, word, name);
    else if (type === ORGANIZATION)
      for (const head of new Set([...heads(name.words), name.words[name.words.length - 1]!])) note(byPart, head, name);
  }
  linkAcronyms(ordered);
  for (const name of ordered) {
    if (name.full) continue;
    const fulls = byPart.get(name.key);
    if (!fulls) continue;
    const full = fulls.find((f) => f !== name && fits(name, f));
    if (full) name.full = full;
  }
  return surnames(byPart, names);
}

/** `APS` stands for the one organisation whose initials it is, wherever that is named. */
function linkAcronyms(names: readonly Growing[]): void {
  const byInitials = new Map<string, Growing>();
  for (const name of names) {
    if (name.words.length < 3 || likeliest(name.evidence) !== ORGANIZATION) continue;
    const initials = name.text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    if (initials.length >= 3) byInitials.set(initials, name);
  }
  for (const name of names) {
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
