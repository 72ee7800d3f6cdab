import type { Selectors } from '../annotation/annotation';
import type { Span } from '../base/span';
import { mapBase, type BaseMap } from './baseMap';
import { foldedIndex } from './fold';
import { sameStretch } from './gramIndex';
import { unfold, type IndexedText } from './indexedText';
import type { Match } from './match';
import { patternOf, type Pattern } from './pattern';
import { likelyPlaces, wholePlaces, worth, type Candidate } from './search';

/** Below this a place is a guess: `scripts/bench/anchors.mjs` draws the curve. */
const THRESHOLD = +(process.env.TH ?? 0.8);
/** A place counts only if the next best one is worth this much less. */
const MARGIN = +(process.env.MA ?? 0.08);

/** A match, and of an orphan whether it has several places that nothing recorded tells apart. */
export interface Found extends Match {
  readonly alike?: boolean;
  readonly sure?: boolean;
}

/** Finds anchors one by one in a text, by what was recorded and, where there is one, the text that it was recorded against. */
export class Finder {
  private map: BaseMap | undefined;

  constructor(
    readonly indexed: IndexedText,
    private readonly base: IndexedText | null,
    private readonly sameText: boolean,
  ) {}

  find(selectors: Selectors): Found {
    const unmoved = atRecordedPosition(this.indexed, selectors, this.sameText);
    if (unmoved) return this.found(unmoved, 1, selectors);
    const pattern = patternOf(selectors);
    return pattern.exact ? this.lookFor(pattern) : orphan([]);
  }

  private lookFor(pattern: Pattern): Found {
    const origin = this.origin(pattern);
    const mapped = origin && this.throughBase(origin);
    if (mapped) return { ...this.found(mapped, 1, pattern), sure: true };
    const whole = wholePlaces(this.indexed, pattern)?.filter((span) => this.mayBe(span, origin));
    if (whole?.length === 1) return this.found(whole[0]!, 1, pattern);
    if (whole === undefined || whole.length > 1) return { ...orphan(whole ?? []), alike: true };
    const candidates = likelyPlaces(this.indexed, pattern).filter(({ span }) => this.mayBe(span, origin));
    const best = candidates[0];
    if (!best || !isCertain(best, candidates[1])) return orphan(candidates.map((c) => c.span));
    return best.quote === 1 ? this.found(best.span, worth(best), pattern) : { ...this.found(best.span, worth(best), pattern), status: 'fuzzy' };
  }

  /** The anchor's stretch in the folded base text, if it stands there as recorded. */
  private origin(pattern: Pattern): { from: number; to: number } | null {
    if (!this.base) return null;
    const { base } = this;
    const at = atRecordedPosition(base, pattern, true) ?? onlyOne(wholePlaces(base, pattern));
    if (!at) return null;
    const from = foldedIndex(base.folded, at.start);
    return { from, to: from + pattern.exact.length };
  }

  private get baseMap(): BaseMap {
    return (this.map ??= mapBase(this.base!.folded.text, this.indexed.folded.text));
  }

  private throughBase({ from, to }: { from: number; to: number }): Span | null {
    const now = this.baseMap.forward(from, to);
    return now && unfold(this.indexed, now.from, now.to);
  }

  /** Whether a place may be what became of a stretch of the base text: not if another stretch of it stayed there. */
  private mayBe({ start, end }: Span, origin: { from: number } | null): boolean {
    if (!origin) return true;
    const { folded } = this.indexed;
    const was = this.baseMap.backward(foldedIndex(folded, start), foldedIndex(folded, end));
    return was === null || was.from === origin.from;
  }

  private found(span: Span, score: number, { position }: Pick<Selectors, 'position'>): Found {
    const recorded = position && this.indexed.codePoints.toOffset(position.start) === span.start;
    return { status: recorded ? 'anchored' : 'moved', span, score, candidates: [] };
  }
}

function orphan(candidates: readonly Span[]): Found {
  return { status: 'orphan', span: null, score: 0, candidates: candidates.slice(0, 5) };
}

function isCertain(best: Candidate, next: Candidate | undefined): boolean {
  return worth(best) >= THRESHOLD && (!next || worth(best) - worth(next) >= MARGIN);
}

function onlyOne(spans: readonly Span[] | null): Span | null {
  return spans?.length === 1 ? spans[0]! : null;
}

/** The recorded position, if the quote still stands there in its surroundings (of the very same text: if it stands there). */
function atRecordedPosition(indexed: IndexedText, { quote, position }: Selectors, sameText: boolean): Span | null {
  if (!position || !quote.exact) return null;
  const { text, codePoints } = indexed;
  const { exact, prefix, suffix } = quote;
  const start = codePoints.toOffset(position.start);
  const end = start + exact.length;
  if (text.startsWith(exact, start)) {
    const surrounded = text.endsWith(prefix, start) && text.startsWith(suffix, end);
    if (surrounded && (sameText || prefix + suffix)) return { start, end };
  }
  if (!(prefix + suffix)) return null;
  const pattern = patternOf({ quote, position });
  const from = foldedIndex(indexed.folded, start);
  const there = indexed.folded.text;
  if (from < pattern.from || !sameStretch(there, from - pattern.from, pattern.whole, 0, pattern.whole.length)) return null;
  return unfold(indexed, from, from + pattern.exact.length);
}
