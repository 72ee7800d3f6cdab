import { isJsonObject } from '../base/json';
import type { AnnotationId } from '../annotation/annotation';
import { splitConflicts, type Hunk } from './conflictMarkers';
import { newPage, type Page } from './page';
import { parseSidecar } from './parse';
import { newNotes, readValue } from './readJson';
import { readPage } from './readPage';

/** A sidecar that git left its conflict markers in, both of whose sides can be read whole. */
export interface Conflicted {
  readonly ours: Page;
  readonly theirs: Page;
  /** What both came from; without annotations where git was not set to write it. */
  readonly base: Page;
  readonly conflicts: readonly SideBySide[];
  /** What git calls the sides: `HEAD`, a branch, a commit; empty where it does not. */
  readonly names: SideNames;
}

export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
}

/** What one choice is about: the annotations that some neighbouring hunks cut through, or a part of the header. */
export interface SideBySide {
  /** Offset of its first marker line. */
  readonly at: number;
  /** Empty where it is about something else than annotations. */
  readonly ids: ReadonlySet<AnnotationId>;
  readonly inHeader: boolean;
}

interface Block {
  readonly id: AnnotationId;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a sidecar with conflict markers, or `null` where there are none, where a side is no whole sidecar, or where annotations
 * cannot be told apart by their ids: then a person or git has to choose between files.
 */
export function readConflicted(text: string): Conflicted | null {
  const sides = splitConflicts(text);
  if (!sides) return null;
  const [ours, theirs] = [readSide(sides.ours, sides.hunks), readSide(sides.theirs, sides.hunks)];
  if (!ours || !theirs) return null;
  const base = sides.base === null ? null : parseSidecar(sides.base);
  return {
    ours: ours.page,
    theirs: theirs.page,
    base: base?.page ?? newPage({ id: '' }),
    conflicts: grouped(sides.hunks, [...ours.blocks, ...theirs.blocks], itemsAt(text)),
    names: namesIn(text),
  };
}

interface SideRead {
  readonly page: Page;
  /** Where each annotation of the page stands. */
  readonly blocks: readonly Block[];
}

/** Each annotation of a side once; `null` where it cannot be read whole, or some have no id or share one. */
function readSide(side: string, hunks: readonly Hunk[]): SideRead | null {
  const { page, canWrite } = parseSidecar(side);
  const blocks = canWrite ? blocksIn(side) : null;
  if (!blocks) return null;
  const places = new Map<AnnotationId, number[]>();
  blocks.forEach(({ id }, i) => places.set(id, [...(places.get(id) ?? []), i]));
  const kept = new Set<number>();
  for (const same of places.values()) {
    // What one side moved, git may have taken over from the other side too, outside of the conflict.
    const own = same.length > 1 ? same.filter((i) => hunks.some((hunk) => isIn(blocks[i]!, hunk))) : same;
    if (own.length !== 1) return null;
    kept.add(own[0]!);
  }
  const annotations = page.annotations.filter((_, i) => kept.has(i));
  return { page: { ...page, annotations }, blocks: blocks.filter((_, i) => kept.has(i)) };
}

function isIn(block: Block, hunk: Hunk): boolean {
  return block.start < hunk.end && block.end > hunk.start;
}

/** Where each annotation stands, in their order; `null` where some have no id. */
function blocksIn(side: string): Block[] | null {
  const { items, notes, whole } = readPage(side);
  const blocks: Block[] = [];
  for (const item of whole ? items.filter(isJsonObject) : []) {
    const [start, id] = [notes.starts.get(item) ?? 0, item.get('id')];
    if (typeof id !== 'string') return null;
    const cursor = { text: side, at: start };
    readValue(cursor, newNotes());
    blocks.push({ id, start, end: cursor.at });
  }
  return whole ? blocks : null;
}

function itemsAt(text: string): number {
  const at = text.search(/^ *"items"/m);
  return at < 0 ? text.length : at;
}

/** Hunks that cut through the same annotation are one conflict: to choose between their lines apart would tear it. */
function grouped(hunks: readonly Hunk[], blocks: readonly Block[], items: number): SideBySide[] {
  const groups: { at: number; ids: Set<AnnotationId>; inHeader: boolean }[] = [];
  for (const { start, end } of hunks) {
    const ids = new Set(blocks.filter((block) => isIn(block, { start, end })).map(({ id }) => id));
    const same = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    const [first] = same;
    if (!first) groups.push({ at: start, ids, inHeader: start < items });
    else for (const { ids: others } of [{ ids }, ...same.slice(1)]) others.forEach((id) => first.ids.add(id));
    for (const merged of same.slice(1)) groups.splice(groups.indexOf(merged), 1);
  }
  return groups;
}

function namesIn(text: string): SideNames {
  const label = (marker: RegExp) => marker.exec(text)?.[1]?.trim() ?? '';
  return { ours: label(/^<{7} ?([^\r\n]*)/m), theirs: label(/^>{7} ?([^\r\n]*)/m) };
}
