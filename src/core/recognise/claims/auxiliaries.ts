import { Kind } from './wordKinds';
import type { Reader } from './reader';

export interface Auxiliary {
  readonly at: number;
  readonly adjacent: boolean;
  readonly passive: boolean;
}

/** `ha detto`, `ha però escluso`, `si è detto`: up to three adverbs may stand between. */
export function findAuxiliary(reader: Reader, first: number): Auxiliary | undefined {
  let w = first - 1;
  while (w >= 0 && first - w <= 4 && reader.isAdverb(w) && !reader.is(w, Kind.auxiliaries) && !reader.isStrong(w + 1))
    w--;
  if (w < 0 || !reader.is(w, Kind.auxiliaries) || reader.isBreak(w + 1)) {
    return reader.is(first - 1, Kind.clitics | Kind.reflexives)
      ? { at: cliticStart(reader, first), adjacent: false, passive: false }
      : undefined;
  }
  const reflexive = reader.is(w - 1, Kind.reflexives);
  const at = cliticStart(reader, reflexive ? w - 1 : w);
  const passive = !reflexive && reader.is(w, Kind.passiveAuxiliaries);
  return { at: reflexive ? w - 1 : passive ? at : w, adjacent: w === first - 1, passive };
}

/** Before the object pronouns that lean on the verb at `w`: `lo ha detto`, `gli ha risposto`. */
function cliticStart(reader: Reader, w: number): number {
  const { clitics } = reader.cues;
  if (clitics.size === 0) return w;
  while (w > 0 && reader.is(w - 1, Kind.clitics | Kind.reflexives) && !reader.isBreak(w)) w--;
  return w;
}

export function isNegated(reader: Reader, at: number): boolean {
  for (let w = at - 1; w >= Math.max(0, at - 3); w--) {
    if (reader.is(w, Kind.negations)) return true;
    if (reader.isBreak(w) || !(reader.isAdverb(w) || reader.is(w, Kind.clitics))) return false;
  }
  return false;
}

export function baseIsInfinitive(reader: Reader, first: number): boolean {
  let w = first - 1;
  while (w > 0 && reader.isAdverb(w)) w--;
  return reader.is(w, Kind.infinitiveMarkers);
}

export function isPassive(reader: Reader, first: number, auxiliaryAt: number | undefined): boolean {
  for (let w = first - 1; w >= Math.max(0, first - 3); w--) {
    if (reader.is(w, Kind.passives)) return !reader.isBreak(w + 1);
    if (!reader.isAdverb(w) || reader.isBreak(w + 1)) break;
  }
  return auxiliaryAt !== undefined && reader.is(auxiliaryAt - 1, Kind.passives);
}
