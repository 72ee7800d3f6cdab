import type { Annotation, AnnotationId } from '../annotation/annotation';
import { readConflicted, type Conflicted, type SideBySide } from './conflicted';
import { mergeThreeWay, type MergeConflict } from './merge';
import type { Page } from './page';
import { serialiseSidecar } from './serialise';
import { writeConflicted } from './writeConflicted';

/** What a person chooses of two sides: one of them, or both, merged by annotation. */
export type Choice = 'ours' | 'theirs' | 'both';

/**
 * The text of a sidecar after one of its conflicts was decided: without markers and as this program writes it once it was the last
 * one, else with the others left in, each about whole annotations. `null` where it cannot be read as a conflicted sidecar.
 */
export function resolveConflict(text: string, index: number, choice: Choice): string | null {
  const conflicted = readConflicted(text);
  const conflict = conflicted?.conflicts[index];
  if (!conflicted || !conflict) return null;
  const { ours, theirs } = conflicted;
  const chosen = choice === 'ours' ? ours : choice === 'theirs' ? theirs : merged(conflicted, conflict);
  return writeConflicted(taken(ours, chosen, conflict), taken(theirs, chosen, conflict), conflicted.names);
}

/** All conflicts at once: what only one side has stays, what both changed apart is merged, where they differ both are kept and marked. */
export function mergeConflicts(
  text: string,
): { readonly text: string; readonly conflicts: readonly MergeConflict[] } | null {
  const conflicted = readConflicted(text);
  if (!conflicted) return null;
  const { page, conflicts } = mergeThreeWay(conflicted.base, conflicted.ours, conflicted.theirs);
  return { text: serialiseSidecar(page), conflicts };
}

/** Only of these annotations; a page may have more of them than the text says: those that others of these are about. */
function merged({ base, ours, theirs }: Conflicted, { ids }: SideBySide): Page {
  const only = (page: Page) => ({ ...page, annotations: page.annotations.filter(({ id }) => ids.has(id)) });
  return mergeThreeWay(only(base), only(ours), only(theirs)).page;
}

/** A side with what was chosen for a conflict in it. */
function taken(side: Page, chosen: Page, { ids, inHeader }: SideBySide): Page {
  if (inHeader) return { ...side, header: chosen.header };
  if (!ids.size) return { ...side, rest: chosen.rest };
  return { ...side, annotations: withChosen(side.annotations, chosen.annotations, ids) };
}

function withChosen(
  annotations: readonly Annotation[],
  chosen: readonly Annotation[],
  ids: ReadonlySet<AnnotationId>,
): Annotation[] {
  return [...annotations.filter(({ id }) => !ids.has(id)), ...chosen.filter(({ id }) => ids.has(id))];
}
