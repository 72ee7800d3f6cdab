import type { Suggestions } from '../annotation/model';
import type { Span } from '../base/span';
import type { Layer, Mark } from './mark';

/** Suggestions as marks, in reading order; those below `minConfidence` are left out. */
export function suggestionMarks(suggestions: Suggestions, minConfidence = 0): Mark[] {
  const marks: Mark[] = [];
  const base = (layer: Layer, span: Span, confidence: number, because?: string) => ({
    id: `${layer}@${span.start}-${span.end}`,
    start: span.start,
    end: span.end,
    decided: false,
    by: '',
    confidence,
    because,
  });
  for (const e of suggestions.entities)
    marks.push({
      ...base('entity', e, e.confidence, e.because),
      layer: 'entity',
      type: e.type,
      ref: e.ref,
      alternatives: e.alternatives,
    });
  for (const d of suggestions.dates) marks.push({ ...base('date', d, d.confidence), layer: 'date', value: d.value });
  for (const q of suggestions.quantities)
    marks.push({ ...base('quantity', q, q.confidence), layer: 'quantity', value: q.value, unit: q.unit });
  for (const e of suggestions.events) {
    const { type, mode, participants, when, certainty } = e;
    marks.push({ ...base('event', e, e.confidence), layer: 'event', type, mode, participants, when, certainty });
  }
  for (const c of suggestions.claims) {
    // Two claims may share their content (who said, and who quoted that): the cue tells them apart.
    const id = `claim@${c.cue.start}-${c.content.start}-${c.content.end}`;
    marks.push({
      ...base('claim', c.content, c.confidence),
      id,
      layer: 'claim',
      source: c.source,
      cue: c.cue,
      judgements: [],
    });
  }
  return marks.filter((mark) => mark.confidence >= minConfidence).sort(inReadingOrder);
}

/** By start, the longer first, then layer: the same on every machine. */
export function inReadingOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || (a.layer < b.layer ? -1 : a.layer > b.layer ? 1 : 0);
}
