import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { type Element, FIGURE_BIT, FIGURES, type Grammar, grammarOf, type Pattern } from './grammar';
import { READERS } from './pieces';
import { type Piece, type Says, type Tagged, tagsAt } from './tags';

/** What a pattern read: the words before `end`. */
export interface Match {
  readonly end: number;
  readonly says: Says;
}

/** Tags that may be a whole date by themselves. */
const ALONE = new Set(['month', 'weekday', 'season', 'holiday', 'deictic', 'century', 'within']);

/** Reads the dates of one passage; keeps what stands at each word. */
export class DateScan {
  private readonly grammar: Grammar;
  /** The pieces that the pattern now followed has taken. */
  private readonly taken: Piece[] = [];

  constructor(private readonly passage: Passage) {
    this.grammar = grammarOf(passage.language);
  }

  /** The longest date that a pattern finds at word `w`, before word `limit`. */
  matchAt(w: number, limit: number): Match | undefined {
    const { words } = this.passage;
    const start = this.grammar.starts.at(words, w);
    const figure = this.isFigure(w);
    // Nearly every word ends here.
    if (!figure && (start === null || start.patterns.length === 0 || !this.isPromising(w, limit))) return undefined;
    const best = figure ? this.longest(this.grammar.byFigure, w, limit, undefined) : undefined;
    return start ? this.longest(start.patterns, w, limit, best) : best;
  }

  private isFigure(w: number): boolean {
    const shape = this.passage.words.shape[w]!;
    return shape === Shape.Number || shape === Shape.Alnum;
  }

  /** An article, a number word and the like need something of a date behind them: cheaper to ask than to try all patterns. */
  private isPromising(w: number, limit: number): boolean {
    let longest = 1;
    for (const { name, words } of this.tagged(w)) {
      if (ALONE.has(name)) return true;
      if (words > longest) longest = words;
    }
    for (let next = w + 1; next <= w + longest && next < limit; next++) if (this.isNamed(next)) return true;
    return longest > 1;
  }

  /** Whether any element of any pattern may match at word `w`. */
  private isNamed(w: number): boolean {
    return this.bitsOf(w) !== 0;
  }

  private bitsOf(w: number): number {
    const start = this.grammar.starts.at(this.passage.words, w);
    return (start === null ? 0 : start.bits) | (this.isFigure(w) ? FIGURE_BIT : 0);
  }

  private tagged(w: number): readonly Tagged[] {
    return tagsAt(this.passage.words, w, this.passage.language);
  }

  private taggedAs(w: number, name: string): Tagged | undefined {
    for (const tagged of this.tagged(w)) {
      if (tagged.name !== name) continue;
      return name !== 'nearshift' || this.isShift(w, tagged.words) ? tagged : undefined;
    }
    return undefined;
  }

  private longest(patterns: readonly Pattern[], w: number, limit: number, best: Match | undefined): Match | undefined {
    let standing = 0;
    for (let at = w; at < limit && at < w + WINDOW; at++) standing |= this.bitsOf(at);
    for (const pattern of patterns) {
      if ((standing & pattern.required) !== pattern.required) continue;
      this.taken.length = 0;
      const end = this.follow({ pattern, start: w, limit }, 0, w, 0);
      if (end > (best?.end ?? w))
        best = { end, says: Object.assign({}, ...this.taken.map((piece) => piece.says)) as Says };
    }
    return best;
  }

  /**
   * Where the pattern ends that goes on with element `e` at word `w`, or 0; what it takes is left in `taken`. Depth is
   * bounded by the pattern's length; an optional element is tried before it is left out.
   */
  private follow(attempt: Attempt, e: number, w: number, across: number): number {
    const element = attempt.pattern.elements[e];
    if (!element) return w > attempt.start ? w : 0;
    const over = across | element.across;
    if (w < attempt.limit && (w === attempt.start || this.isNamed(w))) {
      const piece = this.read(element, w);
      if (piece && w + piece.words <= attempt.limit && (w === attempt.start || mayCross(this.passage, w, over))) {
        this.taken.push(piece);
        const end = this.follow(attempt, e + 1, w + piece.words, 0);
        if (end) return end;
        this.taken.pop();
      }
    }
    return element.optional ? this.follow(attempt, e + 1, w, over) : 0;
  }

  /** `tới` is "to come", and "to" where something follows that is gone to. */
  private isShift(w: number, taken: number): boolean {
    const { words, language } = this.passage;
    const behind = taken === 1 ? language.dates.behindShift.get(words.norm[w]!) : undefined;
    const next = w + taken;
    return !behind || next >= words.length || words.gap[next] !== Gap.Space || behind.has(words.norm[next]!);
  }

  private read(element: Element, w: number): Piece | undefined {
    if (element.literals.length) return element.literals.includes(this.passage.words.norm[w]!) ? LITERAL : undefined;
    for (const name of element.names) {
      const reader = READERS[name];
      if (!reader) {
        const tagged = this.taggedAs(w, name);
        if (tagged) return tagged;
        continue;
      }
      if (FIGURES_ONLY.has(name) && !this.isFigure(w)) continue;
      const piece = reader(this.passage, w);
      if (piece) return piece;
    }
    return undefined;
  }
}

interface Attempt {
  readonly pattern: Pattern;
  readonly start: number;
  readonly limit: number;
}

/** As many words as the longest date takes. */
const WINDOW = 20;
const NOTHING: Says = {};
const LITERAL: Piece = { words: 1, says: NOTHING };
/** Readers that want a word with figures, so that others need not be asked. */
const FIGURES_ONLY = new Set([...FIGURES].filter((name) => name !== 'count' && name !== 'clock'));

function mayCross({ text, words }: Passage, w: number, across: number): boolean {
  const gap = words.gap[w]!;
  if (gap & ~(Gap.Space | Gap.Hyphen | Gap.Apostrophe | across)) return false;
  if (gap & Gap.Hyphen && gap & Gap.Space) return false;
  if (!(gap & (Gap.Stop | Gap.Other | Gap.Quote))) return true;
  const between = text.slice(words.end[w - 1]!, words.start[w]!);
  return /^(?:\.,? ?|[°/] ?)$/.test(between);
}
