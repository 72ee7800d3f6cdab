import type { Span } from '../base/span';
import { BLOCK_ELEMENTS, CONTENT_ELEMENTS, HIDDEN_ELEMENTS, INLINE_ELEMENTS, OPENS, RAW_ELEMENTS } from './elements';
import type { Format, Markup } from './markup';

interface Tag extends Span {
  readonly name: string;
  readonly closing: boolean;
}

/** A stray tag as scraping leaves it, `< /p>`, `<p >`, `</ strong >`: a known name and nothing else. */
const LOOSE = /<[ \t]{0,3}(\/?)[ \t]{0,3}([a-zA-Z][a-zA-Z0-9]{0,14})[ \t]{0,3}\/?[ \t]{0,3}>/y;
const NAMED = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})(?=[\s/>])/y;
/** What stands in a tag up to a quotation mark or an angle bracket. */
const INSIDE = /[^<>"']*/y;
const LONGEST_VALUE = 1_000_000;

/** Finds tags, comments and the elements that hide their content. Linear in the length. */
export function findTags(text: string, format: Format): Markup[] {
  if (!text.includes('<')) return [];
  const found: Markup[] = [];
  const tags: Tag[] = [];
  const rawEnds = new Map<string, number>();
  let commentEnd = 0;
  for (let at = text.indexOf('<'); at >= 0;) {
    let next = at + 1;
    if (text.startsWith('<!--', at)) {
      // Once no end is found from here, none will be found from further on.
      if (commentEnd >= 0) commentEnd = text.indexOf('-->', at + 4);
      if (commentEnd >= 0) found.push({ start: at, end: (next = commentEnd + 3), as: '' });
    } else if (format === 'html' && (text[next] === '!' || text[next] === '?')) {
      const end = text.slice(at, at + 1000).indexOf('>');
      if (end > 0) found.push({ start: at, end: (next = at + end + 1), as: '\n' });
    } else {
      const tag = tagAt(text, at, format);
      if (tag) {
        tags.push(tag);
        next = tag.closing ? tag.end : endOfRaw(text, tag, rawEnds);
      }
    }
    at = text.indexOf('<', next);
  }
  for (const tag of tags) found.push(asMarkup(tag, text));
  for (const span of hiddenBy(tags)) found.push({ ...span, as: '\n' });
  return found;
}

function tagAt(text: string, at: number, format: Format): Tag | undefined {
  LOOSE.lastIndex = at;
  const loose = LOOSE.exec(text);
  const name = loose?.[2]!.toLowerCase();
  if (loose && name && isElement(name)) return { start: at, end: LOOSE.lastIndex, name, closing: loose[1] === '/' };
  NAMED.lastIndex = at;
  const named = NAMED.exec(text);
  if (!named) return undefined;
  const element = named[2]!.toLowerCase();
  // In a page any name may be an element; elsewhere `<` is a sign among others.
  if (format !== 'html' && !isElement(element)) return undefined;
  const end = endOfTag(text, NAMED.lastIndex);
  return end < 0 ? undefined : { start: at, end, name: element, closing: named[1] === '/' };
}

function isElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || INLINE_ELEMENTS.has(name) || HIDDEN_ELEMENTS.has(name);
}

/** The offset behind the `>` that ends the tag whose attributes start at `from`, or -1. */
function endOfTag(text: string, from: number): number {
  for (let at = from; ;) {
    INSIDE.lastIndex = at;
    INSIDE.exec(text);
    const stop = INSIDE.lastIndex;
    const c = text[stop];
    if (c === '>') return stop + 1;
    if (c !== '"' && c !== "'") return -1;
    const close = text.indexOf(c, stop + 1);
    if (close < 0 || close - stop > LONGEST_VALUE) return -1;
    at = close + 1;
  }
}

/** Where the search for tags goes on behind an opening tag: behind a script's or a style's content. */
function endOfRaw(text: string, tag: Tag, ends: Map<string, number>): number {
  if (!RAW_ELEMENTS.has(tag.name)) return tag.end;
  const known = ends.get(tag.name);
  if (known === -1) return tag.end;
  if (known !== undefined && known >= tag.end) return known;
  const closer = new RegExp(`</${tag.name}`, 'gi');
  closer.lastIndex = tag.end;
  const end = closer.exec(text)?.index ?? -1;
  ends.set(tag.name, end);
  return end < 0 ? tag.end : end;
}

function asMarkup(tag: Tag, text: string): Markup {
  const { start, end, name, closing } = tag;
  const opens = closing ? undefined : OPENS[name];
  const parts = BLOCK_ELEMENTS.has(name) || HIDDEN_ELEMENTS.has(name);
  // `…</a><a href…>`: two links side by side, not one word.
  const beside = !closing && (name === 'a' || name === 'span') && text[start - 1] === '>';
  return { start, end, as: parts ? '\n' : beside ? ' ' : '', ...(opens && { opens }) };
}

/** From the opening to the closing tag of each hidden element; one that is never closed hides nothing. */
function hiddenBy(tags: readonly Tag[]): Span[] {
  const open = new Map<string, number[]>();
  const spans: Span[] = [];
  let lastContent = -1;
  for (const tag of tags) {
    if (CONTENT_ELEMENTS.has(tag.name)) lastContent = tag.start;
    if (!HIDDEN_ELEMENTS.has(tag.name)) continue;
    const stack = open.get(tag.name) ?? [];
    open.set(tag.name, stack);
    const start = tag.closing ? stack.pop() : void stack.push(tag.start);
    // Some pages are one form from top to bottom.
    const wrapsAll = tag.name === 'form' && start !== undefined && lastContent > start;
    if (start !== undefined && !wrapsAll) spans.push({ start, end: tag.end });
  }
  return spans;
}
