import { Gap, Shape, splitWords, type Words } from '../../segment/words';

/** A name as somebody wrote it, word by word. */
export interface WrittenName {
  /** In `normaliseWord` form. */
  readonly words: readonly string[];
  readonly shapes: readonly Shape[];
  /** What stands before each word, as `Gap` flags; that of the first says nothing. */
  readonly gaps: readonly number[];
}

/** Longer stretches are no names: they are not learnt. */
const LONGEST_NAME = 16;
/** Words of one name may be joined by any of these in one text and by another in the next: `Jong-un`, `Jong Un`. */
const JOINING = Gap.Space | Gap.Hyphen | Gap.Apostrophe;

/** A name's words and how they are written; `null` for what can't be a name: nothing, or a whole sentence. */
export function writtenName(text: string): WrittenName | null {
  const words = splitWords(text);
  if (words.length === 0 || words.length > LONGEST_NAME) return null;
  return { words: words.norm, shapes: Array.from(words.shape), gaps: Array.from(words.gap) };
}

/** What names and words are compared by: their words in `normaliseWord` form, a space between two. */
export function keyOf(text: string): string {
  return splitWords(text).norm.join(' ');
}

/** Whether the name's words stand at word `first`, before word `limit`; how they are written is not looked at. */
export function standsAt(name: WrittenName, words: Words, first: number, limit: number): boolean {
  const { words: wanted, gaps } = name;
  if (first + wanted.length > limit) return false;
  for (let i = 0; i < wanted.length; i++) {
    if (words.norm[first + i] !== wanted[i]) return false;
    if (i > 0 && !joinedAlike(words.gap[first + i]!, gaps[i]!)) return false;
  }
  return true;
}

function joinedAlike(gap: number, wanted: number): boolean {
  return gap === wanted || (!(gap & ~JOINING) && !(wanted & ~JOINING));
}

/**
 * Whether words `[first, first + length)` are written as the name is: where it has capitals, they have. In a stretch that is
 * all in capitals, capitals say nothing, so a single word is not taken there.
 */
export function writtenAlike({ shapes }: WrittenName, words: Words, first: number): boolean {
  for (let i = 0; i < shapes.length; i++) {
    const wanted = shapes[i]!;
    const shape: Shape = words.shape[first + i]!;
    if (wanted === Shape.Lower || wanted === Shape.Number) continue;
    if (shape === Shape.Lower) return false;
    if (isCapitals(wanted) && shape === Shape.Title && shapes.length === 1) return false;
  }
  const only = shapes.length === 1 && !isCapitals(shapes[0]!);
  return !(only && words.shape[first] === Shape.Upper && amongCapitals(words, first));
}

function isCapitals(shape: Shape): boolean {
  return shape === Shape.Upper || shape === Shape.Initials;
}

function amongCapitals(words: Words, w: number): boolean {
  return words.shape[w - 1] === Shape.Upper || words.shape[w + 1] === Shape.Upper;
}
