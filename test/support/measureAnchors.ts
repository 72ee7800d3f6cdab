import { describe } from '../../src/core/anchor/describe';
import { matchAll } from '../../src/core/anchor/match';
import { annotatable, makeHistory } from './histories';
import { Random } from './random';

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
  /** Anchors whose words were changed in part: found where what is left of them stands. */
  readonly changed: number;
  readonly changedFound: number;
}

export interface AnchorTrial {
  readonly histories: number;
  readonly seed: number;
  /** Whether the text before the edits is at hand, as it is where git has it. */
  readonly withBase: boolean;
  /** Annotations of an article. */
  readonly anchors?: number;
}

/** Edits articles again and again, always in the same way for a seed, and counts what became of their anchors. */
export function measureAnchors(
  texts: readonly string[],
  { histories, seed, withBase, anchors = 25 }: AnchorTrial,
): AnchorFigures {
  const random = new Random(seed);
  const n = {
    kept: 0,
    right: 0,
    orphan: 0,
    wrong: 0,
    gone: 0,
    goneWrong: 0,
    repeated: 0,
    repeatedWrong: 0,
    changed: 0,
    found: 0,
  };
  for (let i = 0; i < histories; i++) {
    const text = random.pick(texts);
    const spans = annotatable(text, random, anchors);
    // Of another article: a sentence of this one put in again would be a move, not an insertion.
    const donor = random.pick(texts.filter((other) => other !== text));
    const { after, fates } = makeHistory(text, spans, donor, random);
    const selectors = spans.map((span) => describe(text, span));
    matchAll(after, selectors, withBase ? { baseText: text } : {}).forEach(({ span }, j) => {
      const fate = fates[j]!;
      if (fate.kind === 'gone') {
        const repeated = text.split(selectors[j]!.quote.exact).length > 2;
        n.gone++;
        if (span) n.goneWrong++;
        if (repeated) n.repeated++;
        if (repeated && span) n.repeatedWrong++;
      } else if (fate.kind === 'changed') {
        n.changed++;
        if (span && span.start < fate.span.end && fate.span.start < span.end) n.found++;
      } else {
        n.kept++;
        if (!span) n.orphan++;
        else if (span.start === fate.span.start && span.end === fate.span.end) n.right++;
        else n.wrong++;
      }
    });
  }
  const share = (part: number, of: number): number => (of ? part / of : 0);
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
  };
}
