import { posix } from 'node:path';
import { gitBlobOf } from '../core/anchor/textHash';
import { withLineEnds } from '../core/index/lineEnds';
import { reviewFile, UNREADABLE, type ReviewedFile } from '../core/review/reviewFile';
import { articleOf } from '../core/sidecar/names';
import type { Page } from '../core/sidecar/page';
import { parseSidecar, type ParsedSidecar } from '../core/sidecar/parse';
import { textOrNull } from './baseText';
import { git, gitText, readBlobs } from './git';
import { changedSidecars, filesBeside, type ChangedFile, type Tree } from './gitTrees';

export interface BranchReview {
  /** The commits compared. */
  readonly base: string;
  readonly head: string;
  /** Where the branch left its base; `null` where git does not know. */
  readonly mergeBase: string | null;
  readonly sidecars: readonly ReviewedFile[];
}

/** Sidecars read at once; a branch may change thousands. */
const AT_ONCE = 100;

export interface Range {
  readonly base: string;
  readonly head: string;
  /** Sidecars, articles, folders or globs, from the folder that we are in; all of the repository where there are none. */
  readonly paths: readonly string[];
}

/** What a branch changes in sidecars, or why that can't be said. Reads git alone: files in the folder do not count. */
export async function reviewBranch({ base, head, paths }: Range, cwd: string): Promise<BranchReview | string> {
  const top = (await gitText(['rev-parse', '--show-toplevel'], cwd))?.replace(/\r?\n$/, '');
  if (top === undefined) return 'This is no git repository, or git is not installed.';
  const [baseCommit, headCommit] = [await commitOf(base, top), await commitOf(head, top)];
  if (baseCommit === null) return `git knows no revision ${base}.`;
  if (headCommit === null) return `git knows no revision ${head}.`;
  const mergeBase = (await gitText(['merge-base', baseCommit, headCommit], top))?.trim() ?? null;
  const prefix = (await gitText(['rev-parse', '--show-prefix'], cwd))?.replace(/\r?\n$/, '') ?? '';
  const asked = paths.map((path) => posix.join(prefix, path).replace(/^\.?\/?$|\/$/, ''));
  const outside = asked.find((path) => path === '..' || path.startsWith('../') || path.startsWith('/'));
  if (outside !== undefined) return `${outside} is outside of this repository.`;
  const files = await changedSidecars(mergeBase ?? baseCommit, headCommit, top, asked);
  if (files === null) return `git can’t compare ${base} and ${head}.`;
  const sidecars: ReviewedFile[] = [];
  for (let i = 0; i < files.length; i += AT_ONCE)
    sidecars.push(...(await reviewFiles(files.slice(i, i + AT_ONCE), headCommit, top)));
  return { base: baseCommit, head: headCommit, mergeBase, sidecars };
}

async function commitOf(revision: string, top: string): Promise<string | null> {
  // No revision begins so; git would take it for an option.
  if (revision.startsWith('-')) return null;
  const result = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], top);
  const commit = result?.code === 0 ? result.out.toString('latin1').trim() : '';
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}

/** A changed sidecar with what stands beside it now. */
interface Surrounded {
  readonly file: ChangedFile;
  readonly article: string | null;
  readonly articleBlob: string | null;
  readonly otherBlobs: readonly string[];
}

async function reviewFiles(files: readonly ChangedFile[], head: string, top: string): Promise<ReviewedFile[]> {
  const tree = await filesBeside(
    files.map(({ path }) => path),
    head,
    top,
  );
  const surrounded = files.map((file) => surround(file, tree));
  const blobs = await readBlobs(
    surrounded.flatMap(({ file, articleBlob, otherBlobs }) =>
      [file.before, file.after, articleBlob, ...otherBlobs].filter((b) => b !== null),
    ),
    top,
  );
  const read = surrounded.map((s) => readVersions(s, blobs));
  const bases = await readBlobs(
    read.flatMap(({ pages }) => pages.flatMap((page) => baseBlobOf(page) ?? [])),
    top,
  );
  return read.map((versions) => reviewOne(versions, bases));
}

function surround(file: ChangedFile, tree: Tree): Surrounded {
  const article = articleOf(file.path, (path) => tree.has(path))?.article ?? null;
  const articleBlob = (article !== null && tree.get(article)) || null;
  const others = [...tree].filter(
    ([path]) =>
      path !== file.path &&
      path.startsWith(article ?? '\0') &&
      articleOf(path, (p) => tree.has(p))?.article === article,
  );
  return {
    file,
    article: articleBlob === null ? null : article,
    articleBlob,
    otherBlobs: others.map(([, blob]) => blob),
  };
}

interface ReadVersions {
  readonly of: Surrounded;
  /** `null` where the file is not there. */
  readonly before: ParsedSidecar | null;
  readonly after: ParsedSidecar | null;
  readonly others: readonly Page[];
  readonly text: string | null;
  readonly pages: readonly Page[];
}

function readVersions(of: Surrounded, blobs: ReadonlyMap<string, Buffer>): ReadVersions {
  const version = (blob: string | null) => (blob === null ? null : readVersion(blob, blobs));
  const [before, after] = [version(of.file.before), version(of.file.after)];
  const others = of.otherBlobs.map((blob) => readVersion(blob, blobs).page);
  const bytes = of.articleBlob === null ? undefined : blobs.get(of.articleBlob);
  return {
    of,
    before,
    after,
    others,
    text: bytes ? textOrNull(bytes) : null,
    pages: [...[before, after].flatMap((parsed) => (parsed ? [parsed.page] : [])), ...others],
  };
}

function readVersion(blob: string, blobs: ReadonlyMap<string, Buffer>): ParsedSidecar {
  const bytes = blobs.get(blob);
  const text = bytes ? textOrNull(bytes) : null;
  return text === null ? UNREADABLE : parseSidecar(text);
}

function baseBlobOf({ header }: Page): string | null {
  return header.textHash === null ? null : gitBlobOf(header.textHash);
}

function reviewOne(
  { of, before, after, others, text }: ReadVersions,
  bases: ReadonlyMap<string, Buffer>,
): ReviewedFile {
  const baseText = (page: Page): string | null => {
    const bytes = bases.get(baseBlobOf(page) ?? '');
    const base = bytes ? textOrNull(bytes) : null;
    return base === null ? null : withLineEnds(base, page);
  };
  const { path: sidecar, movedFrom } = of.file;
  return reviewFile({ sidecar, movedFrom, before, after, others, text, baseText, article: of.article });
}
