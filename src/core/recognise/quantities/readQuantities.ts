import { overlaps, type Span } from '../../base/span';
import type { QuantityMention } from '../../annotation/model';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';

/** Finds numbers with what they count. `taken`: spans that are dates. */
export function readQuantities(passage: Passage, taken: readonly Span[]): QuantityMention[] {
  const { words, text, language } = passage;
  const found: QuantityMention[] = [];
  for (let w = 0; w < words.length; w++) {
    const span = { start: words.start[w]!, end: words.end[w]! };
    if (words.shape[w] !== Shape.Number || words.gap[w]! & (Gap.Hyphen | Gap.Other) || taken.some((t) => overlaps(t, span))) continue;
    const value = Number(text.slice(span.start, span.end).replaceAll(language.numbers.thousands, '').replace(language.numbers.decimal, '.'));
    if (Number.isNaN(value)) continue;
    const unit = w + 1 < words.length && words.gap[w + 1] === Gap.Space && words.shape[w + 1] === Shape.Lower ? w + 1 : undefined;
    found.push({
      start: span.start,
      end: unit === undefined ? span.end : words.end[unit]!,
      value,
      unit: unit === undefined ? null : words.norm[unit]!,
      confidence: 0.8,
    });
  }
  return found;
}
