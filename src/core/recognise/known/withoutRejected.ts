import type { Suggestions } from '../../annotation/model';
import type { Span } from '../../base/span';
import type { Known } from './known';
import { keyOf } from './writtenName';

/**
 * Suggestions without those that people rejected elsewhere, in the layers that `settleKnown` does not see. `text` is the
 * article's: an event is told by its trigger and type, a claim by its cue, a date or a figure by its words.
 */
export function withoutRejected<S extends Suggestions>(suggestions: S, text: string, known: Known): S {
  if (!known.rejectsAny) return suggestions;
  const key = (span: Span) => keyOf(text.slice(span.start, span.end));
  return {
    ...suggestions,
    dates: suggestions.dates.filter((date) => !known.rejects('date', key(date), '', '')),
    quantities: suggestions.quantities.filter((figure) => !known.rejects('quantity', key(figure), '', '')),
    events: suggestions.events.filter((event) => !known.rejects('event', key(event), event.type, '')),
    claims: suggestions.claims.filter((claim) => !known.rejects('claim', key(claim.cue), '', '')),
  };
}
