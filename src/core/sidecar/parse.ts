import type { Annotation } from '../annotation/annotation';
import { isJsonObject, type Json } from '../base/json';
import { splitConflicts, type Sides } from './conflictMarkers';
import { decodeAnnotation } from './decode';
import { decodeHeader } from './decodeHeader';
import { inspectAnnotation, inspectHeader, keyOffset } from './inspect';
import { mergeThreeWay } from './merge';
import { migrate } from './migrate';
import { newPage, type Page } from './page';
import { locate, type Finding, type Problem, type ProblemCode } from './problem';
import { readPage } from './readPage';

/** What a sidecar's text gave: everything that can be had of it, and what is wrong with it. */
export interface ParsedSidecar {
  readonly page: Page;
  /** In reading order. */
  readonly problems: readonly Problem[];
  /** Whether writing the page over the file loses nothing: `false` for a file that did not parse. */
  readonly canWrite: boolean;
}

interface Read {
  readonly page: Page;
  readonly findings: readonly Finding[];
  readonly canWrite: boolean;
}

/** The largest file that is read, in bytes: some 70,000 annotations, and half a gigabyte while they are read. */
export const LARGEST = 32 * 1024 * 1024;

/** Reads a sidecar. Never throws and never drops an annotation, whatever the text; in time linear in it. */
export function parseSidecar(text: string): ParsedSidecar {
  if (text.length > LARGEST) return tooLarge();
  const bom = text.startsWith('\ufeff');
  // A blank in place of the mark, so that offsets stay those of the file.
  const content = bom ? ` ${text.slice(1)}` : text;
  const sides = splitConflicts(content);
  const { page, findings, canWrite } = sides ? parseSides(sides) : parseWhole(content);
  const encoding = { bom, eol: /^[^\n]*\r\n/.test(content) ? '\r\n' : '\n' } as const;
  return {
    page: { ...page, encoding },
    problems: locate(text, findings),
    canWrite,
  };
}

/** What a file of more than `LARGEST` bytes gives: who reads files asks for their size first. */
export function tooLarge(): ParsedSidecar {
  const message = `The file is larger than ${LARGEST / 1024 ** 2} MB and is not read. Nothing is written to it.`;
  return unread('too-large', message);
}

/** What a file gives that holds other bytes than text: of it nothing could be written back as it was. */
export function notText(): ParsedSidecar {
  const message = 'The file is not UTF-8 text. Save it as UTF-8; until then nothing is written to it.';
  return unread('not-text', message);
}

function unread(code: ProblemCode, message: string): ParsedSidecar {
  const problem = { code, message, line: 1, column: 1, severity: 'error' } as const;
  return { page: newPage({ id: '' }), problems: [problem], canWrite: false };
}

function parseWhole(text: string): Read {
  const read = readPage(text);
  const { header, items } = migrate(read);
  const findings: Finding[] = [...read.findings, ...inspectHeader(header, (key) => keyOffset(text, 0, key))];
  for (const { key, at } of read.notes.duplicates) {
    const message = `The field “${key}” stands twice in one object. Delete one; until then nothing is written to this file.`;
    findings.push({ code: 'duplicate-field', message, at });
  }
  const annotations: Annotation[] = [];
  const rest: Json[] = [];
  const seen = new Set<string>();
  const startOf = (value: object): number => read.notes.starts.get(value) ?? 0;
  for (const item of items) {
    if (!isJsonObject(item)) {
      rest.push(item);
      findings.push({
        code: 'not-an-annotation',
        message: 'An item that is no annotation. It is kept as it is.',
        at: startOf(items),
      });
      continue;
    }
    const decoded = decodeAnnotation(item);
    annotations.push(decoded.annotation);
    const at = (object: object, key?: string): number => {
      const start = read.notes.starts.get(object) ?? startOf(item);
      return key === undefined ? start : keyOffset(text, start, key);
    };
    findings.push(...inspectAnnotation(decoded, seen, at));
    if (decoded.annotation.id) seen.add(decoded.annotation.id);
  }
  const page: Page = { ...newPage({ id: '' }), header: decodeHeader(header), annotations, rest };
  return { page, findings, canWrite: read.whole && read.notes.duplicates.length === 0 };
}

/** A file with git's conflict markers: what both sides have, merged as far as it goes, and a problem for each stretch. */
function parseSides({ ours, theirs, base, hunks }: Sides): Read {
  const [our, their] = [parseWhole(ours), parseWhole(theirs)];
  const common = base === null ? newPage({ id: '' }) : parseWhole(base).page;
  const findings = new Map([...our.findings, ...their.findings].map((f) => [`${f.code} ${f.at} ${f.message}`, f]));
  for (const { start } of hunks) {
    const message =
      'Git could not merge this stretch and left its markers in. The annotations of both sides are shown; nothing is written ' +
      'to this file until it is resolved: run “glossator merge”, or keep one side and delete the markers.';
    findings.set(`conflict ${start}`, { code: 'conflict-markers', message, at: start });
  }
  const { page } = mergeThreeWay(common, our.page, their.page);
  return { page, findings: [...findings.values()], canWrite: false };
}
