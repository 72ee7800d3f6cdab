import type { CheckedSidecar } from './commands/check';

/** What `check` found, as each reader wants it: all pure. */

export function asJson(checked: readonly CheckedSidecar[]): string {
  return checked
    .map(({ sidecar, article, annotations, problems }) => ({
      sidecar,
      article,
      annotations,
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
    .map((a) => `  lost: ${a.kind} “${oneLine(a.exact)}” (${a.id})\n`);
  const wrong = problems.map((p) => `  ${sidecar}:${p.line}:${p.column}: ${p.message}\n`);
  return `${sidecar}: ${parts.join(', ')}\n${lost.join('')}${wrong.join('')}`;
}

const WORDS: Readonly<Record<string, string>> = { moved: 'moved', fuzzy: 'found in changed words', orphan: 'lost' };

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : flat;
}

interface Result {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning' | 'note';
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

function resultsOf(checked: readonly CheckedSidecar[]): Result[] {
  return checked.flatMap(({ sidecar, annotations, problems }) => [
    ...problems.map(({ code, message, line, column, severity }): Result => ({
      file: sidecar,
      code,
      message,
      line,
      column,
      level: LEVELS[severity],
    })),
    ...annotations
      .filter((a) => a.status === 'orphan')
      .map((a): Result => ({
        file: sidecar,
        code: 'orphan',
        message: `The ${a.kind} “${oneLine(a.exact)}” is not found in the article as it is now.`,
        line: 1,
        column: 1,
        level: 'warning',
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
  const results = resultsOf(checked);
  const rules = [...new Set(results.map((r) => r.code))].sort().map((id) => ({ id }));
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'glossator', rules } },
        results: results.map((r) => ({
          ruleId: r.code,
          level: r.level,
          message: { text: r.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(r.file) },
                region: { startLine: r.line, startColumn: r.column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(sarif, null, 2)}\n`;
}
