import type { Span } from '../base/span';
import type { PassageClaim } from '../recognise/claims/settleClaims';
import { clip } from '../text/clip';
import type { Markup } from '../text/markup';
import type { PassageSuggestions } from './passageSuggestions';

/**
 * Suggestions with no edge within markup; one of which nothing is left is dropped. `markup` reaches into their own passage,
 * `before` into the one before; offsets from the start of each.
 */
export function withoutMarkup(
  suggestions: PassageSuggestions,
  markup: readonly Markup[],
  before: readonly Markup[],
): PassageSuggestions {
  if (markup.length === 0 && before.length === 0) return suggestions;
  const clipAll = <T extends Span>(layer: readonly T[]): T[] => layer.flatMap((span) => clip(span, markup) ?? []);
  return {
    entities: clipAll(suggestions.entities),
    dates: clipAll(suggestions.dates),
    quantities: clipAll(suggestions.quantities),
    events: clipAll(suggestions.events),
    claims: suggestions.claims.flatMap((claim) => clipClaim(claim, markup, claim.back ? before : markup) ?? []),
  };
}

function clipClaim(
  claim: PassageClaim,
  markup: readonly Markup[],
  ofContent: readonly Markup[],
): PassageClaim | undefined {
  const cue = clip(claim.cue, markup);
  const content = clip(claim.content, ofContent);
  return cue && content && { ...claim, cue, content, source: (claim.source && clip(claim.source, markup)) ?? null };
}
