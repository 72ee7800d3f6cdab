import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { touches, type Reader } from './reader';

/** What stands behind the names that end at one word; flags of `Cue`. */
export interface RightSide {
  readonly right: number;
  /** `Nadi, Fiji`; `Mombasa (Kenya)`. */
  readonly countryBehind: boolean;
  /** `Sandrine Testud (France)`: whom a list of results tells by a land. */
  readonly bracketedLand: boolean;
  /** `Safaricom, la società`: what the words behind the comma call it; flags of `Cue`. */
  readonly apposition: number;
  /** A result of a game follows: `Nantes 0 Lens 1`, `Milan 2-1`. */
  readonly score: boolean;
  /** Its abbreviation follows in brackets: `Forza di risposta rapida (FRR)`. */
  readonly abbreviated: boolean;
}

/** Looks at what stands from word `j` on. */
export function rightSideOf(reader: Reader, j: number): RightSide {
  return {
    right: rightOf(reader, j),
    countryBehind: countryBehind(reader, j),
    bracketedLand: bracketedLand(reader, j),
    apposition: appositionOf(reader, j),
    score: scoreBehind(reader, j),
    abbreviated: isAbbreviated(reader, j),
  };
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
  if (isQuoted(reader, j)) return Cue.OrgClass;
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

/** `Zebra (+3,2%)`, `Zebra (-0,4% a 23,9 euro)`: a share and what became of it. */
function isQuoted({ words, text, known }: Reader, j: number): boolean {
  if (j >= words.length || !(words.gap[j]! & Gap.Bracket) || words.shape[j] !== Shape.Number) return false;
  if (known[j - 1] || !/^ ?\([+\-−–] ?$/.test(text.slice(words.end[j - 1]!, words.start[j]!))) return false;
  return /^ ?%/.test(text.slice(words.end[j]!, words.end[j]! + 2));
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

/** Whether a bracket with nothing but a word in capitals in it stands behind word `j - 1`. */
export function isAbbreviated(reader: Reader, j: number): boolean {
  const { words, text } = reader;
  if (j >= words.length || !(words.gap[j]! & Gap.Bracket)) return false;
  if (words.shape[j] !== Shape.Upper && !isTitledAbbreviation(reader, j)) return false;
  const from = words.start[j]!;
  const to = words.end[j]!;
  return to - from > 1 && to - from <= 9 && text[from - 1] === '(' && text[to] === ')';
}

/** Italian writes abbreviations as it writes names: `Organizzazione mondiale del commercio (Omc)`. */
function isTitledAbbreviation({ words, known, passage }: Reader, j: number): boolean {
  if (passage.language.code !== 'it' || words.shape[j] !== Shape.Title || words.norm[j]!.length > 7) return false;
  return !known[j]?.some(({ names }) => names.some((name) => name.type === 'place'));
}

/** As many words may stand between a body's head and the abbreviation in brackets behind its name. */
const LONGEST_BODY = 12;

/** Whether word `w` alone is the abbreviation in brackets of a body named before it: `Banca centrale (Bcra)`. */
export function abbreviates(reader: Reader, w: number): boolean {
  if (!isAbbreviated(reader, w)) return false;
  const { words, capitals, cues } = reader;
  for (let at = w - 1; at >= 0 && at >= w - LONGEST_BODY; at--) {
    if (capitals.capital[at] && phraseEnd(cues, at, Cue.OrgHead | Cue.National) > 0) return true;
    if (words.gap[at]! & ~(Gap.Space | Gap.Apostrophe | Gap.Hyphen)) return false;
  }
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
  if (j + 1 >= words.length || isStanding(words, j)) return true;
  if (words.shape[j + 1] === Shape.Number && text[words.end[j]!] === '-')
    return words.end[j + 1]! - words.start[j + 1]! <= 3;
  return capitals.capital[j + 1] === 1 && words.gap[j + 1] === Gap.Space;
}

function bracketedLand({ words, known, text }: Reader, j: number): boolean {
  if (j >= words.length || !(words.gap[j]! & Gap.Bracket) || words.gap[j]! & (Gap.Comma | Gap.Stop)) return false;
  return known[j]?.some(({ end, names }) => names[0]!.country && text[words.end[end - 1]!] === ')') ?? false;
}

/** `Leeds 5 3 1 1`: a row of a table of results. */
export function isStanding({ shape, gap, length }: Reader['words'], j: number): boolean {
  for (let w = j; w < j + 3; w++)
    if (w >= length || shape[w] !== Shape.Number || !(gap[w]! & Gap.Space) || gap[w]! & Gap.Comma) return false;
  return true;
}

function countryBehind({ words, known, text }: Reader, j: number): boolean {
  // `Hanmir Card, South Korea's largest lender`
  const owner = (end: number): boolean => /^['’]s?\s/.test(text.slice(words.end[end - 1]!, words.end[end - 1]! + 3));
  if (j >= words.length || !(words.gap[j]! & (Gap.Comma | Gap.Bracket)) || words.gap[j]! & (Gap.Stop | Gap.Quote))
    return false;
  for (const { end, names } of known[j] ?? []) if (names[0]!.type === 'place') return !owner(end);
  return false;
}
