import * as vscode from 'vscode';
import { gitBlobOf } from '../../core/anchor/textHash';
import { withLineEnds } from '../../core/index/lineEnds';
import { reviewFile, UNREADABLE, type ReviewedFile } from '../../core/review/reviewFile';
import { articleOf, isSidecar } from '../../core/sidecar/names';
import type { Page } from '../../core/sidecar/page';
import { parseSidecar, type ParsedSidecar } from '../../core/sidecar/parse';
import { UNTRACKED, type GitApi, type GitRepository, type ReadBlobs } from './gitApi';
import { fileName, readIfThere, sidecarsBeside } from './sidecarFiles';

/** What is asked, and who answers. */
export interface ReviewSource {
  readonly api: GitApi;
  readonly repository: GitRepository;
  readonly readBlobs: ReadBlobs;
  /** The commit compared with. */
  readonly base: string;
}

/** A sidecar that changed, read at the base and as it is in the folder. */
export interface ChangedSidecar {
  readonly sidecar: vscode.Uri;
  readonly movedFrom: vscode.Uri | null;
  readonly before: ParsedSidecar | null;
  readonly after: ParsedSidecar | null;
  readonly others: readonly Page[];
  /** Its article: the file, or as it was at the base where it is gone; `null` where there never was one. */
  readonly article: vscode.Uri | null;
  readonly isGone: boolean;
  /** The text of an article that is not open. */
  readonly text: string | null;
  /** Texts that positions were recorded against, by the names that git gives them. */
  readonly bases: ReadonlyMap<string, string>;
}

interface Pair {
  readonly now: vscode.Uri;
  readonly then: vscode.Uri;
}

/** Reads all sidecars that differ between the base and the folder, committed or not, sorted by path. */
export async function readChanged(source: ReviewSource): Promise<ChangedSidecar[]> {
  const pairs = await changedPairs(source);
  const then = await textsAt(
    source,
    pairs.map((pair) => nameAt(source, pair.then)),
  );
  const read = await Promise.all(pairs.map((pair, i) => readOne(pair, then[i]!, source)));
  const found = read.filter((file) => file !== undefined);
  const bases = await baseTexts(found, source);
  return found.map((file) => ({ ...file, bases }));
}

async function changedPairs({ repository, base }: ReviewSource): Promise<Pair[]> {
  const changes = await repository.diffWith(base);
  const { workingTreeChanges, untrackedChanges } = repository.state;
  const fresh = [...workingTreeChanges, ...untrackedChanges].filter(({ status }) => status === UNTRACKED);
  const pairs = new Map<string, Pair>();
  for (const { uri, originalUri, renameUri } of [...changes, ...fresh]) {
    const now = renameUri ?? uri;
    if (isSidecar(now.path)) pairs.set(now.toString(), { now, then: originalUri });
  }
  return [...pairs.values()].sort((a, b) => (a.now.path < b.now.path ? -1 : 1));
}

/** How git calls a file of the base. */
function nameAt({ repository, base }: ReviewSource, uri: vscode.Uri): string {
  return `${base}:${uri.path.slice(repository.rootUri.path.length).replace(/^\//, '')}`;
}

/** `null` where there is nothing, `undefined` for what is no text. */
async function textsAt(
  { api, repository, readBlobs }: ReviewSource,
  names: readonly string[],
): Promise<(string | null | undefined)[]> {
  const contents = await readBlobs(api, repository.rootUri, names);
  return contents.map((bytes) => (bytes === null ? null : textOf(bytes)));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string | null | undefined): ParsedSidecar | null {
  return text === null ? null : text === undefined ? UNREADABLE : parseSidecar(text);
}

async function readOne(
  { now, then }: Pair,
  was: string | null | undefined,
  source: ReviewSource,
): Promise<Omit<ChangedSidecar, 'bases'> | undefined> {
  const is = await readIfThere(now).catch(() => undefined);
  if (was === is && was !== undefined) return undefined;
  const { article, isGone, text } = await articleFor(now, then, source);
  const beside = article && !isGone ? await sidecarsBeside(article) : [];
  const others = beside.filter((uri) => uri.path !== now.path);
  const pages = await Promise.all(
    others.map(async (uri) => parsed((await readIfThere(uri).catch(() => null)) ?? null)),
  );
  return {
    sidecar: now,
    movedFrom: then.path === now.path || was === null ? null : then,
    before: parsed(was),
    after: parsed(is),
    others: pages.flatMap((other) => (other ? [other.page] : [])),
    article,
    isGone,
    text,
  };
}

async function articleFor(
  now: vscode.Uri,
  then: vscode.Uri,
  source: ReviewSource,
): Promise<Pick<ChangedSidecar, 'article' | 'isGone' | 'text'>> {
  const folder = vscode.Uri.joinPath(now, '..');
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const names = new Set(entries.map(([name]) => name));
  const name = articleOf(fileName(now), (candidate) => names.has(candidate))?.article ?? '';
  if (names.has(name)) {
    const article = vscode.Uri.joinPath(folder, name);
    return { article, isGone: false, text: await articleText(article) };
  }
  const gone = then.with({
    path: then.path.slice(0, -fileName(then).length) + (articleOf(fileName(then))?.article ?? ''),
  });
  const [text] = await textsAt(source, [nameAt(source, gone)]);
  if (text === null || text === undefined) return { article: null, isGone: true, text: null };
  return { article: source.api.toGitUri(gone, source.base), isGone: true, text };
}

async function articleText(uri: vscode.Uri): Promise<string | null> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    // No text: its annotations are told without their places.
    return null;
  }
}

/** The texts that positions were recorded against, as far as git has them. */
async function baseTexts(
  files: readonly Omit<ChangedSidecar, 'bases'>[],
  source: ReviewSource,
): Promise<Map<string, string>> {
  const pages = files.flatMap(({ before, after, others }) => [before?.page, after?.page, ...others]);
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
