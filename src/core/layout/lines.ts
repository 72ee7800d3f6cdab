import type { Span } from '../base/span';
import type { BlockKind } from '../text/blocks';
import type { Markup } from '../text/markup';

/** What stands between two line ends, without the blank around it. */
export interface Line extends Span {
  /** Whether a blank line comes before it, or it is the first. */
  readonly afterBlank: boolean;
  /** What the markup before it says that it is. */
  readonly opens?: BlockKind | undefined;
}

const CONTENT = /[^\n\r\u2028\u2029\v\f]+/g;
const INK = /[^\s\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BLANK_END = /[\s\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** The lines of a page (as `maskMarkup` leaves it) that hold anything; in order. Linear in the length. */
export function findLines(page: string, markup: readonly Markup[]): Line[] {
  const lines: Line[] = [];
  let rawEnd = 0;
  let afterBlank = true;
  let m = 0;
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
    for (; m < markup.length && markup[m]!.start < end; m++);
    lines.push({ start, end, afterBlank, opens });
    afterBlank = false;
  }
  return lines;
}

function firstInk(ink: RegExp, raw: string): number {
  ink.lastIndex = 0;
  return ink.exec(raw)?.index ?? -1;
}
