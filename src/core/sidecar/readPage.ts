import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import type { RawPage } from './migrate';
import type { Finding } from './problem';
import {
  JsonError,
  newNotes,
  readKey,
  readValue,
  skipSpace,
  take,
  unexpected,
  type Cursor,
  type JsonNotes,
} from './readJson';

/** A file's JSON, read as far as it goes. */
export interface ReadPage extends RawPage {
  readonly notes: JsonNotes;
  readonly findings: readonly Finding[];
  /** The file is an annotation page, all of which was read: only such a file may be written to. */
  readonly whole: boolean;
}

/** Every damaged place would be a page of messages; the first ones say it. */
const MOST_FINDINGS = 20;
const UNTIL_REPAIRED = 'What can be read is shown; nothing is written to this file until it is repaired.';

/** Reads a file's JSON; where it is damaged, every annotation that stands whole in it. In time linear in the text. */
export function readPage(text: string): ReadPage {
  const notes = newNotes();
  const cursor: Cursor = { text, at: 0 };
  try {
    const value = readValue(cursor, notes);
    skipSpace(cursor);
    if (cursor.at < text.length) throw unexpected(cursor, 'the end of the file');
    return { ...pageOf(value), notes };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return recover(text, error);
  }
}

function pageOf(value: Json): Omit<ReadPage, 'notes'> {
  const items = isJsonObject(value) ? value.get('items') : value;
  if (
    isJsonObject(value) &&
    (isJsonArray(items) || isJsonObject(items) || items === undefined) &&
    looksLikePage(value)
  ) {
    const header = new Map([...value].filter(([key]) => key !== 'items'));
    return {
      header,
      items: isJsonArray(items) ? items : items === undefined ? [] : [items],
      findings: [],
      whole: true,
    };
  }
  const message = `This is no annotation page: an object with “type”: “AnnotationPage” and a list of “items”. ${UNTIL_REPAIRED}`;
  return { header: new Map(), items: loose(value), findings: [{ code: 'not-a-page', message, at: 0 }], whole: false };
}

function looksLikePage(value: JsonObject): boolean {
  return value.has('items') || value.get('type') === 'AnnotationPage';
}

/** Annotations where a page was expected: a list of them, one alone, or a collection that embeds its first page. */
function loose(value: Json): readonly Json[] {
  if (isJsonArray(value)) return value;
  if (!isJsonObject(value)) return [];
  if (looksLikeAnnotation(value)) return [value];
  const first = value.get('first');
  const items = isJsonObject(first) ? first.get('items') : undefined;
  return isJsonArray(items) ? items : [];
}

function looksLikeAnnotation(value: Json): boolean {
  return isJsonObject(value) && (value.get('type') === 'Annotation' || (value.has('id') && value.has('target')));
}

function recover(text: string, first: JsonError): ReadPage {
  const notes = newNotes();
  const errors = new Map<number, string>([[first.at, first.message]]);
  const note = (error: JsonError): void => {
    if (errors.size < MOST_FINDINGS && !errors.has(error.at)) errors.set(error.at, error.message);
  };
  const { header, at } = recoverHeader(text, notes, note);
  const items: Json[] = [];
  let patience = PATIENCE * text.length;
  for (let start = text.indexOf('{', at); start >= 0;) {
    const cursor: Cursor = { text, at: start };
    try {
      const value = readValue(cursor, notes);
      if (looksLikeAnnotation(value)) items.push(value);
      start = nextObject(text, cursor.at);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      note(error);
      // One that lost its end seems to hold all that follow it.
      const inside = patience > 0 ? nextAnnotation(text, start + 1, error.at) : -1;
      patience -= error.at - start;
      start = inside >= 0 ? inside : nextObject(text, resumeAt(text, start, error.at));
    }
  }
  const findings = [...errors].map(([at, message]): Finding => {
    return { code: 'syntax', message: `Not valid JSON. ${message}. ${UNTIL_REPAIRED}`, at };
  });
  return { header, items, notes, findings, whole: false };
}

/** How often a text may be read again from the next annotation on: only one damaged all over needs more. */
const PATIENCE = 20;

const ANNOTATION = /\n[ \t]{0,200}\{\s{0,200}"id"/;

/** Where an annotation seems to begin on a line of its own between two places, or -1. */
function nextAnnotation(text: string, from: number, to: number): number {
  const match = ANNOTATION.exec(text.slice(from, to));
  return match ? text.indexOf('{', from + match.index) : -1;
}

const OBJECT = /\{\s{0,200}"/g;

/** Where an object that has members begins next, or -1. */
function nextObject(text: string, from: number): number {
  OBJECT.lastIndex = from;
  return OBJECT.exec(text)?.index ?? -1;
}

/** The members before the items, as far as they can be read, and where to look for annotations. */
function recoverHeader(
  text: string,
  notes: JsonNotes,
  note: (error: JsonError) => void,
): { header: JsonObject; at: number } {
  const header = new Map<string, Json>();
  const cursor: Cursor = { text, at: 0 };
  try {
    if (!take(cursor, '{')) return { header, at: 0 };
    do {
      const key = readKey(cursor);
      if (key === 'items') return { header, at: cursor.at };
      header.set(key, readValue(cursor, notes));
    } while (take(cursor, ','));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    note(error);
  }
  const items = text.indexOf('"items"', cursor.at);
  return { header, at: items < 0 ? cursor.at : items };
}

/**
 * Where to go on after an annotation that began at `start` broke off at `at`: on the line that it broke off in, where the next
 * one may begin, if that is a later line; else right there. Either way no part of the text is read more than a few times.
 */
function resumeAt(text: string, start: number, at: number): number {
  const newline = text.slice(start, at).lastIndexOf('\n');
  return newline < 0 ? Math.max(at, start + 1) : start + newline + 1;
}
