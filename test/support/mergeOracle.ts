import type { Annotation } from '../../src/core/annotation/annotation';
import { isJsonObject, writeJson, type Json, type JsonObject } from '../../src/core/base/json';
import { annotationJson } from '../../src/core/sidecar/serialise';
import type { Team } from './teams';

/**
 * What a merge lost, doubled or made up, decision by decision; nothing for a right one. Knows nothing of how merges are made: it
 * asks of every annotation and every field what the two people did with it.
 */
export function whatIsWrong({ base, ours, theirs }: Team, merged: readonly Annotation[]): string[] {
  const wrong: string[] = [];
  const [was, our, their] = [byId(base), byId(ours), byId(theirs)];
  const is = byId(merged);
  if (is.size !== merged.length) wrong.push('an id stands twice');
  for (const id of is.keys()) if (!our.has(id) && !their.has(id)) wrong.push(`${id} came from nowhere`);
  for (const id of new Set([...was.keys(), ...our.keys(), ...their.keys()])) {
    const sides = [was.get(id), our.get(id), their.get(id)] as const;
    wrong.push(...judgeOne(id, ...sides, is.get(id), () => isNeeded(id, merged, our, their)));
  }
  for (const { id, target, kind } of merged)
    if (target?.type === 'annotation' && kind !== 'rejection' && !is.has(target.id))
      wrong.push(`${id} is about nothing`);
  return wrong;
}

function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((a) => [a.id, a]));
}

function judgeOne(
  id: string,
  was: Annotation | undefined,
  our: Annotation | undefined,
  their: Annotation | undefined,
  is: Annotation | undefined,
  isNeeded: () => boolean,
): string[] {
  if (!our && !their) return is ? [`${id} came back`] : [];
  if (our && their) return is ? judgeFields(id, was, our, their, is) : [`${id} is lost`];
  const kept = (our ?? their)!;
  if (!was) return is ? [] : [`${id}, which one side added, is lost`];
  // Who took it away and marked it again decided it, too.
  const changed = flat(was) !== flat(kept) || was.creators.join() !== kept.creators.join();
  if (!changed && !isNeeded()) return is ? [`${id}, which one side removed, came back`] : [];
  if (!is) return [`${id}, which one side removed and the other changed or judged, is lost`];
  return is.conflicts?.some((c) => c.field === '') ? [] : [`${id} is not marked as removed by one side`];
}

/** Whether the side that kept an annotation said something new of it, that the merge has. */
function isNeeded(
  id: string,
  merged: readonly Annotation[],
  our: ReadonlyMap<string, Annotation>,
  their: ReadonlyMap<string, Annotation>,
): boolean {
  const remover = our.has(id) ? their : our;
  return merged.some(
    (a) => a.kind !== 'rejection' && a.target?.type === 'annotation' && a.target.id === id && !remover.has(a.id),
  );
}

function judgeFields(
  id: string,
  was: Annotation | undefined,
  our: Annotation,
  their: Annotation,
  is: Annotation,
): string[] {
  const wrong: string[] = [];
  const [w, o, t, i] = [was, our, their, is].map((a) => (a ? fields(annotationJson(a)) : new Map<string, string>()));
  for (const field of new Set([...w!.keys(), ...o!.keys(), ...t!.keys(), ...i!.keys()])) {
    const [before, ours, theirs, now] = [w!.get(field), o!.get(field), t!.get(field), i!.get(field)];
    const both = ours !== theirs && before !== ours && before !== theirs;
    const wanted = ours === theirs || before === theirs ? ours : before === ours ? theirs : (ours ?? theirs);
    if (now !== wanted) wrong.push(`${id} ${field}: ${now} instead of ${wanted}`);
    if (both && !is.conflicts?.some((c) => c.field === field)) wrong.push(`${id} ${field}: not marked as undecided`);
  }
  const dropped = (was?.creators ?? []).filter((c) => !our.creators.includes(c) || !their.creators.includes(c));
  const named = new Set([...our.creators, ...their.creators]);
  const creators = [...named]
    .filter((c) => !dropped.includes(c))
    .sort()
    .join();
  if ([...is.creators].sort().join() !== creators) wrong.push(`${id}: by ${is.creators.join()} instead of ${creators}`);
  return wrong;
}

function flat(annotation: Annotation): string {
  return JSON.stringify([...fields(annotationJson(annotation))].sort());
}

/** Leaves by path, without what is no person's decision (places) and what is asked for apart (creators, records of conflicts). */
function fields(object: JsonObject, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of object) {
    const field = path ? `${path}.${key}` : key;
    if (key === 'creator' || key === 'gloss:conflict') continue;
    const leaf: Json = key === 'selector' ? wordsOf(value) : value;
    if (isJsonObject(leaf)) for (const [inner, text] of fields(leaf, field)) found.set(inner, text);
    else found.set(field, writeJson(leaf));
  }
  return found;
}

function wordsOf(selectors: Json): Json {
  const [quote] = Array.isArray(selectors) ? (selectors as Json[]) : [selectors];
  return isJsonObject(quote) ? (quote.get('exact') ?? null) : null;
}
