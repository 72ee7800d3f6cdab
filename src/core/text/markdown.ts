import type { Markup } from './markup';

// Line starts, rows and fences part blocks; signs within a line part nothing. All are linear: anchored, or bounded by what they exclude.
const HEADING = /^[ \t]{0,3}#{1,6}(?=[ \t])/gm;
const QUOTE = /^[ \t]{0,3}>(?:[ \t]?>){0,5}/gm;
const ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])(?=[ \t])(?:[ \t]\[[ xX]\])?/gm;
/** `---`, `***`, `===` and the line under a table's head. */
const RULE = /^[ \t|:=*_-]{3,300}$/gm;
const DEFINITION = /^[ \t]{0,3}\[(?!\^)[^\][\n]{1,200}\]:[ \t].{0,2000}$/gm;
const CODE = /`{1,2}[^`\n]{1,300}`{1,2}/g;
const STARS = /\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|~~/g;
/** Underscores within a word belong to it. */
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
/** `[text](address "title")` and `![text](address)`: the text is read; what merely stands in brackets is no address. */
const LINK =
  /(!?\[)([^\][\n]{0,1000})(\]\([ \t]?(?:<[^<>\n]{0,500}>|(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000})(?:[ \t]+"[^"\n]{0,300}")?[ \t]?\))/g;
const NOTE = /\[\^[^\][\n]{1,60}\]:?|\]\[[^\][\n]{0,60}\]/g;
const FENCE = /^[ \t]{0,3}(```|~~~).*$/gm;
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n){0,300}?\1[ \t]*(?=\r?\n|$)/;

/** The span of the front matter of a Markdown file, or `undefined`. */
export function frontMatterOf(text: string): Markup | undefined {
  const head = text.slice(0, 20_000);
  const front = FRONT_MATTER.exec(head);
  return front ? { start: 0, end: front[0].length, as: '\n' } : undefined;
}

/** Finds front matter and fenced code. Linear in the length. */
export function findMarkdownBlocks(text: string): Markup[] {
  const front = frontMatterOf(text);
  const code = fencedCode(text);
  return front ? [front, ...code] : code;
}

/** Finds the signs of Markdown within lines; what they mark stays readable, but for code. Linear in the length. */
export function findMarkdownSigns(text: string): Markup[] {
  const found: Markup[] = [];
  const take = (expression: RegExp, as: string): void => {
    for (const m of text.matchAll(expression)) found.push({ start: m.index, end: m.index + m[0].length, as });
  };
  for (const m of text.matchAll(HEADING)) {
    const level = m[0].trim().length;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      as: '\n',
      opens: level === 1 ? 'headline' : 'subheading',
    });
  }
  take(QUOTE, ' ');
  take(ITEM, '\n');
  take(RULE, '\n');
  take(DEFINITION, '\n');
  take(CODE, ' ');
  take(STARS, '');
  take(UNDERSCORES, '');
  take(ESCAPE, '');
  take(NOTE, '');
  for (const m of text.matchAll(LINK)) {
    const label = m.index + m[1]!.length + m[2]!.length;
    found.push(
      { start: m.index, end: m.index + m[1]!.length, as: '' },
      { start: label, end: label + m[3]!.length, as: '' },
    );
  }
  return found;
}

function fencedCode(text: string): Markup[] {
  const spans: Markup[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return spans;
  const fence = new RegExp(FENCE.source, FENCE.flags);
  for (let m = fence.exec(text); m; m = fence.exec(text)) {
    const end = text.indexOf(`\n${m[1]!}`, fence.lastIndex);
    // A fence that is never closed hides nothing.
    if (end < 0) break;
    const stop = end + 4;
    spans.push({ start: m.index, end: stop, as: '\n' });
    fence.lastIndex = stop;
  }
  return spans;
}
