import type { Json, JsonObject } from '../base/json';

/** Deeper than any annotation; a reader that followed any depth would exhaust its stack. */
const DEEPEST = 200;

/** What a reader notes beside the values: where objects and arrays began, and members that came twice. */
export interface JsonNotes {
  readonly starts: WeakMap<object, number>;
  readonly duplicates: { readonly key: string; readonly at: number }[];
}

export function newNotes(): JsonNotes {
  return { starts: new WeakMap(), duplicates: [] };
}

/** Says what is wrong, where. Thrown by `readValue` and caught by who reads a block: it never leaves `sidecar/`. */
export class JsonError extends Error {
  constructor(
    message: string,
    /** Offset into the text. */
    readonly at: number,
  ) {
    super(message);
  }
}

/** A place in a text that is being read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads one JSON value (RFC 8259, no more) and leaves the cursor behind it. */
export function readValue(cursor: Cursor, notes: JsonNotes, depth = 0): Json {
  skipSpace(cursor);
  const { text, at } = cursor;
  switch (text[at]) {
    case '{':
      return readObject(cursor, notes, depth);
    case '[':
      return readArray(cursor, notes, depth);
    case '"':
      return readString(cursor);
    case 't':
      return readWord(cursor, 'true', true);
    case 'f':
      return readWord(cursor, 'false', false);
    case 'n':
      return readWord(cursor, 'null', null);
    default:
      return readNumber(cursor);
  }
}

function readObject(cursor: Cursor, notes: JsonNotes, depth: number): JsonObject {
  const object = new Map<string, Json>();
  notes.starts.set(object, cursor.at);
  enter(cursor, depth);
  if (take(cursor, '}')) return object;
  do {
    skipSpace(cursor);
    const at = cursor.at;
    const key = readKey(cursor);
    if (object.has(key)) notes.duplicates.push({ key, at });
    object.set(key, readValue(cursor, notes, depth + 1));
  } while (take(cursor, ','));
  expect(cursor, '}');
  return object;
}

/** A member's name and the colon behind it. */
export function readKey(cursor: Cursor): string {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== '"') throw unexpected(cursor, 'a field name in quotation marks');
  const key = readString(cursor);
  expect(cursor, ':');
  return key;
}

function readArray(cursor: Cursor, notes: JsonNotes, depth: number): Json {
  const array: Json[] = [];
  notes.starts.set(array, cursor.at);
  enter(cursor, depth);
  if (take(cursor, ']')) return array;
  do array.push(readValue(cursor, notes, depth + 1));
  while (take(cursor, ','));
  expect(cursor, ']');
  return array;
}

function enter(cursor: Cursor, depth: number): void {
  if (depth >= DEEPEST) throw new JsonError(`Nested more than ${DEEPEST} deep`, cursor.at);
  cursor.at++;
}

function readString(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  let escaped = false;
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) {
      cursor.at = i + 1;
      return escaped ? unescape(text.slice(start, i + 1), start) : text.slice(start + 1, i);
    }
    if (unit === 0x5c) {
      escaped = true;
      i++;
    } else if (unit < 0x20) {
      throw new JsonError(
        unit === 10 || unit === 13 ? 'A string is not closed on its line' : 'A control character in a string',
        i,
      );
    }
  }
  throw new JsonError('A string is not closed', start);
}

function unescape(literal: string, at: number): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    throw new JsonError('A backslash in a string that means nothing', at);
  }
}

function readWord(cursor: Cursor, word: string, value: boolean | null): Json {
  if (!cursor.text.startsWith(word, cursor.at)) throw unexpected(cursor, 'a value');
  cursor.at += word.length;
  return value;
}

function readNumber(cursor: Cursor): Json {
  NUMBER.lastIndex = cursor.at;
  const numeral = NUMBER.exec(cursor.text)?.[0];
  if (numeral === undefined) throw unexpected(cursor, 'a value');
  cursor.at += numeral.length;
  const value = Number(numeral);
  return String(value) === numeral ? value : { numeral };
}

export function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const unit = text.charCodeAt(cursor.at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    cursor.at++;
  }
}

/** Steps over the mark if it comes next. */
export function take(cursor: Cursor, mark: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== mark) return false;
  cursor.at++;
  return true;
}

export function expect(cursor: Cursor, mark: string): void {
  if (!take(cursor, mark)) throw unexpected(cursor, `“${mark}”`);
}

export function unexpected(cursor: Cursor, wanted: string): JsonError {
  skipSpace(cursor);
  const found = cursor.text.codePointAt(cursor.at);
  const what = found === undefined ? 'the end of the file' : `“${String.fromCodePoint(found)}”`;
  return new JsonError(`Expected ${wanted}, found ${what}`, cursor.at);
}
