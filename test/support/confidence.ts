import type { Knot } from '../../src/core/recognise/calibrate';
import { rightOnes, type Judged } from './score';

export const LAYERS = ['entity', 'date', 'quantity', 'event', 'claim'] as const;
export type ScoredLayer = (typeof LAYERS)[number];

/** One suggestion: how sure recognition was, and whether it is right by the gold. */
export interface Outcome {
  readonly layer: ScoredLayer;
  readonly language: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** An entity is right with its exact span and type, a claim with its cue, source and content, the others as they are scored. */
const MEASURE = {
  entity: ['entities', 'entity (exact)'],
  date: ['dates', 'date (value)'],
  quantity: ['quantities', 'quantity (value)'],
  event: ['events', 'event (type)'],
  claim: ['claims', 'claim (whole)'],
} as const;

/** All suggestions in some articles. */
export function outcomes(articles: readonly Judged[]): Outcome[] {
  return articles.flatMap(({ gold, analysis }) => {
    const right = rightOnes({ gold, analysis });
    return LAYERS.flatMap((layer) => {
      const [suggestions, measure] = MEASURE[layer];
      const good = new Set<object>(right[measure].map(([, suggested]) => suggested));
      return analysis[suggestions].map((one): Outcome => {
        return { layer, language: analysis.article.language, confidence: one.confidence, right: good.has(one) };
      });
    });
  });
}

/** Lower ends of the bands that confidences are looked at by, the surest first. */
export const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0] as const;

export function bandOf(confidence: number): number {
  return BANDS.find((from) => confidence >= from) ?? 0;
}

export interface Share {
  readonly right: number;
  readonly all: number;
}

export function shareOf(some: readonly Outcome[]): Share {
  return { right: some.filter((one) => one.right).length, all: some.length };
}

/** Fewer outcomes than this say little: their neighbours join them. */
const FEWEST = 25;

/**
 * The shares by confidence, never falling as it grows: outcomes in groups of like confidence, those that would fall pooled
 * with their neighbours; each as if two more suggestions of four had been right, so that few outcomes make no share certain.
 */
export function fitKnots(some: readonly Outcome[]): Knot[] {
  const pools: { sum: number; right: number; all: number }[] = [];
  const shareIn = ({ right, all }: Share) => (right + 2) / (all + 4);
  const sorted = [...some].sort((a, b) => a.confidence - b.confidence);
  for (let i = 0; i < sorted.length;) {
    const pool = { sum: 0, right: 0, all: 0 };
    do {
      pool.sum += sorted[i]!.confidence;
      pool.right += Number(sorted[i]!.right);
      pool.all++;
      i++;
    } while (i < sorted.length && (pool.all < FEWEST || sorted[i]!.confidence === sorted[i - 1]!.confidence));
    pools.push(pool);
    for (let last = pools.length - 1; last > 0; last--) {
      const [before, after] = [pools[last - 1]!, pools[last]!];
      if (after.all >= FEWEST && shareIn(before) <= shareIn(after)) break;
      before.sum += after.sum;
      before.right += after.right;
      before.all += after.all;
      pools.pop();
    }
  }
  const round = (value: number) => Math.round(value * 100) / 100;
  return pools.map((pool) => [round(pool.sum / pool.all), round(shareIn(pool))]);
}
