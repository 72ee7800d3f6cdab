import { findCharacterReferences } from './characterReferences';
import { findMarkdownBlocks, findMarkdownSigns } from './markdown';
import type { Format, Markup } from './markup';
import { findTags } from './tags';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'”“»«)\]]{1,2000}/gi;
// A mail address: the part before the sign is looked for backwards from it, so that a long word costs nothing.
const MAIL_SIGN = /@(?=[\p{L}\d-]{1,60}\.[\p{L}\d.-]{1,60})/gu;
const MAIL_NAME = /[\w.+-]{1,64}$/;
const MAIL_HOST = /[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,4}/uy;

/**
 * The stretches of `text` that are markup: tags, comments, character references, the signs of Markdown, addresses. Sorted,
 * apart; offsets are UTF-16 code units into `text`, which stays as it is. Linear in the length.
 */
export function findMarkup(text: string, format: Format): Markup[] {
  return inOrder(findSpanningMarkup(text, format).concat(findLineMarkup(text, format)));
}

/** Markup that may reach over lines: what it is depends on the whole text. In no order. */
export function findSpanningMarkup(text: string, format: Format): Markup[] {
  const tags = findTags(text, format);
  return format === 'markdown' ? tags.concat(findMarkdownBlocks(text)) : tags;
}

/** Markup that no line's end is in: what it is depends on its own line. In no order. */
export function findLineMarkup(text: string, format: Format): Markup[] {
  const found = findCharacterReferences(text).concat(findAddresses(text));
  return format === 'markdown' ? found.concat(findMarkdownSigns(text)) : found;
}

function findAddresses(text: string): Markup[] {
  const found: Markup[] = [];
  for (const m of text.matchAll(ADDRESS)) {
    const address = m[0].replace(/[.,;:!?…]{1,10}$/, '');
    found.push({ start: m.index, end: m.index + address.length, as: ' ' });
  }
  if (!text.includes('@')) return found;
  for (const m of text.matchAll(MAIL_SIGN)) {
    const name = MAIL_NAME.exec(text.slice(Math.max(0, m.index - 64), m.index));
    MAIL_HOST.lastIndex = m.index + 1;
    if (name && MAIL_HOST.exec(text))
      found.push({ start: m.index - name[0].length, end: MAIL_HOST.lastIndex, as: ' ' });
  }
  return found;
}

/** Sorts markup; of two that overlap the one that starts first, or is longer, keeps the stretch. */
export function inOrder(found: Markup[]): Markup[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Markup[] = [];
  let end = 0;
  for (const markup of found) {
    if (markup.end <= end) continue;
    out.push(markup.start < end ? { ...markup, start: end } : markup);
    end = markup.end;
  }
  return out;
}
