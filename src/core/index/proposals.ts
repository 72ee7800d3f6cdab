import type { EntityType, EventType } from '../annotation/model';
import type { Span } from '../base/span';
import type { Mark } from './mark';

/** What somebody who may not decide would mark: words as they stand in the article, and what they are. */
export type ProposedBody =
  | { readonly layer: 'entity'; readonly type: EntityType; readonly ref: string }
  | { readonly layer: 'event'; readonly type: EventType }
  | { readonly layer: 'claim' };

/** The `n`th place (from 1) where an article has these words, exactly; `null` where it has them less often. */
export function placeOfQuote(text: string, quote: string, n: number): Span | null {
  if (!quote.trim()) return null;
  let start = text.indexOf(quote);
  for (let i = 1; i < n && start !== -1; i++) start = text.indexOf(quote, start + 1);
  return start === -1 ? null : { start, end: start + quote.length };
}

/** A proposal as a suggestion: nobody measured how often such are right, so its confidence is 0. */
export function proposalMark(span: Span, body: ProposedBody): Mark {
  const base = {
    id: `proposed-${body.layer}@${span.start}-${span.end}`,
    start: span.start,
    end: span.end,
    decided: false,
    by: '',
    confidence: 0,
    proposed: true,
  } as const;
  switch (body.layer) {
    case 'entity':
      return { ...base, layer: 'entity', type: body.type, ref: body.ref };
    case 'event':
      return { ...base, layer: 'event', type: body.type, participants: [], certainty: 'reported' };
    case 'claim':
      return { ...base, layer: 'claim', source: null, cue: null, judgements: [] };
  }
}
