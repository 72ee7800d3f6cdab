import type { Span } from '../base/span';
import { Gap, Shape, splitWords, wordAt, type Words } from '../segment/words';
import { isByline } from './bylines';
import { crumbEnd, startsAtHome } from './breadcrumbs';
import { judgeFurniture, LONGEST_LINK, mayBeNotice, RIGHTS_SIGN, type Piece } from './judgeFurniture';
import type { Line } from './lines';
import { isStamp } from './stamps';

/** A line, or a part of one, and whether it is furniture. Offsets from the line's start. */
export interface Part extends Span {
  readonly line: Line;
  /** As it is read. */
  readonly text: string;
  readonly furniture: boolean;
  /** Furniture that opens a list of links. */
  readonly listHeader?: boolean;
  /** Its words, with offsets from its own start, where they are known already. */
  readonly words?: Words;
}

/** A longer line is no notice; it is read without looking. */
const LONGEST_NOTICE = 600;
const LONGEST_CRUMBS = 200;
const SEPARATOR = /[\s|│¦•·»›>→–—-]/;
const BAR = /[|│¦•·\t]|\s{3,}|\s\/\s/g;
const HAS_BAR = /[|│¦•·\t]|\s{3}|\s\/\s/;
const HAS_CRUMB = /[»›>→]/;
/** What none of the expressions above finds anything without: most lines need not be looked at by each. */
const HAS_MARK = /[»›>→©℗|│¦•·\t]|\([cC]\)|\s(?:\/\s|\s\s)/;

/** Cuts a line where furniture starts or ends in it: most lines are one part. `isRepeated`: whether a next line starts so. */
export function cutFurniture(line: Line, isRepeated: (tail: string) => boolean): Part[] {
  const { text } = line;
  const { length } = text;
  if (length > LONGEST_NOTICE) return [partOf(line, false)];
  const marked = HAS_MARK.test(text);
  const leads = (marked && HAS_CRUMB.test(text.slice(0, LONGEST_CRUMBS))) || startsAtHome(text);
  const crumbs = leads ? crumbEnd(text, isRepeated) : 0;
  if (crumbs > 0) return split(line, text, [0, crumbs, length], [true, false]);
  const words = splitWords(text);
  if (length > LONGEST_LINK && !mayBeNotice(text, words)) return [partOf(line, false, words)];
  const cut = marked ? cutRights(line, text, words) : undefined;
  if (cut) return cut;
  const whole = judgeFurniture({ text, words, start: 0, end: length, from: 0, to: words.length });
  if (whole) return [{ ...partOf(line, true), listHeader: whole === 'list header' }];
  return (
    (marked ? cutAtBars(line, text, words) : undefined) ?? cutStamp(line, text, words) ?? [partOf(line, false, words)]
  );
}

function partOf(line: Line, furniture: boolean, words?: Words): Part {
  return { line, start: 0, end: line.text.length, text: line.text, furniture, words };
}

/** `By Ann Lee | Published: 3 May 2020 10:12`: parts between bars are judged one by one. */
function cutAtBars(line: Line, text: string, words: Words): Part[] | undefined {
  if (text.length > LONGEST_LINK || !HAS_BAR.test(text)) return undefined;
  const bars = [...text.matchAll(BAR)];
  const edges = [0, ...bars.map((bar) => bar.index + bar[0].length), text.length];
  const furniture: boolean[] = [];
  let from = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const to = wordAt(words, edges[i + 1]!);
    const piece: Piece = { text, words, start: edges[i]!, end: bars[i]?.index ?? text.length, from, to };
    // What is empty, or a figure in a table, is as its neighbour is.
    const telling = to - from > 1 || (to > from && words.shape[from] !== Shape.Number);
    furniture.push(telling ? judgeFurniture(piece) !== undefined : (furniture[i - 1] ?? false));
    from = to;
  }
  // A bar of links, some of which nobody can know.
  const known = furniture.filter(Boolean).length;
  const names = (i: number): boolean => isByline(text.slice(edges[i]!, endBefore(text, edges[i + 1] ?? text.length)));
  if (furniture.length >= 3 && known * 2 >= furniture.length && !furniture.some((is, i) => !is && names(i)))
    furniture.fill(true);
  return furniture.includes(true) ? split(line, text, edges, furniture) : undefined;
}

/** Where what stands before a bar ends. */
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s|/]/.test(text[end - 1]!)) end--;
  return end;
}

/** `Nguyễn Văn An - 12/03/2023 10:00`: the time stamp behind the last dash or comma. */
function cutStamp(line: Line, text: string, words: Words): Part[] | undefined {
  const last = words.shape[words.length - 1];
  if (text.length > LONGEST_LINK || (last !== Shape.Number && last !== Shape.Upper && last !== Shape.Alnum))
    return undefined;
  for (let w = words.length - 3; w > 0 && w > words.length - 20; w--) {
    if (!(words.gap[w]! & Gap.Space) || !/\s[-–—,]\s|,\s/.test(text.slice(words.end[w - 1]!, words.start[w]!)))
      continue;
    return isStamp(text, words, w) ? split(line, text, [0, words.start[w]!, text.length], [false, true]) : undefined;
  }
  return undefined;
}

/** `(Agenzia) © Riproduzione riservata`: what comes before the sign is judged by itself. */
function cutRights(line: Line, text: string, words: Words): Part[] | undefined {
  const at = text.search(RIGHTS_SIGN);
  if (at <= 0) return undefined;
  const first = wordAt(words, at);
  if (!judgeFurniture({ text, words, start: at, end: text.length, from: first, to: words.length })) return undefined;
  const before = judgeFurniture({ text, words, start: 0, end: at, from: 0, to: first }) !== undefined;
  return split(line, text, [0, at, text.length], [before, true]);
}

/** The parts of a line between `edges` (offsets into its `text`); neighbours alike become one, and what parts them goes with the furniture. */
function split(line: Line, text: string, edges: readonly number[], furniture: readonly boolean[]): Part[] {
  const runs: { start: number; end: number; furniture: boolean }[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const last = runs[runs.length - 1];
    if (last && last.furniture === furniture[i]) last.end = edges[i + 1]!;
    else runs.push({ start: edges[i]!, end: edges[i + 1]!, furniture: furniture[i]! });
  }
  const parts: Part[] = [];
  let from = 0;
  for (const run of runs) {
    const blank = run.furniture ? /\s/ : SEPARATOR;
    let start = run.furniture ? from : run.start;
    let { end } = run;
    while (start < end && blank.test(text[start]!)) start++;
    while (end > start && blank.test(text[end - 1]!)) end--;
    from = end;
    if (end > start) parts.push({ line, start, end, text: text.slice(start, end), furniture: run.furniture });
  }
  return parts;
}
