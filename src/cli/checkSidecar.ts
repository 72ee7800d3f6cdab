import { basename } from 'node:path';
import type { Annotation } from '../core/annotation/annotation';
import type { Placed } from '../core/index/placed';
import { articleOf, sidecarOf } from '../core/sidecar/names';
import type { Page } from '../core/sidecar/page';
import type { Problem } from '../core/sidecar/problem';
import { subjectOf } from '../core/sidecar/subject';
import { placeIn } from './baseText';
import { FileError, readText, sidecarsBeside } from './files';
import type { ArticlesByText } from './movedArticle';
import { articleBeside, readSidecar } from './sidecars';

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
  /** Of the sidecar, from 1, where it is recorded. */
  readonly line: number;
}

/** A problem of the sidecar, or that it or its article can't be read. */
export interface CheckedProblem extends Omit<Problem, 'code'> {
  readonly code: string;
}

export interface CheckedSidecar {
  readonly sidecar: string;
  /** `null` where it is not there. */
  readonly article: string | null;
  readonly annotations: readonly CheckedAnnotation[];
  readonly problems: readonly CheckedProblem[];
}

/** Anchors every annotation of a sidecar in its article as it is now, and validates the sidecar. Never throws for a file. */
export async function checkSidecar(sidecar: string, articles: ArticlesByText, cwd: string): Promise<CheckedSidecar> {
  const article = await articleBeside(sidecar, cwd);
  try {
    const { page, problems, text } = await readSidecar(sidecar, cwd);
    const lines = linesOfIds(text);
    if (article === null) {
      return {
        sidecar,
        article,
        annotations: checkedAll(page, [], [], lines),
        problems: [missingArticle(sidecar, await articles.movedFrom(sidecar, page)), ...problems],
      };
    }
    const placed = await placeIn(article, await readText(article, cwd), page, cwd);
    const others = hasOutside(page) ? await annotationsOfOthers(sidecar, article, cwd) : [];
    return { sidecar, article, annotations: checkedAll(page, placed, others, lines), problems };
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

/** The line, from 1, on which an annotation's id stands first on a line, as we write it and as JSON is commonly laid out. */
function linesOfIds(sidecar: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let [line, counted] = [1, 0];
  for (const { index, 1: id } of sidecar.matchAll(/^[ \t]*(?:\{[ \t]*)?"id"[ \t]*:[ \t]*"([^"\\\n]*)"/gm)) {
    for (let at = sidecar.indexOf('\n', counted); at >= 0 && at < index; at = sidecar.indexOf('\n', counted)) {
      line++;
      counted = at + 1;
    }
    if (!lines.has(id!)) lines.set(id!, line);
  }
  return lines;
}

function checkedAll(
  page: Page,
  placed: readonly Placed[],
  others: readonly Annotation[],
  lines: ReadonlyMap<string, number>,
): CheckedAnnotation[] {
  const places = new Map(placed.map((p) => [p.annotation, p]));
  const byId = new Map([...others, ...page.annotations].map((a) => [a.id, a]));
  return page.annotations.map((annotation) => ({
    ...checkedOf(annotation, subjectOf(annotation, byId), places),
    line: lines.get(annotation.id) ?? 1,
  }));
}

/** A verdict, a reply or a relation stands where the annotation stands that it is on in the end. */
function checkedOf(
  annotation: Annotation,
  subject: Annotation | null,
  places: ReadonlyMap<Annotation, Placed>,
): Omit<CheckedAnnotation, 'line'> {
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
