import type { Line } from './lines';

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
export function joinWrapped(page: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(page, lines);
  const out: Line[] = [];
  if (width === 0) return lines;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && joins(page, before, line, width)) out[out.length - 1] = { ...out[out.length - 1]!, end: line.end };
    else out.push(line);
  });
  return out;
}

function joins(page: string, before: Line, line: Line, width: number): boolean {
  if (line.afterBlank || line.opens || BULLET.test(page.slice(line.start, line.start + 1))) return false;
  if (before.end - before.start > WIDEST || line.end - line.start > WIDEST) return false;
  // An indented line opens a paragraph.
  if (isIndented(page, line) && !isIndented(page, before) && endsSentence(page, before)) return false;
  const needed = before.end - before.start + 1 + firstWordLength(page, line);
  return needed > (goesOn(page, before, line) ? RAGGED * width : width - SLACK);
}

/** Whether a sentence goes on from one line to the next in lower case. */
function goesOn(page: string, before: Line, line: Line): boolean {
  return !endsSentence(page, before) && LOWER.test(page.slice(line.start, line.start + 2));
}

function endsSentence(page: string, { end }: Line): boolean {
  return ENDS_SENTENCE.test(page.slice(end - 1, end));
}

function isIndented(page: string, { start }: Line): boolean {
  const before = page.charAt(start - 1);
  return before === ' ' || before === '\t';
}

/** The width at which the text was wrapped, or 0 where it was not. */
function wrapWidth(page: string, lines: readonly Line[]): number {
  let boundaries = 0;
  let running = 0;
  let width = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    const length = before.end - before.start;
    if (line.afterBlank || line.opens) continue;
    boundaries++;
    if (length > WIDEST || length < NARROWEST || line.end - line.start > WIDEST) continue;
    if (!goesOn(page, before, line)) continue;
    running++;
    width = Math.max(width, length);
  }
  return running >= 3 && running * 4 >= boundaries ? width : 0;
}

function firstWordLength(page: string, line: Line): number {
  const space = page.slice(line.start, line.start + 40).search(/\s/);
  return space < 0 ? Math.min(40, line.end - line.start) : space;
}
