import { Gap, Shape } from '../../segment/words';
import type { LeftSide } from './leftSide';
import type { Reader } from './reader';
import type { RightSide } from './rightSide';

/** What stands on both sides of a possible name. */
export interface Sides extends LeftSide, RightSide {
  /** The name of the place that a report comes from: `LIMA, Dec. 9`. */
  readonly dateline: boolean;
}

const LONGEST_BYLINE = 4;

/** Both sides of the words `[i, j)`. */
export function sidesOf(reader: Reader, before: LeftSide, behind: RightSide, i: number, j: number): Sides {
  return {
    left: before.left,
    far: before.far,
    adjective: before.adjective,
    article: before.article,
    due: before.due,
    calledBefore: before.calledBefore,
    slash: before.slash,
    saint: before.saint,
    right: behind.right,
    dateline: i === 0 && isDateline(reader, j),
    byline: i === 0 ? isByline(reader, j) : before.byline,
    countryBehind: behind.countryBehind,
    bracketedLand: behind.bracketedLand,
    apposition: behind.apposition,
    score: behind.score,
    abbreviated: behind.abbreviated,
  };
}

function isDateline({ words, text, capitals, passage }: Reader, j: number): boolean {
  if (passage.kind === 'headline') return false;
  if (capitals.flat[0] || j >= words.length) return false;
  for (let w = 0; w < j; w++) if (words.shape[w] !== Shape.Upper) return false;
  if (words.end[j - 1]! - words.start[0]! < 4) return false;
  return /^(?:\s?[,(:/–—]|\s[-–—]|\.\s)/.test(text.slice(words.end[j - 1]!, words.end[j - 1]! + 3));
}

/** Whether the words `[0, j)` are an author's, alone on the line. */
function isByline({ words, passage }: Reader, j: number): boolean {
  if (isShoutedByline(words, j)) return true;
  if (j !== words.length || words.length > LONGEST_BYLINE) return false;
  return (passage.kind === 'byline' || passage.kind === 'credit' || passage.kind === 'paragraph') && words.length > 1;
}

/** `ANNA HOLT, VALLEY POST`: an author and a paper, in capitals, alone on a line. */
function isShoutedByline({ length, shape, gap }: Reader['words'], j: number): boolean {
  if (length > 7 || length < 3 || j < 2 || j > 3 || j >= length || gap[j] !== (Gap.Comma | Gap.Space)) return false;
  for (let w = 0; w < length; w++) if (shape[w] !== Shape.Upper && shape[w] !== Shape.Initials) return false;
  return true;
}
