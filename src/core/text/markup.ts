import type { Span } from '../base/span';

/** How an article's file is written: decides what is markup in it. */
export type Format = 'plain' | 'markdown' | 'html';

// Each expression is linear: what repeats excludes what ends it, and lengths are bounded where text may run on.
const STRAY_TAG = /<\s{0,3}\/?\s{0,3}[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>\n]{0,2000})?\s{0,3}\/?\s{0,3}>/g;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'”»)\]]{1,2000}/g;
const HTML_HIDDEN = ['script', 'style', 'head', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea'] as const;

/**
 * The stretches of `text` that are markup, not language: sorted, apart. Offsets are UTF-16 code units into `text`,
 * which stays as it is. Linear in the length.
 */
export function findMarkup(text: string, format: Format): Span[] {
  const spans = [...findAll(text, STRAY_TAG), ...findAll(text, ADDRESS)];
  if (format === 'html') spans.push(...hiddenHtml(text), ...findAll(text, /<![^>]{0,500}>/g), ...findAll(text, /&(?:nbsp|#160|shy|#173);/g));
  if (format === 'markdown') spans.push(...markdownSyntax(text));
  return unite(spans);
}

function findAll(text: string, expression: RegExp): Span[] {
  return Array.from(text.matchAll(expression), (m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Elements whose text nobody reads, from their tag to its end tag; and comments. */
function hiddenHtml(text: string): Span[] {
  const spans: Span[] = [];
  const opener = new RegExp(`<!--|<(${HTML_HIDDEN.join('|')})[\\s>]`, 'gi');
  for (let m = opener.exec(text); m; m = opener.exec(text)) {
    const closer = m[1] ? `</${m[1].toLowerCase()}` : '-->';
    const found = indexOfIgnoringCase(text, closer, opener.lastIndex);
    if (found < 0) {
      // Never closed: only the tag itself is markup, the text stays readable.
      continue;
    }
    const tagEnd = m[1] ? text.indexOf('>', found) + 1 || text.length : found + closer.length;
    spans.push({ start: m.index, end: tagEnd });
    opener.lastIndex = tagEnd;
  }
  return spans;
}

function indexOfIgnoringCase(text: string, what: string, from: number): number {
  const lower = text.indexOf(what, from);
  const upper = text.indexOf(what.toUpperCase(), from);
  return lower < 0 ? upper : upper < 0 ? lower : Math.min(lower, upper);
}

function markdownSyntax(text: string): Span[] {
  const spans: Span[] = [];
  const front = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(text.slice(0, 20_000));
  if (front) spans.push({ start: 0, end: front[0].length });
  spans.push(...fencedCode(text));
  spans.push(...findAll(text, /^[ \t]{0,3}(?:#{1,6}(?=\s)|>|[-*+](?=\s)|={3,}|-{3,}|\*{3,})/gm));
  spans.push(...findAll(text, /[*_~`]{1,3}(?=\S)|(?<=\S)[*_~`]{1,3}/g));
  // `![alt](address)` and `[text](address "title")`: the text is read, the rest is not.
  spans.push(...findAll(text, /!?\[(?=[^\]\n]{0,1000}\]\()|\]\([^)\n]{0,2000}\)/g));
  return spans;
}

function fencedCode(text: string): Span[] {
  const spans: Span[] = [];
  const fence = /^[ \t]{0,3}(```|~~~).*$/gm;
  for (let m = fence.exec(text); m; m = fence.exec(text)) {
    const end = text.indexOf(`\n${m[1]!}`, fence.lastIndex);
    if (end < 0) break;
    const stop = end + 4;
    spans.push({ start: m.index, end: stop });
    fence.lastIndex = stop;
  }
  return spans;
}

/** Sorts spans and joins those that touch. */
export function unite(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = out[out.length - 1];
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) out.push({ start: span.start, end: span.end });
  }
  return out;
}
