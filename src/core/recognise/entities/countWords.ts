import { NamePart } from '../../lexicon/personNames';
import { Gap, Shape } from '../../segment/words';
import { Cue } from './cues';
import type { NameStart } from './nameStart';
import type { Reader } from './reader';
import type { GrowingTraits } from './traits';

/** `Giovanni Paolo II` */
const ROMAN = /^(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})$/;

const JUNIOR: ReadonlySet<string> = new Set(['jr', 'sr']);

/** Counts the words `[i, j)` by kind, into `c`. */
export function countWords(
  { words, cues, capitals, parts, passage }: Reader,
  { i, head, placeHead, agreementHead, national }: NameStart,
  j: number,
  c: GrowingTraits,
): void {
  c.capitals = 0;
  c.telling = 0;
  c.plain = 0;
  c.lowers = 0;
  c.orgLower = 0;
  c.joiners = 0;
  c.particles = 0;
  c.grammarParticles = 0;
  c.coordinators = 0;
  c.initial = false;
  c.acronyms = 0;
  c.camel = false;
  c.hyphenDigits = false;
  c.spaceDigits = false;
  c.functions = 0;
  c.leadingFunction = false;
  c.orgWords = 0;
  c.demonym = false;
  c.titles = 0;
  c.never = 0;
  c.hyphenTail = false;
  const vi = passage.language.names.familyFirst;
  const headEnd = Math.max(head, placeHead, agreementHead, national, i);
  for (let w = i; w < j; w++) {
    const shape = words.shape[w]!;
    const alone = cues.alone[w]!;
    const hyphen = w > i && (words.gap[w]! & Gap.Hyphen) !== 0;
    if (alone & Cue.Demonym) c.demonym = true;
    if (shape === Shape.Number || shape === Shape.Alnum) {
      if (hyphen || shape === Shape.Alnum) c.hyphenDigits = true;
      else c.spaceDigits = true;
    }
    if (capitals.capital[w]) {
      c.capitals++;
      if (!capitals.due[w]) c.telling++;
      if (w > i && ((shape === Shape.Upper && ROMAN.test(words.norm[w]!)) || JUNIOR.has(words.norm[w]!))) continue;
      if (shape === Shape.Initials || (shape === Shape.Title && words.end[w]! - words.start[w]! === 1))
        c.initial ||= !(alone & Cue.Function);
      else if (shape === Shape.Upper && !capitals.flat[w] && !shouted(words.shape, capitals.capital, i, j))
        c.acronyms++;
      else if (shape === Shape.Mixed) c.camel = true;
      if (alone & Cue.OrgWord || (alone & (Cue.OrgTail | Cue.OrgHead) && w > i && w < j - 1)) c.orgWords++;
      if (alone & Cue.Title && !(vi && w > i)) c.titles++;
      if (alone & Cue.Never) c.never++;
      if (
        w === i &&
        alone & Cue.Function &&
        !(vi && j > i + 1 && parts.at(words, i) & NamePart.FamilyFirst) &&
        head < 0
      ) {
        c.functions++;
        c.leadingFunction = capitals.due[w] === 1;
      }
    } else if (shape !== Shape.Number) {
      if (hyphen) {
        const start = parts.at(words, i);
        const syllable = w > i + 1 && capitals.capital[w - 1] === 1 && isNameSyllable(words.norm[w]!);
        if (!vi && !(start & NamePart.FamilyFirst) && w === j - 1 && !syllable) c.hyphenTail = true;
        continue;
      }
      if (words.gap[w]! & Gap.Apostrophe && w > i) continue;
      if (alone & Cue.Coordinator) c.coordinators++;
      else if (alone & Cue.PersonParticle) {
        c.particles++;
        if (alone & Cue.Function) c.grammarParticles++;
      } else c.lowers++;
      if (alone & (Cue.Coordinator | Cue.PersonParticle)) continue;
      if (alone & Cue.Joiner) c.joiners++;
      else if (alone & (Cue.OrgLower | Cue.PlaceLower)) c.orgLower++;
      else if (w >= headEnd) c.plain++;
    }
  }
}

/** English that is tied to a name: `New York-born`. */
const TIED: ReadonlySet<string> = new Set(
  'based led run born made like wide era only free area trade style owned type aged bred held built size side wing linked bound rated first long plus class'.split(
    ' ',
  ),
);

/** `Min-ah`, `Jae-hyun`: the second half of a given name, as Korean and Chinese ones are written. */
export function isNameSyllable(word: string): boolean {
  return word.length <= 5 && !TIED.has(word);
}

/** Two words or more, all in capitals: a name shouted, not abbreviations. */
function shouted(shapes: readonly number[], capital: readonly number[], i: number, j: number): boolean {
  let n = 0;
  for (let w = i; w < j; w++) {
    if (!capital[w]) continue;
    if (shapes[w] !== Shape.Upper && shapes[w] !== Shape.Initials && !(shapes[w] === Shape.Title)) return false;
    if (shapes[w] === Shape.Title && n > 0) return false;
    n++;
  }
  return n > 1;
}
