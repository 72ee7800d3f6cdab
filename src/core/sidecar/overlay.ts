import { isJsonArray, isJsonObject, sameJson, type Json, type JsonArray, type JsonObject } from '../base/json';

/**
 * A value as it was read, with the changes from `before` to `after` made in it: `before` is what was understood of it, `after`
 * what it says now. What was not understood stays as it is, where it is; what did not change stays as it was written.
 */
export function overlay(asRead: Json | undefined, before: Json | undefined, after: Json | undefined): Json | undefined {
  if (asRead !== undefined && sameJson(before, after)) return asRead;
  if (isJsonObject(asRead) && isJsonObject(before) && isJsonObject(after)) return overlayObject(asRead, before, after);
  if (isJsonArray(before) && isJsonArray(after)) {
    if (isJsonArray(asRead)) return overlayArray(asRead, before, after);
    // One object alone stands for an array of one.
    if (isJsonObject(asRead)) return overlayArray([asRead], before, after);
  }
  return after;
}

function overlayObject(asRead: JsonObject, before: JsonObject, after: JsonObject): JsonObject {
  const result = new Map<string, Json>();
  const set = (key: string, value: Json | undefined): void => {
    if (value !== undefined) result.set(key, value);
  };
  for (const [key, value] of asRead) {
    if (after.has(key)) set(key, overlay(value, before.get(key), after.get(key)));
    else if (!before.has(key)) set(key, value);
  }
  for (const [key, value] of after) {
    // A value that was understood though it was not written (an empty context) need not be written now.
    if (!asRead.has(key) && !sameJson(before.get(key), value)) set(key, value);
  }
  return result;
}

/** Objects that say their type (selectors) are told apart by it, others by their place where none came or went. */
function overlayArray(asRead: JsonArray, before: JsonArray, after: JsonArray): JsonArray {
  const types = [asRead, before, after].map((array) => array.map(typeOf));
  if (types.every((list) => !list.includes(undefined) && new Set(list).size === list.length)) {
    const of = (array: JsonArray, type: unknown): Json | undefined => array.find((v) => typeOf(v) === type);
    const kept = asRead.flatMap((value) => {
      const [was, is] = [of(before, typeOf(value)), of(after, typeOf(value))];
      return was !== undefined && is === undefined
        ? []
        : [is === undefined ? value : (overlay(value, was, is) ?? value)];
    });
    return [...kept, ...after.filter((value) => of(asRead, typeOf(value)) === undefined)];
  }
  if (asRead.length !== before.length || before.length !== after.length) return after;
  return after.map((value, i) => overlay(asRead[i], before[i], value) ?? value);
}

function typeOf(value: Json): Json | undefined {
  return isJsonObject(value) ? value.get('type') : undefined;
}
