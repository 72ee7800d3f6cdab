/**
 * JSON as it stands in a file: objects keep the order of their members (and hold `__proto__` as data), numbers that
 * JavaScript would write differently (`1.0`, `12345678901234567890`) keep their numeral.
 */
export type Json = null | boolean | number | string | JsonNumeral | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export type JsonObject = ReadonlyMap<string, Json>;

/** A number that would not be written as it was read. */
export interface JsonNumeral {
  readonly numeral: string;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return value instanceof Map;
}

export function isJsonArray(value: Json | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** An object of the given members, those without a value left out. */
export function jsonObject(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const object = new Map<string, Json>();
  for (const [key, value] of Object.entries(members)) if (value !== undefined) object.set(key, value);
  return object;
}

/** On one line, without spaces: `{"a":[1,2]}`. */
export function writeJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (isJsonObject(value)) return `{${[...value].map(([k, v]) => `${JSON.stringify(k)}:${writeJson(v)}`).join(',')}}`;
  return value.numeral;
}

/** The same value; the order of an object's members does not matter, that of an array's does. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isJsonArray(a)) return isJsonArray(b) && a.length === b.length && a.every((v, i) => sameJson(v, b[i]));
  if (isJsonObject(a)) {
    return isJsonObject(b) && a.size === b.size && [...a].every(([k, v]) => b.has(k) && sameJson(v, b.get(k)));
  }
  return isNumeral(a) && isNumeral(b) && a.numeral === b.numeral;
}

function isNumeral(value: Json | undefined): value is JsonNumeral {
  return typeof value === 'object' && value !== null && 'numeral' in value;
}
