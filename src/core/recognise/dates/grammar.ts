import type { Language } from '../../languages/language';
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

export type Pattern = readonly Element[];

/** A language's patterns, by the words that may open them. */
export interface Grammar {
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
export const FIGURES: ReadonlySet<string> = new Set(
  'day ordday mon year yy quarter quarternum decades decadeyear decyy decnum centnum ordcent numeric my count clock'.split(
    ' ',
  ),
);
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
  if (name === 'clock') return [...language.numbers.clockBefore];
  return READER_WORDS[name] ?? (name in READERS ? [] : firstWordsOf(language, name));
}
