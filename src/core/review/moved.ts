import type { AnnotationId } from '../annotation/annotation';
import type { ParsedSidecar } from '../sidecar/parse';

/** A sidecar in two revisions; `null` where it is not there. */
interface Sides {
  readonly before: ParsedSidecar | null;
  readonly after: ParsedSidecar | null;
}

/**
 * Sidecars that went, and where they went to: ids are kept when an article gets another name, so the one that came with at least half
 * of the annotations is the same file. Git knows of renames only what is committed and little changed.
 */
export function findMoved<F extends Sides>(files: readonly F[]): Map<F, F> {
  const came = files.filter(({ before, after }) => before === null && after !== null);
  const holders = new Map<AnnotationId, F>();
  for (const file of came) for (const { id } of file.after!.page.annotations) holders.set(id, file);
  const moved = new Map<F, F>();
  const taken = new Set<F>();
  for (const file of files) {
    if (file.before === null || file.after !== null) continue;
    const ids = file.before.page.annotations.map(({ id }) => id);
    const [to, shared] = mostHeld(ids, holders);
    if (!to || taken.has(to) || shared * 2 < Math.max(ids.length, to.after!.page.annotations.length)) continue;
    moved.set(file, to);
    taken.add(to);
  }
  return moved;
}

function mostHeld<F>(ids: readonly AnnotationId[], holders: ReadonlyMap<AnnotationId, F>): [F | undefined, number] {
  const counts = new Map<F, number>();
  for (const id of ids) {
    const holder = holders.get(id);
    if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return [...counts].reduce<[F | undefined, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [undefined, 0],
  );
}
