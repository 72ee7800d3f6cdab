import { changeBetween } from '../base/sequence';
import { shift } from '../base/span';
import type { Block } from '../text/blocks';
import { changedStretch, detached, lineStart, nextLineStart } from '../text/changedStretch';
import { findLineMarkup, findSpanningMarkup, inOrder } from '../text/findMarkup';
import { sameMarkup, type Format, type Markup } from '../text/markup';
import { maskMarkup } from '../text/maskMarkup';
import { Layout } from './layout';
import { findLines, type FoundLines, type Line } from './lines';
import type { LaidBlock } from './structure';

/** An article's text prepared for reading. All offsets are UTF-16 code units into the article's own text. */
export interface Page {
  /** The article as it is read: as long as its text, with markup blanked out and character references resolved. */
  readonly text: string;
  readonly markup: readonly Markup[];
  readonly blocks: readonly Block[];
}

/** What is to be looked at again: `[from, to)` of the text. No markup crosses its edges. */
interface Window {
  readonly from: number;
  readonly to: number;
}

const WHOLE_PAGE = /^[\s\ufeff]{0,200}(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype|html))/i;

/**
 * The markup and the lines of an article, kept while it is edited. Most markup is within a line: only the lines about an edit
 * are looked at again, and as far as a tag reaches that came or went. Tags may reach anywhere, so they are found in the whole text.
 */
export class PageKeeper {
  markup: readonly Markup[] = [];
  private text = '';
  /** As the article is read. */
  format: Format | undefined;
  private spanning: readonly Markup[] = [];

  /** Goes on to the article's text as it is now; `lines` are those that it had. A web page saved under another name is read as one. */
  follow(text: string, format: Format, lines: readonly Line[]): FoundLines {
    const actual = format === 'plain' && WHOLE_PAGE.test(text.slice(0, 1000)) ? 'html' : format;
    const spanning = findSpanningMarkup(text, actual);
    // The line ends of a page mean nothing by themselves: there no line is on its own.
    const isWhole = lines.length === 0 || actual !== this.format || actual === 'html';
    const { from, to } = isWhole ? { from: 0, to: text.length } : this.windowOf(text, spanning, lines);
    const by = text.length - this.text.length;
    const piece = isWhole ? text : detached(text.slice(from, to));
    const inside = spanning.filter(({ start }) => start >= from && start < to).map((one) => shift(one, -from));
    const markup = inOrder(inside.concat(findLineMarkup(piece, actual)));
    const found = findLines(maskMarkup(piece, markup, actual), markup);
    for (const line of found) {
      line.start += from;
      line.end += from;
    }
    const at = isWhole ? 0 : firstFrom(lines, from);
    const until = isWhole ? lines.length : firstFrom(lines, to - by);
    // What stands before the first line was not looked at: it is as it was.
    if (at > 0) found[0] = lines[at]!;
    this.markup = [
      ...this.markup.filter(({ end }) => end <= from && !isWhole),
      ...markup.map((one) => shift(one, from)),
      ...this.markup.filter(({ start }) => start >= to - by && !isWhole).map((one) => shift(one, by)),
    ];
    this.text = text;
    this.format = actual;
    this.spanning = spanning;
    return { at, until, lines: found, by };
  }

  /** The lines about what changed, with one before and one behind that stayed, which tell what stands between. */
  private windowOf(text: string, spanning: readonly Markup[], lines: readonly Line[]): Window {
    const by = text.length - this.text.length;
    const { start, end } = this.changeOf(text, spanning);
    let low = start;
    let from: number;
    do {
      const before = lines[firstFrom(lines, lineStart(text, low)) - 1];
      from = before ? lineStart(text, before.start) : 0;
      low = spanning.find((one) => one.start < from && one.end > from)?.start ?? from;
    } while (low < from);
    let high = end;
    let to: number;
    do {
      const behind = lines[firstFrom(lines, nextLineStart(text, high) - by)];
      to = behind ? nextLineStart(text, behind.end + by) : text.length;
      high = spanning.findLast((one) => one.start < to && one.end > to)?.end ?? to;
    } while (high > to);
    return { from, to };
  }

  /** The stretch in which the text changed or a tag came or went. */
  private changeOf(text: string, spanning: readonly Markup[]): { readonly start: number; readonly end: number } {
    const by = text.length - this.text.length;
    const stretch = changedStretch(this.text, text);
    const was = this.spanning;
    const differing = changeBetween(was, spanning, (a, b) =>
      a.end <= stretch.start ? sameMarkup(a, b) : a.start >= stretch.oldEnd && sameMarkup(shift(a, by), b),
    );
    let { start, end } = stretch;
    for (const one of was.slice(differing.at, differing.at + differing.removed)) {
      start = Math.min(start, one.start);
      end = Math.max(end, one.end + by);
    }
    for (const one of spanning.slice(differing.at, differing.at + differing.added)) {
      start = Math.min(start, one.start);
      end = Math.max(end, one.end);
    }
    return { start, end };
  }
}

/** The index of the first line that starts at `offset` or behind. */
function firstFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (lines[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** An article's page, and its blocks. Linear in the length. */
export function readPage(text: string, format: Format): Page {
  const keeper = new PageKeeper();
  const layout = new Layout();
  layout.follow(keeper.follow(text, format, layout.written));
  return {
    text: maskMarkup(text, keeper.markup, keeper.format ?? format),
    markup: keeper.markup,
    blocks: layout.blocks.map(placed),
  };
}

/** A block where it stands now. */
function placed({ kind, line, from, text }: LaidBlock): Block {
  const start = line.start + from;
  return { start, end: start + text.length, kind };
}
