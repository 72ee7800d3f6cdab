import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotation } from '../../core/annotation/annotation';
import { placeAll } from '../../core/index/placeAll';
import type { Placed } from '../../core/index/placed';
import { articleOf, isSidecar } from '../../core/sidecar/names';
import { parseSidecar, type ParsedSidecar } from '../../core/sidecar/parse';
import { exists, FileError, findSidecars, readText, sidecarsBeside } from '../files';
import { asGithub, asJson, asSarif, asText } from '../checkFormats';
import { UsageError, type Command, type ExitCode, type Terminal } from '../terminal';

const HELP = `glossator check [--format text|json|sarif|github] PATH…

Anchors every annotation in its article as it is now, and validates every sidecar.
A PATH is an article, a sidecar, a folder or a glob; an article stands for all of its sidecars.

  --format text     for reading (the default)
  --format json     one JSON object a sidecar, a line each
  --format sarif    for code scanning
  --format github   workflow commands, shown at the lines of a pull request

Exits with 1 where an annotation lost its place or a sidecar has a problem.
`;

const FORMATS = { text: asText, json: asJson, sarif: asSarif, github: asGithub } as const;

export interface CheckedAnnotation {
  readonly id: string;
  readonly kind: string;
  /** The words annotated, as recorded; empty for one that is on another annotation. */
  readonly exact: string;
  readonly status: 'anchored' | 'moved' | 'fuzzy' | 'orphan';
  /** UTF-16 offsets into the article as it is now, half-open; `null` for an orphan. */
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
}

export interface CheckedProblem {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'information';
}

export interface CheckedSidecar {
  readonly sidecar: string;
  /** `null` where it is not there. */
  readonly article: string | null;
  readonly annotations: readonly CheckedAnnotation[];
  readonly problems: readonly CheckedProblem[];
}

export const check: Command = {
  name: 'check',
  summary: 'anchor every annotation and validate every sidecar',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' } },
    });
    const format = values.format ?? 'text';
    if (!isFormat(format)) throw new UsageError(`Unknown format ${format}: ${Object.keys(FORMATS).join(', ')}.`);
    if (!positionals.length) throw new UsageError('Name at least one article, sidecar, folder or glob.');
    const sidecars = await namedSidecars(positionals, terminal);
    if (!sidecars.length) terminal.err(`No annotations found in ${positionals.join(', ')}.\n`);
    const checked: CheckedSidecar[] = [];
    for (const sidecar of sidecars) checked.push(await checkSidecar(sidecar, terminal.cwd));
    await terminal.out(FORMATS[format](checked));
    return exitOf(checked);
  },
};

function isFormat(format: string): format is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, format);
}

function exitOf(checked: readonly CheckedSidecar[]): ExitCode {
  return checked.some(
    (s) => s.problems.some((p) => p.severity !== 'information') || s.annotations.some((a) => a.status === 'orphan'),
  )
    ? 1
    : 0;
}

/** Sidecars stand for themselves, articles for the sidecars beside them. */
async function namedSidecars(paths: readonly string[], terminal: Terminal): Promise<string[]> {
  const named: string[] = [];
  for (const path of await findSidecars(paths, terminal.cwd)) {
    if (isSidecar(path)) named.push(path);
    else named.push(...(await sidecarsBeside(path, terminal.cwd)));
  }
  return [...new Set(named)];
}

async function checkSidecar(sidecar: string, cwd: string): Promise<CheckedSidecar> {
  const article = await articleBeside(sidecar, cwd);
  try {
    const parsed = parseSidecar(await readText(sidecar, cwd, { keepBom: true }));
    const text = article === null ? null : await readText(article, cwd);
    const problems: CheckedProblem[] = [
      ...parsed.problems.map(({ code, message, line, column, severity }) => ({
        code,
        message,
        line,
        column,
        severity,
      })),
    ];
    if (text === null) problems.unshift(missingArticle(sidecar));
    return { sidecar, article, annotations: annotationsOf(text, parsed), problems };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {
      sidecar,
      article,
      annotations: [],
      problems: [{ code: error.code, message: error.message, line: 1, column: 1, severity: 'error' }],
    };
  }
}

async function articleBeside(sidecar: string, cwd: string): Promise<string | null> {
  const folder = dirname(sidecar);
  const here = (name: string) => (folder === '.' && !sidecar.startsWith('./') ? name : `${folder}/${name}`);
  const candidates = new Set<string>();
  articleOf(basename(sidecar), (name) => {
    candidates.add(name);
    return false;
  });
  const there = new Set<string>();
  for (const name of candidates) if (await exists(join(cwd, here(name)))) there.add(name);
  const name = articleOf(basename(sidecar), (candidate) => there.has(candidate))?.article;
  return name !== undefined && (await exists(join(cwd, here(name)))) ? here(name) : null;
}

function missingArticle(sidecar: string): CheckedProblem {
  const name = articleOf(basename(sidecar))?.article ?? '';
  return {
    code: 'no-article',
    message: `The article ${name} is not beside its annotations. Put it back, or move the annotations to where it is now.`,
    line: 1,
    column: 1,
    severity: 'error',
  };
}

function annotationsOf(text: string | null, { page }: ParsedSidecar): CheckedAnnotation[] {
  const placed = new Map(placeAll(text ?? '', page).map((p) => [p.annotation.id, p]));
  return page.annotations.map((annotation) => checkedOf(annotation, placed));
}

function checkedOf(annotation: Annotation, placed: ReadonlyMap<string, Placed>): CheckedAnnotation {
  // A verdict, a reply or a relation stands where the annotation stands that it is on.
  const at = placed.get(annotation.target?.type === 'annotation' ? annotation.target.id : annotation.id);
  const exact = annotation.target?.type === 'text' ? annotation.target.selectors.quote.exact : '';
  const onText = at?.annotation.target?.type === 'text';
  return {
    id: annotation.id,
    kind: annotation.kind,
    exact,
    status: !onText
      ? annotation.target?.type === 'annotation'
        ? 'anchored'
        : 'orphan'
      : at.span
        ? at.status
        : 'orphan',
    start: at?.span?.start ?? null,
    end: at?.span?.end ?? null,
    score: at?.score ?? 0,
  };
}
