import type { Annotation, AnnotationId, Conflict } from '../annotation/annotation';
import { isJsonArray, isJsonObject, sameJson, type Json, type JsonObject } from '../base/json';
import { decodeAnnotation } from './decode';
import { decodeHeader } from './decodeHeader';
import { mergeMembers, union, type Sides, type Special } from './mergeJson';
import type { Page, PageHeader } from './page';
import { annotationJson, headerJson } from './serialise';

/** Two sides' page made one. */
export interface Merged {
  readonly page: Page;
  /** What the two sides decided differently, also recorded in the annotations themselves (`conflicts`). Empty: a clean merge. */
  readonly conflicts: readonly MergeConflict[];
}

export interface MergeConflict extends Conflict {
  /** The annotation's, or `null` for a field of the page's header. */
  readonly id: AnnotationId | null;
}

/** The record that a merge writes where the sides differ. */
const RECORD = 'gloss:conflict';
/** The text that positions were recorded against: its name, and what was kept of it. */
const HASH = 'gloss:textHash';
const SKETCH = 'gloss:textSketch';

/**
 * Merges two versions of a sidecar that came from one, annotation by annotation (by id) and field by field. A removed annotation
 * that the other side changed is kept and marked. Works on the JSON, so that fields of a newer version are merged like ours; needs
 * no article.
 */
export function mergeThreeWay(base: Page, ours: Page, theirs: Page): Merged {
  const found: MergeConflict[] = [];
  const headerConflicts: Conflict[] = [];
  const headerSides = [base, ours, theirs].map((page) => headerJson(page.header)) as [
    JsonObject,
    JsonObject,
    JsonObject,
  ];
  const header = mergeHeader(...headerSides, headerConflicts);
  found.push(...headerConflicts.map((c) => ({ ...c, id: null })));
  const reanchored = changedByBoth(headerSides.map((h) => h.get(HASH)));
  const [was, our, their] = [byId(base), byId(ours), byId(theirs)];
  const merged = new Map<string, Annotation>();
  for (const key of new Set([...our.keys(), ...their.keys()])) {
    const conflicts: Conflict[] = [];
    const annotation = mergeAnnotation(was.get(key), our.get(key), their.get(key), reanchored, conflicts);
    if (!annotation) continue;
    merged.set(key, annotation);
    found.push(...conflicts.map((c) => ({ ...c, id: annotation.id })));
  }
  found.push(...keepTargets(merged, was, our, their));
  const annotations = [...merged.values()];
  const rest = [...ours.rest, ...theirs.rest.filter((v) => !ours.rest.some((o) => sameJson(o, v)))];
  return { page: { header, annotations, rest, encoding: ours.encoding }, conflicts: found };
}

/** Annotations by id; those that share one (a damaged file) or have none are told apart by their order. */
function byId(page: Page): Map<string, Annotation> {
  const map = new Map<string, Annotation>();
  const seen = new Map<string, number>();
  for (const annotation of page.annotations) {
    const before = seen.get(annotation.id) ?? 0;
    seen.set(annotation.id, before + 1);
    map.set(before || !annotation.id ? `${annotation.id} ${before} ` : annotation.id, annotation);
  }
  return map;
}

function mergeAnnotation(
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
  reanchored: boolean,
  conflicts: Conflict[],
): Annotation | null {
  const [was, our, their] = [base, ours, theirs].map((a) => a && annotationJson(a));
  if (!our || !their) {
    const kept = our ?? their!;
    if (!was) return ours ?? theirs!;
    if (sameJson(decided(was), decided(kept))) return null;
    conflicts.push({ field: '', base: was, ours: our, theirs: their });
    return marked(kept, conflicts);
  }
  if (sameJson(our, their)) return ours!;
  const special = annotationFields(reanchored);
  const merged = mergeMembers('', was ?? new Map<string, Json>(), our, their, conflicts, special);
  return marked(merged, conflicts);
}

/**
 * An annotation that one side removed and the other one judged, replied to or related to something is kept and marked: what was
 * said of it would be of nothing. Adds these to `merged` and returns their conflicts.
 */
function keepTargets(
  merged: Map<string, Annotation>,
  was: ReadonlyMap<string, Annotation>,
  our: ReadonlyMap<string, Annotation>,
  their: ReadonlyMap<string, Annotation>,
): MergeConflict[] {
  const conflicts: MergeConflict[] = [];
  const waiting = [...merged];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [key, annotation] = next;
    for (const id of annotation.kind === 'rejection' ? [] : targetsOf(annotation)) {
      const [base, ours, theirs] = [was.get(id), our.get(id), their.get(id)];
      const kept = ours ?? theirs;
      const removed = kept && !merged.has(id) && (ours ? !their.has(key) : !our.has(key));
      if (!base || !removed) continue;
      const [baseJson, ourJson, theirJson] = [base, ours, theirs].map((a) => a && annotationJson(a));
      const conflict: Conflict = { field: '', base: baseJson, ours: ourJson, theirs: theirJson };
      merged.set(id, marked(annotationJson(kept), [conflict]));
      waiting.push([id, kept]);
      conflicts.push({ ...conflict, id });
    }
  }
  return conflicts;
}

/** The annotations that an annotation is about. */
function targetsOf({ target, kind, body }: Annotation): AnnotationId[] {
  const on = target?.type === 'annotation' ? [target.id] : [];
  return kind === 'relation' ? [...on, body.to] : on;
}

function marked(annotation: JsonObject, conflicts: readonly Conflict[]): Annotation {
  const { annotation: read } = decodeAnnotation(annotation);
  return conflicts.length ? { ...read, conflicts: [...(read.conflicts ?? []), ...conflicts] } : read;
}

/** Fields of an annotation that are not decided one against the other. */
function annotationFields(reanchored: boolean): Special {
  return (field, sides) => {
    if (field === 'creator' || field === RECORD) return { value: union(sides) };
    if (/(?:^|\.)selector$/.test(field)) return mergeSelectors(sides, reanchored);
    return null;
  };
}

/**
 * Selectors are one thing: a quote of one side with the position of the other would be an anchor that nobody recorded. Which words
 * are annotated is a person's decision; where they stand is a record that *Re-anchor* makes afresh: so the side that chose other
 * words wins over one that recorded their place again, and of two such records ours will do.
 */
function mergeSelectors(sides: Sides, reanchored: boolean): { value: Json | undefined } | null {
  const { base, ours, theirs } = sides;
  const [was, our, their] = [quoted(base), quoted(ours), quoted(theirs)];
  if (base !== undefined && was === our && was !== their) return { value: theirs };
  if (base !== undefined && was === their && was !== our) return { value: ours };
  return reanchored && our === their ? { value: ours } : null;
}

function quoted(selectors: Json | undefined): Json | undefined {
  const list = isJsonArray(selectors) ? selectors : [selectors];
  for (const selector of list) if (isJsonObject(selector) && selector.has('exact')) return selector.get('exact');
  return undefined;
}

/** An annotation less the record of where its words stand, which is no person's decision. */
function decided(value: Json): Json {
  if (!isJsonObject(value)) return value;
  return new Map([...value].map(([key, v]) => [key, key === 'selector' ? (quoted(v) ?? null) : decided(v)]));
}

function changedByBoth([base, ours, theirs]: readonly (Json | undefined)[]): boolean {
  return !sameJson(base, ours) && !sameJson(base, theirs);
}

function mergeHeader(base: JsonObject, ours: JsonObject, theirs: JsonObject, conflicts: Conflict[]): PageHeader {
  const special: Special = (field, sides) => {
    if (field === RECORD) return { value: union(sides) };
    // Of two texts that positions were recorded against ours will do: a position is trusted only where its quote stands.
    if (field === HASH) return { value: sides.ours ?? sides.theirs };
    if (field === SKETCH) return { value: sides.ours };
    if (field === 'gloss:version') return { value: newer(sides) };
    return null;
  };
  const merged = mergeMembers('', base, ours, theirs, conflicts, special);
  // The sketch is of the text that the hash names: the one without the other, or with another's, would be of no text.
  const sketches = [ours, theirs]
    .filter((side) => sameJson(side.get(HASH), merged.get(HASH)))
    .map((s) => s.get(SKETCH));
  const header = decodeHeader(withMember(merged, SKETCH, sketches[0] ?? sketches[1]));
  return conflicts.length ? { ...header, conflicts: [...(header.conflicts ?? []), ...conflicts] } : header;
}

/** The members with this one set, in its place where there was one; removed where `value` is `undefined`. */
function withMember(members: JsonObject, key: string, value: Json | undefined): JsonObject {
  const result = new Map(members);
  if (value === undefined) result.delete(key);
  else result.set(key, value);
  return result;
}

function newer({ ours, theirs }: Sides): Json | undefined {
  return typeof ours === 'number' && typeof theirs === 'number' ? Math.max(ours, theirs) : (ours ?? theirs);
}
