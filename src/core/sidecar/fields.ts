import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import type { ProblemCode } from './problem';

/** Tells what was found wrong with a member of an object. */
export type Report = (code: ProblemCode, message: string, object: JsonObject, key?: string) => void;

/** A value that cannot be understood: what holds it is then of an unknown kind, and written back as it is. */
export class Unreadable extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly object: JsonObject,
    readonly key?: string,
  ) {
    super(message);
  }
}

export function string(object: JsonObject, key: string): string {
  const value = optionalString(object, key);
  if (value === undefined) throw new Unreadable('missing-field', `“${key}” is missing`, object);
  return value;
}

export function optionalString(object: JsonObject, key: string): string | undefined {
  const value = object.get(key);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrong(object, key, 'text in quotation marks');
  return value;
}

export function number(object: JsonObject, key: string): number {
  const value = object.get(key);
  if (value === undefined || value === null) throw new Unreadable('missing-field', `“${key}” is missing`, object);
  const read =
    typeof value === 'number' ? value : typeof value === 'object' && 'numeral' in value ? Number(value.numeral) : NaN;
  if (!Number.isFinite(read)) throw wrong(object, key, 'a number');
  return read;
}

export function oneOf<T extends string>(object: JsonObject, key: string, values: readonly T[]): T {
  const value = string(object, key);
  if (!(values as readonly string[]).includes(value)) {
    throw new Unreadable(
      'wrong-value',
      `“${value}” is no ${plain(key)} that this version knows: ${values.join(', ')}`,
      object,
      key,
    );
  }
  return value as T;
}

export function optionalObject(object: JsonObject, key: string): JsonObject | undefined {
  const value = object.get(key);
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) throw wrong(object, key, 'an object { … }');
  return value;
}

/** The objects of an array; one object alone is an array of one, as in JSON-LD. */
export function objects(object: JsonObject, key: string): readonly JsonObject[] {
  const value = object.get(key);
  if (value === undefined || value === null) return [];
  const items = isJsonArray(value) ? value : [value];
  if (!items.every(isJsonObject)) throw wrong(object, key, 'a list of objects [{ … }]');
  return items;
}

export function wrong(object: JsonObject, key: string, wanted: string): Unreadable {
  return new Unreadable('wrong-value', `“${key}” must be ${wanted}`, object, key);
}

function plain(key: string): string {
  return key.replace(/^gloss:/, '');
}

/** A value in a few words of JSON, for a message. */
export function brief(value: Json | undefined): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  return value === undefined
    ? 'nothing'
    : isJsonArray(value)
      ? 'a list'
      : isJsonObject(value)
        ? 'an object'
        : String(value);
}
