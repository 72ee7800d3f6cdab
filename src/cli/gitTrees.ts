import { git } from './git';

/** A sidecar that differs between two commits. Paths are from the repository's root. */
export interface ChangedFile {
  readonly path: string;
  readonly movedFrom: string | null;
  /** The names of its contents; `null` where it is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Paths and the names of their contents. */
export type Tree = ReadonlyMap<string, string>;

/**
 * The sidecars that differ, sorted by path, or `null` where git can't say.
 * @param paths of sidecars, articles and folders from the repository's root, or globs; all of it where there are none
 */
export async function changedSidecars(
  before: string,
  after: string,
  top: string,
  paths: readonly string[] = [],
): Promise<ChangedFile[] | null> {
  const diff = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--find-renames', before, after];
  const result = await git(['--glob-pathspecs', ...diff, '--', ...pathspecs(paths)], top);
  if (result?.code !== 0) return null;
  const fields = result.out.toString('utf8').split('\0');
  const files: ChangedFile[] = [];
  for (let i = 0; i + 1 < fields.length; i++) {
    const [, , was, is, status = ''] = (fields[i] ?? '').split(' ');
    const first = fields[++i] ?? '';
    const movedTo = /^[RC]/.test(status) ? fields[++i] : undefined;
    const movedFrom = status.startsWith('R') ? first : null;
    files.push({ path: movedTo ?? first, movedFrom, before: nameOr(was), after: nameOr(is) });
  }
  return files.filter(({ path }) => path.endsWith(SIDECAR)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

const SIDECAR = '.gloss.json';

/** What git shall look at: an article stands for its sidecars, a folder for all in it. */
function pathspecs(paths: readonly string[]): string[] {
  if (!paths.length) return [`**/*${SIDECAR}`];
  return paths.flatMap((path) =>
    path === '' ? [`**/*${SIDECAR}`] : [path, `${path}/**`, `${path}${SIDECAR}`, `${path}.*${SIDECAR}`],
  );
}

function nameOr(blob: string | undefined): string | null {
  return blob === undefined || /^0*$/.test(blob) ? null : blob;
}

/** All files in the folders of some paths, at a commit. */
export async function filesBeside(paths: readonly string[], commit: string, top: string): Promise<Tree> {
  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  const tree = new Map<string, string>();
  for (const folder of folders) {
    const list = ['ls-tree', '-z', '--full-tree', commit, ...(folder ? ['--', folder] : [])];
    const result = await git(['--literal-pathspecs', ...list], top);
    if (result?.code !== 0) continue;
    for (const line of result.out.toString('utf8').split('\0')) {
      const [, type, blob, path] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      if (type === 'blob' && blob && path) tree.set(path, blob);
    }
  }
  return tree;
}
