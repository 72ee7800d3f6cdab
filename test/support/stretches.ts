import type { Span } from '../../src/core/base/span';
import type { Random } from './random';

/** Sentences with the space behind them. */
export function sentences(text: string): Span[] {
  return spansOf(text, /[^\n.!?]+(?:[.!?]+(?!\s)[^\n.!?]*)*[.!?]*["”»]?[ \t]*/g).filter((s) => s.end - s.start > 12);
}

export function paragraphs(text: string): Span[] {
  return spansOf(text, /[^\n]+\n*/g);
}

export function words(text: string): Span[] {
  return spansOf(text, /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu);
}

export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

export function someOf(spans: readonly Span[], random: Random): Span {
  return spans.length ? random.pick(spans) : { start: 0, end: 0 };
}

/** Stretches like those that people annotate: names and figures, phrases, clauses and sentences. */
export function annotatable(text: string, random: Random, count: number): Span[] {
  const names = spansOf(text, /\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*)*|\d+(?:[.,]\d+)*/gu);
  const all = words(text);
  const long = sentences(text).map(({ start, end }) => {
    const said = text.slice(start, end);
    return { start: start + said.length - said.trimStart().length, end: start + said.trimEnd().length };
  });
  return Array.from({ length: count }, () => {
    const kind = random.next();
    if (kind < 0.55) return random.pick(names);
    if (kind < 0.8) return random.pick(long);
    const first = random.between(0, all.length);
    const last = Math.min(all.length - 1, first + random.between(0, 8));
    return { start: all[first]!.start, end: all[last]!.end };
  });
}
