import type { Span } from '../base/span';
import type { BlockKind } from './blocks';

/** How an article's file is written: decides what is markup in it. */
export type Format = 'plain' | 'markdown' | 'html';

/** A stretch that is markup, not language. */
export interface Markup extends Span {
  /** What is read in its place: nothing, a space, a line's end, or the character that it stands for. */
  readonly as: string;
  /** The kind of the block that starts behind it, where the markup says so. */
  readonly opens?: BlockKind;
}

export function sameMarkup(a: Markup, b: Markup): boolean {
  return a.start === b.start && a.end === b.end && a.as === b.as && a.opens === b.opens;
}
