import type { Format, Markup } from './markup';

/** Stands where markup is that parts nothing: the word splitter reads on through it. */
const JOINER = '\u2060';
/** Stands behind a letter that `&egrave;` is read as: the word goes on to the reference's end. */
const FILLER = '\u034f';
const OPENING = /[“«‘„‹([¿¡]/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** A line's end alone is a space in a page; a blank line is not. */
const LONE_LINE_END = /(?<!\n[ \t\r]{0,40})\r?\n(?![ \t\r]{0,40}\n)/g;

/**
 * The article as it is read, of the same length as `text`, so that every offset holds in both: markup is blanked out,
 * character references stand as their character, and lines end where blocks do. Linear in the length.
 */
export function maskMarkup(text: string, markup: readonly Markup[], format: Format): string {
  // A page's own line ends mean nothing as soon as it has blocks.
  const flowing = format === 'html' && markup.some((m) => m.as === '\n');
  const plain = (from: number, to: number): string =>
    flowing ? text.slice(from, to).replace(LONE_LINE_END, (end) => ' '.repeat(end.length)) : text.slice(from, to);
  if (markup.length === 0) return text;
  const behind = followers(text, markup);
  const out: string[] = [];
  let at = 0;
  let last = '\n';
  markup.forEach((m, i) => {
    if (m.start > at) {
      out.push(plain(at, m.start));
      last = text[m.start - 1]!;
    }
    const filled = fill(m, last, behind[i]!);
    out.push(filled);
    last = m.as === '' ? last : m.as;
    at = m.end;
  });
  out.push(plain(at, text.length));
  return out.join('');
}

/** For each markup the character that is read next, across markup that is read as nothing. */
function followers(text: string, markup: readonly Markup[]): string[] {
  const behind = new Array<string>(markup.length);
  for (let i = markup.length - 1; i >= 0; i--) {
    const next = markup[i + 1];
    const { end } = markup[i]!;
    behind[i] = next?.start !== end ? (text[end] ?? '\n') : next.as === '' ? behind[i + 1]! : next.as;
  }
  return behind;
}

function fill({ start, end, as }: Markup, before: string, behind: string): string {
  const length = end - start;
  if (as === '\n') return `\n${' '.repeat(length - 1)}`;
  if (as === ' ') return ' '.repeat(length);
  if (as === '') return (isSpace(before) || isSpace(behind) ? ' ' : JOINER).repeat(length);
  const rest = length - as.length;
  if (rest < 0) return ' '.repeat(length);
  if (LETTER.test(as)) return as + FILLER.repeat(rest);
  // A quotation mark stands on the side of what it holds, so that what it holds ends where the reference starts.
  const opens = OPENING.test(as) || (/["']/.test(as) && (isSpace(before) || /[([“«]/.test(before)));
  return opens ? JOINER.repeat(rest) + as : as + JOINER.repeat(rest);
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
