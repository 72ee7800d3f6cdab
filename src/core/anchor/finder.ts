import type { Selectors, TextQuote } from '../annotation/annotation';
import type { Span } from '../base/span';
import { mapBase, type BaseMap, type Stretch } from './baseMap';
import { isBoundary } from './boundary';
import { LONG_NAME, rank, worth, type Candidate } from './candidate';
import { foldedIndex } from './fold';
import { sameStretch } from './gramIndex';
import { unfold, type IndexedText } from './indexedText';
import { orphan, type Found } from './matchResult';
import { onlyWords, wordsOf } from './onlyWords';
import { patternOf, type Pattern } from './pattern';
import { placeOf } from './placeOf';
import { likelyPlaces, wholePlaces } from './search';
import { ACROSS, surroundingsAgree } from './surroundings';

/** Below this a place is a guess: `npm run bench -- anchors` draws the curve. */
const THRESHOLD = 0.83;
/** So much less is asked where the words changed: what is like a sentence is seldom anything else. */
const LESS_IF_CHANGED = 0.08;
/** A place counts only if the next best one is worth this much less. */
const MARGIN = 0.1;

/** Finds anchors one by one in a text, by what was recorded and, where there is one, the text that it was recorded against. */
export class Finder {
  private map: BaseMap | undefined;
  private only: readonly [ReadonlySet<string>, ReadonlySet<string>] | undefined;

  constructor(
    readonly indexed: IndexedText,
    private readonly base: IndexedText | null,
    private readonly sameText: boolean,
    /** How many anchors were recorded at different places with the same quote in the same surroundings. */
    private readonly twins: (quote: TextQuote) => number,
    private readonly threshold = THRESHOLD,
  ) {}

  find(selectors: Selectors): Found {
    const unmoved = atRecordedPosition(this.indexed, selectors, this.sameText);
    if (unmoved) return this.found(unmoved, 'position', selectors);
    const pattern = patternOf(selectors);
    if (!pattern.exact) return orphan([]);
    const origin = this.origin(pattern);
    const found = this.lookFor(pattern, origin);
    return origin ? { ...found, was: origin.from } : found;
  }

  private lookFor(pattern: Pattern, origin: Stretch | null): Found {
    const mapped = origin && this.throughBase(origin, pattern);
    if (mapped) return this.found(mapped, 'base', pattern);
    const places = wholePlaces(this.indexed, pattern);
    if (places === null) return orphan([], 'alike');
    const whole = places.filter((span) => this.mayBe(span, origin));
    const single = origin !== null || this.twins(pattern.quote) === 1;
    // New text that is the anchor's with all of its surroundings was moved here.
    if (whole.length === 1 && single) return this.found(whole[0]!, origin ? 'base' : 'whole', pattern);
    if (whole.length > 0) return orphan(whole, 'alike');
    const candidates = likelyPlaces(this.indexed, pattern).filter(({ span }) => this.mayBe(span, origin));
    // A phrase of which a word stands once in both texts tells by itself what became of it.
    const telling = origin !== null && pattern.exact.length > LONG_NAME && this.isOnly(pattern);
    const isSure = (candidate: Candidate) => this.isSure(candidate) || (telling && candidate.quote === 1);
    const sure = candidates.filter(isSure);
    const [best, next] = candidates;
    if (!best || !isSure(best)) return orphan(candidates.map((c) => c.span));
    if (next && rank(best) - rank(next) < MARGIN)
      return orphan(
        sure.map((c) => c.span),
        'alike',
      );
    const moved = origin !== null && best.quote === 1 && (best.context.either === 1 || this.isOnly(pattern));
    const found = this.found(best.span, moved ? 'base' : 'likeness', pattern, worth(best));
    return best.quote === 1 ? found : { ...found, status: 'fuzzy' };
  }

  private isSure(candidate: Candidate): boolean {
    return worth(candidate) >= this.threshold - (candidate.quote === 1 ? 0 : LESS_IF_CHANGED);
  }

  /** The anchor's stretch in the folded base text, if it stands there as recorded. */
  private origin(pattern: Pattern): Stretch | null {
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

  /** Where the stretch went, if it went whole; at an edge of what stayed only with enough of its surroundings. */
  private throughBase({ from, to }: Stretch, pattern: Pattern): Span | null {
    const now = this.baseMap.forward(from, to);
    if (!now) return null;
    const within = now.before > 1 && now.after > 1;
    if (!within && !this.isOnly(pattern)) {
      const { either } = surroundingsAgree(this.indexed.folded.text, now.from, now.to, pattern);
      if (either <= ACROSS) return null;
    }
    return placeOf(this.indexed, pattern, now.from, now.to);
  }

  /** Whether a word of the quote stands once in both texts: it can then be of no other mention. */
  private isOnly({ exact }: Pattern): boolean {
    this.only ??= [onlyWords(this.base!.folded.text), onlyWords(this.indexed.folded.text)];
    const [was, is] = this.only;
    return [...wordsOf(exact)].some(([word]) => was.has(word) && is.has(word));
  }

  /** Whether a place may be what became of a stretch of the base text: not if another stretch of it stayed there. */
  private mayBe({ start, end }: Span, origin: { from: number } | null): boolean {
    if (!origin) return true;
    const { folded } = this.indexed;
    const was = this.baseMap.backward(foldedIndex(folded, start), foldedIndex(folded, end));
    return was === null || was.from === origin.from;
  }

  private found(span: Span, by: Found['by'], { position }: Pick<Selectors, 'position'>, score = 1): Found {
    const recorded = position && this.indexed.codePoints.toOffset(position.start) === span.start;
    return { status: recorded ? 'anchored' : 'moved', span, score, candidates: [], by };
  }
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
  if (text.startsWith(exact, start) && isBoundary(text, start) && isBoundary(text, end)) {
    const surrounded = text.endsWith(prefix, start) && text.startsWith(suffix, end);
    if (surrounded && (sameText || prefix + suffix)) return { start, end };
  }
  if (!(prefix + suffix)) return null;
  const pattern = patternOf({ quote, position });
  const from = foldedIndex(indexed.folded, start);
  const there = indexed.folded.text;
  if (from < pattern.from || !sameStretch(there, from - pattern.from, pattern.whole, 0, pattern.whole.length))
    return null;
  return unfold(indexed, from, from + pattern.exact.length);
}
