import type { Span } from '../base/span';
import type { Block } from '../text/blocks';
import { pictureNumberLength } from './pictures';

const LONGEST_HEADLINE = 250;
/** So much of a headline cut short must be there to know it by. */
const SHORTEST_HEAD = 15;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/;

/**
 * The blocks of a part that starts with one of the article's `headlines`: by itself, in full after a breadcrumb's short form,
 * or over a picture with its number and maybe the caption run on to it. `undefined` where it does not, or only starts alike.
 */
export function repeatedHeadline(
  page: string,
  part: Span,
  headlines: readonly string[],
  afterLead: boolean,
): Block[] | undefined {
  const { start, end } = part;
  const headline = headlines.find((h) => page.startsWith(h, start));
  if (headline === undefined) return shortenedHeadline(page, part, headlines);
  const behind = start + headline.length;
  if (behind >= end) return behind === end ? [{ start, end, kind: 'headline' }] : undefined;
  const number = pictureNumberLength(page.slice(behind, end));
  if (number > 0) return overPicture(page, start, behind, behind + number, end);
  if (afterLead || end - start > LONGEST_HEADLINE || ENDS_SENTENCE.test(page.slice(end - 4, end))) return undefined;
  return [{ start, end, kind: 'headline' }];
}

/** `Start of the headline - 1`: as a picture's number cuts it short. */
function shortenedHeadline(page: string, { start, end }: Span, headlines: readonly string[]): Block[] | undefined {
  const head = page.slice(start, Math.min(end, start + SHORTEST_HEAD));
  if (head.length < SHORTEST_HEAD || end - start > LONGEST_HEADLINE) return undefined;
  const headline = headlines.find((h) => h.startsWith(head));
  if (headline === undefined) return undefined;
  let same = SHORTEST_HEAD;
  while (start + same < end && headline[same] === page[start + same]) same++;
  while (/\s/.test(page[start + same - 1]!)) same--;
  const behind = start + same;
  const number = pictureNumberLength(page.slice(behind, end));
  return number > 0 ? overPicture(page, start, behind, behind + number, end) : undefined;
}

/** The headline, the picture's number, and the caption that may have run on to it. */
function overPicture(page: string, start: number, behind: number, numberEnd: number, end: number): Block[] {
  const blank = /^\s*/.exec(page.slice(behind, numberEnd))![0].length;
  const blocks: Block[] = [
    { start, end: behind, kind: 'headline' },
    { start: behind + blank, end: numberEnd, kind: 'furniture' },
  ];
  const rest = page.slice(numberEnd, end).search(/[^\s:.)-]/);
  return rest < 0 ? blocks : [...blocks, { start: numberEnd + rest, end, kind: 'caption' }];
}
