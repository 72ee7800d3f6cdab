import type { NumberWords } from '../../languages/numberWords';
import type { Passage } from '../../segment/passage';
import { Gap, Shape, type Words } from '../../segment/words';
import { figureLength, parseFigure, tidy } from './figures';
import { numberTables } from './numberTables';

/** A number as a passage writes it: words `[first, end)`. */
export interface NumberReading {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** In figures, wholly or in part; else in words. */
  readonly figures: boolean;
  /** Ends in a word such as `million`. */
  readonly magnitude: boolean;
  /** Letters written onto the figure that are a unit: `m3` in `900m3`. */
  readonly suffix?: string;
}

const BESIDE = Gap.Space | Gap.Hyphen;

/** Reads the number that starts at word `w`. `money`: a currency stands before it. */
export function readNumber(passage: Passage, w: number, money = false): NumberReading | undefined {
  const shape = passage.words.shape[w]!;
  if (shape === Shape.Number || shape === Shape.Alnum) return readFigures(passage, w, money);
  return readLeadingHalf(passage, w) ?? readSpelled(passage, w);
}

function readFigures(
  { words, text, language: { numbers } }: Passage,
  w: number,
  money: boolean,
): NumberReading | undefined {
  const word = words.norm[w]!;
  const length = words.shape[w] === Shape.Alnum ? figureLength(word) : word.length;
  if (!length) return undefined;
  let value = parseFigure(word.slice(0, length), numbers);
  if (value === undefined) return undefined;
  let end = w + 1;
  const suffix = word.slice(length);
  if (suffix) {
    const onto = numbers.magnitudes.get(suffix) ?? (money ? numbers.moneyMagnitudes.get(suffix) : undefined);
    if (onto !== undefined) return { first: w, end, value: tidy(value * onto), figures: true, magnitude: true };
    return { first: w, end, value, figures: true, magnitude: false, suffix };
  }
  if (length <= 3)
    for (; end < words.length && continuesGroups(text, words, end); end++)
      value = value * 1000 + Number(words.norm[end]);
  return withMagnitudes(words, numbers, { first: w, end, value, figures: true, magnitude: false }, money);
}

/** `9 000`: a group of three figures after a single blank. */
function continuesGroups(text: string, words: Words, w: number): boolean {
  return (
    words.shape[w] === Shape.Number &&
    words.gap[w] === Gap.Space &&
    words.end[w]! - words.start[w]! === 3 &&
    /^\d{3}$/.test(words.norm[w]!) &&
    words.start[w]! - words.end[w - 1]! === 1 &&
    text.charCodeAt(words.end[w]!) !== 0x25 &&
    /^\d{1,3}$/.test(words.norm[w - 1]!)
  );
}

/** `2.150 tỉ`, `100 nghìn tỷ`, `1 triệu rưỡi`. */
function withMagnitudes(words: Words, numbers: NumberWords, read: NumberReading, money: boolean): NumberReading {
  let { end, value, magnitude } = read;
  let last = 1;
  while (end < words.length && !(words.gap[end]! & ~BESIDE)) {
    const word = words.norm[end]!;
    const times =
      numbers.magnitudes.get(word) ??
      (money ? numbers.moneyMagnitudes.get(word) : undefined) ??
      numbers.multipliers.get(word);
    if (times === undefined) break;
    value *= times;
    last = times;
    magnitude = true;
    end++;
  }
  const half = halfAt(words, numbers, end);
  if (half && (magnitude || !read.figures))
    return { ...read, end: end + half, value: tidy(value + last / 2), magnitude };
  const rest = magnitude ? smallerBehind(words, numbers, end, last) : undefined;
  return rest
    ? { ...read, end: rest.end, value: tidy(value + rest.value), magnitude }
    : { ...read, end, value: tidy(value), magnitude };
}

/** `1 milione | e 200mila`, `2 triệu | 500 nghìn`: the same number goes on with a smaller magnitude. */
function smallerBehind(
  words: Words,
  numbers: NumberWords,
  end: number,
  last: number,
): { value: number; end: number } | undefined {
  const w = end < words.length && numbers.joiners.has(words.norm[end]!) && words.gap[end] === Gap.Space ? end + 1 : end;
  if (
    w >= words.length ||
    words.gap[w] !== Gap.Space ||
    (words.shape[w] !== Shape.Number && words.shape[w] !== Shape.Alnum)
  )
    return undefined;
  const length = words.shape[w] === Shape.Alnum ? figureLength(words.norm[w]!) : words.norm[w]!.length;
  const value = length ? parseFigure(words.norm[w]!.slice(0, length), numbers) : undefined;
  const onto = words.norm[w]!.slice(length);
  const apart = onto === '' && w + 1 < words.length && words.gap[w + 1] === Gap.Space;
  const times = onto ? numbers.magnitudes.get(onto) : apart ? numbers.magnitudes.get(words.norm[w + 1]!) : undefined;
  if (value === undefined || times === undefined || value >= 1000 || value * times >= last) return undefined;
  return { value: value * times, end: onto ? w + 1 : w + 2 };
}

/** How many words say `and a half` from word `w` on; 0 for none. */
export function halfAt(words: Words, numbers: NumberWords, w: number): number {
  if (w >= words.length || !numberTables(numbers).startsHalf.at(words, w)) return 0;
  let phrase = '';
  for (let n = 0; n < 3 && w + n < words.length && !(words.gap[w + n]! & ~BESIDE); n++) {
    phrase = n ? `${phrase} ${words.norm[w + n]!}` : words.norm[w]!;
    if (numbers.halves.has(phrase)) return n + 1;
  }
  return 0;
}

/** `half a million`, `half a percentage point`, `mezzo milione`; Vietnamese `nửa` and Italian `mezzo` only before a magnitude. */
function readLeadingHalf({ words, language: { numbers } }: Passage, w: number): NumberReading | undefined {
  const one = words.norm[w]!;
  const two = w + 1 < words.length ? `${one} ${words.norm[w + 1]!}` : one;
  const bare = numbers.leadingHalves.has(one);
  if (!bare && !numbers.leadingHalves.has(two)) return undefined;
  const end = bare ? w + 1 : w + 2;
  const read = withMagnitudes(words, numbers, { first: w, end, value: 0.5, figures: false, magnitude: false }, false);
  if (read.magnitude) return read;
  return !bare && end < words.length && /^(?:per|percent|percentage|point|pct)$/.test(words.norm[end]!)
    ? read
    : undefined;
}

/** `two hundred and six`, `hai mươi lăm`, `trentamila`, `a million`, `un milione e mezzo`. */
function readSpelled({ words, language: { numbers } }: Passage, w: number): NumberReading | undefined {
  let total = 0;
  let current: number | undefined;
  let magnitude = false;
  let end = w;
  for (let at = w; at < words.length; at++) {
    if (at > w && words.gap[at]! & ~BESIDE) break;
    const word = words.norm[at]!;
    const value = numbers.cardinals.get(word) ?? (at === w && numbers.articles.has(word) ? 1 : undefined);
    const times = numbers.multipliers.get(word);
    const thousand = numbers.magnitudes.get(word);
    if (value !== undefined) {
      if (current !== undefined && !takes(current, value)) break;
      // `hai mươi năm` is twenty years, `một trăm linh năm` 105.
      const joined = at > w && numbers.joiners.has(words.norm[at - 1]!);
      if (at > w && !joined && numbers.units.has(word) && !goesOn(words, numbers, at + 1)) break;
      current = (current ?? 0) + value;
    } else if (times !== undefined && (current !== undefined || total > 0)) {
      const low = times === 10 ? (current ?? 1) % 100 : (current ?? 1);
      current = (current ?? 1) - low + low * times;
    } else if (thousand !== undefined && (current !== undefined || total > 0)) {
      total = thousand > total && total > 0 ? (total + (current ?? 0)) * thousand : total + (current ?? 1) * thousand;
      current = undefined;
      magnitude = true;
    } else if (numbers.joiners.has(word) && (magnitude || (current ?? 0) >= 100) && joins(words, numbers, at)) {
      continue;
    } else break;
    end = at + 1;
  }
  if (end === w) return undefined;
  const value = total + (current ?? 0);
  const half = halfAt(words, numbers, end);
  const last = magnitude && current === undefined ? (numbers.magnitudes.get(words.norm[end - 1]!) ?? 1) : 1;
  return { first: w, end: end + half, value: tidy(half ? value + last / 2 : value), figures: false, magnitude };
}

/** Whether `value` may stand behind `current` in one number: `twenty` takes `three`, `hundred` takes `sixteen`. */
function takes(current: number, value: number): boolean {
  if (value === 0) return false;
  if (value < 10) return current % 10 === 0 && current > 0;
  return value < 100 && current % 100 === 0 && current > 0;
}

/** `hai mươi năm` is twenty years, `hai trăm năm mươi` 250: a digit that is also a unit needs a multiplier behind it. */
function goesOn(words: Words, numbers: NumberWords, w: number): boolean {
  return (
    w < words.length &&
    words.gap[w] === Gap.Space &&
    (numbers.multipliers.has(words.norm[w]!) || numbers.magnitudes.has(words.norm[w]!))
  );
}

/** Whether the magnitude two words behind the joiner at `at` is smaller than the one before it. */
function isSmaller(words: Words, numbers: NumberWords, at: number): boolean {
  const before = numbers.magnitudes.get(words.norm[at - 1]!) ?? 0;
  const behind = numbers.magnitudes.get(words.norm[at + 2]!);
  return behind !== undefined && behind < before;
}

/** A joiner goes on with the number only where a smaller one follows: `two hundred and six`, not `two million and ten firms`. */
function joins(words: Words, numbers: NumberWords, at: number): boolean {
  if (at + 1 >= words.length || words.gap[at + 1] !== Gap.Space) return false;
  const next = numbers.cardinals.get(words.norm[at + 1]!);
  if (next === undefined) return false;
  // `due miliardi e trecento milioni`
  return next < 100 || (next < 1000 && at + 2 < words.length && isSmaller(words, numbers, at));
}
