import type {
  Annotation,
  AnnotationId,
  ClaimAnnotation,
  ClaimBody,
  RejectionAnnotation,
  Suggestion,
  TextTarget,
} from '../annotation/annotation';
import { idOf } from '../annotation/annotationId';
import type { EntityType, EventType, Ref, Verdict } from '../annotation/model';
import type { CodePoints } from '../anchor/codePoints';
import { describe } from '../anchor/describe';
import type { Span } from '../base/span';
import type { ClaimMark, EntityMark, EventMark, Layer, Mark } from './mark';

/** What a decision changes in one's own sidecar: annotations by id as they shall be, `null` for one that goes. */
export type Change = ReadonlyMap<AnnotationId, Annotation | null>;

/** Where a person decides: the text as it is, the article's file name, their name, and what is annotated. */
export interface Desk {
  readonly text: string;
  readonly source: string;
  readonly creator: string;
  /** Annotations of one's own sidecar, by id: these may be changed. */
  readonly own: ReadonlyMap<AnnotationId, Annotation>;
  /** Of the text, where many spans of a long one are decided at once. */
  readonly codePoints?: CodePoints;
}

function changeOf(...annotations: readonly Annotation[]): Map<AnnotationId, Annotation | null> {
  return new Map(annotations.map((a) => [a.id, a]));
}

function targetOf(span: Span, desk: Desk): TextTarget {
  return { type: 'text', source: desk.source, selectors: describe(desk.text, span, desk.codePoints) };
}

function creators(desk: Desk): readonly string[] {
  return desk.creator ? [desk.creator] : [];
}

/** The layer and body that accepting a mark writes down; `null` for a note, which nobody suggests. */
function suggestionOf(mark: Mark, desk: Desk): Suggestion | null {
  switch (mark.layer) {
    case 'entity':
      return { layer: 'entity', body: { type: mark.type, ref: mark.ref } };
    case 'date':
      return { layer: 'date', body: { value: mark.value } };
    case 'quantity':
      return { layer: 'quantity', body: { value: mark.value, unit: mark.unit } };
    case 'event': {
      const { type, mode, participants, when, certainty } = mark;
      return {
        layer: 'event',
        body: { type, ...(mode ? { mode } : {}), participants, ...(when ? { when } : {}), certainty },
      };
    }
    case 'claim':
      return { layer: 'claim', body: claimBody(mark.source, mark.cue, desk) };
    case 'note':
      return null;
  }
}

function claimBody(source: (Span & { readonly ref?: Ref }) | null, cue: Span | null, desk: Desk): ClaimBody {
  return {
    source: source && {
      selectors: describe(desk.text, source, desk.codePoints),
      ...(source.ref ? { ref: source.ref } : {}),
    },
    cue: cue && { selectors: describe(desk.text, cue, desk.codePoints) },
  };
}

/** A new annotation of a span; its id follows from what it says, so that two people who accept one suggestion agree. */
function annotate(span: Span, suggestion: Suggestion, desk: Desk): Annotation {
  const target = targetOf(span, desk);
  const annotation = { kind: suggestion.layer, target, body: suggestion.body, creators: creators(desk) };
  // The layer and its body belong together by the type of `Suggestion`; a spread cannot tell the compiler so.
  return { ...annotation, id: idOf(suggestion.layer, target, suggestion.body) } as Annotation;
}

/** Takes suggestions as they are; marks already decided are left alone. */
export function accept(marks: readonly Mark[], desk: Desk): Change {
  const accepted = marks.flatMap((mark) => {
    const suggestion = mark.decided ? null : suggestionOf(mark, desk);
    return suggestion ? [annotate(mark, suggestion, desk)] : [];
  });
  return changeOf(...accepted);
}

/** Remembers that suggestions are wrong, so that they do not come back; a decided mark is removed. */
export function reject(marks: readonly Mark[], desk: Desk): Change {
  const change = new Map<AnnotationId, Annotation | null>();
  for (const mark of marks) {
    const made = mark.decided ? remove(mark, desk) : rejectSuggestion(mark, desk);
    for (const [id, annotation] of made) change.set(id, annotation);
  }
  return change;
}

function rejectSuggestion(mark: Mark, desk: Desk): Change {
  const rejected = suggestionOf(mark, desk);
  if (!rejected) return new Map();
  const target = targetOf(mark, desk);
  const body = { layer: rejected.layer, rejected };
  const rejection: RejectionAnnotation = {
    kind: 'rejection',
    id: idOf('rejection', target, body),
    creators: creators(desk),
    target,
    body,
  };
  return changeOf(rejection);
}

/** Takes a decided annotation away: one's own goes, somebody else's is objected to by a record of one's own. */
export function remove(mark: Mark, desk: Desk): Change {
  return mark.decided ? removeAnnotation(mark.id, mark.layer, desk) : new Map();
}

export function removeAnnotation(annotation: AnnotationId, layer: Layer, desk: Desk): Change {
  if (desk.own.has(annotation)) return withDependants(annotation, desk);
  const target = { type: 'annotation', id: annotation } as const;
  const body = { layer: layer === 'note' ? ('claim' as const) : layer, rejected: null };
  return changeOf({ kind: 'rejection', id: idOf('rejection', target, body), creators: creators(desk), target, body });
}

/** An annotation goes with one's own verdicts and replies on it, and with one's replies to those. */
function withDependants(id: AnnotationId, desk: Desk): Change {
  const change = new Map<AnnotationId, null>([[id, null]]);
  // What is added to the change while it is gone through is gone through too.
  for (const gone of change.keys())
    for (const other of desk.own.values())
      if (other.target?.type === 'annotation' && other.target.id === gone) change.set(other.id, null);
  return change;
}

/** Writes a mark down as something else: one's own annotation keeps its id, any other is replaced by one of one's own. */
function restate(mark: Mark, suggestion: Suggestion, desk: Desk): Change {
  const own = desk.own.get(mark.id);
  if (own) return changeOf({ ...own, body: suggestion.body } as Annotation);
  const fresh = annotate(mark, suggestion, desk);
  return mark.decided ? new Map([...remove(mark, desk), [fresh.id, fresh]]) : changeOf(fresh);
}

export function changeEntity(mark: EntityMark, type: EntityType, ref: Ref, desk: Desk): Change {
  return restate(mark, { layer: 'entity', body: { type, ref } }, desk);
}

export function changeEvent(mark: EventMark, type: EventType, desk: Desk): Change {
  const { participants, when, certainty } = mark;
  return restate(mark, { layer: 'event', body: { type, participants, ...(when ? { when } : {}), certainty } }, desk);
}

/** Tags a selection. Throws a `RangeError` for an empty one: the caller asks for a selection first. */
export function tag(span: Span, suggestion: Suggestion, desk: Desk): Change {
  if (span.end <= span.start) throw new RangeError('Nothing is selected.');
  return changeOf(annotate(span, suggestion, desk));
}

/** Writes a note on a selection. */
export function noteOn(span: Span, text: string, desk: Desk): Change {
  const target = targetOf(span, desk);
  const body = { text };
  return changeOf({
    kind: 'note',
    id: idOf('note', target, { text, by: desk.creator }),
    creators: creators(desk),
    target,
    body,
  });
}

export function tagClaim(content: Span, source: Span | null, cue: Span | null, desk: Desk): Change {
  return tag(content, { layer: 'claim', body: claimBody(source, cue, desk) }, desk);
}

/** A claim with another source; a suggested claim is accepted with it. */
export function setSource(mark: ClaimMark, source: Span & { readonly ref?: Ref }, desk: Desk): Change {
  const own = desk.own.get(mark.id);
  if (own?.kind === 'claim')
    return changeOf({
      ...own,
      body: { ...own.body, source: claimBody(source, null, desk).source },
    } satisfies ClaimAnnotation);
  return restate(mark, { layer: 'claim', body: claimBody(source, mark.cue, desk) }, desk);
}

/** Judges a claim; a suggested claim is accepted with it. One's own earlier verdict on it is replaced. */
export function judge(mark: ClaimMark, verdict: Verdict, note: string, desk: Desk): Change {
  const accepted = mark.decided ? new Map<AnnotationId, Annotation | null>() : new Map(accept([mark], desk));
  const claimId = mark.decided ? mark.id : [...accepted.keys()][0]!;
  const target = { type: 'annotation', id: claimId } as const;
  const body = note.trim() === '' ? { verdict } : { verdict, note: note.trim() };
  const earlier = [...desk.own.values()].find((a) => a.kind === 'verdict' && a.target.id === claimId);
  // One verdict a person on a claim: its id does not depend on what it says, so that judging again changes it.
  const id = earlier?.id ?? idOf('verdict', target, { by: desk.creator });
  accepted.set(id, { ...(earlier ?? {}), kind: 'verdict', id, creators: creators(desk), target, body });
  return accepted;
}

/** Answers an annotation, one's own or somebody else's, with a record of one's own. */
export function replyTo(id: AnnotationId, text: string, desk: Desk): Change {
  const target = { type: 'annotation', id } as const;
  return changeOf({
    kind: 'reply',
    id: idOf('reply', target, { text, by: desk.creator }),
    creators: creators(desk),
    target,
    body: { text },
  });
}

/** Puts back what an annotation of one's own was; one that was not there goes, with what one's own records say of it. */
export function putBack(before: Annotation | null, after: Annotation | null, desk: Desk): Change {
  const gone = after && after.id !== before?.id ? withDependants(after.id, desk) : new Map<AnnotationId, null>();
  return before ? new Map([...gone, [before.id, before]]) : gone;
}

/** What undoes a change, given one's annotations before it. */
export function inverse(change: Change, before: ReadonlyMap<AnnotationId, Annotation>): Change {
  return new Map([...change.keys()].map((id) => [id, before.get(id) ?? null]));
}
