import { LAYERS, type Layer } from '../annotation/annotation';
import { alphaOf, apart, unitizingDisagreement, type Disagreement } from './alpha';
import { exactMatches, overlapMatches, sameStretches, sum, type Matches } from './f1';
import { cohensKappa, type Kappa } from './kappa';
import type { Annotated, Unit } from './unit';

/** Two annotators, on the articles that both annotated, in one layer or in all. */
export interface PairAgreement {
  readonly annotators: readonly [string, string];
  readonly layer: Layer | 'all';
  readonly articles: number;
  readonly exact: Matches;
  readonly overlap: Matches;
  /** Krippendorff's unitizing alpha over the types. */
  readonly alpha: number | null;
  /** Cohen's, of the types given to the same stretches. */
  readonly types: Kappa;
}

/** All annotators together, on the articles that all of them annotated. */
export interface GroupAlpha {
  readonly annotators: readonly string[];
  readonly layer: Layer | 'all';
  readonly articles: number;
  readonly units: number;
  readonly alpha: number | null;
}

export interface Agreement {
  readonly pairs: readonly PairAgreement[];
  readonly together: readonly GroupAlpha[];
}

const PARTS: readonly (Layer | 'all')[] = ['all', ...LAYERS];

export function agreementOf(articles: readonly Annotated[]): Agreement {
  const names = [...new Set(articles.flatMap(({ by }) => [...by.keys()]))].sort();
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
  return {
    pairs: pairs.flatMap(([a, b]) => PARTS.flatMap((layer) => pairAgreement(articles, a, b, layer) ?? [])),
    together: names.length < 2 ? [] : PARTS.flatMap((layer) => groupAlpha(articles, names, layer) ?? []),
  };
}

function ofLayer(units: readonly Unit[], layer: Layer | 'all'): Unit[] {
  return units.filter((unit) => layer === 'all' || unit.layer === layer);
}

function pairAgreement(
  articles: readonly Annotated[],
  a: string,
  b: string,
  layer: Layer | 'all',
): PairAgreement | null {
  const both = articles.filter(({ by }) => by.has(a) && by.has(b));
  const sides = both.map(({ by }) => [ofLayer(by.get(a)!, layer), ofLayer(by.get(b)!, layer)] as const);
  // Layers are matched apart: a date is no entity, wherever it stands.
  const byLayer = sides.flatMap(([x, y]) => LAYERS.map((l) => [ofLayer(x, l), ofLayer(y, l)] as const));
  const exact = sum(byLayer.map(([x, y]) => exactMatches(x, y)));
  if (exact.ours + exact.theirs === 0) return null;
  return {
    annotators: [a, b],
    layer,
    articles: both.length,
    exact,
    overlap: sum(byLayer.map(([x, y]) => overlapMatches(x, y))),
    alpha: alphaOf(disagreements(both, [a, b], layer)),
    types: cohensKappa(byLayer.flatMap(([x, y]) => sameStretches(x, y).map(([p, q]) => [p.type, q.type] as const))),
  };
}

function groupAlpha(articles: readonly Annotated[], names: readonly string[], layer: Layer | 'all'): GroupAlpha | null {
  const all = articles.filter(({ by }) => names.every((name) => by.has(name)));
  const units = all.flatMap(({ by }) => names.flatMap((name) => ofLayer(by.get(name)!, layer)));
  if (!units.length) return null;
  const alpha = alphaOf(disagreements(all, names, layer));
  return { annotators: names, layer, articles: all.length, units: units.length, alpha };
}

/** By type, the articles one behind the other as one continuum. */
function disagreements(articles: readonly Annotated[], names: readonly string[], layer: Layer | 'all'): Disagreement[] {
  const length = articles.reduce((n, article) => n + article.length, 0);
  const types = new Map<string, Unit[][]>();
  let offset = 0;
  for (const article of articles) {
    names.forEach((name, i) => {
      for (const unit of ofLayer(article.by.get(name)!, layer)) {
        const key = `${unit.layer} ${unit.type}`;
        const lists = types.get(key) ?? names.map((): Unit[] => []);
        lists[i]!.push({ ...unit, start: unit.start + offset, end: unit.end + offset });
        types.set(key, lists);
      }
    });
    offset += article.length;
  }
  return [...types.values()].map((lists) => unitizingDisagreement(lists.map(apart), length));
}
