import type { Annotation, AnnotationId } from '../annotation/annotation';
import { overlaps, type Span } from '../base/span';
import { subjectOf } from '../sidecar/subject';
import { disagreementsOf, type Disagreement } from './disagreement';
import type { Judgement, Layer, Mark, Reply } from './mark';
import type { Placed } from './placed';
import { inReadingOrder } from './suggestionMarks';

/**
 * The one place where both streams meet: what recognition suggests and what people decided, as one list in reading order.
 * A decision hides the suggestions of its layer that it overlaps; what was rejected is hidden.
 */
export function joinMarks(suggested: readonly Mark[], placed: readonly Placed[]): Mark[] {
  const rejected = rejectedIds(placed);
  const judgements = judgementsByClaim(placed, rejected);
  const replies = repliesBySubject(placed, rejected);
  const decided = once(placed.filter((p) => !rejected.has(p.annotation.id))).flatMap(([p, by]) => {
    const mark = decidedMark(p, by, judgements);
    const answers = mark && replies.get(mark.id);
    return mark ? [answers ? { ...mark, replies: answers } : mark] : [];
  });
  const covered = new Map<Layer, Span[]>();
  for (const mark of decided) cover(covered, mark.layer, mark.layer === 'claim' ? (mark.cue ?? mark) : mark);
  for (const p of placed)
    if (p.annotation.kind === 'rejection' && p.span) cover(covered, p.annotation.body.layer, p.cue ?? p.span);
  for (const spans of covered.values()) spans.sort((a, b) => a.start - b.start);
  const open = suggested.filter(
    (mark) => !isCovered(covered.get(mark.layer), mark.layer === 'claim' ? (mark.cue ?? mark) : mark),
  );
  return [...decided, ...open].sort(inReadingOrder);
}

/** What several annotators have alike is one mark with all of their names, where it is found for the most certain. */
function once(placed: readonly Placed[]): [Placed, by: string][] {
  const alike = new Map<string, Placed[]>();
  for (const p of placed) {
    const { id, kind, body } = p.annotation;
    // Of a claim its anchors are the body: people record them in texts of their own.
    const key = kind === 'claim' ? id : `${id} ${JSON.stringify(body)}`;
    const others = alike.get(key);
    if (!p.span) continue;
    if (others && id) others.push(p);
    else alike.set(id ? key : `${key} ${alike.size}`, [p]);
  }
  return [...alike.values()].map((same) => {
    const best = same.reduce((a, b) => (b.score > a.score ? b : a));
    return [best, [...new Set(same.flatMap(({ annotation }) => annotation.creators))].join(', ')];
  });
}

function cover(covered: Map<Layer, Span[]>, layer: Layer, span: Span): void {
  const spans = covered.get(layer);
  if (spans) spans.push(span);
  else covered.set(layer, [span]);
}

/** `spans` are sorted by start; decided marks of one layer may overlap, so look back as far as the longest reaches. */
function isCovered(spans: readonly Span[] | undefined, span: Span): boolean {
  if (!spans) return false;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.start < span.end) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1; i >= 0 && i > low - 64; i--) if (overlaps(spans[i]!, span)) return true;
  return false;
}

function rejectedIds(placed: readonly Placed[]): Set<AnnotationId> {
  const ids = new Set<AnnotationId>();
  for (const { annotation } of placed)
    if (annotation.kind === 'rejection' && annotation.target.type === 'annotation') ids.add(annotation.target.id);
  return ids;
}

function judgementsByClaim(
  placed: readonly Placed[],
  rejected: ReadonlySet<AnnotationId>,
): Map<AnnotationId, Judgement[]> {
  const by = new Map<AnnotationId, Judgement[]>();
  for (const { annotation } of placed) {
    if (annotation.kind !== 'verdict' || rejected.has(annotation.id)) continue;
    const list = by.get(annotation.target.id) ?? [];
    list.push({
      id: annotation.id,
      verdict: annotation.body.verdict,
      note: annotation.body.note ?? '',
      by: names(annotation),
      ...disagreements(annotation),
    });
    by.set(annotation.target.id, list);
  }
  return by;
}

function disagreements(annotation: Annotation): { disagreements?: readonly Disagreement[] } {
  return annotation.conflicts?.length ? { disagreements: disagreementsOf(annotation) } : {};
}

function repliesBySubject(placed: readonly Placed[], rejected: ReadonlySet<AnnotationId>): Map<AnnotationId, Reply[]> {
  const by = new Map<AnnotationId, Reply[]>();
  const all = new Map(placed.map(({ annotation }) => [annotation.id, annotation]));
  for (const { annotation } of placed) {
    const subject = annotation.kind === 'reply' && !rejected.has(annotation.id) ? subjectOf(annotation, all) : null;
    if (!subject || annotation.kind !== 'reply') continue;
    const list = by.get(subject.id) ?? [];
    list.push({ id: annotation.id, text: annotation.body.text, by: names(annotation) });
    by.set(subject.id, list);
  }
  return by;
}

function names(annotation: Annotation): string {
  return annotation.creators.join(', ');
}

function decidedMark(
  { annotation, span, source, cue }: Placed,
  by: string,
  judgements: ReadonlyMap<AnnotationId, Judgement[]>,
): Mark | null {
  if (!span) return null;
  const base = {
    id: annotation.id,
    start: span.start,
    end: span.end,
    decided: true,
    by,
    confidence: 1,
    ...disagreements(annotation),
  };
  switch (annotation.kind) {
    case 'entity':
      return { ...base, layer: 'entity', ...annotation.body };
    case 'date':
      return { ...base, layer: 'date', ...annotation.body };
    case 'quantity':
      return { ...base, layer: 'quantity', ...annotation.body };
    case 'event':
      return { ...base, layer: 'event', ...annotation.body };
    case 'note':
      return { ...base, layer: 'note', ...annotation.body };
    case 'claim':
      return {
        ...base,
        layer: 'claim',
        source: source && { ...source, ref: annotation.body.source?.ref },
        cue,
        judgements: judgements.get(annotation.id) ?? [],
      };
    default:
      return null;
  }
}
