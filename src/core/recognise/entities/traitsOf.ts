import { NamePart } from '../../lexicon/personNames';
import { Gap, Shape } from '../../segment/words';
import { countWords, isNameSyllable } from './countWords';
import { Cue, phraseEnd } from './cues';
import { isBeforeDemonym, isGiven, type NameStart } from './nameStart';
import { namesInside } from './namesInside';
import type { Reader } from './reader';
import { abbreviates } from './rightSide';
import { isSyllable } from './syllables';
import { noTraits, type Traits } from './traits';

/** One object for all: it is read at once, and one for each possible name would be a tenth of all that is thrown away. */
const traits = noTraits();

/** Looks at the words `[i, j)` by themselves. What it gives is written anew by the next call: it is read at once. */
export function traitsOf(reader: Reader, start: NameStart, j: number): Traits {
  const { words, cues, parts, passage, capitals } = reader;
  const { i, head } = start;
  const n = j - i;
  const many = n > 1;
  const { familyFirst: vi } = passage.language.names;
  const t = traits;
  t.i = i;
  t.j = j;
  countWords(reader, start, j, t);
  namesInside(reader, i, j, t);
  const last = parts.at(words, j - 1);
  const ends = many ? endingInside(cues, i, j) : 0;
  t.cutAtHyphen = !vi && isCutAtHyphen(reader, i, j);
  t.directionOnly = !many && start.direction && isBeforeDemonym(reader, j);
  t.foreignParticles = passage.language.code === 'en' && t.particles > 0 && t.lowers === 0 && t.coordinators === 0;
  t.road = n === 2 && start.road && (t.hyphenDigits || t.spaceDigits);
  t.given = isGiven(start, !many);
  t.family = (last & (NamePart.Family | NamePart.FamilyFirst)) !== 0 && !(last & NamePart.Common && !many);
  t.familyFirst =
    (start.part & NamePart.FamilyFirst) !== 0 &&
    many &&
    n <= (vi ? 5 : 4) &&
    t.plain === 0 &&
    (!(start.part & NamePart.Vietnamese) || allSyllables(reader, i, j)) &&
    !(n === 2 && words.gap[i + 1]! & Gap.Hyphen);
  t.commonPart = (start.part & NamePart.Common) !== 0;
  t.acronymAlone = !many && ((t.acronyms === 1 && words.end[i]! - words.start[i]! <= 6) || isAcronym(reader, i));
  t.orgHead = head > 0 && head < j;
  t.orgTail = many && ((ends & Cue.OrgTail) !== 0 || isNumberedBody(reader, i, j));
  t.orgMiddle = t.joiners > 0 && headInside(reader, i, j);
  t.national = (ends & Cue.National) !== 0 || start.national > 0;
  t.placeHead = many && start.placeHead > 0 && start.placeHead < j;
  t.placeTail = (ends & (Cue.PlaceTail | Cue.PlaceLower)) !== 0;
  t.agreementHead = many && start.agreementHead > 0;
  t.agreementTail = (ends & Cue.AgreementTail) !== 0;
  t.eventTail = (ends & Cue.EventTail) !== 0;
  t.eventHead = many && start.event > 0 && start.event < j;
  t.classAndName =
    vi && capitals.due[i] === 1 && head > 0 && t.orgWords === 0 && !isSyllable(words, j - 1)
      ? namedClass(reader, i, j, head)
      : 0;
  t.dueBody = start.commonBody;
  t.vessel = many && start.vessel;
  t.allDemonym = start.demonym >= j || (n === 2 && start.direction && (cues.alone[i + 1]! & Cue.Demonym) !== 0);
  t.allTitle = start.title >= j;
  t.headAlone =
    (many && start.the && isBareHead(reader, i + 1, j)) || head >= j || start.national >= j || start.agreementHead >= j;
  t.bareClass = start.class >= j;
  t.allNever = start.never >= j;
  t.afterHyphen = start.afterHyphen;
  t.foreignThe = many && start.the && passage.language.code !== 'en';
  t.landFirst = vi && many && inside(start.land, i, j);
  t.mission = vi && head > 0 && head < j - 3 && hasInside(words.norm, 'tại', head + 1, j - 1);
  t.classAndLand = inside(start.landBehindHead, i, j);
  t.ampersand = many && n <= 3 && start.ampersand;
  t.letterFirst = many && start.letter;
  t.cutsPhrase = vi && !many && phraseEnd(cues, i, Cue.Function | Cue.OrgHead | Cue.Portfolio) > j;
  t.foreign = vi && !isSyllable(words, j - 1);
  return t;
}

/** An abbreviation written as names are: `Cgt` has no vowel, `(Bcra)` stands behind the body whose it is. */
function isAcronym(reader: Reader, i: number): boolean {
  const { words, passage } = reader;
  if (passage.language.code !== 'it' || words.shape[i] !== Shape.Title) return false;
  return /^[bcdfghklmnpqrstvxz]{3,6}$/.test(words.norm[i]!) || abbreviates(reader, i);
}

/** Words of the class word at `i` where nothing but a bare name of one or two words follows it, else 0. */
function namedClass({ cues }: Reader, i: number, j: number, head: number): number {
  const end = phraseEnd(cues, i, Cue.OrgClass);
  return end >= head && j > end && j - end <= 2 ? 1 + end - head : 0;
}

function inside(at: number, i: number, j: number): boolean {
  return at > i && at < j;
}

function hasInside(norm: readonly string[], word: string, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (norm[w] === word) return true;
  return false;
}

/** `Task Force 59`, `Channel 4`: a body of many, with its number. */
function isNumberedBody({ words, cues, passage }: Reader, i: number, j: number): boolean {
  return (
    passage.language.code === 'en' &&
    words.shape[j - 1] === Shape.Number &&
    words.gap[j - 1] === Gap.Space &&
    ((cues.alone[j - 2]! | (j - i > 2 ? cues.endingAt[j - 1]! : 0)) & Cue.OrgTail) !== 0
  );
}

/** `The Ministry`, `The Court`: an article and what every body of its kind is called. */
function isBareHead({ cues }: Reader, i: number, j: number): boolean {
  return j === i + 1 && (cues.alone[i]! & (Cue.OrgTail | Cue.OrgHead | Cue.National | Cue.PlaceTail)) !== 0;
}

/** Whether a small syllable tied to word `j - 1` goes on with a name of two words: `Choi Min`-`ah`. */
function isCutAtHyphen({ words, capitals }: Reader, i: number, j: number): boolean {
  return (
    j - i > 1 &&
    j < words.length &&
    words.gap[j] === Gap.Hyphen &&
    words.shape[j] === Shape.Lower &&
    capitals.capital[j - 1] === 1 &&
    isNameSyllable(words.norm[j]!)
  );
}

function allSyllables({ words }: Reader, i: number, j: number): boolean {
  for (let w = i; w < j; w++) if (!isSyllable(words, w)) return false;
  return true;
}

/** What the phrases say that end the words `[i, j)` without being all of them; flags of `Cue`. */
function endingInside({ alone, endingAt, many, from }: Reader['cues'], i: number, j: number): number {
  let ends = alone[j - 1]!;
  if (endingAt[j] === 0) return ends;
  for (let w = Math.max(i + 1, j - 4); w < j - 1; w++) {
    if (!many[w]) continue;
    for (const phrase of from.get(w)!) if (phrase.end === j) ends |= phrase.cues;
  }
  return ends;
}

/** Whether a head word stands inside `[i, j)` right before a joining word. */
function headInside({ cues }: Reader, i: number, j: number): boolean {
  for (let w = i; w < j - 1; w++)
    if (cues.alone[w]! & (Cue.OrgTail | Cue.OrgHead) && cues.alone[w + 1]! & Cue.Joiner) return true;
  return false;
}
