import type { Annotation, AnnotationId } from '../annotation/annotation';
import type { EntityType, Ref } from '../annotation/model';
import { changeEntity, type Change, type Desk } from './decisions';
import type { EntityMark } from './mark';

/** Who or what a name stands for. */
export interface Who {
  readonly type: EntityType;
  readonly ref: Ref;
}

/** Mentions become mentions of somebody or something else: what is suggested is accepted so, what others decided is replaced. */
export function moveMentions(mentions: readonly EntityMark[], to: Who, desk: Desk): Change {
  const change = new Map<AnnotationId, Annotation | null>();
  for (const mark of mentions)
    for (const [id, annotation] of changeEntity(mark, to.type, to.ref, desk)) {
      // One's own that says the same of these words already stays as it is.
      const saidAlready = annotation !== null && id !== mark.id && desk.own.has(id);
      if (!saidAlready) change.set(id, annotation);
    }
  return change;
}

/**
 * An identity becomes another in one article: the mentions given, and in one's own sidecar all that names it, with a place in
 * the text or without: mentions, sources of claims, participants of events.
 */
export function renameIdentity(mentions: readonly EntityMark[], from: Ref, to: Who, desk: Desk): Change {
  const change = new Map(moveMentions(mentions, to, desk));
  for (const annotation of desk.own.values()) {
    const renamed = change.has(annotation.id) ? null : renamedIn(annotation, from, to);
    if (renamed) change.set(annotation.id, renamed);
  }
  return change;
}

function renamedIn(annotation: Annotation, from: Ref, to: Who): Annotation | null {
  switch (annotation.kind) {
    case 'entity':
      return annotation.body.ref === from ? { ...annotation, body: { type: to.type, ref: to.ref } } : null;
    case 'claim': {
      const { source } = annotation.body;
      return source?.ref === from
        ? { ...annotation, body: { ...annotation.body, source: { ...source, ref: to.ref } } }
        : null;
    }
    case 'event': {
      const { participants } = annotation.body;
      if (!participants.some(({ ref }) => ref === from)) return null;
      const renamed = participants.map((one) => (one.ref === from ? { ...one, ref: to.ref } : one));
      return { ...annotation, body: { ...annotation.body, participants: renamed } };
    }
    default:
      return null;
  }
}
