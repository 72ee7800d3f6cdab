import type { Language } from '../../languages/language';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { READER_WORDS, READERS } from './pieces';
import { firstWordsOf, type Piece, type Says, type Tagged, tagsAt } from './tags';

interface Element {
  /** What may stand between this element and what was read before, besides blanks, hyphens and apostrophes. */
  readonly across: number;
  readonly optional: boolean;
  /** Tags and readers, one of which is to match. */
  readonly names: readonly string[];
  readonly literals: readonly string[];
}

type Pattern = readonly Element[];

/** What a pattern read: the words before `end`. */
export interface Match {
  readonly end: number;
  readonly says: Says;
}

/** A language's patterns, by the words that may open them. */
interface Grammar {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byFigure: readonly Pattern[];
  /** Words that some pattern names or reads, besides those with a tag. */
  readonly named: ReadonlySet<string>;
}

const ACROSS: Readonly<Record<string, number>> = {
  ',': Gap.Comma,
  '.': Gap.Stop,
  '(': Gap.Bracket,
  ')': Gap.Bracket,
  '°': Gap.Other,
  '/': Gap.Other,
};
/** Readers of words that hold figures. */
const FIGURES = new Set(
  'day ordday mon year yy quarter quarternum decades decadeyear decyy decnum centnum ordcent numeric my my_alone count clock'.split(' '),
);
/** Tags that may be a whole date by themselves. */
const ALONE = new Set(['month', 'weekday', 'season', 'holiday', 'deictic', 'century']);
const compiled = new Map<string, Grammar>();

function grammarOf(language: Language): Grammar {
  let grammar = compiled.get(language.code);
  if (!grammar) compiled.set(language.code, (grammar = compile(language)));
  return grammar;
}

function compile(language: Language): Grammar {
  const byWord = new Map<string, Pattern[]>();
  const byFigure: Pattern[] = [];
  const named = new Set<string>();
  for (const written of language.dates.patterns) {
    const pattern = parse(written);
    const words = new Set<string>();
    let figures = false;
    let opening = true;
    for (const element of pattern) {
      const mayStart = [...element.literals, ...element.names.flatMap((name) => openers(language, name))];
      for (const word of mayStart) named.add(word);
      if (!opening) continue;
      for (const word of mayStart) words.add(word);
      figures ||= element.names.some((name) => FIGURES.has(name));
      opening = element.optional;
    }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    if (figures) byFigure.push(pattern);
  }
  return { byWord, byFigure, named };
}

function parse(written: string): Pattern {
  const elements: Element[] = [];
  let across = 0;
  for (const part of written.split(' ')) {
    const optional = part.endsWith('?');
    const name = optional ? part.slice(0, -1) : part;
    const gap = ACROSS[name];
    if (gap !== undefined) {
      across |= gap;
      continue;
    }
    const literal = name.startsWith("'");
    const names = (literal ? name.slice(1, -1) : name).split('|');
    elements.push({ across, optional, names: literal ? [] : names, literals: literal ? names : [] });
    across = 0;
  }
  return elements;
}

/** The first words of all that an element may match. */
function openers(language: Language, name: string): readonly string[] {
  if (name === 'count') return [...language.numbers.cardinals.keys(), ...language.numbers.articles];
  return READER_WORDS[name] ?? (name in READERS ? [] : firstWordsOf(language, name));
}

/** Reads the dates of one passage; keeps what stands at each word. */
export class DateScan {
  private readonly tags: (readonly Tagged[] | undefined)[] = [];
  private readonly grammar: Grammar;

  constructor(private readonly passage: Passage) {
    this.grammar = grammarOf(passage.language);
  }

  /** The longest date that a pattern finds at word `w`, before word `limit`. */
  matchAt(w: number, limit: number): Match | undefined {
    const { words } = this.passage;
    const patterns = this.grammar.byWord.get(words.norm[w]!);
    const figure = this.isFigure(w);
    if (!figure && (!patterns || !this.isPromising(w, limit))) return undefined;
    const best = figure ? this.longest(this.grammar.byFigure, w, limit, undefined) : undefined;
    return patterns ? this.longest(patterns, w, limit, best) : best;
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
    for (let next = w + 1; next <= w + longest && next < limit; next++)
      if (this.isNamed(next)) return true;
    return longest > 1;
  }

  /** Whether any element of any pattern may match at word `w`. */
  private isNamed(w: number): boolean {
    return this.isFigure(w) || this.grammar.named.has(this.passage.words.norm[w]!);
  }

  private tagged(w: number): readonly Tagged[] {
    return (this.tags[w] ??= tagsAt(this.passage.words, w, this.passage.language));
  }

  private longest(patterns: readonly Pattern[], w: number, limit: number, best: Match | undefined): Match | undefined {
    for (const pattern of patterns) {
      const match = this.follow({ pattern, start: w, limit }, 0, w, NOTHING, 0);
      if (match && match.end > (best?.end ?? w)) best = match;
    }
    return best;
  }

  /** Depth is bounded by the pattern's length; an optional element is tried before it is left out. */
  private follow(attempt: Attempt, e: number, w: number, says: Says, across: number): Match | undefined {
    const element = attempt.pattern[e];
    if (!element) return w > attempt.start ? { end: w, says } : undefined;
    const over = across | element.across;
    if (w < attempt.limit && (w === attempt.start || this.isNamed(w))) {
      const piece = this.read(element, w);
      if (piece && w + piece.words <= attempt.limit && (w === attempt.start || mayCross(this.passage, w, over))) {
        const match = this.follow(attempt, e + 1, w + piece.words, piece.says === NOTHING ? says : { ...says, ...piece.says }, 0);
        if (match) return match;
      }
    }
    return element.optional ? this.follow(attempt, e + 1, w, says, over) : undefined;
  }

  private read(element: Element, w: number): Piece | undefined {
    if (element.literals.length) return element.literals.includes(this.passage.words.norm[w]!) ? LITERAL : undefined;
    for (const name of element.names) {
      const reader = READERS[name];
      if (!reader) {
        for (const tagged of this.tagged(w)) if (tagged.name === name) return tagged;
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

const NOTHING: Says = {};
const LITERAL: Piece = { words: 1, says: NOTHING };
/** Readers that want a word with figures, so that others need not be asked. */
const FIGURES_ONLY = new Set([...FIGURES].filter((name) => name !== 'count' && name !== 'clock' && name !== 'quarternum'));

function mayCross({ text, words }: Passage, w: number, across: number): boolean {
  const gap = words.gap[w]!;
  if (gap & ~(Gap.Space | Gap.Hyphen | Gap.Apostrophe | across)) return false;
  if (gap & Gap.Hyphen && gap & Gap.Space) return false;
  if (!(gap & (Gap.Stop | Gap.Other | Gap.Quote))) return true;
  const between = text.slice(words.end[w - 1]!, words.start[w]!);
  return /^(?:\.,? ?|[°/] ?)$/.test(between);
}
