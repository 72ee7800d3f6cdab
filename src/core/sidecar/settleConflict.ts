import type { Annotation, Conflict } from '../annotation/annotation';
import { isJsonObject, sameJson, type Json, type JsonObject } from '../base/json';
import { decodeAnnotation } from './decode';
import { annotationJson } from './serialise';

export type SideName = 'ours' | 'theirs';

/**
 * An annotation after a person chose one side's value of a field that a merge found decided differently: the value is in its place
 * and the record of that conflict gone. `null` where the choice is that the annotation goes.
 */
export function settleConflict(annotation: Annotation, conflict: Conflict, side: SideName): Annotation | null {
  const value = conflict[side];
  const json = new Map(annotationJson(annotation));
  const left = (annotation.conflicts ?? []).filter((other) => !sameConflict(other, conflict));
  if (conflict.field === '') {
    if (value === undefined) return null;
    return withConflicts(json, left);
  }
  return withConflicts(setIn(json, conflict.field, value), left);
}

function withConflicts(json: JsonObject, conflicts: readonly Conflict[]): Annotation {
  const without = new Map([...json].filter(([key]) => key !== 'gloss:conflict'));
  const { annotation } = decodeAnnotation(without);
  return conflicts.length ? { ...annotation, conflicts } : annotation;
}

export function sameConflict(a: Conflict, b: Conflict): boolean {
  return a.field === b.field && sameJson(a.ours, b.ours) && sameJson(a.theirs, b.theirs);
}

/** Sets a member by its path; names of members may have dots themselves. `undefined` takes it away. */
function setIn(object: JsonObject, path: string, value: Json | undefined): JsonObject {
  const result = new Map(object);
  const parent = [...object.keys()].find((key) => path.startsWith(`${key}.`) && isJsonObject(object.get(key)));
  const inner = parent === undefined ? undefined : object.get(parent);
  if (parent !== undefined && isJsonObject(inner)) {
    result.set(parent, setIn(inner, path.slice(parent.length + 1), value));
  } else if (value === undefined) result.delete(path);
  else result.set(path, value);
  return result;
}
