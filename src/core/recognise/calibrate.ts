import type { Layer } from '../annotation/annotation';
import type { Suggestions } from '../annotation/model';

/** A confidence as the recogniser weighs it, and the share of suggestions weighed so that are right. */
export type Knot = readonly [weighed: number, share: number];

/**
 * Layers whose recognisers weigh what they find by rules of thumb: what their weights are worth, by language, rising. Fitted on
 * the training articles alone (`node scripts/bench/confidence.mjs --fit`). Other layers say shares by themselves.
 */
const SHARES: Readonly<Partial<Record<Layer, Readonly<Record<string, readonly Knot[]>>>>> = {
  event: {
    en: [
      [0.48, 0.76],
      [0.55, 0.91],
      [0.6, 0.93],
      [0.7, 0.97],
    ],
    it: [
      [0.5, 0.81],
      [0.59, 0.88],
      [0.64, 0.91],
      [0.71, 0.95],
    ],
    vi: [
      [0.47, 0.79],
      [0.53, 0.92],
      [0.55, 0.94],
      [0.65, 0.97],
    ],
  },
  quantity: {
    en: [
      [0.73, 0.88],
      [0.88, 0.95],
      [0.95, 0.98],
    ],
    it: [
      [0.82, 0.95],
      [0.95, 0.98],
    ],
  },
};

/** Suggestions whose confidences are shares: of those like this one, how many are right. */
export function withShares<S extends Suggestions>(suggestions: S, language: string): S {
  const layer = <T extends { readonly confidence: number }>(name: Layer, found: readonly T[]): readonly T[] => {
    const knots = SHARES[name]?.[language];
    return knots ? found.map((one) => ({ ...one, confidence: shareAt(knots, one.confidence) })) : found;
  };
  return {
    ...suggestions,
    events: layer('event', suggestions.events),
    quantities: layer('quantity', suggestions.quantities),
  };
}

/** Between two knots on a straight line, outside them as at the nearest. */
export function shareAt(knots: readonly Knot[], weighed: number): number {
  const next = knots.findIndex(([at]) => at >= weighed);
  if (next < 0) return knots.at(-1)![1];
  const [at, share] = knots[next]!;
  if (next === 0) return share;
  const [from, least] = knots[next - 1]!;
  return Math.round((least + ((share - least) * (weighed - from)) / (at - from)) * 100) / 100;
}
