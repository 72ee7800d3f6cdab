import type { Language } from '../../languages/language';
import { WordTable } from '../../segment/wordTable';
import { Gap } from '../../segment/words';
import { READER_WORDS, READERS } from './pieces';
import { firstWordsOf } from './tags';

/** One element of a pattern. */
export interface Element {
  /** What may stand between this element and what was read before, besides blanks, hyphens and apostrophes. */
  readonly across: number;
  readonly optional: boolean;
  /** Tags and readers, one of which is to match. */
  readonly names: readonly string[];
  readonly literals: readonly string[];
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** Bits of what must stand among the words from the pattern's start: a cheap question before it is followed. */
  readonly required: number;
}

/** What a word may do in a pattern. */
export interface Start {
  /** The patterns that it may open. */
  readonly patterns: readonly Pattern[];
  /** The bits of the elements that it may start; collisions only cost time. */
  readonly bits: number;
}

/** A language's patterns, by the words that may open them. */
export interface Grammar {
  readonly starts: WordTable<Start | null>;
  readonly byFigure: readonly Pattern[];
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
export const FIGURES: ReadonlySet<string> = new Set(
  'day ordday mon year yy quarter quarternum decades decadeyear decyy decnum centnum ordcent numeric my count clock hour'.split(
    ' ',
  ),
);
/** The bit of any word with figures; the others are dealt out to elements. */
export const FIGURE_BIT = 1 << 30;
const BITS = 30;
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
  const bits = new Map<string, number>();
  const dealt = new Map<string, number>();
  for (const written of language.dates.patterns) {
    const elements = parse(written);
    const starts = elements.map((element) => startsOf(language, element));
    let required = 0;
    elements.forEach((element, e) => {
      const key = [...element.literals, ...element.names].join('|');
      if (!dealt.has(key)) dealt.set(key, 1 << (dealt.size % BITS));
      const bit = dealt.get(key)!;
      const { words, figures } = starts[e]!;
      for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
      if (!element.optional && !(figures && words.length)) required |= figures ? FIGURE_BIT : bit;
    });
    const pattern = { elements, required };
    const opening = elements.findIndex((element) => !element.optional);
    const first = starts.slice(0, opening < 0 ? starts.length : opening + 1);
    for (const word of new Set(first.flatMap(({ words }) => words)))
      byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    if (first.some(({ figures }) => figures)) byFigure.push(pattern);
  }
  const starts = new WordTable((word) => {
    const bit = bits.get(word);
    return bit === undefined ? null : { patterns: byWord.get(word) ?? [], bits: bit };
  });
  return { starts, byFigure };
}

/** What an element may start with: words, and words with figures. */
function startsOf(language: Language, { literals, names }: Element): { words: readonly string[]; figures: boolean } {
  return {
    words: [...literals, ...names.flatMap((name) => openers(language, name))],
    figures: names.some((name) => FIGURES.has(name)),
  };
}

function parse(written: string): readonly Element[] {
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
  if (name === 'century_') return firstWordsOf(language, 'unit');
  if (name === 'clock') return [...language.numbers.clockBefore];
  return READER_WORDS[name] ?? (name in READERS ? [] : firstWordsOf(language, name));
}
