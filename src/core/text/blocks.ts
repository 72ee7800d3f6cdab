import type { Span } from '../base/span';

export const BLOCK_KINDS = [
  'headline',
  'lead',
  'paragraph',
  'subheading',
  'caption',
  'byline',
  'credit',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One piece of an article's layout; blocks are in order and apart, and hold everything but blank space. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Whether anything is annotated in a block. */
export function isRead(block: { readonly kind: BlockKind }): boolean {
  return block.kind !== 'furniture';
}
