import type { Annotation, TextTarget } from '../annotation/annotation';
import { describe } from '../anchor/describe';
import type { Span } from '../base/span';
import { removeAnnotation, type Change, type Desk } from './decisions';
import type { Layer } from './mark';
import type { Placed } from './placed';

/** An annotation that lost its place: listed, never placed on a guess. */
export interface Orphan {
  readonly annotation: Annotation & { readonly target: TextTarget };
  readonly layer: Layer;
  /** The words that it was on. */
  readonly quote: string;
  /** Where it may belong, likelier first. UTF-16, half-open. */
  readonly candidates: readonly Span[];
}

/** How a place is like what was recorded: the words in all of their surroundings, the words alone, or words like them. */
export type Likeness = 'same' | 'words' | 'similar';

/** The annotations without a place, each once: one that is placed in any sidecar is no orphan in another. */
export function orphansOf(placed: readonly Placed[]): Orphan[] {
  const settled = new Set(placed.filter(({ span }) => span !== null).map(({ annotation }) => annotation.id));
  for (const { annotation } of placed)
    if (annotation.kind === 'rejection' && annotation.target.type === 'annotation') settled.add(annotation.target.id);
  const orphans = new Map<string, Orphan>();
  for (const { annotation, candidates } of placed) {
    const layer = layerOf(annotation);
    if (!layer || settled.has(annotation.id) || !isOnText(annotation)) continue;
    orphans.set(annotation.id, { annotation, layer, quote: annotation.target.selectors.quote.exact, candidates });
  }
  return [...orphans.values()];
}

function isOnText(annotation: Annotation): annotation is Orphan['annotation'] {
  return annotation.target?.type === 'text';
}

/** A lost rejection is nothing to look for; what is unknown to this version is not changed by it. */
function layerOf({ kind }: Annotation): Layer | null {
  switch (kind) {
    case 'entity':
    case 'date':
    case 'quantity':
    case 'event':
    case 'claim':
    case 'note':
      return kind;
    default:
      return null;
  }
}

/** As much text as holds the surroundings that are recorded, however it is spaced and composed. UTF-16 code units. */
const AROUND = 200;

export function likenessOf(text: string, span: Span, { annotation }: Orphan): Likeness {
  const { exact, prefix, suffix } = annotation.target.selectors.quote;
  if (folded(text.slice(span.start, span.end)) !== folded(exact)) return 'similar';
  const before = folded(text.slice(Math.max(0, span.start - AROUND), span.start));
  const after = folded(text.slice(span.end, span.end + AROUND));
  return before.endsWith(folded(prefix)) && after.startsWith(folded(suffix)) ? 'same' : 'words';
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

/**
 * Puts an annotation at a place that a person chose. One's own gets another anchor. Of somebody else's a record of one's own is
 * written, the same annotation (by its id, so that verdicts and replies stay on it) at this place: theirs is not touched, and not
 * objected to.
 */
export function putAt({ annotation }: Orphan, span: Span, desk: Desk): Change {
  if (span.end <= span.start) throw new RangeError('Nothing is selected.');
  const selectors = describe(desk.text, span, desk.codePoints);
  const own = desk.own.get(annotation.id);
  const target = { ...annotation.target, selectors };
  if (own) return new Map([[annotation.id, { ...own, target } as Annotation]]);
  const creators = desk.creator ? [desk.creator] : [];
  return new Map([[annotation.id, { ...annotation, target, creators } as Annotation]]);
}

/** Takes an annotation that lost its place away. */
export function removeOrphan({ annotation, layer }: Orphan, desk: Desk): Change {
  return removeAnnotation(annotation.id, layer, desk);
}
