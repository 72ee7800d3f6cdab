import type { Analysis } from '../../src/core/analyse';
import { overlaps, sameSpan, type Span } from '../../src/core/base/span';
import type { Gold } from './gold';

/** How a suggestion must agree with a gold annotation to be right, layer by layer; the measures of the annotation guidelines. */
export const MEASURES = [
  'language',
  'entity (exact)',
  'entity (overlap)',
  'date (value)',
  'quantity (value)',
  'event (type)',
  'claim (cue)',
  'claim (whole)',
  'identity (pairs)',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Tally {
  /** Gold annotations that were suggested. */
  readonly right: number;
  readonly gold: number;
  readonly suggested: number;
}
export type Score = Readonly<Record<Measure, Tally>>;

/** One article with its gold and what recognition says. */
export interface Judged {
  readonly text: string;
  readonly gold: Gold;
  readonly analysis: Pick<Analysis, 'entities' | 'dates' | 'quantities' | 'events' | 'claims'> & {
    readonly article: { readonly language: string };
  };
}

/** How much of two spans is common to both: 0…1. */
function common(a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Each gold annotation in its order takes the unused suggestion that fits and covers it best. */
export function pair<G, S>(
  gold: readonly G[],
  suggested: readonly S[],
  fits: (gold: G, suggested: S) => boolean,
  spanOf: (item: G | S) => Span,
): [G, S][] {
  const unused = new Set(suggested);
  const pairs: [G, S][] = [];
  for (const wanted of gold) {
    let best: S | undefined;
    for (const one of unused)
      if (fits(wanted, one) && (!best || common(spanOf(wanted), spanOf(one)) > common(spanOf(wanted), spanOf(best))))
        best = one;
    if (best === undefined) continue;
    unused.delete(best);
    pairs.push([wanted, best]);
  }
  return pairs;
}

const itself = (item: Span): Span => item;
const contentOf = (item: { readonly content: Span }): Span => item.content;

/** The right suggestions of an article by measure, each with the gold annotation it is right by. */
export function rightOnes({ gold, analysis }: Pick<Judged, 'gold' | 'analysis'>) {
  const { entities, dates, quantities, events, claims } = analysis;
  return {
    'entity (exact)': pair(gold.entities, entities, (g, s) => sameSpan(g, s) && g.type === s.type, itself),
    'entity (overlap)': pair(gold.entities, entities, (g, s) => overlaps(g, s) && g.type === s.type, itself),
    'date (value)': pair(gold.dates, dates, (g, s) => overlaps(g, s) && g.value === s.value, itself),
    'quantity (value)': pair(gold.quantities, quantities, (g, s) => overlaps(g, s) && g.value === s.value, itself),
    'event (type)': pair(gold.events, events, (g, s) => overlaps(g, s) && g.type === s.type, itself),
    'claim (cue)': pair(gold.claims, claims, (g, s) => overlaps(g.cue, s.cue), contentOf),
    'claim (whole)': pair(
      gold.claims,
      claims,
      (g, s) =>
        overlaps(g.cue, s.cue) &&
        common(g.content, s.content) >= 0.5 &&
        (!g.source || (s.source !== null && overlaps(g.source, s.source))),
      contentOf,
    ),
  };
}

/** The score of some articles together. */
export function score(articles: readonly Judged[]): Score {
  const tallies = Object.fromEntries(MEASURES.map((m) => [m, { right: 0, gold: 0, suggested: 0 }])) as Record<
    Measure,
    { right: number; gold: number; suggested: number }
  >;
  const add = (measure: Measure, right: number, gold: number, suggested: number) => {
    tallies[measure].right += right;
    tallies[measure].gold += gold;
    tallies[measure].suggested += suggested;
  };
  const names = new Map<string, readonly [gold: string, suggested: string]>();
  for (const article of articles) {
    const { text, gold, analysis } = article;
    add('language', Number(analysis.article.language === gold.language), 1, 1);
    const right = rightOnes(article);
    add('entity (exact)', right['entity (exact)'].length, gold.entities.length, analysis.entities.length);
    add('entity (overlap)', right['entity (overlap)'].length, gold.entities.length, analysis.entities.length);
    add('date (value)', right['date (value)'].length, gold.dates.length, analysis.dates.length);
    add('quantity (value)', right['quantity (value)'].length, gold.quantities.length, analysis.quantities.length);
    add('event (type)', right['event (type)'].length, gold.events.length, analysis.events.length);
    add('claim (cue)', right['claim (cue)'].length, gold.claims.length, analysis.claims.length);
    add('claim (whole)', right['claim (whole)'].length, gold.claims.length, analysis.claims.length);
    for (const [g, s] of right['entity (overlap)']) {
      const written = text.slice(g.start, g.end);
      names.set([gold.language, g.type, written, g.ref, s.ref].join('\n'), [g.ref, s.ref]);
    }
  }
  return { ...tallies, 'identity (pairs)': samePairs([...names.values()]) };
}

/** Over every pair of distinct names, in any language or article: were two said to be one where they are? */
function samePairs(names: readonly (readonly [gold: string, suggested: string])[]): Tally {
  const tally = { right: 0, gold: 0, suggested: 0 };
  for (const [i, [gold, suggested]] of names.entries())
    for (const [otherGold, otherSuggested] of names.slice(i + 1)) {
      const is = gold === otherGold;
      const said = suggested === otherSuggested;
      if (is) tally.gold++;
      if (said) tally.suggested++;
      if (is && said) tally.right++;
    }
  return tally;
}

/** 0…1; 1 where there was nothing to find and nothing was suggested. */
export function f1({ right, gold, suggested }: Tally): number {
  return gold + suggested === 0 ? 1 : (2 * right) / (gold + suggested);
}
