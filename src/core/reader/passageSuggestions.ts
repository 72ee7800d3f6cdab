import type { Suggestions } from '../annotation/model';
import { shift } from '../base/span';
import type { LaidBlock } from '../layout/structure';
import { withShares } from '../recognise/calibrate';
import type { PassageClaim } from '../recognise/claims/settleClaims';
import type { Known } from '../recognise/known/known';
import { withoutRejected } from '../recognise/known/withoutRejected';
import type { Markup } from '../text/markup';
import { withoutMarkup } from './withoutMarkup';

/** What recognition suggests in one passage. Offsets from the passage's start, but of what is in the passage before. */
export interface PassageSuggestions extends Suggestions {
  readonly claims: readonly PassageClaim[];
}

/** What becomes of suggestions once the article's language and what people said elsewhere are known. */
export interface Finish {
  /** The article's. */
  readonly language: string;
  readonly known: Known | undefined;
  /** Confidences as the recognisers weigh them, not as shares. */
  readonly uncalibrated: boolean;
}

/** Suggestions of a passage without what people rejected and without edges within markup. `before`: the block before. */
export function finish(
  found: PassageSuggestions,
  block: LaidBlock,
  before: LaidBlock | undefined,
  { language, known, uncalibrated }: Finish,
): PassageSuggestions {
  const heeded = known ? withoutRejected(found, block.text, known) : found;
  const weighed = uncalibrated ? heeded : withShares(heeded, language);
  return withoutMarkup(weighed, markupOf(block), before ? markupOf(before) : []);
}

/** The markup that reaches into a block; offsets from the block's start. */
function markupOf({ line, from }: LaidBlock): readonly Markup[] {
  return from === 0 || line.markup.length === 0 ? line.markup : line.markup.map((one) => shift(one, -from));
}

/** All suggestions of an article, in article offsets. `starts`: where each passage starts. */
export function placeSuggestions(passages: readonly PassageSuggestions[], starts: readonly number[]): Suggestions {
  const placed = <T extends { readonly start: number; readonly end: number }>(
    layer: (found: PassageSuggestions) => readonly T[],
  ): T[] => passages.flatMap((found, i) => layer(found).map((one) => shift(one, starts[i]!)));
  return {
    entities: placed((found) => found.entities),
    dates: placed((found) => found.dates),
    quantities: placed((found) => found.quantities),
    events: placed((found) => found.events),
    claims: passages.flatMap((found, i) =>
      found.claims.map(({ source, cue, content, confidence, back }) => ({
        source: source && shift(source, starts[i]!),
        cue: shift(cue, starts[i]!),
        content: shift(content, starts[back ? i - 1 : i]!),
        confidence,
      })),
    ),
  };
}
