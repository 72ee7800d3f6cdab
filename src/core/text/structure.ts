import type { Span } from '../base/span';
import type { Block, BlockKind } from './blocks';

const CAPTION = /(?:\((?:Ảnh|Photo|Foto|Image|Nguồn)\b|\b(?:Ảnh|Photo|Foto): )/u;
const FURNITURE = [
  /^(?:#\S+\s*){2,}$/u,
  /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?$/,
  /^(?:leave a (?:comment|reply)|related (?:news|articles|posts)|read (?:more|also)|share this|tin (?:cùng chuyên mục|liên quan)|leggi anche|ora osservando|articoli correlati)\b/iu,
  /\b(?:cookies?|akismet|all rights reserved|tutti i diritti riservati|bản quyền)\b/iu,
];
const CREDIT = /^\((?:Theo )?[^()]{2,80}\)$|^(?:Responsible editor|Editor|Editing)\b/iu;

/** Cuts an article into blocks, a line each where lines are paragraphs, and says what each one is. */
export function findBlocks(text: string, markup: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines(text)) {
    const visible = withoutMarkup(text, line, markup).trim();
    if (visible === '') continue;
    const rest = breadcrumb(text, line);
    if (rest > line.start) blocks.push({ start: line.start, end: rest, kind: 'furniture' });
    blocks.push({ start: rest, end: line.end, kind: kindOf(visible, blocks) });
  }
  return blocks;
}

function lines(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) out.push({ start: from, end: to });
    start = end + 1;
  }
  return out;
}

function withoutMarkup(text: string, line: Span, markup: readonly Span[]): string {
  let out = '';
  let at = line.start;
  for (const m of markup) {
    if (m.end <= line.start) continue;
    if (m.start >= line.end) break;
    out += text.slice(at, Math.max(at, m.start));
    at = Math.max(at, m.end);
  }
  return out + text.slice(at, Math.max(at, line.end));
}

/** Where the headline starts behind `Home » today » World » …`, or the line's start. */
function breadcrumb(text: string, line: Span): number {
  const last = text.lastIndexOf(' » ', line.end);
  return last < line.start ? line.start : last + 3;
}

function kindOf(visible: string, before: readonly Block[]): BlockKind {
  if (FURNITURE.some((f) => f.test(visible))) return 'furniture';
  if (CREDIT.test(visible)) return 'credit';
  if (CAPTION.test(visible)) return 'caption';
  const read = before.filter((b) => b.kind !== 'furniture');
  if (read.length === 0) return visible.length < 200 && !/[.;]$/.test(visible) ? 'headline' : 'lead';
  if (read.length === 1 && read[0]!.kind === 'headline') return 'lead';
  return visible.length < 100 && !/[.!?"”»)\]/,;:…]$/u.test(visible) ? 'subheading' : 'paragraph';
}
