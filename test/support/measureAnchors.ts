import { describe } from '../../src/core/anchor/describe';
import { matchAll, type Match } from '../../src/core/anchor/match';
import { sketchOf } from '../../src/core/anchor/sketch';
import { textHash } from '../../src/core/anchor/textHash';
import type { Span } from '../../src/core/base/span';
import type { Fate } from './draft';
import { makeHistory } from './histories';
import { KINDS, type HistoryKind } from './historyKinds';
import { Random } from './random';
import { annotatable } from './stretches';

/** How often anchors were right over many edit histories; shares of 1. */
export interface AnchorFigures {
  /** Anchors whose words were kept. */
  readonly kept: number;
  readonly right: number;
  readonly needlessOrphan: number;
  readonly keptWrong: number;
  /** Anchors whose words were deleted or replaced. */
  readonly gone: number;
  readonly goneWrong: number;
  /** Of those, words that stood elsewhere too. */
  readonly repeated: number;
  readonly repeatedWrong: number;
  /** Anchors whose words were changed in part: found where what is left of them stands, or nowhere, or elsewhere. */
  readonly changed: number;
  readonly changedFound: number;
  readonly changedWrong: number;
}

export interface AnchorTrial {
  /** All kinds take turns. */
  readonly histories: number;
  readonly seed: number;
  /** What there is of the text before the edits: all of it, as where git has it; its sketch; or nothing but the anchors. */
  readonly known: 'git' | 'sketch' | 'quotes';
  /** Annotations of an article. */
  readonly anchors?: number;
  /** Another bar than the one that ships: see `MatchOptions`. */
  readonly threshold?: number;
}

export interface AnchorMeasurement {
  readonly all: AnchorFigures;
  readonly kinds: Readonly<Record<HistoryKind, AnchorFigures>>;
}

/** Edits articles again and again, always in the same way for a seed, and counts what became of their anchors. */
export function measureAnchors(
  texts: readonly string[],
  { histories, seed, known, anchors = 25, threshold }: AnchorTrial,
): AnchorMeasurement {
  const random = new Random(seed);
  const all = new Tally();
  const names = Object.keys(KINDS) as HistoryKind[];
  const kinds = new Map(names.map((kind) => [kind, new Tally()]));
  for (let i = 0; i < histories; i++) {
    const kind = names[i % names.length]!;
    const text = random.pick(texts);
    const spans = annotatable(text, random, anchors);
    // Of another article: a sentence of this one put in again would be a move, not an insertion.
    const donor = random.pick(texts.filter((other) => other !== text));
    const { after, fates } = makeHistory(kind, text, spans, donor, random);
    const selectors = spans.map((span) => describe(text, span));
    const recordedHash = textHash(text);
    const baseText = known === 'git' ? text : null;
    const sketch = known === 'sketch' ? sketchOf(text, recordedHash) : null;
    matchAll(after, selectors, { recordedHash, baseText, sketch, threshold }).forEach((match, j) => {
      const repeated = text.split(selectors[j]!.quote.exact).length > 2;
      for (const tally of [all, kinds.get(kind)!]) tally.count(match, fates[j]!, repeated);
    });
  }
  return {
    all: all.figures,
    kinds: Object.fromEntries([...kinds].map(([kind, tally]) => [kind, tally.figures])) as AnchorMeasurement['kinds'],
  };
}

class Tally {
  private readonly n = {
    ...{ kept: 0, right: 0, orphan: 0, wrong: 0 },
    ...{ gone: 0, goneWrong: 0, repeated: 0, repeatedWrong: 0 },
    ...{ changed: 0, found: 0, changedWrong: 0 },
  };

  count({ span }: Match, fate: Fate, repeated: boolean): void {
    const { n } = this;
    if (fate.kind === 'gone') {
      n.gone++;
      if (span) n.goneWrong++;
      if (repeated) n.repeated++;
      if (repeated && span) n.repeatedWrong++;
    } else if (fate.kind === 'changed') {
      n.changed++;
      if (span && overlaps(span, fate.span)) n.found++;
      else if (span) n.changedWrong++;
    } else {
      n.kept++;
      if (!span) n.orphan++;
      else if (span.start === fate.span.start && span.end === fate.span.end) n.right++;
      else n.wrong++;
    }
  }

  get figures(): AnchorFigures {
    const { n } = this;
    return {
      kept: n.kept,
      right: share(n.right, n.kept),
      needlessOrphan: share(n.orphan, n.kept),
      keptWrong: share(n.wrong, n.kept),
      gone: n.gone,
      goneWrong: share(n.goneWrong, n.gone),
      repeated: n.repeated,
      repeatedWrong: share(n.repeatedWrong, n.repeated),
      changed: n.changed,
      changedFound: share(n.found, n.changed),
      changedWrong: share(n.changedWrong, n.changed),
    };
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function share(part: number, of: number): number {
  return of ? part / of : 0;
}
