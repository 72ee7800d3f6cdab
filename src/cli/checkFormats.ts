import { oneLine, shorten } from '../core/review/words';
import type { CheckedAnnotation, CheckedSidecar } from './checkSidecar';
import { sarif, type SarifResult } from './sarif';

/** What `check` found, as each reader wants it: all pure. */

export function asJson(checked: readonly CheckedSidecar[]): string {
  return checked
    .map(({ sidecar, article, annotations, problems }) => ({
      sidecar,
      article,
      annotations: annotations.map(({ line: _, ...annotation }) => annotation),
      problems: problems.map(({ code, message, line, column }) => ({ code, message, line, column })),
    }))
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('');
}

export function asText(checked: readonly CheckedSidecar[]): string {
  return checked.map(textOf).join('');
}

function textOf({ sidecar, annotations, problems }: CheckedSidecar): string {
  const n = (status: string) => annotations.filter((a) => a.status === status).length;
  const parts = [
    `${annotations.length} annotations`,
    ...['moved', 'fuzzy', 'orphan'].filter((s) => n(s)).map((s) => `${n(s)} ${WORDS[s]}`),
  ];
  const lost = annotations
    .filter((a) => a.status === 'orphan')
    .map((a) => `  lost: ${lostWords(a)} (${brief(a.id)})\n`);
  const wrong = problems.map((p) => `  ${sidecar}:${p.line}:${p.column}: ${oneLine(p.message)}\n`);
  return `${sidecar}: ${parts.join(', ')}\n${lost.join('')}${wrong.join('')}`;
}

const WORDS: Readonly<Record<string, string>> = { moved: 'moved', fuzzy: 'found in changed words', orphan: 'lost' };

/** A verdict or a reply has no words of the article. */
function lostWords({ kind, exact }: CheckedAnnotation): string {
  return exact === '' ? `${kind} on an annotation` : `${kind} “${brief(exact)}”`;
}

function brief(text: string): string {
  return shorten(oneLine(text), 80);
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

function resultsOf(checked: readonly CheckedSidecar[]): SarifResult[] {
  return checked.flatMap(({ sidecar, annotations, problems }) => [
    ...problems.map(({ code, message, line, column, severity }): SarifResult => ({
      file: sidecar,
      code,
      message,
      line,
      column,
      level: LEVELS[severity],
    })),
    ...annotations
      .filter((a) => a.status === 'orphan')
      .map((a): SarifResult => ({
        file: sidecar,
        code: 'orphan',
        message: `The ${lostWords(a)} is not found in the article as it is now.`,
        line: a.line,
        column: 1,
        level: 'warning',
        fingerprint: `orphan ${a.id}`,
      })),
  ]);
}

export function asGithub(checked: readonly CheckedSidecar[]): string {
  return resultsOf(checked)
    .map(
      (r) =>
        `::${r.level === 'note' ? 'notice' : r.level} file=${property(r.file)},line=${r.line},col=${r.column},title=${property(`glossator ${r.code}`)}::${data(r.message)}\n`,
    )
    .join('');
}

/** Workflow commands end at a line's end; what would end one is written as they want it. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

export function asSarif(checked: readonly CheckedSidecar[]): string {
  return sarif(resultsOf(checked));
}
