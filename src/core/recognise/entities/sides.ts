import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { touches, type Reader } from './reader';
import { isSyllable } from './syllables';

/** What stands on both sides of a possible name; flags of `Cue`. */
export interface Sides {
  /** The phrases that end right before. */
  readonly left: number;
  /** The phrases that end one small word or adjective earlier, or before a comma and an article. */
  readonly far: number;
  readonly right: number;
  /** A people's adjective stands right before. */
  readonly adjective: boolean;
  /** An article stands right before. */
  readonly article: boolean;
  /** The name of the place that a report comes from: `LIMA, Dec. 9`. */
  readonly dateline: boolean;
  /** An author's or a photographer's line. */
  readonly byline: boolean;
  /** `Nadi, Fiji`; `Mombasa (Kenya)`. */
  readonly countryBehind: boolean;
  /** Nothing but a capital due there anyway speaks for the first word. */
  readonly due: boolean;
  /** `its director, Custódio Mabjaia`: what stands before the comma calls it; flags of `Cue`. */
  readonly calledBefore: number;
  /** A slash parts it from the name before: `Joris Claes/Belga`. */
  readonly slash: boolean;
  /** `Safaricom, la società`: what the words behind the comma call it; flags of `Cue`. */
  readonly apposition: number;
  /** A result of a game follows: `Nantes 0 Lens 1`, `Milan 2-1`. */
  readonly score: boolean;
}

const BEFORE_NAME = Cue.Demonym | Cue.PersonParticle | Cue.Function | Cue.OrgLower | Cue.PlacePreposition | Cue.Joiner;
const LONGEST_BYLINE = 4;

/** What stands before the names that start at one word. */
export type LeftSide = Pick<Sides, 'left' | 'far' | 'adjective' | 'article' | 'due' | 'calledBefore' | 'slash'>;

export function leftSideOf({ words, cues, articles, capitals, text }: Reader, i: number): LeftSide {
  const near = i > 0 && (touches(words, i) || opensName(text.slice(words.end[i - 1]!, words.start[i]!)));
  const hyphened = (words.gap[i]! & Gap.Hyphen) !== 0;
  let left = near && !hyphened ? cues.endingAt[i]! : 0;
  // `Ngân hàng` in capitals is the start of the name, not a class word before it.
  const raised = i > 1 && (capitals.capital[i - 1] || capitals.capital[i - 2]);
  if (left & Cue.OrgClass && raised && isSyllable(words.norm[i]!)) left &= ~Cue.OrgClass;
  const article = near && !hyphened && articles.has(words.norm[i - 1]!);
  let far = 0;
  if (near && i > 1) {
    if (touches(words, i - 1)) {
      if (cues.alone[i - 1]! & BEFORE_NAME) far = cues.endingAt[i - 1]!;
    } else if (article && words.gap[i - 1]! === (Gap.Comma | Gap.Space))
      far = cues.endingAt[i - 1]! & (Cue.SystemClass | Cue.OrgClass);
  }
  return {
    left,
    far,
    adjective: (left & Cue.Demonym) !== 0,
    article,
    due: capitals.due[i] === 1,
    calledBefore:
      i > 0 && words.gap[i] === (Gap.Comma | Gap.Space) ? cues.endingAt[i]! & (Cue.Title | Cue.OrgClass) : 0,
    slash: i > 0 && text[words.start[i]! - 1] === '/' && capitals.capital[i - 1] === 1,
  };
}

/** Both sides of the words `[i, j)`, of which `before` is the left one. */
export function sidesOf(reader: Reader, before: LeftSide, i: number, j: number): Sides {
  return {
    left: before.left,
    far: before.far,
    adjective: before.adjective,
    article: before.article,
    due: before.due,
    calledBefore: before.calledBefore,
    slash: before.slash,
    right: rightOf(reader, j),
    dateline: i === 0 && isDateline(reader, j),
    byline: isByline(reader, i, j),
    countryBehind: countryBehind(reader, j),
    apposition: appositionOf(reader, j),
    score: scoreBehind(reader, j),
  };
}

/** What may stand between a class word and a name: `quotidiano «Il Foglio»`, `TP. Vinh`. */
function opensName(gap: string): boolean {
  return (
    gap === ' "' ||
    gap === ' “' ||
    gap === ' «' ||
    gap === ' ‘' ||
    gap === " '" ||
    gap === '. ' ||
    gap === '.' ||
    gap === ' « '
  );
}

function rightOf({ words, cues, text }: Reader, j: number): number {
  if (j >= words.length) return 0;
  const gap = words.gap[j]!;
  if (gap === Gap.Space)
    return (
      (phraseEnd(cues, j, Cue.Speech) > 0 ? Cue.Speech : 0) |
      (phraseEnd(cues, j, Cue.OrgClass) > 0 ? Cue.OrgClass : 0) |
      (cues.alone[j]! & (Cue.SystemTail | Cue.OrgTail))
    );
  if (gap === (Gap.Comma | Gap.Space)) {
    if (words.shape[j] === Shape.Number) return words.end[j]! - words.start[j]! === 2 ? Cue.RoleBehind : 0;
    return words.shape[j] === Shape.Lower && phraseEnd(cues, j, Cue.RoleBehind) > 0 ? Cue.RoleBehind : 0;
  }
  if (gap & Gap.Bracket && gap & Gap.Space && words.shape[j] === Shape.Number) {
    const behind = text.slice(words.end[j]!, words.end[j]! + 5);
    return behind.startsWith(' tuổi') ||
      behind.startsWith(' anni') ||
      (words.end[j]! - words.start[j]! === 2 && behind.startsWith(')'))
      ? Cue.RoleBehind
      : 0;
  }
  return 0;
}

function appositionOf({ words, cues, articles }: Reader, j: number): number {
  if (j >= words.length || words.gap[j] !== (Gap.Comma | Gap.Space) || words.shape[j] !== Shape.Lower) return 0;
  const at = articles.has(words.norm[j]!) || cues.alone[j]! & Cue.Function ? j + 1 : j;
  if (at >= words.length || words.shape[at] !== Shape.Lower) return 0;
  return (
    (phraseEnd(cues, at, Cue.OrgClass) > 0 ? Cue.OrgClass : 0) |
    (phraseEnd(cues, at, Cue.PlaceClass) > 0 ? Cue.PlaceClass : 0) |
    (phraseEnd(cues, at, Cue.SystemClass) > 0 ? Cue.SystemClass : 0)
  );
}

function isDateline({ words, text, capitals, passage }: Reader, j: number): boolean {
  if (passage.kind === 'headline') return false;
  if (capitals.flat[0] || j >= words.length) return false;
  for (let w = 0; w < j; w++) if (words.shape[w] !== Shape.Upper) return false;
  if (words.end[j - 1]! - words.start[0]! < 4) return false;
  return /^(?:\s?[,(:/–—]|\s[-–—]|\.\s)/.test(text.slice(words.end[j - 1]!, words.end[j - 1]! + 3));
}

function isByline({ words, cues, passage, text }: Reader, i: number, j: number): boolean {
  if (i === 0) {
    if (j !== words.length || words.length > LONGEST_BYLINE) return false;
    return (passage.kind === 'byline' || passage.kind === 'credit' || passage.kind === 'paragraph') && words.length > 1;
  }
  if (!(cues.endingAt[i]! & Cue.Byline)) return false;
  const gap = text.slice(words.end[i - 1]!, words.start[i]!);
  if (/^\s?:\s?$/.test(gap)) return true;
  for (let w = Math.max(0, i - 3); w < i; w++)
    if (phraseEnd(cues, w, Cue.Byline) === i && (w === 0 || (words.gap[w]! & (Gap.Bracket | Gap.Other)) !== 0))
      return true;
  return false;
}

function scoreBehind({ words, capitals, text }: Reader, j: number): boolean {
  if (
    j >= words.length ||
    words.shape[j] !== Shape.Number ||
    words.gap[j] !== Gap.Space ||
    words.end[j]! - words.start[j]! > 3
  )
    return false;
  if (j + 1 >= words.length) return true;
  if (words.shape[j + 1] === Shape.Number && text[words.end[j]!] === '-')
    return words.end[j + 1]! - words.start[j + 1]! <= 3;
  return capitals.capital[j + 1] === 1 && words.gap[j + 1] === Gap.Space;
}

function countryBehind({ words, known }: Reader, j: number): boolean {
  if (j >= words.length || !(words.gap[j]! & (Gap.Comma | Gap.Bracket)) || words.gap[j]! & (Gap.Stop | Gap.Quote))
    return false;
  for (const names of known.get(j)?.values() ?? []) if (names[0]!.type === 'place') return true;
  return false;
}
