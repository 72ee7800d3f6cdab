import { jsonObject, writeJson, type Json, type JsonObject } from '../base/json';
import type { EntityType, Ref } from '../annotation/model';
import { keyOf } from '../recognise/known/writtenName';
import { parseLexicon, type LexiconEntry } from './projectLexicon';

/** A name to write down: as it stands in an article of this language. */
export interface NewName {
  readonly name: string;
  readonly type: EntityType;
  readonly ref: Ref;
  readonly language: string;
}

/**
 * The lexicon's text with a name in it: on the line of its identity where there is one, else on a line of its own. Lines in
 * alphabetical order keep it, so that two people's new lines seldom meet. Other lines stay as they are, to the byte.
 */
export function withName(text: string, name: NewName): string {
  const { entries } = parseLexicon(text);
  const known = entries.find((entry) => entry.ref === name.ref && entry.type === name.type);
  if (!known) return insertLine(text, entries, name);
  if (hasName(known, name)) return text;
  return replaceLine(text, known.line, writeJson(withOther(known, name)));
}

function hasName({ name, names }: LexiconEntry, wanted: NewName): boolean {
  const key = keyOf(wanted.name);
  return [name, ...(names[wanted.language] ?? [])].some((one) => keyOf(one) === key);
}

function withOther({ asRead, names }: LexiconEntry, { name, language }: NewName): JsonObject {
  const lists = new Map<string, Json>(Object.entries(names));
  lists.set(language, [...(names[language] ?? []), name]);
  return new Map<string, Json>(asRead).set('names', lists);
}

function insertLine(text: string, entries: readonly LexiconEntry[], { name, type, ref }: NewName): string {
  const line = writeJson(jsonObject({ name, type, ref }));
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const sorted = entries.every((entry, i) => i === 0 || entries[i - 1]!.name <= entry.name);
  const after = sorted ? entries.find((entry) => entry.name > name) : undefined;
  if (!after) return `${text}${text === '' || /[\r\n]$/.test(text) ? '' : eol}${line}${eol}`;
  const at = lineStart(text, after.line);
  return text.slice(0, at) + line + eol + text.slice(at);
}

function replaceLine(text: string, line: number, by: string): string {
  const start = lineStart(text, line);
  const length = text.slice(start).search(/[\r\n]/);
  return text.slice(0, start) + by + (length < 0 ? '' : text.slice(start + length));
}

/** The offset at which a line begins; lines count from 1. */
function lineStart(text: string, line: number): number {
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    if (--line === 0) return start;
    start = match.index + match[0].length;
  }
  return start;
}
