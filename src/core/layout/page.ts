import type { Words } from '../segment/words';
import type { Block } from '../text/blocks';
import { findMarkup } from '../text/findMarkup';
import type { Format, Markup } from '../text/markup';
import { maskMarkup } from '../text/maskMarkup';
import { findBlocks } from './structure';

/** An article's text prepared for reading. All offsets are UTF-16 code units into the article's own text. */
export interface Page {
  /** The article as it is read: as long as its text, with markup blanked out and character references resolved. */
  readonly text: string;
  readonly markup: readonly Markup[];
  readonly blocks: readonly Block[];
  /** The words of the blocks that were cut into words to see what they are. */
  readonly words: readonly (Words | undefined)[];
}

const WHOLE_PAGE = /^[\s\ufeff]{0,200}(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype|html))/i;

/** Finds an article's markup and blocks. A web page saved under another name is read as one. Linear in the length. */
export function readPage(text: string, format: Format): Page {
  const actual = format === 'plain' && WHOLE_PAGE.test(text.slice(0, 1000)) ? 'html' : format;
  const markup = findMarkup(text, actual);
  const page = maskMarkup(text, markup, actual);
  const laid = findBlocks(page, markup);
  return {
    text: page,
    markup,
    blocks: laid.map(({ start, end, kind }) => ({ start, end, kind })),
    words: laid.map((block) => block.words),
  };
}
