import type { BlockKind } from '../text/blocks';

/** What language identification looks at. */
const SAMPLE = 2400;
const LONGEST_PIECE = 300;

/**
 * A sample of an article's running text: pieces of paragraphs from all over it, so that neither a quotation nor a headline in
 * another language decides. Its length is bounded, however long the article is.
 */
export function sampleArticle(blocks: readonly { readonly kind: BlockKind; readonly text: string }[]): string {
  const running = blocks.filter((b) => (b.kind === 'paragraph' || b.kind === 'lead') && b.text.length >= 40);
  const from = running.length > 0 ? running : blocks.filter((b) => b.kind !== 'furniture');
  const step = Math.max(1, Math.floor(from.length / 12));
  const pieces: string[] = [];
  let length = 0;
  for (let i = 0; i < from.length && length < SAMPLE; i += step) {
    const piece = from[i]!.text.slice(0, LONGEST_PIECE);
    pieces.push(piece);
    length += piece.length + 1;
  }
  return pieces.join('\n');
}
