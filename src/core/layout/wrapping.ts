import { changeBetween, Sequence, type Change } from '../base/sequence';
import { shift } from '../base/span';
import { sameLine, type Line } from './lines';

/** Lines longer than this were not wrapped by hand or by a mailer. */
const WIDEST = 140;
const NARROWEST = 40;
/** Lines wrapped by hand are not all as long as they might be. */
const SLACK = 4;
/** The same where a sentence goes on in lower case: a share of the width. */
const RAGGED = 0.75;
const ENDS_SENTENCE = /[.!?…:;"”»)\]]$/;
const LOWER = /^\p{Ll}/u;
const BULLET = /^[-–—•*·»>]/;

/**
 * Joins the lines of paragraphs that were wrapped at a fixed width. A text counts as wrapped where lines often go on in lower
 * case; then a line is joined to the next when that one's first word would not have fitted on it.
 */
export class Wrapping {
  /** How wide each line says that the text was wrapped: see `wrappedAt`. */
  private readonly widths = new Sequence<Line, Line | undefined, number>(undefined, (lines, i, before) => ({
    out: before ? wrappedAt(before, lines[i]!) : NO_BOUNDARY,
    state: lines[i],
  }));
  /** Whether each line goes on with the one before. */
  private joins = this.joinsAt(0);
  private width = 0;
  /** The lines, with those of a paragraph in one; the very same ones where nothing was wrapped. */
  lines: readonly Line[] = [];
  /** Joined lines by their first one, so that what did not change stays the same. */
  private readonly kept = new WeakMap<Line, Line>();

  /** Follows a change of an article's lines; gives the change of the joined ones. */
  follow(lines: readonly Line[], change: Change): Change {
    this.widths.follow(lines, change);
    const before = this.width;
    this.width = wrapWidth(this.widths.out);
    if (this.width === 0 && before === 0) {
      this.lines = lines;
      return change;
    }
    if (this.width === before) this.joins.follow(lines, change);
    else (this.joins = this.joinsAt(this.width)).follow(lines, { at: 0, removed: 0, added: lines.length });
    const removed = before === 0 ? lines.length - change.added + change.removed : this.lines.length;
    const joined = this.width === 0 ? lines : this.join(lines);
    const between =
      this.width === before ? changeBetween(this.lines, joined) : { at: 0, removed, added: joined.length };
    this.lines = joined;
    return between;
  }

  private joinsAt(width: number): Sequence<Line, Line | undefined, boolean> {
    return new Sequence<Line, Line | undefined, boolean>(undefined, (lines, i, before) => ({
      out: width > 0 && before !== undefined && joins(before, lines[i]!, width),
      state: lines[i],
    }));
  }

  private join(lines: readonly Line[]): Line[] {
    const out: Line[] = [];
    for (let i = 0; i < lines.length;) {
      let end = i + 1;
      while (end < lines.length && this.joins.out[end]) end++;
      out.push(end === i + 1 ? lines[i]! : this.joinOne(lines.slice(i, end)));
      i = end;
    }
    return out;
  }

  private joinOne(lines: readonly Line[]): Line {
    const first = lines[0]!;
    const line = joinLines(lines);
    const known = this.kept.get(first);
    if (!known || !sameLine(known, line)) {
      this.kept.set(first, line);
      return line;
    }
    known.start = line.start;
    known.end = line.end;
    return known;
  }
}

function joinLines(lines: readonly Line[]): Line {
  const first = lines[0]!;
  const markup = lines.flatMap((line) => line.markup.map((one) => shift(one, line.start - first.start)));
  return {
    ...first,
    end: lines.at(-1)!.end,
    text: lines.map((line, i) => (i ? line.gap : '') + line.text).join(''),
    markup,
  };
}

function joins(before: Line, line: Line, width: number): boolean {
  if (line.afterBlank || line.opens || BULLET.test(line.text)) return false;
  if (before.text.length > WIDEST || line.text.length > WIDEST) return false;
  // An indented line opens a paragraph.
  if (line.indented && !before.indented && endsSentence(before)) return false;
  const needed = before.text.length + 1 + firstWordLength(line);
  return needed > (goesOn(before, line) ? RAGGED * width : width - SLACK);
}

/** Whether a sentence goes on from one line to the next in lower case. */
function goesOn(before: Line, line: Line): boolean {
  return !endsSentence(before) && LOWER.test(line.text);
}

function endsSentence({ text }: Line): boolean {
  return ENDS_SENTENCE.test(text.slice(-1));
}

const NO_BOUNDARY = -1;

/** The width that a line and the one before it were wrapped at; 0 where they were not, -1 where no two lines meet. */
function wrappedAt(before: Line, line: Line): number {
  if (line.afterBlank || line.opens) return NO_BOUNDARY;
  const { length } = before.text;
  if (length > WIDEST || length < NARROWEST || line.text.length > WIDEST) return 0;
  return goesOn(before, line) ? length : 0;
}

/** The width at which the text was wrapped, or 0 where it was not. */
function wrapWidth(widths: readonly number[]): number {
  let boundaries = 0;
  let running = 0;
  let widest = 0;
  for (const width of widths) {
    if (width === NO_BOUNDARY) continue;
    boundaries++;
    if (width === 0) continue;
    running++;
    widest = Math.max(widest, width);
  }
  return running >= 3 && running * 4 >= boundaries ? widest : 0;
}

function firstWordLength({ text }: Line): number {
  const space = text.slice(0, 40).search(/\s/);
  return space < 0 ? Math.min(40, text.length) : space;
}
