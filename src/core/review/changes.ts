import type { Annotation, AnnotationId, Conflict, VerdictAnnotation } from '../annotation/annotation';
import { sameJson, writeJson, type Json } from '../base/json';
import { diffSidecars, nameOfField, quoteOf, type ChangedAnnotation, type FieldChange } from '../sidecar/diff';
import type { Page } from '../sidecar/page';
import { subjectOf } from '../sidecar/subject';
import { refOf } from '../sidecar/vocabulary';
import { bodyWords, byWords, participantWords } from './bodyWords';
import { rankOf, type ChangeCode } from './groups';
import { joined, plain, reason, strong, type Words } from './words';

/** One thing that changed between two versions of a sidecar, for a person to read. */
export interface ReviewChange {
  readonly code: ChangeCode;
  /** `null` for a change of what is said of the article as a whole. */
  readonly annotation: Annotation | null;
  /** What it was in the older version, and what it is in the newer one; `null` where it is not there. */
  readonly before: Annotation | null;
  readonly after: Annotation | null;
  /** The annotation in the text that it is about in the end; `null` where that is not at hand. */
  readonly subject: Annotation | null;
  /** Its words. */
  readonly quote: string;
  /** What changed, without the quote and the reason. */
  readonly words: Words;
  /** Why, where somebody wrote it down; empty otherwise. */
  readonly reason: Words;
  readonly fields: readonly FieldChange[];
}

type ById = ReadonlyMap<AnnotationId, Annotation>;

/**
 * What changed between two versions of a sidecar, the most important first, in the order of the article within.
 * @param others what the article's other sidecars hold: a verdict may be on a claim of another one
 */
export function changesOf(before: Page, after: Page, others: readonly Annotation[] = []): ReviewChange[] {
  const byId = new Map([...before.annotations, ...others, ...after.annotations].map((a) => [a.id, a]));
  const diff = diffSidecars(before, after);
  const { replaced, added, removed } = judgedAgain(diff.added, diff.removed);
  const changes = [
    ...added.map((a) => change(`${kindOf(a)}-added`, [null, a], byId, addedWords(a, byId))),
    ...added.flatMap((a) => undecided(null, a, a.conflicts ?? [], byId)),
    ...replaced.map(([was, is]) => change('verdict-changed', [was, is], byId, verdictWords(was, is))),
    ...diff.changed.flatMap((c) => changedOf(c, byId)),
    ...removed.map((a) => change(`${kindOf(a)}-removed`, [a, null], byId, removedWords(a, byId))),
    ...headerChanges(diff.header),
  ];
  return changes.sort((a, b) => rankOf(a.code) - rankOf(b.code));
}

type Kind = Exclude<Annotation['kind'], never> | 'objection';

/** A rejection of a suggestion is one thing, an objection to what somebody annotated another. */
function kindOf(annotation: Annotation): Kind {
  return annotation.kind === 'rejection' && annotation.target.type === 'annotation' ? 'objection' : annotation.kind;
}

/** An annotation before and after; one of them at least is there. */
type Versions = readonly [Annotation | null, Annotation] | readonly [Annotation, null];

function change(
  code: string,
  [before, after]: Versions,
  byId: ById,
  words: Words,
  fields: readonly FieldChange[] = [],
): ReviewChange {
  const annotation = after ?? before!;
  const [subject, quote] = [subjectOf(annotation, byId), quoteOf(annotation, byId)];
  // The codes are those of every kind with what happened to it: the table of groups has them all, which a test sees to.
  return {
    code: code as ChangeCode,
    annotation,
    before,
    after,
    subject,
    quote,
    words,
    reason: reasonOf(code, annotation),
    fields,
  };
}

function addedWords(annotation: Annotation, byId: ById): Words {
  const words = kindOf(annotation) === 'objection' ? objectionWords(annotation, byId) : bodyWords(annotation, byId);
  return [...words, ...byWords(annotation)];
}

function objectionWords(annotation: Annotation, byId: ById): Words {
  const to = annotation.target?.type === 'annotation' ? byId.get(annotation.target.id) : undefined;
  return to ? ['(', to.kind === 'quantity' ? 'figure' : to.kind, ...byWords(to), ')'] : [];
}

function removedWords(annotation: Annotation, byId: ById): Words {
  return [...bodyWords(annotation, byId), ...byWords(annotation)];
}

function reasonOf(code: string, annotation: Annotation): Words {
  const given = annotation.kind === 'verdict' && annotation.body.note && !code.endsWith('-removed');
  return given ? [reason(annotation.body.note!)] : [];
}

function verdictWords(was: VerdictAnnotation, is: VerdictAnnotation): Words {
  const same = was.body.verdict === is.body.verdict;
  const words: Words = same
    ? ['still ', strong(is.body.verdict)]
    : [plain(was.body.verdict), ' → ', strong(is.body.verdict)];
  return [...words, ...byWords(is)];
}

/** A verdict taken away and another one given by the same people on the same claim is a verdict changed. */
function judgedAgain(added: readonly Annotation[], removed: readonly Annotation[]) {
  const gone = new Map(removed.filter((a) => a.kind === 'verdict').map((a) => [whoOnWhat(a), a]));
  const replaced: [VerdictAnnotation, VerdictAnnotation][] = [];
  for (const annotation of added) {
    const was = annotation.kind === 'verdict' ? gone.get(whoOnWhat(annotation)) : undefined;
    if (was && annotation.kind === 'verdict') replaced.push([was, annotation]);
  }
  const paired = new Set<Annotation>(replaced.flat());
  const alone = (annotations: readonly Annotation[]) => annotations.filter((a) => !paired.has(a));
  return { replaced, added: alone(added), removed: alone(removed) };
}

function whoOnWhat({ target, creators }: VerdictAnnotation): string {
  return JSON.stringify([target.id, ...creators]);
}

function changedOf({ before, after, fields }: ChangedAnnotation, byId: ById): ReviewChange[] {
  const known = before.conflicts ?? [];
  const open = (after.conflicts ?? []).filter((c) => !known.some((k) => sameConflict(k, c)));
  const found = undecided(before, after, open, byId);
  const told = fields.filter((f) => f.field !== 'conflict' && f.field !== 'creator' && f.field !== 'motivation');
  const settled: Words[] =
    fields.some((f) => f.field === 'conflict') && !open.length ? [['decided after a merge']] : [];
  if (told.length || settled.length) {
    const words =
      before.kind === 'verdict' && after.kind === 'verdict'
        ? verdictWords(before, after)
        : [...joined([...told.map((f) => fieldWords(f, before, after)), ...settled], '; '), ...byWords(after)];
    found.push(change(`${kindOf(after)}-changed`, [before, after], byId, words, fields));
  } else if (fields.some((f) => f.field === 'creator')) {
    found.push(
      change('creator-changed', [before, after], byId, [...bodyWords(after, byId), ...byWords(after)], fields),
    );
  }
  return found;
}

function sameConflict(a: Conflict, b: Conflict): boolean {
  const same = (x: Json | undefined, y: Json | undefined) => (x === undefined ? y === undefined : sameJson(x, y));
  return a.field === b.field && same(a.base, b.base) && same(a.ours, b.ours) && same(a.theirs, b.theirs);
}

function undecided(
  before: Annotation | null,
  after: Annotation,
  conflicts: readonly Conflict[],
  byId: ById,
): ReviewChange[] {
  return conflicts.map(({ field, ours, theirs }) => {
    const what: Words = field === '' ? ['kept here, removed or changed there'] : sidesWords(field, ours, theirs);
    return change('undecided', [before, after], byId, [after.kind, ' ', ...what, ...byWords(after)]);
  });
}

function sidesWords(field: string, ours: Json | undefined, theirs: Json | undefined): Words {
  const value = (json: Json | undefined) => plain(json === undefined ? 'nothing' : valueOf(json));
  return [plain(nameOfField(field)), ': ', value(ours), ' or ', value(theirs)];
}

function valueOf(json: Json): string {
  return typeof json === 'string' ? refOf(json) : writeJson(json);
}

function fieldWords({ field, before: was, after: is }: FieldChange, before: Annotation, after: Annotation): Words {
  if (field === 'participants' && before.kind === 'event' && after.kind === 'event')
    return ['participants ', ...people(before), ' → ', ...people(after)];
  const value = (text: string | null) => (text === null ? 'none' : plain(refOf(text).replace(/^gloss:/, '')));
  const name = field === 'value' && (after.kind === 'note' || after.kind === 'reply') ? 'text' : field;
  return [plain(name), ' ', value(was), ' → ', value(is)];
}

function people({ body }: Extract<Annotation, { kind: 'event' }>): Words {
  return body.participants.length ? participantWords(body.participants) : ['nobody'];
}

const QUIET: ReadonlySet<string> = new Set(['text', 'id', '@context']);

/** What is said of the article as a whole; where positions were recorded again is in no person's interest. */
function headerChanges(fields: readonly FieldChange[]): ReviewChange[] {
  return fields
    .filter(({ field, before, after }) => !QUIET.has(field) && before !== null && after !== null)
    .map((field) => ({
      code: 'article-changed',
      annotation: null,
      before: null,
      after: null,
      subject: null,
      quote: '',
      words: [plain(field.field), ' ', plain(field.before ?? 'none'), ' → ', plain(field.after ?? 'none')],
      reason: [],
      fields: [field],
    }));
}
