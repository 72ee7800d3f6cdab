import { shift } from '../base/span';
import type { BlockKind } from '../text/blocks';
import { sameMarkup, type Markup } from '../text/markup';

/** What stands between two line ends, without the blank around it. Where it stands may move; what it is does not change. */
export interface Line {
  start: number;
  end: number;
  /** As it is read. */
  readonly text: string;
  /** Whether a blank line comes before it, or it is the first. */
  readonly afterBlank: boolean;
  /** Whether blanks stand before it. */
  readonly indented: boolean;
  /** What is read between the line before and this one, where no blank line is. */
  readonly gap: string;
  /** What the markup before it says that it is. */
  readonly opens?: BlockKind | undefined;
  /** The markup that reaches into it; offsets from the line's start. */
  readonly markup: readonly Markup[];
}

/** Lines that were found anew: `lines` in place of those from index `at` to before `until`; those behind moved by `by`. */
export interface FoundLines {
  readonly at: number;
  readonly until: number;
  readonly lines: readonly Line[];
  readonly by: number;
}

const CONTENT = /[^\n\r\u2028\u2029\v\f]+/g;
const INK = /[^\s\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANK_END = /[\s\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const NO_MARKUP: readonly Markup[] = [];

/** The lines of a page (as `maskMarkup` leaves it) that hold anything; in order. Linear in the length. */
export function findLines(page: string, markup: readonly Markup[]): Line[] {
  const lines: Line[] = [];
  let rawEnd = 0;
  let afterBlank = true;
  let m = 0;
  let lastEnd = 0;
  const content = new RegExp(CONTENT.source, 'g');
  const ink = new RegExp(INK.source, 'g');
  for (let raw = content.exec(page); raw; raw = content.exec(page)) {
    const from = raw.index;
    const to = content.lastIndex;
    afterBlank ||= from - rawEnd > (page[rawEnd] === '\r' ? 2 : 1);
    rawEnd = to;
    const inked = firstInk(ink, raw[0]);
    if (inked < 0) {
      afterBlank = true;
      continue;
    }
    const start = from + inked;
    let end = to;
    while (BLANK_END.test(page[end - 1]!)) end--;
    let opens: BlockKind | undefined;
    for (; m < markup.length && markup[m]!.start < start; m++) opens ??= markup[m]!.opens;
    const reaching = m > 0 && markup[m - 1]!.end > start ? m - 1 : m;
    for (; m < markup.length && markup[m]!.start < end; m++);
    const within = reaching < m ? markup.slice(reaching, m).map((one) => shift(one, -start)) : NO_MARKUP;
    const gap = afterBlank ? '' : page.slice(lastEnd, start);
    lines.push({
      start,
      end,
      text: page.slice(start, end),
      afterBlank,
      indented: inked > 0,
      gap,
      opens,
      markup: within,
    });
    afterBlank = false;
    lastEnd = end;
  }
  return lines;
}

function firstInk(ink: RegExp, raw: string): number {
  ink.lastIndex = 0;
  return ink.exec(raw)?.index ?? -1;
}

/** Whether two lines are the same, wherever they stand. */
export function sameLine(a: Line, b: Line): boolean {
  return (
    a.text === b.text &&
    a.afterBlank === b.afterBlank &&
    a.indented === b.indented &&
    a.opens === b.opens &&
    a.gap === b.gap &&
    a.markup.length === b.markup.length &&
    a.markup.every((one, i) => sameMarkup(one, b.markup[i]!))
  );
}
