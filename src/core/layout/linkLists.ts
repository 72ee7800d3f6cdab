import type { Part } from './furniture';

const LONGEST_LINK = 170;
const ENDS_PARAGRAPH = /[.…]["”»)]?$/;

/**
 * Makes furniture of the lines behind a header such as *Related news*: links to other articles, each a headline. A list ends
 * where a paragraph starts, or a heading.
 */
export function closeLinkLists(page: string, parts: readonly Part[]): readonly Part[] {
  let open = false;
  return parts.map((part) => {
    if (part.furniture) {
      open ||= part.listHeader === true;
      return part;
    }
    open &&= isLink(page, part);
    return open ? { ...part, furniture: true } : part;
  });
}

function isLink(page: string, part: Part): boolean {
  if (part.opens === 'headline' || part.end - part.start > LONGEST_LINK) return false;
  return !ENDS_PARAGRAPH.test(page.slice(Math.max(part.start, part.end - 2), part.end));
}
