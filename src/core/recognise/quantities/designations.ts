import type { Passage } from '../../segment/passage';
import type { Sentence } from '../../segment/sentences';
import { Gap, Shape } from '../../segment/words';
import type { NumberReading } from './readNumber';
import type { Unit } from './unitOf';

const NAME_SHAPES = [Shape.Title, Shape.Upper, Shape.Mixed, Shape.Alnum, Shape.Initials] as const;

function isNameLike(shape: number): boolean {
  return NAME_SHAPES.some((s) => s === shape);
}

/** `Ariane 5`, `Article 5`, `bão số 3`: the word before makes a name or a rank of the number. */
export function isDesignated(
  passage: Passage,
  { first, end, figures, magnitude, value }: NumberReading,
  unit: Unit | undefined,
): boolean {
  const { words, sentences, kind } = passage;
  const { numbers } = passage.language;
  if (!figures && !magnitude && isHeadOfName(passage, first, end, unit)) return true;
  if (first === 0) return false;
  const previous = words.norm[first - 1]!;
  const gap = words.gap[first]!;
  if (gap & (Gap.Comma | Gap.Bracket | Gap.Quote)) return false;
  if (!figures && isNameLike(words.shape[first]!) && gap === Gap.Space && isCapitalWord(sentences, kind, first))
    return true;
  if (
    numbers.designators.has(previous) &&
    !magnitude &&
    !numbers.counting.has(`${words.norm[first - 2] ?? ''} ${previous}`)
  ) {
    const counted =
      unit?.known || (unit && numbers.unitFallback === 'plural' && words.shape[first - 1] === Shape.Lower);
    return !counted || numbers.ranks.has(previous);
  }
  if (!figures || isScore(passage, first, end)) return false;
  if (gap !== Gap.Space || !isNameLike(words.shape[first - 1]!) || magnitude || unit?.known) return false;
  if (numbers.currencies.has(previous)) return false;
  // `Fiji 27` alone on its line is a score.
  if (end === words.length && words.length <= 4) return false;
  const opens = numbers.notUnits.has(previous) || numbers.approximate.has(previous);
  const counted = unit !== undefined && words.shape[end] === Shape.Lower;
  return !(opens || (counted && numbers.unitFallback === 'next' && numbers.thousands === '.' && value > 20));
}

/** `Ba Lan`, `Bảy Núi`: where what is counted comes without a capital, a number word and a capital are a name. */
function isHeadOfName({ words, language }: Passage, first: number, end: number, unit: Unit | undefined): boolean {
  if (language.numbers.unitFallback !== 'next' || unit?.known || end >= words.length) return false;
  return words.shape[first] === Shape.Title && words.shape[end] === Shape.Title && words.gap[end] === Gap.Space;
}

/** `3-1` behind a club's name: two figures below 200 and nothing else beside them. */
function isScore({ text, words }: Passage, first: number, end: number): boolean {
  const pair = (a: number, b: number): boolean =>
    a >= 0 &&
    b < words.length &&
    words.shape[a] === Shape.Number &&
    words.shape[b] === Shape.Number &&
    /^[-–]$/.test(text.slice(words.end[a]!, words.start[b]!)) &&
    Number(words.norm[a]) < 200 &&
    Number(words.norm[b]) < 200;
  return pair(first, end) || pair(first - 1, first);
}

/** Whether word `w` is the first of its sentence. */
function opensSentence(sentences: readonly Sentence[], w: number): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.firstWord < w) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.firstWord === w;
}

/** A capital number word within a sentence is part of a name (`Group of Seven`); headlines may write all words so. */
function isCapitalWord(sentences: Passage['sentences'], kind: Passage['kind'], first: number): boolean {
  if (kind === 'headline' || kind === 'subheading') return false;
  return !opensSentence(sentences, first);
}
