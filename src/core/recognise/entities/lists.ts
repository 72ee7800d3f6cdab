import { ORGANIZATION, type NameCandidate, type Reading } from './nameCandidate';

const IN_LIST = /^(?:,\s|[–-]|,? (?:and|or|e|ed|o|và|hay|hoặc) )$/;
/** How much of one name's evidence goes over to its neighbour in a list, and the most of it. */
const LIST_SHARE = 0.45;
const LIST_LIMIT = 1.8;

/** Names in a list are of one kind: `Reuters, AFP e Nova`, `Gilgit and Gangtok`. */
export function shareInLists(text: string, readings: Reading[]): void {
  for (let i = 1; i < readings.length; i++) {
    const a = readings[i - 1]!;
    const b = readings[i]!;
    if (
      a.kind !== 'name' ||
      b.kind !== 'name' ||
      b.start - a.end > 7 ||
      b.start === a.end ||
      !IN_LIST.test(text.slice(a.end, b.start))
    )
      continue;
    // `the Ministry of Forests, Todd Emslie, denied`: a name between commas is an apposition.
    if (text[a.end] === ',' && /^(?:,|['’]s)/.test(text.slice(b.end, b.end + 2)) && !isListed(text, readings, i))
      continue;
    readings[i - 1] = { ...a, evidence: mixed(a.evidence, b.evidence) };
    readings[i] = { ...b, evidence: mixed(b.evidence, a.evidence) };
  }
}

/** Whether a third name goes on with the list of which readings `i - 1` and `i` are two. */
function isListed(text: string, readings: readonly Reading[], i: number): boolean {
  const before = readings[i - 2];
  const after = readings[i + 1];
  return (
    (before !== undefined && IN_LIST.test(text.slice(before.end, readings[i - 1]!.start))) ||
    (after !== undefined && IN_LIST.test(text.slice(readings[i]!.end, after.start)))
  );
}

function mixed(own: readonly number[], others: readonly number[]): number[] {
  const mean = others.reduce((sum, x) => sum + x, 0) / others.length;
  return own.map((points, t) => points + Math.max(-LIST_LIMIT, Math.min(LIST_LIMIT, LIST_SHARE * (others[t]! - mean))));
}

/** `Programma alimentare mondiale (Pam)`: the name before a bracket and the abbreviation in it are one identity. */
export function pairAbbreviations(text: string, readings: Reading[]): void {
  for (let i = 1; i < readings.length; i++) {
    const long = readings[i - 1]!;
    const short = readings[i]!;
    if (long.kind !== 'name' || short.kind !== 'name' || short.words.length > 2 || long.words.length < 2) continue;
    if (short.start - long.end > 3 || short.start === long.end) continue;
    const gap = text.slice(long.end, short.start);
    if (!/^\s?[([]\s?$/.test(gap) || !/^\s?[)\],;]/.test(text.slice(short.end, short.end + 2))) continue;
    if (!isAbbreviation(short.text, long.words) && !areBodies(long, short)) continue;
    readings[i - 1] = { ...long, pairedWith: short.key };
    readings[i] = { ...short, pairedWith: long.key, weak: false };
  }
}

/** A body and an abbreviation of its name in another tongue: `Partito democratico dei socialisti (Dps)`. */
function areBodies(long: NameCandidate, short: NameCandidate): boolean {
  if (short.known.length > 0 || short.words.length > 1 || short.text.length > 7) return false;
  return [long, short].every(({ evidence }) => evidence[ORGANIZATION] === Math.max(...evidence));
}

/** Whether the letters of `short` occur in order among the first letters of the long name, most of them at least. */
function isAbbreviation(short: string, long: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 8 || !/^\p{Lu}/u.test(short)) return false;
  if (/\p{Lu}\p{Lu}/u.test(short)) return true;
  let hit = 0;
  const initials = long.map((w) => w[0]!);
  for (const letter of letters) {
    const at = initials.indexOf(letter);
    if (at >= 0) {
      hit++;
      initials.splice(0, at + 1);
    }
  }
  return hit >= letters.length * 0.6;
}
