import type { Annotation, AnnotationId, Conflict } from '../annotation/annotation';
import { isJsonArray, isJsonObject, writeJson, type Json } from '../base/json';
import { nameOfField } from '../sidecar/diff';
import { refOf } from '../sidecar/vocabulary';

/** What two sides of a merge decided differently of one annotation, in words; nobody has chosen yet. */
export interface Disagreement {
  /** The annotation's, which may be a verdict on the claim that is marked. */
  readonly id: AnnotationId;
  /** Which of the annotation's conflicts it is. */
  readonly index: number;
  /** `verdict`, `type`, `quote` …; empty where one side removed the annotation. */
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

export function disagreementsOf({ id, conflicts = [] }: Annotation): Disagreement[] {
  return conflicts.map((conflict, index) => ({
    id,
    index,
    field: conflict.field === '' ? '' : nameOfField(conflict.field),
    ours: inWords(conflict, conflict.ours),
    theirs: inWords(conflict, conflict.theirs),
  }));
}

function inWords({ field }: Conflict, value: Json | undefined): string {
  if (value === undefined) return field === '' ? 'remove it' : 'nothing';
  return field === '' ? 'keep it' : said(value);
}

/** A value as a person reads it: quoted words of an anchor, text as it is, everything else as JSON. */
function said(value: Json): string {
  if (typeof value === 'string') return refOf(value);
  for (const selector of isJsonArray(value) ? value : [value]) {
    const exact = isJsonObject(selector) ? selector.get('exact') : undefined;
    if (typeof exact === 'string') return exact;
  }
  return writeJson(value);
}

/** All that is open about a mark: of a claim also about its verdicts. */
export function openAbout(mark: {
  readonly disagreements?: readonly Disagreement[];
  readonly judgements?: readonly { readonly disagreements?: readonly Disagreement[] }[];
}): Disagreement[] {
  return [mark, ...(mark.judgements ?? [])].flatMap(({ disagreements = [] }) => disagreements);
}
