import type { Annotation, AnnotationId } from '../annotation/annotation';
import { byPosition } from '../base/span';
import type { Placed } from '../index/placed';
import type { Row } from './row';

/** Placed annotations as rows, in reading order. What lost its place, is of an unknown kind or was objected to is left out. */
export function rowsOf(placed: readonly Placed[]): Row[] {
  const objections = new Set(placed.flatMap(({ annotation }) => objectedTo(annotation) ?? []));
  const told = placed.filter(({ annotation }) => !objections.has(annotation.id));
  const onText = told.flatMap((p) => textRow(p) ?? []).sort((a, b) => byPosition(a.span!, b.span!));
  const there = new Set(onText.map((row) => row.id));
  const rows = [...onText];
  // A reply may be on a verdict that comes later in its file: until nothing more has its target.
  let open = told.map(({ annotation }) => annotation).filter((a) => a.target?.type === 'annotation');
  for (let before = -1; before !== rows.length;) {
    before = rows.length;
    open = open.filter((annotation) => {
      const row =
        annotation.target?.type === 'annotation' && there.has(annotation.target.id) ? onRow(annotation) : null;
      if (row) rows.push(row);
      if (row) there.add(annotation.id);
      return !row;
    });
  }
  return rows.filter((row) => row.to === undefined || there.has(row.to));
}

function objectedTo({ kind, target }: Annotation): AnnotationId | null {
  return kind === 'rejection' && target.type === 'annotation' ? target.id : null;
}

function textRow({ annotation, span, source, cue }: Placed): Row | null {
  if (!span) return null;
  const { id, creators } = annotation;
  const row = { id, by: creators, span };
  switch (annotation.kind) {
    case 'entity':
    case 'date':
      return { ...row, kind: annotation.kind, ...annotation.body };
    case 'quantity': {
      const { value, unit } = annotation.body;
      return { ...row, kind: 'quantity', value, ...(unit === null ? {} : { unit }) };
    }
    case 'event':
      return { ...row, kind: 'event', ...annotation.body };
    case 'claim': {
      const ref = annotation.body.source?.ref;
      const said = source && { source: { ...source, ...(ref === undefined ? {} : { ref }) } };
      return { ...row, kind: 'claim', ...said, ...(cue && { cue }) };
    }
    case 'note':
      return { ...row, kind: 'note', text: annotation.body.text };
    default:
      return null;
  }
}

function onRow(annotation: Annotation): Row | null {
  const { id, creators } = annotation;
  const row = { id, by: creators };
  switch (annotation.kind) {
    case 'verdict': {
      const { verdict, note } = annotation.body;
      return {
        ...row,
        kind: 'verdict',
        target: annotation.target.id,
        verdict,
        ...(note === undefined ? {} : { text: note }),
      };
    }
    case 'reply':
      return { ...row, kind: 'reply', target: annotation.target.id, text: annotation.body.text };
    case 'relation':
      return { ...row, kind: 'relation', target: annotation.target.id, ...annotation.body };
    default:
      return null;
  }
}
