import type { Participant } from '../annotation/model';
import { compact, isObject, member, objects, span, text, texts, type PlainObject } from './plainJson';
import type { Row, RowKind } from './row';

const ROLES = ['actor', 'recipient', 'place'] as const;

/** A row of what a JSON object says, with the members that `annotate` prints. */
export function rowOfJson(object: PlainObject, kind: RowKind): Row {
  const value = member(object, 'value');
  return compact({
    kind,
    id: text(object, 'id'),
    by: texts(object, 'by'),
    span: span(object),
    type: text(object, 'type'),
    ref: text(object, 'ref'),
    value: typeof value === 'number' || typeof value === 'string' ? value : undefined,
    unit: text(object, 'unit'),
    mode: text(object, 'mode'),
    when: text(object, 'when'),
    certainty: text(object, 'certainty'),
    participants: participantsOf(object),
    target: text(object, 'target'),
    verdict: text(object, 'verdict'),
    text: text(object, 'note'),
    relation: text(object, 'relation'),
    to: text(object, 'to'),
    ...claimParts(object),
  });
}

export function participantsOf(object: PlainObject): Participant[] | undefined {
  if (member(object, 'participants') === undefined) return undefined;
  return objects(object, 'participants').flatMap((p): Participant[] => {
    const role = ROLES.find((r) => r === text(p, 'role'));
    const ref = text(p, 'ref');
    return role && ref ? [{ role, ref }] : [];
  });
}

function claimParts(object: PlainObject): Partial<Row> {
  const part = (key: string) => {
    const value = member(object, key);
    return isObject(value) ? value : undefined;
  };
  const [source, cue, content] = [part('source'), part('cue'), part('content')];
  const [sourceSpan, cueSpan, contentSpan] = [span(source), span(cue), span(content)];
  return {
    ...(sourceSpan && { source: compact({ ...sourceSpan, ref: source && text(source, 'ref') }) }),
    ...(cueSpan && { cue: cueSpan }),
    ...(contentSpan && { span: contentSpan }),
  };
}
