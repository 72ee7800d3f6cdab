import { Gap, Shape } from '../../segment/words';
import type { Capitals } from './capitals';
import { Cue, phraseEnd, type Cues } from './cues';
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
  /** Its abbreviation follows in brackets: `Forza di risposta rapida (FRR)`. */
  readonly abbreviated: boolean;
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
  if (left & Cue.OrgClass && raised && isSyllable(words, i)) left &= ~Cue.OrgClass;
  // `Trần Đức` Lương, `Nguyễn Anh` Tuấn: a syllable of a name, not a form of address.
  if (left & (Cue.Title | Cue.Honorific) && isInsideName(words, cues, capitals, i))
    left &= ~(Cue.Title | Cue.Honorific);
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
    slash:
      (i > 1 && capitals.capital[i - 1] === 1 && text.startsWith(' / ', words.start[i]! - 3)) ||
      (i > 0 && isWire(text, words.start[i]!)) ||
      (i > 0 && text[words.start[i]! - 1] === '/' && capitals.capital[i - 1] === 1),
  };
}

/** Whether word `i - 1` alone is a title that stands in capitals behind a capital, as a syllable of a name does. */
function isInsideName(words: Reader['words'], cues: Cues, { capital, due }: Capitals, i: number): boolean {
  return (
    i > 1 &&
    capital[i - 1] === 1 &&
    capital[i - 2] === 1 &&
    !due[i - 1] &&
    words.gap[i - 1] === Gap.Space &&
    !cues.field[i - 1] &&
    (cues.alone[i - 1]! & (Cue.Title | Cue.Honorific)) !== 0 &&
    isSyllable(words, i - 2) &&
    isSyllable(words, i - 1) &&
    !(cues.alone[i - 2]! & (Cue.Title | Cue.Honorific | Cue.OrgClass))
  );
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
    abbreviated: isAbbreviated(reader, j),
  };
}

/** `ANNA HOLT, VALLEY POST`: an author and a paper, in capitals, alone on a line. */
function isShoutedByline({ length, shape, gap }: Reader['words'], j: number): boolean {
  if (length > 7 || length < 3 || j < 2 || j > 3 || j >= length || gap[j] !== (Gap.Comma | Gap.Space)) return false;
  for (let w = 0; w < length; w++) if (shape[w] !== Shape.Upper && shape[w] !== Shape.Initials) return false;
  return true;
}

/** `NAIROBI, Nov 12 (Coast Wire) -`: the agency in a dateline's bracket. */
function isWire(text: string, start: number): boolean {
  return start < 60 && text[start - 1] === '(' && /^[^()\n]{2,30}\) ?[-–—]/.test(text.slice(start, start + 34));
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

function appositionOf(reader: Reader, j: number): number {
  const { words, cues, articles } = reader;
  if (j >= words.length || words.gap[j] !== (Gap.Comma | Gap.Space)) return 0;
  if (reader.passage.language.code === 'en') return englishApposition(reader, j);
  if (words.shape[j] !== Shape.Lower) return 0;
  const at = articles.has(words.norm[j]!) || cues.alone[j]! & Cue.Function ? j + 1 : j;
  if (at >= words.length || words.shape[at] !== Shape.Lower) return 0;
  return (
    (phraseEnd(cues, at, Cue.OrgClass) > 0 ? Cue.OrgClass : 0) |
    (phraseEnd(cues, at, Cue.PlaceClass) > 0 ? Cue.PlaceClass : 0) |
    (phraseEnd(cues, at, Cue.SystemClass) > 0 ? Cue.SystemClass : 0)
  );
}

const LONGEST_APPOSITION = 8;

/** `, South Korea's fourth-biggest card company,`: the last class word before the phrase ends or goes on with a small word. */
function englishApposition({ words, cues, articles, capitals }: Reader, j: number): number {
  const opens =
    articles.has(words.norm[j]!) || words.norm[j] === 'a' || words.norm[j] === 'an' || words.norm[j] === 'one';
  const owned = capitals.capital[j] === 1;
  let owner = false;
  let found = 0;
  for (let w = opens ? j + 1 : j; w < words.length && w - j < LONGEST_APPOSITION; w++) {
    const gap = words.gap[w]!;
    if (w > j && !touches(words, w) && !(gap & (Gap.Hyphen | Gap.Apostrophe))) break;
    if (gap & Gap.Apostrophe) owner = true;
    if (capitals.capital[w] && !(owned && !owner) && !(cues.alone[w]! & Cue.Demonym)) break;
    if (
      w > j &&
      !owner &&
      words.norm[w - 1] !== 'one' &&
      cues.alone[w]! & (Cue.Joiner | Cue.Coordinator) &&
      words.shape[w] === Shape.Lower
    )
      break;
    const here =
      (phraseEnd(cues, w, Cue.OrgClass) > 0 ? Cue.OrgClass : 0) |
      (phraseEnd(cues, w, Cue.PlaceClass) > 0 ? Cue.PlaceClass : 0) |
      (phraseEnd(cues, w, Cue.SystemClass) > 0 ? Cue.SystemClass : 0);
    if (words.shape[w] === Shape.Lower && here) found = here;
    if (words.shape[w] === Shape.Lower && cues.alone[w]! & Cue.Speech) return 0;
  }
  if (owned && !owner) return 0;
  return found;
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
    if (isShoutedByline(words, j)) return true;
    if (j !== words.length || words.length > LONGEST_BYLINE) return false;
    return (passage.kind === 'byline' || passage.kind === 'credit' || passage.kind === 'paragraph') && words.length > 1;
  }
  if (!(cues.endingAt[i]! & Cue.Byline)) return isSecondAuthor({ words, cues, text }, i);
  const gap = text.slice(words.end[i - 1]!, words.start[i]!);
  if (/^\s?:\s?$/.test(gap)) return true;
  for (let w = Math.max(0, i - 3); w < i; w++)
    if (phraseEnd(cues, w, Cue.Byline) === i && (w === 0 || (words.gap[w]! & (Gap.Bracket | Gap.Other)) !== 0))
      return true;
  return false;
}

/** Whether a bracket with nothing but a word in capitals in it stands behind word `j - 1`. */
export function isAbbreviated({ words, text }: Reader, j: number): boolean {
  if (j >= words.length || !(words.gap[j]! & Gap.Bracket) || words.shape[j] !== Shape.Upper) return false;
  const from = words.start[j]!;
  const to = words.end[j]!;
  return to - from > 1 && to - from <= 9 && text[from - 1] === '(' && text[to] === ')';
}

/** `Bài, ảnh: LÊ HÒA - TRẦN TÂM`: whoever else a credit names. */
function isSecondAuthor({ words, cues, text }: Pick<Reader, 'words' | 'cues' | 'text'>, i: number): boolean {
  if (!/^\s?[-–,&]\s$/.test(text.slice(words.end[i - 1]!, words.start[i]!))) return false;
  for (let w = i - 1; w > Math.max(0, i - 6) && words.shape[w] !== Shape.Lower; w--)
    if (cues.endingAt[w]! & Cue.Byline && text[words.end[w - 1]!] === ':') return true;
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

function countryBehind({ words, known, text }: Reader, j: number): boolean {
  // `Hanmir Card, South Korea's largest lender`
  const owner = (end: number): boolean => /^['’]s?\s/.test(text.slice(words.end[end - 1]!, words.end[end - 1]! + 3));
  if (j >= words.length || !(words.gap[j]! & (Gap.Comma | Gap.Bracket)) || words.gap[j]! & (Gap.Stop | Gap.Quote))
    return false;
  for (const [end, names] of known.get(j) ?? []) if (names[0]!.type === 'place') return !owner(end);
  return false;
}
