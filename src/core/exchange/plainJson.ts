/** What `JSON.parse` gives, looked at with care: nothing of it is believed before it was seen. */

export type PlainObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object itself, never one of its prototype. */
export function member(object: PlainObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function text(object: PlainObject, key: string): string | undefined {
  const value = member(object, key);
  return typeof value === 'string' ? value : undefined;
}

export function objects(object: PlainObject, key: string): PlainObject[] {
  const value = member(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function texts(object: PlainObject, key: string): string[] | undefined {
  const value = member(object, key);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : undefined;
}

/** An object's `start` and `end`. */
export function span(object: PlainObject | undefined): { start: number; end: number } | undefined {
  const [start, end] = [object && member(object, 'start'), object && member(object, 'end')];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

/** JSON's value, or `undefined` for a text that is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** An object without the members that are not there. */
export function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
