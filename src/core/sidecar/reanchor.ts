import type { Annotation, ClaimBody, Selectors, Suggestion } from '../annotation/annotation';
import { countCodePoints } from '../anchor/codePoints';
import { describe } from '../anchor/describe';
import { matchAll, type AnchorStatus, type Match, type MatchOptions } from '../anchor/match';
import { recordOf } from '../anchor/textRecord';
import type { Span } from '../base/span';
import type { Page } from './page';

export interface Reanchored {
  /** The page with the places and quotes found written into it; orphans stay as they were recorded. */
  readonly page: Page;
  /** Of each annotation's own anchor, in the page's order; `null` for what is not on text. */
  readonly matches: readonly (Match | null)[];
}

/** Where the anchors of an annotation are known to stand, in the order of `selectorsIn`; `null` where that is not known. */
export type KnownPlaces = (annotation: Annotation) => readonly (Span | null)[];

/** How many anchors are where they were, moved, found in changed words, lost. */
export type Tally = Readonly<Record<AnchorStatus, number>>;

export function tallyOf({ matches }: Reanchored): Tally {
  const counts = { anchored: 0, moved: 0, fuzzy: 0, orphan: 0 };
  for (const match of matches) if (match) counts[match.status]++;
  return counts;
}

/**
 * Records afresh where everything stands in the text as it is: what the command *Re-anchor* writes. Nothing else ever writes
 * positions, so that opening or saving an article changes no line of its sidecar.
 */
export function reanchor(
  page: Page,
  text: string,
  baseText: string | null = null,
  known: KnownPlaces = () => [],
): Reanchored {
  const anchors = page.annotations.map(selectorsIn);
  const record = recordOf(text);
  const { textHash: recordedHash, textSketch: sketch } = page.header;
  const options: MatchOptions = { recordedHash, sketch, textHash: record.textHash, baseText };
  const places = page.annotations.flatMap((annotation, i) =>
    anchors[i]!.map((_, nth) => known(annotation)[nth] ?? null),
  );
  const matches = matchAll(text, anchors.flat(), options).map((match, i) => followed(match, places[i]!));
  const codePoints = countCodePoints(text);
  let next = 0;
  const annotations = page.annotations.map((annotation) =>
    mapSelectors(annotation, (selectors) => {
      const { span } = matches[next++]!;
      return span ? describe(text, span, codePoints) : selectors;
    }),
  );
  next = 0;
  const own = page.annotations.map((annotation, i) => {
    const first = matches[next] ?? null;
    next += anchors[i]!.length;
    return annotation.target?.type === 'text' ? first : null;
  });
  return { page: { ...page, header: { ...page.header, ...record }, annotations }, matches: own };
}

/** Where edits of an open text left something is certain, whatever the words there are now. */
function followed(match: Match, span: Span | null): Match {
  if (!span || (span.start === match.span?.start && span.end === match.span.end)) return match;
  return { status: 'moved', span, score: 1, candidates: [] };
}

/** All anchors of an annotation: its target's first, then those in its body. */
export function selectorsIn(annotation: Annotation): Selectors[] {
  const found: Selectors[] = [];
  mapSelectors(annotation, (selectors) => {
    found.push(selectors);
    return selectors;
  });
  return found;
}

/** The annotation with each of its anchors replaced, in the order of `selectorsIn`. */
function mapSelectors(annotation: Annotation, replace: (selectors: Selectors) => Selectors): Annotation {
  const { target } = annotation;
  const moved =
    target?.type === 'text'
      ? ({ ...annotation, target: { ...target, selectors: replace(target.selectors) } } as Annotation)
      : annotation;
  if (moved.kind === 'claim') return { ...moved, body: mapClaim(moved.body, replace) };
  if (moved.kind !== 'rejection' || moved.body.rejected?.layer !== 'claim') return moved;
  const rejected: Suggestion = { layer: 'claim', body: mapClaim(moved.body.rejected.body, replace) };
  return { ...moved, body: { ...moved.body, rejected } };
}

function mapClaim({ source, cue }: ClaimBody, replace: (selectors: Selectors) => Selectors): ClaimBody {
  return {
    source: source && { ...source, selectors: replace(source.selectors) },
    cue: cue && { ...cue, selectors: replace(cue.selectors) },
  };
}
