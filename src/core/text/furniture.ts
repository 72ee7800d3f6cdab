import { Gap, splitWords, wordAt, type Words } from '../segment/words';
import { crumbEnd } from './breadcrumbs';
import * as cues from './furnitureCues';
import type { Line } from './lines';
import { Phrases } from './phrases';
import { isStamp } from './stamps';

/** A line, or a part of one, and whether it is furniture. */
export interface Part extends Line {
  readonly furniture: boolean;
  /** Furniture that opens a list of links. */
  readonly listHeader?: boolean;
}

/** Furniture is short: a longer line is read without looking. */
const LONGEST_NOTICE = 600;
const LONGEST_LINK = 260;
const TAGS = /^(?:#[^\s#]{1,80}[\s,;·|]{0,5}){1,60}$/u;
const RIGHTS_SIGN = /©|\([cC]\)\s|℗/;
const SEPARATOR = /[\s|│¦•·»›>→–—-]/;
const BAR = /[|│¦•·\t]|\s{3,}|\s\/\s/g;
const NUMBERED_PAGE = new Phrases('page\npages\npagina\npagine\npag\ntrang\nseite\npágina\nof\ndi\nde\nnext\nprevious\nprev\nsuccessiva\nprecedente\nsau\ntrước');
const PAGED = /^(?:page|pagina|pag\.|trang|seite|página)\s{0,3}\d{1,4}(?:\s{0,3}(?:of|di|de|von|\/|trên)\s{0,3}\d{1,4})?$/iu;

interface Cues {
  readonly opening: Phrases;
  readonly label: Phrases;
  readonly list: Phrases;
  readonly button: Phrases;
  readonly inside: Phrases;
  readonly rights: Phrases;
}
let compiled: Cues | undefined;

function tables(): Cues {
  return (compiled ??= {
    opening: new Phrases(cues.OPENING_CUES),
    label: new Phrases(cues.LABEL_CUES),
    list: new Phrases(cues.LIST_HEADERS),
    button: new Phrases(cues.BUTTONS),
    inside: new Phrases(cues.INSIDE_CUES),
    rights: new Phrases(cues.RIGHTS),
  });
}

/** Cuts a line where furniture starts or ends in it: most lines are one part. `isRepeated`: whether a next line starts so. */
export function cutFurniture(page: string, line: Line, isRepeated: (tail: string) => boolean): Part[] {
  if (line.end - line.start > LONGEST_NOTICE) return [{ ...line, furniture: false }];
  const words = splitWords(page, line.start, line.end);
  const cut = cutRights(page, line, words);
  if (cut) return cut;
  const whole = judge(page, words, line, 0, words.length);
  if (whole) return [{ ...line, ...whole }];
  const crumbs = crumbEnd(page, line, isRepeated);
  if (crumbs > line.start) return split(page, line, [line.start, crumbs, line.end], [true, false]);
  return cutAtBars(page, line, words) ?? cutStamp(page, line, words) ?? [{ ...line, furniture: false }];
}

/** Whether the words `[from, to)` of a line, from `span.start` to `span.end`, are furniture; `undefined` where they are not. */
function judge(page: string, words: Words, span: { start: number; end: number }, from: number, to: number): { furniture: true; listHeader?: boolean } | undefined {
  const table = tables();
  const furniture = { furniture: true } as const;
  if (from === to) return furniture;
  const length = span.end - span.start;
  if (table.inside.within(words, from, to)) return furniture;
  if (length > LONGEST_LINK) return undefined;
  if (table.list.isAll(words, from, to)) return { furniture: true, listHeader: true };
  if (table.opening.endAt(words, from) > 0 || table.button.isAll(words, from, to)) return furniture;
  const label = table.label.endAt(words, from);
  if (label > 0 && /^\s?[:|]/.test(page.slice(words.end[label - 1]!, words.end[label - 1]! + 2))) {
    return label === to ? { furniture: true, listHeader: true } : furniture;
  }
  const text = page.slice(span.start, span.end);
  if (isStamp(page, words, from, to) || TAGS.test(text) || isPageNumber(text, words, from, to)) return furniture;
  return statesRights(page, words, span, from, to) ? furniture : undefined;
}

/** `Page 2 of 5`, `Trang 3`, `1 2 3 Next`, a figure alone. */
function isPageNumber(text: string, words: Words, from: number, to: number): boolean {
  if (to - from > 12) return false;
  if (PAGED.test(text) || (to - from === 1 && /^\d{1,3}$/.test(text))) return true;
  let figures = 0;
  for (let w = from; w < to; w++) {
    if (/^\d{1,3}$/.test(words.norm[w]!)) figures++;
    else if (NUMBERED_PAGE.endAt(words, w) < 0) return false;
  }
  return figures > 1 && figures < to - from;
}

/** `© 2018 – CC BY-ND 4.0`, `Copyright 2014 The Herald`; a photographer's `© Name` is none. */
function statesRights(page: string, words: Words, span: { start: number; end: number }, from: number, to: number): boolean {
  const opens = RIGHTS_SIGN.test(page.slice(span.start, span.start + 4)) || tables().rights.endAt(words, from) > 0;
  if (!opens || to - from > 30) return false;
  for (let w = from; w < Math.min(to, from + 12); w++) if (/^(?:19|20)\d\d$/.test(words.norm[w]!)) return true;
  return false;
}

/** `By Ann Lee | Published: 3 May 2020 10:12`: parts between bars are judged one by one. */
function cutAtBars(page: string, line: Line, words: Words): Part[] | undefined {
  const bars = [...page.slice(line.start, line.end).matchAll(BAR)];
  if (bars.length === 0) return undefined;
  const edges = [line.start, ...bars.map((bar) => line.start + bar.index + bar[0].length), line.end];
  const furniture: boolean[] = [];
  let from = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const to = wordAt(words, edges[i + 1]!);
    const end = i < bars.length ? line.start + bars[i]!.index : line.end;
    furniture.push(judge(page, words, { start: edges[i]!, end }, from, to) !== undefined);
    from = to;
  }
  return furniture.includes(true) ? split(page, line, edges, furniture) : undefined;
}

/** `Nguyễn Văn An - 12/03/2023 10:00`: the time stamp behind the last dash. */
function cutStamp(page: string, line: Line, words: Words): Part[] | undefined {
  for (let w = words.length - 1; w > 0; w--) {
    if (!(words.gap[w]! & Gap.Space) || !/\s[-–—,]\s|,\s/.test(page.slice(words.end[w - 1]!, words.start[w]!))) continue;
    if (words.length - w < 3) continue;
    if (words.length - w > 20 || !isStamp(page, words, w)) return undefined;
    return split(page, line, [line.start, words.start[w]!, line.end], [false, true]);
  }
  return undefined;
}

/** `(Agenzia) © Riproduzione riservata`: what comes before the sign is judged by itself. */
function cutRights(page: string, line: Line, words: Words): Part[] | undefined {
  const sign = page.slice(line.start, line.end).search(RIGHTS_SIGN);
  if (sign <= 0) return undefined;
  const at = line.start + sign;
  const first = wordAt(words, at);
  if (!judge(page, words, { start: at, end: line.end }, first, words.length)) return undefined;
  const before = judge(page, words, { start: line.start, end: at }, 0, first) !== undefined;
  return split(page, line, [line.start, at, line.end], [before, true]);
}

/** The parts of a line between `edges`, without what parts them; neighbours alike become one. */
function split(page: string, line: Line, edges: readonly number[], furniture: readonly boolean[]): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const part = trim(page, { ...line, start: edges[i]!, end: edges[i + 1]!, furniture: furniture[i]! });
    const last = parts[parts.length - 1];
    if (part.end <= part.start) continue;
    if (last && last.furniture === part.furniture) parts[parts.length - 1] = { ...last, end: part.end };
    else parts.push(part);
  }
  return parts;
}

function trim(page: string, part: Part): Part {
  let { start, end } = part;
  while (start < end && SEPARATOR.test(page[start]!)) start++;
  while (end > start && SEPARATOR.test(page[end - 1]!)) end--;
  return { ...part, start, end };
}
