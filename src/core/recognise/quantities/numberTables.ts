import type { NumberWords } from '../../languages/numberWords';
import { WordTable } from '../../segment/wordTable';

/** What is asked of very many words, each found out once. */
export interface NumberTables {
  /** Whether a word may start a number. */
  readonly startsNumber: WordTable<boolean>;
  /** Whether a word starts a unit of the list. */
  readonly startsUnit: WordTable<boolean>;
  /** Whether a word starts one of `halves`. */
  readonly startsHalf: WordTable<boolean>;
}

const compiled = new WeakMap<NumberWords, NumberTables>();

/** The tables of a language's number words, compiled when first asked for. */
export function numberTables(numbers: NumberWords): NumberTables {
  let tables = compiled.get(numbers);
  if (!tables) compiled.set(numbers, (tables = compile(numbers)));
  return tables;
}

function compile({ cardinals, articles, leadingHalves, units, halves }: NumberWords): NumberTables {
  const unit = firstWords(units);
  const half = firstWords(halves);
  return {
    startsNumber: new WordTable(
      (word) => cardinals.has(word) || articles.has(word) || leadingHalves.has(word) || word === 'half',
    ),
    startsUnit: new WordTable((word) => unit.has(word)),
    startsHalf: new WordTable((word) => half.has(word)),
  };
}

function firstWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(Array.from(phrases, (phrase) => phrase.split(' ', 1)[0]!));
}
