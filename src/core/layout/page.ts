import type { Block } from '../text/blocks';
import { findMarkup } from '../text/findMarkup';
import type { Format, Markup } from '../text/markup';
import { maskMarkup } from '../text/maskMarkup';
import { Layout } from './layout';
import { findLines, type Line } from './lines';
import type { LaidBlock } from './structure';

/** An article's text prepared for reading. All offsets are UTF-16 code units into the article's own text. */
export interface Page {
  /** The article as it is read: as long as its text, with markup blanked out and character references resolved. */
  readonly text: string;
  readonly markup: readonly Markup[];
  readonly lines: readonly Line[];
}

const WHOLE_PAGE = /^[\s\ufeff]{0,200}(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype|html))/i;

/** Finds an article's markup and lines. A web page saved under another name is read as one. Linear in the length. */
export function openPage(text: string, format: Format): Page {
  const actual = format === 'plain' && WHOLE_PAGE.test(text.slice(0, 1000)) ? 'html' : format;
  const markup = findMarkup(text, actual);
  const page = maskMarkup(text, markup, actual);
  return { text: page, markup, lines: findLines(page, markup) };
}

/** An article's page, and its blocks. Linear in the length. */
export function readPage(text: string, format: Format): Page & { readonly blocks: readonly Block[] } {
  const page = openPage(text, format);
  const layout = new Layout();
  layout.follow(page.lines);
  return { ...page, blocks: layout.blocks.map(placed) };
}

/** A block where it stands now. */
export function placed({ kind, line, from, text }: LaidBlock): Block {
  const start = line.start + from;
  return { start, end: start + text.length, kind };
}
