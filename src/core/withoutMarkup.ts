import type { ClaimMention, Suggestions } from './annotation/model';
import type { Span } from './base/span';
import { clip } from './text/clip';
import type { Markup } from './text/markup';

/** Suggestions with no edge within markup; one of which nothing is left is dropped. */
export function withoutMarkup(suggestions: Suggestions, markup: readonly Markup[]): Suggestions {
  if (markup.length === 0) return suggestions;
  const clipAll = <T extends Span>(layer: readonly T[]): T[] => layer.flatMap((span) => clip(span, markup) ?? []);
  return {
    entities: clipAll(suggestions.entities),
    dates: clipAll(suggestions.dates),
    quantities: clipAll(suggestions.quantities),
    events: clipAll(suggestions.events),
    claims: suggestions.claims.flatMap((claim) => clipClaim(claim, markup) ?? []),
  };
}

function clipClaim(claim: ClaimMention, markup: readonly Markup[]): ClaimMention | undefined {
  const cue = clip(claim.cue, markup);
  const content = clip(claim.content, markup);
  return cue && content && { ...claim, cue, content, source: (claim.source && clip(claim.source, markup)) ?? null };
}
