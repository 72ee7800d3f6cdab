import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import type { Decoded } from './decode';
import { encodeAnnotation } from './encode';
import { brief } from './fields';
import { versionOf } from './migrate';
import { VERSION } from './page';
import type { Finding } from './problem';
import { FOREIGN_MEMBERS } from './vocabulary';

/** The offset of an object of the file, or of one of its members. */
export type OffsetOf = (object: object, key?: string) => number;

/** What is wrong with a page's header. */
export function inspectHeader(header: JsonObject, offsetOf: (key: string) => number): Finding[] {
  const findings: Finding[] = [];
  const version = versionOf(header);
  const at = offsetOf('gloss:version');
  if (version === null && header.has('gloss:version')) {
    const message = `The format's version is ${brief(header.get('gloss:version'))}, which is none. The file is read as version ${VERSION}.`;
    findings.push({ code: 'unknown-version', message, at, severity: 'warning' });
  } else if (version !== null && version > VERSION) {
    const message = `Written by a newer Glossator (format ${version}, this one knows ${VERSION}). What it does not know is kept as it is; update to see it all.`;
    findings.push({ code: 'newer-version', message, at, severity: 'warning' });
  }
  for (const key of ['language', 'gloss:published', 'gloss:textHash', 'gloss:textSketch']) {
    const value = header.get(key);
    if (value === undefined || value === null || typeof value === 'string') continue;
    findings.push({
      code: 'wrong-value',
      message: `“${key}” must be text in quotation marks`,
      at: offsetOf(key),
      severity: 'warning',
    });
  }
  if (header.has('gloss:conflict')) findings.push(undecided(offsetOf('gloss:conflict')));
  return findings;
}

/** What is wrong with an annotation, given the ids that came before it. */
export function inspectAnnotation(decoded: Decoded, seen: ReadonlySet<string>, offsetOf: OffsetOf): Finding[] {
  const { annotation, unreadable } = decoded;
  const asRead = annotation.asRead!;
  const findings: Finding[] = [];
  if (unreadable) {
    const { code, message, object, key } = unreadable;
    findings.push({
      code,
      message: `${message}. The annotation is kept as it is.`,
      at: offsetOf(object, key),
      severity: 'warning',
    });
  } else {
    findings.push(...unknownFields(asRead, encodeAnnotation(annotation), offsetOf));
  }
  if (!annotation.id) {
    const message = 'This annotation has no “id”, so that nothing can refer to it: give it one (“urn:gloss:…”).';
    findings.push({ code: 'missing-field', message, at: offsetOf(asRead), severity: 'warning' });
  } else if (seen.has(annotation.id)) {
    const message = `An annotation further up has the id ${annotation.id} too. Both are kept; delete one, or give it another id.`;
    findings.push({ code: 'duplicate-id', message, at: offsetOf(asRead, 'id') });
  }
  if (annotation.conflicts) findings.push(undecided(offsetOf(asRead, 'gloss:conflict')));
  return findings;
}

/** Members of our own vocabulary, or of none, that this version does not know; those of other vocabularies are their business. */
function unknownFields(asRead: JsonObject, known: JsonObject, offsetOf: OffsetOf): Finding[] {
  return [...asRead].flatMap(([key, value]): Finding[] => {
    const understood = known.get(key);
    if (key === 'gloss:conflict') return [];
    if (understood !== undefined) return pairs(value, understood).flatMap(([a, b]) => unknownFields(a, b, offsetOf));
    if (value === null || FOREIGN_MEMBERS.has(key) || (key.includes(':') && !key.startsWith('gloss:'))) return [];
    const message = `“${key}” is no field that this version knows. It is kept as it is.`;
    return [{ code: 'unknown-field', message, at: offsetOf(asRead, key), severity: 'information' }];
  });
}

/** The objects of two values that stand for each other. */
function pairs(a: Json, b: Json): [JsonObject, JsonObject][] {
  if (isJsonObject(a) && isJsonObject(b)) return [[a, b]];
  if (isJsonObject(a) && isJsonArray(b)) return pairs([a], b);
  if (!isJsonArray(a) || !isJsonArray(b)) return [];
  const others = b.filter(isJsonObject);
  return a.filter(isJsonObject).flatMap((x, i): [JsonObject, JsonObject][] => {
    const other = x.has('type') ? others.find((o) => o.get('type') === x.get('type')) : others[i];
    return other ? [[x, other]] : [];
  });
}

function undecided(at: number): Finding {
  const message = 'Two sides of a merge decided this differently, and both are kept: choose one.';
  return { code: 'undecided', message, at, severity: 'warning' };
}

/** Where a member's name stands in the text, looked for from its object's start; that start where it is written otherwise. */
export function keyOffset(text: string, start: number, key: string): number {
  const at = text.indexOf(JSON.stringify(key), start);
  return at < 0 ? start : at;
}
