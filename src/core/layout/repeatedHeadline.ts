import type { Span } from '../base/span';
import type { BlockKind } from '../text/blocks';
import { pictureNumberLength } from './pictures';

const LONGEST_HEADLINE = 250;
/** So much of a headline cut short must be there to know it by. */
const SHORTEST_HEAD = 15;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/;

/** A piece of a part; offsets into the part's text. */
export interface Piece extends Span {
  readonly kind: BlockKind;
}

/**
 * The pieces of a part (`text`) that starts with one of the article's `headlines`: by itself, in full after a breadcrumb's short
 * form, or over a picture with its number and maybe the caption run on to it. `undefined` where it does not, or only starts alike.
 */
export function repeatedHeadline(text: string, headlines: readonly string[], afterLead: boolean): Piece[] | undefined {
  const headline = headlines.find((h) => text.startsWith(h));
  if (headline === undefined) return shortenedHeadline(text, headlines);
  const behind = headline.length;
  const whole: Piece[] = [{ start: 0, end: text.length, kind: 'headline' }];
  if (behind === text.length) return whole;
  const number = pictureNumberLength(text.slice(behind));
  if (number > 0) return overPicture(text, behind, behind + number);
  if (afterLead || text.length > LONGEST_HEADLINE || ENDS_SENTENCE.test(text.slice(-4))) return undefined;
  return whole;
}

/** `Start of the headline - 1`: as a picture's number cuts it short. */
function shortenedHeadline(text: string, headlines: readonly string[]): Piece[] | undefined {
  if (text.length < SHORTEST_HEAD || text.length > LONGEST_HEADLINE) return undefined;
  const head = text.slice(0, SHORTEST_HEAD);
  const headline = headlines.find((h) => h.startsWith(head));
  if (headline === undefined) return undefined;
  let same = SHORTEST_HEAD;
  while (same < text.length && headline[same] === text[same]) same++;
  while (/\s/.test(text[same - 1]!)) same--;
  const number = pictureNumberLength(text.slice(same));
  return number > 0 ? overPicture(text, same, same + number) : undefined;
}

/** The headline, the picture's number, and the caption that may have run on to it. */
function overPicture(text: string, behind: number, numberEnd: number): Piece[] {
  const blank = /^\s*/.exec(text.slice(behind, numberEnd))![0].length;
  const pieces: Piece[] = [
    { start: 0, end: behind, kind: 'headline' },
    { start: behind + blank, end: numberEnd, kind: 'furniture' },
  ];
  const rest = text.slice(numberEnd).search(/[^\s:.)-]/);
  return rest < 0 ? pieces : [...pieces, { start: numberEnd + rest, end: text.length, kind: 'caption' }];
}
