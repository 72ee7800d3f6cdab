import type { Reader } from './reader';

export interface Auxiliary {
  readonly at: number;
  readonly adjacent: boolean;
  readonly passive: boolean;
}

/** `ha detto`, `ha però escluso`, `si è detto`: up to three adverbs may stand between. */
export function findAuxiliary(reader: Reader, first: number): Auxiliary | undefined {
  const { cues } = reader;
  let w = first - 1;
  while (
    w >= 0 &&
    first - w <= 4 &&
    reader.isAdverb(w) &&
    !cues.auxiliaries.has(reader.norm(w)) &&
    !reader.isStrong(w + 1)
  )
    w--;
  if (w < 0 || !cues.auxiliaries.has(reader.norm(w)) || reader.isBreak(w + 1)) {
    const clitic = reader.norm(first - 1);
    return cues.clitics.has(clitic) || cues.reflexives.has(clitic)
      ? { at: cliticStart(reader, first), adjacent: false, passive: false }
      : undefined;
  }
  const reflexive = reader.cues.reflexives.has(reader.norm(w - 1));
  const at = cliticStart(reader, reflexive ? w - 1 : w);
  const passive = !reflexive && cues.passiveAuxiliaries.has(reader.norm(w));
  return { at: reflexive ? w - 1 : passive ? at : w, adjacent: w === first - 1, passive };
}

/** Before the object pronouns that lean on the verb at `w`: `lo ha detto`, `gli ha risposto`. */
function cliticStart(reader: Reader, w: number): number {
  const { clitics } = reader.cues;
  if (clitics.size === 0) return w;
  while (
    w > 0 &&
    (clitics.has(reader.norm(w - 1)) || reader.cues.reflexives.has(reader.norm(w - 1))) &&
    !reader.isBreak(w)
  )
    w--;
  return w;
}

export function isNegated(reader: Reader, at: number): boolean {
  for (let w = at - 1; w >= Math.max(0, at - 3); w--) {
    if (reader.cues.negations.has(reader.norm(w))) return true;
    if (reader.isBreak(w) || !(reader.isAdverb(w) || reader.cues.clitics.has(reader.norm(w)))) return false;
  }
  return false;
}

export function baseIsInfinitive(reader: Reader, first: number): boolean {
  let w = first - 1;
  while (w > 0 && reader.isAdverb(w)) w--;
  return reader.cues.infinitiveMarkers.has(reader.norm(w));
}

export function isPassive(reader: Reader, first: number, auxiliaryAt: number | undefined): boolean {
  const { passives } = reader.cues;
  for (let w = first - 1; w >= Math.max(0, first - 3); w--) {
    if (passives.has(reader.norm(w))) return !reader.isBreak(w + 1);
    if (!reader.isAdverb(w) || reader.isBreak(w + 1)) break;
  }
  return auxiliaryAt !== undefined && passives.has(reader.norm(auxiliaryAt - 1));
}
