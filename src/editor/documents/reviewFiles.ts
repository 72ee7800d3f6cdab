import type * as vscode from 'vscode';
import { gitBlobOf } from '../../core/anchor/textHash';
import { findMoved } from '../../core/review/moved';
import { withLineEnds } from '../../core/index/lineEnds';
import { reviewFile, UNREADABLE, type ReviewedFile } from '../../core/review/reviewFile';
import { isSidecar } from '../../core/sidecar/names';
import type { Page } from '../../core/sidecar/page';
import { parseSidecar, type ParsedSidecar } from '../../core/sidecar/parse';
import { UNTRACKED } from './gitApi';
import { articlesFor, type ReviewedText } from './reviewArticles';
import { nameAt, textsAt, type ReviewSource } from './reviewSource';
import { readSidecarFile, sidecarsBeside } from './sidecarFiles';

/** A sidecar that changed, read at the base and as it is in the folder. */
export interface ChangedSidecar extends Sides, ReviewedText {
  readonly others: readonly Page[];
  /** Texts that positions were recorded against, by the names that git gives them. */
  readonly bases: ReadonlyMap<string, string>;
}

interface Sides {
  readonly sidecar: vscode.Uri;
  readonly movedFrom: vscode.Uri | null;
  readonly before: ParsedSidecar | null;
  readonly after: ParsedSidecar | null;
}

/** Reads all sidecars that differ between the base and the folder, committed or not, sorted by path. */
export async function readChanged(source: ReviewSource): Promise<ChangedSidecar[]> {
  const files = withMoved(await readSides(source));
  const articles = await articlesFor(files, source);
  const others = await Promise.all(files.map(({ sidecar }, i) => readOthers(sidecar, articles[i]!)));
  const bases = await baseTexts(
    files.flatMap(({ before, after }, i) => [before?.page, after?.page, ...others[i]!]),
    source,
  );
  return files.map((file, i) => ({ ...file, ...articles[i]!, others: others[i]!, bases }));
}

async function readSides(source: ReviewSource): Promise<Sides[]> {
  const pairs = await changedPairs(source);
  const was = await textsAt(
    source,
    pairs.map(({ then }) => nameAt(source, then)),
  );
  const is = await Promise.all(pairs.map(({ now }) => textOf(now)));
  return pairs.flatMap(({ now, then }, i): Sides[] => {
    if (was[i] === is[i] && was[i] !== undefined) return [];
    const movedFrom = then.path === now.path || was[i] === null ? null : then;
    return [{ sidecar: now, movedFrom, before: parsed(was[i]), after: parsed(is[i]) }];
  });
}

async function changedPairs({ repository, base }: ReviewSource): Promise<{ now: vscode.Uri; then: vscode.Uri }[]> {
  const changes = await repository.diffWith(base);
  const { workingTreeChanges, untrackedChanges } = repository.state;
  const fresh = [...workingTreeChanges, ...untrackedChanges].filter(({ status }) => status === UNTRACKED);
  const pairs = new Map<string, { now: vscode.Uri; then: vscode.Uri }>();
  for (const { uri, originalUri, renameUri } of [...changes, ...fresh]) {
    const now = renameUri ?? uri;
    if (isSidecar(now.path)) pairs.set(now.toString(), { now, then: originalUri });
  }
  return [...pairs.values()].sort((a, b) => (a.now.path < b.now.path ? -1 : 1));
}

/** A sidecar that went and came again under another name as one. */
function withMoved(files: readonly Sides[]): Sides[] {
  const moved = findMoved(files);
  const from = new Map([...moved].map(([was, is]) => [is, was]));
  return files
    .filter((file) => !moved.has(file))
    .map((file) => {
      const was = from.get(file);
      return was ? { ...file, before: was.before, movedFrom: was.sidecar } : file;
    });
}

async function readOthers(sidecar: vscode.Uri, { article, isGone }: ReviewedText): Promise<Page[]> {
  const beside = article && !isGone ? await sidecarsBeside(article) : [];
  const others = beside.filter((uri) => uri.path !== sidecar.path);
  const files = await Promise.all(others.map((uri) => readSidecarFile(uri).catch(() => null)));
  return files.flatMap((file) => (file === null ? [] : [file.page]));
}

/** The text of a sidecar: `null` where there is none, `undefined` where it can't be read. */
async function textOf(sidecar: vscode.Uri): Promise<string | null | undefined> {
  try {
    const file = await readSidecarFile(sidecar);
    return file?.problems.some(({ code }) => code === 'too-large') ? undefined : (file?.text ?? null);
  } catch {
    return undefined;
  }
}

function parsed(text: string | null | undefined): ParsedSidecar | null {
  return text === null ? null : text === undefined ? UNREADABLE : parseSidecar(text);
}

/** The texts that positions were recorded against, as far as git has them. */
async function baseTexts(pages: readonly (Page | undefined)[], source: ReviewSource): Promise<Map<string, string>> {
  const blobs = [...new Set(pages.flatMap((page) => gitBlobOf(page?.header.textHash ?? '') ?? []))];
  const texts = await textsAt(source, blobs);
  return new Map(blobs.flatMap((blob, i) => (texts[i] ? [[blob, texts[i]] as const] : [])));
}

/** What changed in a sidecar, each change at its place in the article's text. Paths are those of the folder that git is in. */
export function reviewChanged(file: ChangedSidecar, text: string | null, root: vscode.Uri): ReviewedFile {
  const path = (uri: vscode.Uri) => uri.path.slice(root.path.length).replace(/^\//, '');
  const { before, after, others, bases } = file;
  return reviewFile({
    sidecar: path(file.sidecar),
    movedFrom: file.movedFrom && path(file.movedFrom),
    before,
    after,
    others,
    article: file.article && path(file.article),
    text,
    baseText: (page) => {
      const base = bases.get(gitBlobOf(page.header.textHash ?? '') ?? '');
      return base === undefined ? null : withLineEnds(base, page);
    },
  });
}
