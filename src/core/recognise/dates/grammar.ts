import type { DateTag } from '../../languages/dateWords';
import type { Language } from '../../languages/language';
import type { Passage } from '../../segment/passage';
import { Gap, Shape } from '../../segment/words';
import { type Piece, READERS, readPiece, ROMAN_NUMERALS, tableOf } from './pieces';

interface Element {
  /** What may stand between this element and what was read before, besides blanks, hyphens and apostrophes. */
  readonly across: number;
  readonly optional: boolean;
  /** Tags and readers, one of which is to match. */
  readonly names: readonly string[];
  readonly literals: readonly string[];
}

export type Pattern = readonly Element[];

/** What a pattern read: words `[first, end)`. */
export interface Match {
  readonly end: number;
  readonly says: Piece['says'];
}

/** A language's patterns, by the words that may open them. */
export interface Grammar {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byFigure: readonly Pattern[];
}

const ACROSS: Readonly<Record<string, number>> = { ',': Gap.Comma, '.': Gap.Stop, '(': Gap.Bracket, ')': Gap.Bracket, '°': Gap.Other, '/': Gap.Other };
const FIGURES = new Set(['day', 'ordday', 'mon', 'year', 'yy', 'quarter', 'quarternum', 'decades', 'decadeyear', 'decnum', 'centnum', 'ordcent', 'numeric', 'my', 'my_alone', 'count', 'clock']);
const compiled = new Map<string, Grammar>();

/** The grammar of a language, compiled when first asked for. */
export function grammarOf(language: Language): Grammar {
  let grammar = compiled.get(language.code);
  if (!grammar) compiled.set(language.code, (grammar = compile(language)));
  return grammar;
}

function compile(language: Language): Grammar {
  const byWord = new Map<string, Pattern[]>();
  const byFigure: Pattern[] = [];
  for (const written of language.dates.patterns) {
    const pattern = parse(written);
    const words = new Set<string>();
    let figures = false;
    for (const element of pattern) {
      for (const literal of element.literals) words.add(literal);
      for (const name of element.names) {
        if (FIGURES.has(name)) figures = true;
        for (const word of openers(language, name)) words.add(word);
      }
      if (!element.optional) break;
    }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    if (figures) byFigure.push(pattern);
  }
  return { byWord, byFigure };
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
function openers({ dates, numbers }: Language, name: string): Iterable<string> {
  if (name === 'month') return firstWords(dates.months.keys());
  if (name === 'weekday') return firstWords(dates.weekdays.keys());
  if (name === 'count') return [...numbers.cardinals.keys(), ...numbers.articles];
  if (name === 'roman') return ROMAN_NUMERALS.keys();
  if (name === 'clock') return ['lúc'];
  if (name === 'agobefore') return ['cách'];
  if (name === 'hencebefore') return ['fra', 'tra'];
  if (name in READERS) return [];
  return firstWords(Object.keys(tableOf(dates, name as DateTag) ?? {}));
}

function firstWords(phrases: Iterable<string>): string[] {
  return [...phrases].map((p) => p.split(' ')[0]!);
}

/** The longest date that a pattern finds at word `w`, before word `limit`. */
export function matchAt(passage: Passage, w: number, limit: number): Match | undefined {
  const grammar = grammarOf(passage.language);
  const shape = passage.words.shape[w]!;
  let best: Match | undefined;
  if (shape === Shape.Number || shape === Shape.Alnum) best = longest(passage, grammar.byFigure, w, limit, best);
  const patterns = grammar.byWord.get(passage.words.norm[w]!);
  return patterns ? longest(passage, patterns, w, limit, best) : best;
}

function longest(passage: Passage, patterns: readonly Pattern[], w: number, limit: number, best: Match | undefined): Match | undefined {
  for (const pattern of patterns) {
    const match = follow({ passage, pattern, start: w, limit }, 0, w, {}, 0);
    if (match && match.end > (best?.end ?? w)) best = match;
  }
  return best;
}

interface Attempt {
  readonly passage: Passage;
  readonly pattern: Pattern;
  readonly start: number;
  readonly limit: number;
}

/** Depth is bounded by the pattern's length; an optional element is tried before it is left out. */
function follow(attempt: Attempt, e: number, w: number, says: Piece['says'], across: number): Match | undefined {
  const element = attempt.pattern[e];
  if (!element) return w > attempt.start ? { end: w, says } : undefined;
  const { passage, limit } = attempt;
  const over = across | element.across;
  if (w < limit && (w === attempt.start || mayCross(passage, w, over))) {
    const piece = read(passage, element, w);
    if (piece && w + piece.words <= limit) {
      const match = follow(attempt, e + 1, w + piece.words, { ...says, ...piece.says }, 0);
      if (match) return match;
    }
  }
  return element.optional ? follow(attempt, e + 1, w, says, over) : undefined;
}

function read(passage: Passage, element: Element, w: number): Piece | undefined {
  if (element.literals.length) return element.literals.includes(passage.words.norm[w]!) ? { words: 1, says: {} } : undefined;
  for (const name of element.names) {
    const piece = readPiece(passage, w, name);
    if (piece) return piece;
  }
  return undefined;
}

function mayCross({ text, words }: Passage, w: number, across: number): boolean {
  const gap = words.gap[w]!;
  if (gap & ~(Gap.Space | Gap.Hyphen | Gap.Apostrophe | across)) return false;
  if (gap & Gap.Hyphen && gap & Gap.Space) return false;
  if (!(gap & (Gap.Stop | Gap.Other | Gap.Quote))) return true;
  const between = text.slice(words.end[w - 1]!, words.start[w]!);
  return /^(?:\.,? ?|[°/] ?)$/.test(between);
}
