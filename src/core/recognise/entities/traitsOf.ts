import { NamePart } from '../../lexicon/personNames';
import { Gap, Shape } from '../../segment/words';
import { countWords, isNameSyllable } from './countWords';
import { Cue, phraseEnd } from './cues';
import { landFirst } from './landFirst';
import { namesInside } from './namesInside';
import { touches, type Reader } from './reader';
import { isSyllable } from './syllables';
import type { Traits } from './traits';

const VESSEL_PREFIXES: ReadonlySet<string> = new Set(
  'uss|hms|hmas|hmcs|hmnzs|ins|js|roks|jds|rfs|its|fs|kri|knm|kv|hnlms|hdms|mv|ss|rms|rv|bap|brp|usns|rss|pns|ara|rfa|usv'.split(
    '|',
  ),
);

/** Bodies that Vietnamese writes in lower case but at a sentence's start. */
const COMMON_BODIES: ReadonlySet<string> = new Set(['hải quân', 'không quân', 'lục quân', 'quân đội', 'cảnh sát']);

/** Looks at the words `[i, j)` by themselves. */
export function traitsOf(reader: Reader, i: number, j: number): Traits {
  const { words, cues, parts, passage } = reader;
  const n = j - i;
  const vi = passage.language.names.familyFirst;
  const counts = countWords(reader, i, j);
  const names = namesInside(reader, i, j);
  const first = parts.at(words, i);
  const grammar = (cues.alone[i]! & Cue.Function) !== 0;
  const last = parts.at(words, j - 1);
  const head = phraseEnd(cues, i, Cue.OrgHead);
  const placeHead = phraseEnd(cues, i, Cue.PlaceHead);
  return {
    i,
    j,
    // Field by field: spreading is slow, and this runs for every possible name.
    capitals: counts.capitals,
    telling: counts.telling,
    plain: counts.plain,
    lowers: counts.lowers,
    orgLower: counts.orgLower,
    joiners: counts.joiners,
    particles: counts.particles,
    grammarParticles: counts.grammarParticles,
    coordinators: counts.coordinators,
    initial: counts.initial,
    acronyms: counts.acronyms,
    camel: counts.camel,
    hyphenDigits: counts.hyphenDigits,
    spaceDigits: counts.spaceDigits,
    functions: counts.functions,
    leadingFunction: counts.leadingFunction,
    orgWords: counts.orgWords,
    demonym: counts.demonym,
    titles: counts.titles,
    never: counts.never,
    hyphenTail: counts.hyphenTail,
    cutAtHyphen: !vi && isCutAtHyphen(reader, i, j),
    directionOnly:
      n === 1 &&
      DIRECTIONS.has(words.norm[i]!) &&
      j < words.length &&
      touches(words, j) &&
      (cues.alone[j]! & Cue.Demonym) !== 0,
    foreignParticles:
      passage.language.code === 'en' &&
      counts.particles > 0 &&
      counts.particles === counts.lowers + counts.particles &&
      counts.coordinators === 0,
    road: n === 2 && ROADS.has(words.norm[i]!) && (counts.hyphenDigits || counts.spaceDigits),
    personBehindLand: names.personBehindLand,
    given: (first & NamePart.Given) !== 0 && !grammar && (!(first & NamePart.Common) || n > 1),
    family: (last & (NamePart.Family | NamePart.FamilyFirst)) !== 0 && !(last & NamePart.Common && n === 1),
    familyFirst:
      (first & NamePart.FamilyFirst) !== 0 &&
      n > 1 &&
      n <= (vi ? 5 : 4) &&
      counts.plain === 0 &&
      (!(first & NamePart.Vietnamese) || allSyllables(reader, i, j)) &&
      !(n === 2 && words.gap[i + 1]! & Gap.Hyphen),
    commonPart: (first & NamePart.Common) !== 0,
    acronymAlone: n === 1 && counts.acronyms === 1 && words.end[i]! - words.start[i]! <= 6,
    orgHead: head > 0 && head < j,
    orgTail: n > 1 && (endsWith(cues, i, j, Cue.OrgTail) || isNumberedBody(reader, i, j)),
    orgMiddle: counts.joiners > 0 && headInside(reader, i, j),
    national: endsWith(cues, i, j, Cue.National) || phraseEnd(cues, i, Cue.National) > 0,
    placeHead: n > 1 && placeHead > 0 && placeHead < j,
    placeTail: n > 1 && endsWith(cues, i, j, Cue.PlaceTail | Cue.PlaceLower),
    agreementHead: n > 1 && phraseEnd(cues, i, Cue.AgreementHead) > 0,
    agreementTail: n > 1 && endsWith(cues, i, j, Cue.AgreementTail),
    eventTail: n > 1 && endsWith(cues, i, j, Cue.EventTail),
    eventHead: n > 1 && phraseEnd(cues, i, Cue.EventClass) > 0 && phraseEnd(cues, i, Cue.EventClass) < j,
    classAndName:
      vi && reader.capitals.due[i] === 1 && head > 0 && counts.orgWords === 0 && !isSyllable(words, j - 1)
        ? namedClass(reader, i, j, head)
        : 0,
    dueBody: vi && reader.capitals.due[i] === 1 && head > 0 && COMMON_BODIES.has(words.norm.slice(i, head).join(' ')),
    vessel: n > 1 && VESSEL_PREFIXES.has(words.norm[i]!) && words.shape[i] === Shape.Upper,
    allDemonym:
      phraseEnd(cues, i, Cue.Demonym) >= j ||
      (n === 2 && DIRECTIONS.has(words.norm[i]!) && (cues.alone[i + 1]! & Cue.Demonym) !== 0),
    allTitle: phraseEnd(cues, i, Cue.Title) >= j,
    headAlone:
      (n > 1 && words.norm[i] === 'the' && isBareHead(reader, i + 1, j)) ||
      head >= j ||
      phraseEnd(cues, i, Cue.National) >= j ||
      phraseEnd(cues, i, Cue.AgreementHead) >= j,
    bareClass:
      phraseEnd(cues, i, Cue.EventClass | Cue.PlaceClass | Cue.OrgClass | Cue.SystemClass | Cue.Honorific) >= j,
    allNever: phraseEnd(cues, i, Cue.Never) >= j,
    inside: names.inside,
    insideAfterFirst: names.insideAfterFirst,
    coordinatedPlace: names.coordinatedPlace,
    compound: names.compound,
    personInside: names.personInside,
    afterHyphen: i > 0 && (words.gap[i]! & Gap.Hyphen) !== 0 && reader.capitals.capital[i - 1] === 1,
    foreignThe: n > 1 && words.norm[i] === 'the' && passage.language.code !== 'en',
    landFirst: vi && n > 1 && inside(landFirst(reader, i), i, j),
    mission: vi && head > 0 && head < j - 3 && hasInside(words.norm, 'tại', head + 1, j - 1),
    classAndLand: vi && reader.capitals.due[i] === 1 && head > 0 && inside(landFirst(reader, head), i, j),
    ampersand: n > 1 && n <= 3 && isTiedByAmpersand(reader, i),
    letterFirst: n > 1 && words.end[i]! - words.start[i]! === 1 && (words.gap[i + 1]! & Gap.Hyphen) !== 0,
    foreign: vi && !isSyllable(words, j - 1),
  };
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

/** `M&S`: two short words in capitals with nothing but the sign between. */
function isTiedByAmpersand({ words, text, capitals }: Reader, i: number): boolean {
  return (
    words.gap[i + 1] !== Gap.Space &&
    capitals.capital[i] === 1 &&
    capitals.capital[i + 1] === 1 &&
    words.end[i]! - words.start[i]! <= 3 &&
    text.slice(words.end[i]!, words.start[i + 1]!) === '&'
  );
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

const ROADS: ReadonlySet<string> = new Set(
  'highway route interstate motorway autoroute freeway expressway road'.split(' '),
);
const DIRECTIONS: ReadonlySet<string> = new Set(
  'west east north south central northern southern eastern western'.split(' '),
);

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

/** Whether a phrase that says one of `wanted` ends the words `[i, j)` without being all of them. */
function endsWith(cues: Reader['cues'], i: number, j: number, wanted: number): boolean {
  if (j - i > 1 && cues.alone[j - 1]! & wanted) return true;
  if (!(cues.endingAt[j]! & wanted)) return false;
  for (let w = Math.max(i + 1, j - 4); w < j - 1; w++) {
    if (!cues.many[w]) continue;
    for (const phrase of cues.from.get(w)!) if (phrase.end === j && phrase.cues & wanted) return true;
  }
  return false;
}

/** Whether a head word stands inside `[i, j)` right before a joining word. */
function headInside({ cues }: Reader, i: number, j: number): boolean {
  for (let w = i; w < j - 1; w++)
    if (cues.alone[w]! & (Cue.OrgTail | Cue.OrgHead) && cues.alone[w + 1]! & Cue.Joiner) return true;
  return false;
}
