import { Gap, Shape } from '../../segment/words';
import type { Capitals } from './capitals';
import { Cue, phraseEnd, type Cues } from './cues';
import { touches, type Reader } from './reader';
import { isSyllable } from './syllables';

/** What stands before the names that start at one word; flags of `Cue`. */
export interface LeftSide {
  /** The phrases that end right before. */
  readonly left: number;
  /** The phrases that end one small word or adjective earlier, or before a comma and an article. */
  readonly far: number;
  /** A people's adjective stands right before. */
  readonly adjective: boolean;
  /** An article stands right before. */
  readonly article: boolean;
  /** Nothing but a capital due there anyway speaks for the first word. */
  readonly due: boolean;
  /** `its director, Custódio Mabjaia`: what stands before the comma calls it; flags of `Cue`. */
  readonly calledBefore: number;
  /** A slash parts it from the name before: `Joris Claes/Belga`. */
  readonly slash: boolean;
  /** `by`, `di`, `Bài:`: an author's or a photographer's line. */
  readonly byline: boolean;
  /** `Sant'` with a capital stands before: what follows is the rest of a place's name. */
  readonly saint: boolean;
}

const BEFORE_NAME = Cue.Demonym | Cue.PersonParticle | Cue.Function | Cue.OrgLower | Cue.PlacePreposition | Cue.Joiner;

/** Looks at what stands before word `i`. */
export function leftSideOf(reader: Reader, i: number): LeftSide {
  const { words, cues, articles, capitals, text } = reader;
  const near = i > 0 && (touches(words, i) || opensName(text.slice(words.end[i - 1]!, words.start[i]!)));
  const hyphened = (words.gap[i]! & Gap.Hyphen) !== 0;
  let left = near && !hyphened ? cues.endingAt[i]! : 0;
  // `Ngân hàng` in capitals is the start of the name, not a class word before it.
  const raised = i > 1 && (capitals.capital[i - 1] || capitals.capital[i - 2]);
  if (left & Cue.OrgClass && raised && isSyllable(words, i)) left &= ~Cue.OrgClass;
  // `Trần Đức` Lương, `Nguyễn Anh` Tuấn: a syllable of a name, not a form of address.
  if (left & (Cue.Title | Cue.Honorific) && isInsideName(words, cues, capitals, i))
    left &= ~(Cue.Title | Cue.Honorific);
  // `Sri Lankan`: no title, the half of a people.
  if (left & (Cue.Title | Cue.Honorific) && phraseEnd(cues, i - 1, Cue.Demonym) > i)
    left &= ~(Cue.Title | Cue.Honorific);
  if (left & Cue.Title && isNoTitle(reader, i - 1)) left &= ~Cue.Title;
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
    byline: i > 0 && isByline(reader, i),
    saint: near && isSaint(reader, i - 1),
  };
}

/** Italian `ad`, a preposition where no article makes it a manager; and `San` of a place. */
function isNoTitle(reader: Reader, w: number): boolean {
  const { words, articles, passage } = reader;
  if (passage.language.code === 'it' && words.norm[w] === 'ad')
    return words.shape[w] !== Shape.Upper && !articles.has(words.norm[w - 1] ?? '');
  return isSaint(reader, w);
}

/** Italian `San` with a capital that no sentence's start explains: of a place, as the saint himself has none. */
function isSaint({ words, capitals, passage }: Reader, w: number): boolean {
  return passage.language.code === 'it' && SAINTS.has(words.norm[w]!) && capitals.capital[w] === 1 && !capitals.due[w];
}

const SAINTS: ReadonlySet<string> = new Set(['san', 'santo', 'santa', 'sant']);

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

function isByline(reader: Reader, i: number): boolean {
  const { words, cues, text } = reader;
  if (!(cues.endingAt[i]! & Cue.Byline)) return isSecondAuthor(reader, i) || isSigned(reader, i);
  const gap = text.slice(words.end[i - 1]!, words.start[i]!);
  if (/^\s?:\s?$/.test(gap)) return true;
  for (let w = Math.max(0, i - 3); w < i; w++)
    if (phraseEnd(cues, w, Cue.Byline) === i && (w === 0 || (words.gap[w]! & (Gap.Bracket | Gap.Other)) !== 0))
      return true;
  return false;
}

/** Words of a line of authors that are looked through for where it starts. */
const AUTHORS = 12;

/** `Bài, ảnh: LÊ HÒA - TRẦN TÂM`, `By Ann Lee, Bo Katz and Cy Moe`: whoever else a credit names. */
function isSecondAuthor({ words, cues, text, capitals, passage }: Reader, i: number): boolean {
  const joined = (cues.alone[i - 1]! & Cue.Coordinator) !== 0 && words.gap[i] === Gap.Space;
  if (!joined && !/^(?:\s?[-–&]|,)\s$/.test(text.slice(words.end[i - 1]!, words.start[i]!))) return false;
  for (let w = i - 1; w > Math.max(0, i - AUTHORS); w--) {
    const small = !capitals.capital[w] || cues.alone[w]! & Cue.Coordinator;
    if (small && !(cues.alone[w]! & Cue.Coordinator)) return false;
    if (!(cues.endingAt[w]! & Cue.Byline)) continue;
    if (text[words.end[w - 1]!] === ':') return true;
    // Vietnamese `Theo` names whom a report is taken from, an agency as often as a person.
    return !passage.language.names.familyFirst && phraseEnd(cues, 0, Cue.Byline) === w && !endsSentence(text);
  }
  return false;
}

/** Who wrote it is named in a line, not in a sentence. */
function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end > 0 && '.!?'.includes(text[end - 1]!);
}

/** `… on Wednesday. —JUN BALDEMOR`: behind a dash, two to four capitals end the text. */
function isSigned({ words, capitals, text }: Reader, i: number): boolean {
  const rest = words.length - i;
  if (rest < 2 || rest > 4 || !/[.!?”"»)]\s?[—–]\s?$/.test(text.slice(words.end[i - 1]!, words.start[i]!)))
    return false;
  for (let w = i; w < words.length; w++)
    if (!capitals.capital[w] || (w > i && words.gap[w] !== Gap.Space)) return false;
  return /^\W*$/.test(text.slice(words.end[words.length - 1]!));
}
