import type { Span } from './base/span';
import type { Article } from './text/article';
import type { Block } from './text/blocks';

/** A stretch that an editor may fold away: a run of furniture, from its first block's start to its last one's end. */
export type Fold = Span;

/** A headline or a subheading, with the stretch that it stands over. Offsets are UTF-16, half-open. */
export interface Heading extends Span {
  readonly name: string;
  readonly level: 'headline' | 'subheading';
  /** Where what it stands over ends: at the next heading of its level or above, or the text's end. */
  readonly sectionEnd: number;
}

/** Runs of furniture that reach over more than one line, for folding; in order. */
export function foldsOf(article: Article): Fold[] {
  const folds: { start: number; end: number }[] = [];
  let open = false;
  for (const block of article.blocks) {
    const last = folds[folds.length - 1];
    if (block.kind !== 'furniture') open = false;
    else if (open && last) last.end = block.end;
    else {
      folds.push({ start: block.start, end: block.end });
      open = true;
    }
  }
  return folds.filter(({ start, end }) => /[\n\r]/.test(article.text.slice(start, end)));
}

/** The headlines and subheadings of an article, for its outline; a headline that only stands again is left out. */
export function headingsOf(article: Article): Heading[] {
  const seen = new Set<string>();
  const blocks = article.blocks.filter((block) => {
    if (block.kind !== 'headline') return block.kind === 'subheading';
    const name = nameOf(article, block);
    const again = seen.has(name);
    seen.add(name);
    return !again;
  });
  const headings: Heading[] = [];
  let headlineEnd = article.text.length;
  let end = article.text.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    const level = block.kind === 'headline' ? 'headline' : 'subheading';
    const sectionEnd = level === 'headline' ? headlineEnd : end;
    headings.push({ start: block.start, end: block.end, name: nameOf(article, block), level, sectionEnd });
    end = block.start;
    if (level === 'headline') headlineEnd = block.start;
  }
  return headings.reverse();
}

/** A heading as a list shows it: in one line, without markup. */
function nameOf(article: Article, block: Block): string {
  let name = '';
  let at = block.start;
  for (
    let m = firstFrom(article, block.start);
    m < article.markup.length && article.markup[m]!.start < block.end;
    m++
  ) {
    const { start, end } = article.markup[m]!;
    name += article.text.slice(at, Math.max(at, start)) + article.markup[m]!.as;
    at = Math.max(at, end);
  }
  return (name + article.text.slice(at, Math.max(at, block.end))).replace(/\s+/g, ' ').trim();
}

function firstFrom(article: Article, offset: number): number {
  let low = 0;
  let high = article.markup.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (article.markup[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
