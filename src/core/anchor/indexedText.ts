import type { Span } from '../base/span';
import { boundaryAfter, isBoundary } from './boundary';
import { countCodePoints, type CodePoints } from './codePoints';
import { fold, type Folded } from './fold';
import { GramIndex } from './gramIndex';

/** A text made ready for finding many anchors in it. Everything is computed once, when first needed. */
export interface IndexedText {
  readonly text: string;
  readonly codePoints: CodePoints;
  readonly folded: Folded;
  readonly grams: GramIndex;
}

export function indexText(text: string): IndexedText {
  let codePoints: CodePoints | undefined;
  let folded: Folded | undefined;
  let grams: GramIndex | undefined;
  return {
    text,
    get codePoints() {
      return (codePoints ??= countCodePoints(text));
    },
    get folded() {
      return (folded ??= fold(text));
    },
    get grams() {
      return (grams ??= new GramIndex(this.folded.text));
    },
  };
}

/** The stretch of the text that a stretch of its folded form stands for, or `null` where that would split a character. */
export function unfold({ text, folded }: IndexedText, from: number, to: number): Span | null {
  if (to <= from) return null;
  const { starts, ends } = folded;
  const start = starts[from]!;
  if ((from > 0 && starts[from - 1] === start) || !isBoundary(text, start)) return null;
  // What was folded away behind the last letter may belong to it.
  const end = boundaryAfter(text, ends[to - 1]!);
  return to < starts.length && starts[to]! < end ? null : { start, end };
}
