import type { Conflict } from '../annotation/annotation';
import { isJsonArray, isJsonObject, sameJson, type Json, type JsonObject } from '../base/json';

/** A value on the two sides of a merge and where they came from; `undefined` where it is not there. */
export interface Sides {
  readonly base: Json | undefined;
  readonly ours: Json | undefined;
  readonly theirs: Json | undefined;
}

/** Decides a field in a way of its own: the value (`undefined` removes it), or `null` to merge it like any other. */
export type Special = (field: string, sides: Sides) => { readonly value: Json | undefined } | null;

/**
 * Merges field by field: what one side changed is taken, what both changed alike too. Where both decided differently `ours` stays
 * in its place and a conflict with all three values is added to `conflicts`, so that nothing is lost.
 */
export function mergeJson(field: string, sides: Sides, conflicts: Conflict[], special: Special): Json | undefined {
  const { base, ours, theirs } = sides;
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) return theirs;
  const decided = special(field, sides);
  if (decided) return decided.value;
  if (isJsonObject(ours) && isJsonObject(theirs) && mayMix(ours, theirs)) {
    const from = isJsonObject(base) && mayMix(ours, base) ? base : new Map<string, Json>();
    return mergeMembers(field, from, ours, theirs, conflicts, special);
  }
  conflicts.push({ field, base, ours, theirs });
  return ours ?? theirs;
}

/** Objects of different types (an entity made an event) have fields that do not go together. */
function mayMix(a: JsonObject, b: JsonObject): boolean {
  return sameJson(a.get('type'), b.get('type'));
}

/** In the order of ours, what only theirs has after it. */
export function mergeMembers(
  field: string,
  base: JsonObject,
  ours: JsonObject,
  theirs: JsonObject,
  conflicts: Conflict[],
  special: Special,
): JsonObject {
  const merged = new Map<string, Json>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const sides = { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) };
    const value = mergeJson(field ? `${field}.${key}` : key, sides, conflicts, special);
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
}

/** Lists where every entry of both sides belongs (creators, unresolved conflicts): what either added, without what either removed. */
export function union({ base, ours, theirs }: Sides): Json | undefined {
  const [was, our, their] = [asList(base), asList(ours), asList(theirs)];
  const has = (list: readonly Json[], value: Json): boolean => list.some((v) => sameJson(v, value));
  const kept = our.filter((v) => has(their, v) || !has(was, v));
  const all = [...kept, ...their.filter((v) => !has(our, v) && !has(was, v))];
  return all.length > 1 || isJsonArray(ours) || isJsonArray(theirs) ? (all.length ? all : undefined) : all[0];
}

function asList(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : isJsonArray(value) ? value : [value];
}
