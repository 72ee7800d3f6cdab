import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotation } from '../../core/annotation/annotation';
import type { Placed } from '../../core/index/placed';
import { articleOf, sidecarOf } from '../../core/sidecar/names';
import type { Page } from '../../core/sidecar/page';
import { subjectOf } from '../../core/sidecar/subject';
import { placeIn } from '../baseText';
import { asGithub, asJson, asSarif, asText } from '../checkFormats';
import { FileError, readText, sidecarsBeside } from '../files';
import { ArticlesByText } from '../movedArticle';
import { articleBeside, namedSidecars, readSidecar } from '../sidecars';
import { UsageError, type Command, type ExitCode } from '../terminal';

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
    const sidecars = await namedSidecars(positionals, terminal.cwd);
    if (!sidecars.length) terminal.err(`No annotations found in ${positionals.join(', ')}.\n`);
    const checked: CheckedSidecar[] = [];
    const articles = new ArticlesByText(terminal.cwd);
    for (const sidecar of sidecars) checked.push(await checkSidecar(sidecar, articles, terminal.cwd));
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

async function checkSidecar(sidecar: string, articles: ArticlesByText, cwd: string): Promise<CheckedSidecar> {
  const article = await articleBeside(sidecar, cwd);
  try {
    const parsed = await readSidecar(sidecar, cwd);
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
    const { page } = parsed;
    if (text === null) problems.unshift(missingArticle(sidecar, await articles.movedFrom(sidecar, page)));
    if (article === null || text === null) return { sidecar, article, annotations: checkedAll(page, [], []), problems };
    const others = hasOutside(page) ? await annotationsOfOthers(sidecar, article, cwd) : [];
    return {
      sidecar,
      article,
      annotations: checkedAll(page, await placeIn(article, text, page, cwd), others),
      problems,
    };
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

/** `now`: where the article is, where that is known. */
function missingArticle(sidecar: string, now: string | null): CheckedProblem {
  const { article = '', annotator } = articleOf(basename(sidecar)) ?? {};
  const what =
    now === null
      ? 'Put it back, or move the annotations to where it is now.'
      : `It is ${now} now: move the annotations to ${sidecarOf(now, annotator)}.`;
  return {
    code: 'no-article',
    message: `The article ${article} is not beside its annotations. ${what}`,
    line: 1,
    column: 1,
    severity: 'error',
  };
}

/** Whether an annotation is about one of another sidecar. */
function hasOutside(page: Page): boolean {
  const own = new Set(page.annotations.map((a) => a.id));
  return page.annotations.some((a) => a.target?.type === 'annotation' && !own.has(a.target.id));
}

/** What the article's other sidecars hold: a verdict may be on a claim that a colleague found. */
async function annotationsOfOthers(sidecar: string, article: string, cwd: string): Promise<Annotation[]> {
  const others = (await sidecarsBeside(article, cwd)).filter((path) => basename(path) !== basename(sidecar));
  const read = await Promise.all(others.map((path) => readSidecar(path, cwd).catch(() => null)));
  return read.flatMap((parsed) => [...(parsed?.page.annotations ?? [])]);
}

function checkedAll(page: Page, placed: readonly Placed[], others: readonly Annotation[]): CheckedAnnotation[] {
  const places = new Map(placed.map((p) => [p.annotation, p]));
  const byId = new Map([...others, ...page.annotations].map((a) => [a.id, a]));
  return page.annotations.map((annotation) => checkedOf(annotation, subjectOf(annotation, byId), places));
}

/** A verdict, a reply or a relation stands where the annotation stands that it is on in the end. */
function checkedOf(
  annotation: Annotation,
  subject: Annotation | null,
  places: ReadonlyMap<Annotation, Placed>,
): CheckedAnnotation {
  const at = subject && places.get(subject);
  return {
    id: annotation.id,
    kind: annotation.kind,
    exact: annotation.target?.type === 'text' ? annotation.target.selectors.quote.exact : '',
    status: at ? at.status : isLost(annotation, subject) ? 'orphan' : 'anchored',
    start: at?.span?.start ?? null,
    end: at?.span?.end ?? null,
    score: at?.score ?? 0,
  };
}

/** Without a place here: of text that is not there, or about an annotation that nobody has. An objection to one has done its work. */
function isLost(annotation: Annotation, subject: Annotation | null): boolean {
  if (annotation.target?.type === 'text') return true;
  return subject === null && annotation.kind !== 'rejection';
}
