import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import { ENTITY_TYPES, type EntityType, type Ref } from '../annotation/model';
import { slugOf } from '../annotation/slug';
import { JsonError, newNotes, readValue, skipSpace } from '../sidecar/readJson';

/** Where a workspace keeps the names that its people write down by hand, below each of its folders. */
export const LEXICON_PATH = '.glossator/lexicon.jsonl';

/** One line of a project's lexicon: one identity with its names. */
export interface LexiconEntry {
  /** A name of every language. */
  readonly name: string;
  /** Further names, by the ISO 639 code of their language. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly type: EntityType;
  /** As written, or the slug of its name where the line has none. */
  readonly ref: Ref;
  /** From 1. */
  readonly line: number;
  /** The line's object as it was read, with the fields that this version does not know. */
  readonly asRead: JsonObject;
}

/** One thing for a person to look at in a lexicon. Lines and columns from 1, columns in UTF-16 code units, the end not included. */
export interface LexiconProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly severity: 'error' | 'warning';
}

export interface ParsedLexicon {
  readonly entries: readonly LexiconEntry[];
  readonly problems: readonly LexiconProblem[];
}

type Report = (message: string, at?: number, severity?: 'error' | 'warning') => void;

/** Reads a lexicon, one JSON object a line, blank lines between as one likes. Never throws; a bad line is a problem and no entry. */
export function parseLexicon(text: string): ParsedLexicon {
  const entries: LexiconEntry[] = [];
  const problems: LexiconProblem[] = [];
  const seen = new Map<string, number>();
  for (const [i, raw] of text
    .replace(/^\ufeff/, ' ')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (raw.trim() === '') continue;
    const line = i + 1;
    const report: Report = (message, at, severity = 'error') =>
      problems.push({ message, line, column: (at ?? indent(raw)) + 1, endColumn: raw.trimEnd().length + 1, severity });
    const entry = readEntry(raw, line, report);
    if (!entry) continue;
    entries.push(entry);
    warnOfRepeats(entry, seen, report);
  }
  return { entries, problems };
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function readEntry(raw: string, line: number, report: Report): LexiconEntry | null {
  const object = readLine(raw, report);
  if (!object) return null;
  const at = (field: string) => Math.max(raw.indexOf(JSON.stringify(field)), indent(raw));
  const name = object.get('name');
  const type = object.get('type');
  const ref = object.get('ref');
  const names = readNames(object.get('names'), (message) => report(message, at('names')));
  let whole = names !== null;
  const expectField = (well: boolean, message: string, field: string) => {
    if (well) return;
    whole = false;
    report(message, at(field));
  };
  expectField(isText(name), 'Each line needs a “name”.', 'name');
  expectField(isEntityType(type), `Each line needs a “type”: ${ENTITY_TYPES.join(', ')}.`, 'type');
  expectField(
    ref === undefined || isText(ref),
    '“ref” is the identity: “wd:Q17”, or a slug like “person/mai-lan”.',
    'ref',
  );
  if (!whole || !isText(name) || !isEntityType(type) || !names) return null;
  return { name, names, type, ref: isText(ref) ? ref : slugOf(type, name), line, asRead: object };
}

function readLine(raw: string, report: Report): JsonObject | null {
  const notes = newNotes();
  const cursor = { text: raw, at: 0 };
  try {
    const value = readValue(cursor, notes);
    skipSpace(cursor);
    if (cursor.at < raw.length) report('One object a line: what follows it is not read.', cursor.at);
    for (const { key, at } of notes.duplicates) report(`The field “${key}” stands twice.`, at, 'warning');
    if (isJsonObject(value)) return value;
    report('A line is an object: {"name": …, "type": …}.');
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    report(`Not valid JSON. ${error.message}.`, Math.min(error.at, raw.length));
  }
  return null;
}

function readNames(
  value: Json | undefined,
  report: (message: string) => void,
): Record<string, readonly string[]> | null {
  if (value === undefined) return {};
  const lists = isJsonObject(value) ? [...value] : null;
  if (!lists?.every(([, list]) => isText(list) || (isJsonArray(list) && list.every(isText)))) {
    report('“names” lists names by language: {"vi": ["…"], "it": ["…"], "en": ["…"]}.');
    return null;
  }
  return Object.fromEntries(
    lists.map(([language, list]) => [language, (isJsonArray(list) ? list : [list]).filter(isText)]),
  );
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isEntityType(value: Json | undefined): value is EntityType {
  return ENTITY_TYPES.includes(value as EntityType);
}

function warnOfRepeats(entry: LexiconEntry, seen: Map<string, number>, report: Report): void {
  const key = `${entry.type} ${entry.ref}`;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, entry.line);
  else
    report(
      `Line ${before} has the same identity (${entry.ref}): put its names together on one line.`,
      undefined,
      'warning',
    );
}
