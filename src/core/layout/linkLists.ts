import type { Step } from '../base/sequence';
import type { Part } from './furniture';

const LONGEST_LINK = 170;
const ENDS_PARAGRAPH = /[.…]["”»)]?$/;

/**
 * Makes furniture of the lines behind a header such as *Related news*: links to other articles, each a headline. A list ends
 * where a paragraph starts, or a heading. `open`: whether the part before is of a list; given back for the part itself.
 */
export function closeLinkList(part: Part, open: boolean): Step<boolean, Part> {
  if (part.furniture) return { out: part, state: open || part.listHeader === true };
  if (!open || !isLink(part)) return { out: part, state: false };
  return { out: { ...part, furniture: true }, state: true };
}

function isLink({ line, text }: Part): boolean {
  if (line.opens === 'headline' || text.length > LONGEST_LINK) return false;
  return !ENDS_PARAGRAPH.test(text.slice(-2));
}
