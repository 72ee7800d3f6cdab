import type { KnownName } from '../../lexicon/knownNames';
import { NamePart } from '../../lexicon/personNames';
import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import type { Reader } from './reader';
import { isSyllable } from './syllables';

/** What the words `[i, j)` of a possible name are: counts and marks that its likelihood is reckoned from. */
export interface Traits {
  readonly i: number;
  readonly j: number;
  readonly capitals: number;
  /** Capitals that no sentence's start explains. */
  readonly telling: number;
  /** Lower-case words of no special kind. */
  readonly plain: number;
  /** All lower-case words but particles, of whatever kind. */
  readonly lowers: number;
  readonly orgLower: number;
  readonly joiners: number;
  readonly particles: number;
  readonly coordinators: number;
  readonly given: boolean;
  readonly family: boolean;
  readonly familyFirst: boolean;
  readonly commonPart: boolean;
  readonly initial: boolean;
  readonly acronyms: number;
  readonly acronymAlone: boolean;
  readonly camel: boolean;
  readonly hyphenDigits: boolean;
  readonly spaceDigits: boolean;
  readonly functions: number;
  readonly leadingFunction: boolean;
  readonly orgHead: boolean;
  readonly orgTail: boolean;
  /** `State Bank of Pakistan`, `Bush Foundation for …`: a head word stands before `of` or `for`. */
  readonly orgMiddle: boolean;
  readonly orgWords: number;
  readonly national: boolean;
  readonly placeHead: boolean;
  readonly placeTail: boolean;
  readonly agreementHead: boolean;
  readonly agreementTail: boolean;
  readonly eventTail: boolean;
  /** `Cyclone Ondina`, `Operation Sophia` */
  readonly eventHead: boolean;
  /** A class word that a sentence starts with, and a bare name: `Tổ chức` TRAFFIC. */
  readonly classAndName: boolean;
  readonly vessel: boolean;
  readonly demonym: boolean;
  readonly allDemonym: boolean;
  readonly titles: number;
  readonly allTitle: boolean;
  readonly headAlone: boolean;
  readonly never: number;
  readonly allNever: boolean;
  readonly bareClass: boolean;
  /** Points that the names inside would earn alone. */
  readonly inside: number;
  readonly insideAfterFirst: number;
  readonly coordinatedPlace: boolean;
  /** Lands tied by hyphens and at most one word more: `US-Japan alliance`. */
  readonly compound: boolean;
  readonly personInside: boolean;
  /** A lower-case end after a hyphen that no name of the East explains: `London-based`. */
  readonly hyphenTail: boolean;
  readonly foreign: boolean;
  /** Tied to a capital before by a hyphen: `Japan-` `South Korea Alliance`. */
  readonly afterHyphen: boolean;
  /** `M-Pesa` */
  readonly letterFirst: boolean;
}

const VESSEL_PREFIXES: ReadonlySet<string> = new Set(
  'uss|hms|hmas|hmcs|hmnzs|ins|js|roks|jds|rfs|its|fs|kri|knm|kv|hnlms|hdms|mv|ss|rms|rv|bap|brp|usns|rss|pns|ara|rfa|usv'.split(
    '|',
  ),
);

/** `Giovanni Paolo II` */
const ROMAN = /^(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})$/;

const JUNIOR: ReadonlySet<string> = new Set(['jr', 'sr']);

export function traitsOf(reader: Reader, i: number, j: number): Traits {
  const { words, cues, parts, passage } = reader;
  const n = j - i;
  const vi = passage.language.names.familyFirst;
  const counts = countWords(reader, i, j);
  const first = parts.get(words.norm[i]!) ?? 0;
  const grammar = (cues.alone[i]! & Cue.Function) !== 0;
  const last = parts.get(words.norm[j - 1]!) ?? 0;
  const head = phraseEnd(cues, i, Cue.OrgHead);
  const placeHead = phraseEnd(cues, i, Cue.PlaceHead);
  return {
    i,
    j,
    ...counts,
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
    orgTail: n > 1 && endsWith(cues, i, j, Cue.OrgTail),
    orgMiddle: counts.joiners > 0 && headInside(reader, i, j),
    national: endsWith(cues, i, j, Cue.National) || phraseEnd(cues, i, Cue.National) > 0,
    placeHead: n > 1 && placeHead > 0 && placeHead < j,
    placeTail: n > 1 && endsWith(cues, i, j, Cue.PlaceTail | Cue.PlaceLower),
    agreementHead: n > 1 && phraseEnd(cues, i, Cue.AgreementHead) > 0,
    agreementTail: n > 1 && endsWith(cues, i, j, Cue.AgreementTail),
    eventTail: n > 1 && endsWith(cues, i, j, Cue.EventTail),
    eventHead: n > 1 && phraseEnd(cues, i, Cue.EventClass) > 0 && phraseEnd(cues, i, Cue.EventClass) < j,
    classAndName:
      vi &&
      reader.capitals.due[i] === 1 &&
      head > 0 &&
      phraseEnd(cues, i, Cue.OrgClass) === head &&
      j - head <= 2 &&
      counts.orgWords === 0 &&
      !isSyllable(words.norm[j - 1]!),
    vessel: n > 1 && VESSEL_PREFIXES.has(words.norm[i]!) && words.shape[i] === Shape.Upper,
    allDemonym: phraseEnd(cues, i, Cue.Demonym) >= j,
    allTitle: phraseEnd(cues, i, Cue.Title) >= j,
    headAlone: head >= j || phraseEnd(cues, i, Cue.National) >= j || phraseEnd(cues, i, Cue.AgreementHead) >= j,
    bareClass:
      phraseEnd(cues, i, Cue.EventClass | Cue.PlaceClass | Cue.OrgClass | Cue.SystemClass | Cue.Honorific) >= j,
    allNever: phraseEnd(cues, i, Cue.Never) >= j,
    ...insidePoints(reader, i, j),
    afterHyphen: i > 0 && (words.gap[i]! & Gap.Hyphen) !== 0 && reader.capitals.capital[i - 1] === 1,
    letterFirst: n > 1 && words.end[i]! - words.start[i]! === 1 && (words.gap[i + 1]! & Gap.Hyphen) !== 0,
    foreign: vi && !isSyllable(words.norm[j - 1]!),
  };
}

type Counts = Pick<
  Traits,
  | 'capitals'
  | 'telling'
  | 'plain'
  | 'lowers'
  | 'orgLower'
  | 'joiners'
  | 'particles'
  | 'coordinators'
  | 'initial'
  | 'acronyms'
  | 'camel'
  | 'hyphenDigits'
  | 'spaceDigits'
  | 'functions'
  | 'leadingFunction'
  | 'orgWords'
  | 'demonym'
  | 'titles'
  | 'never'
  | 'hyphenTail'
>;

function countWords({ words, cues, capitals, parts, passage }: Reader, i: number, j: number): Counts {
  const c = {
    capitals: 0,
    telling: 0,
    plain: 0,
    lowers: 0,
    orgLower: 0,
    joiners: 0,
    particles: 0,
    coordinators: 0,
    initial: false,
    acronyms: 0,
    camel: false,
    hyphenDigits: false,
    spaceDigits: false,
    functions: 0,
    leadingFunction: false,
    orgWords: 0,
    demonym: false,
    titles: 0,
    never: 0,
    hyphenTail: false,
  };
  const vi = passage.language.names.familyFirst;
  const headEnd = Math.max(phraseEnd(cues, i, Cue.OrgHead | Cue.PlaceHead | Cue.AgreementHead | Cue.National), i);
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
        !(vi && j > i + 1 && (parts.get(words.norm[i]!) ?? 0) & NamePart.FamilyFirst) &&
        phraseEnd(cues, w, Cue.OrgHead) < 0
      ) {
        c.functions++;
        c.leadingFunction = capitals.due[w] === 1;
      }
    } else if (shape !== Shape.Number) {
      if (hyphen) {
        const start = parts.get(words.norm[i]!) ?? 0;
        if (!vi && !(start & NamePart.FamilyFirst) && w === j - 1) c.hyphenTail = true;
        continue;
      }
      if (words.gap[w]! & Gap.Apostrophe && w > i) continue;
      if (alone & Cue.Coordinator) c.coordinators++;
      else if (alone & Cue.PersonParticle) c.particles++;
      else c.lowers++;
      if (alone & (Cue.Coordinator | Cue.PersonParticle)) continue;
      if (alone & Cue.Joiner) c.joiners++;
      else if (alone & (Cue.OrgLower | Cue.PlaceLower)) c.orgLower++;
      else if (w >= headEnd) c.plain++;
    }
  }
  return c;
}

/** Two words or more, all in capitals: a name shouted, not abbreviations. */
function shouted(shapes: Uint8Array, capital: Uint8Array, i: number, j: number): boolean {
  let n = 0;
  for (let w = i; w < j; w++) {
    if (!capital[w]) continue;
    if (shapes[w] !== Shape.Upper && shapes[w] !== Shape.Initials && !(shapes[w] === Shape.Title)) return false;
    if (shapes[w] === Shape.Title && n > 0) return false;
    n++;
  }
  return n > 1;
}

function allSyllables({ words }: Reader, i: number, j: number): boolean {
  for (let w = i; w < j; w++) if (!isSyllable(words.norm[w]!)) return false;
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

function best0(byEnd: ReadonlyMap<number, readonly KnownName[]>, end: number): boolean {
  return byEnd.get(end)?.[0]?.country ?? false;
}

/** Whether a head word stands inside `[i, j)` right before a joining word. */
function headInside({ cues }: Reader, i: number, j: number): boolean {
  for (let w = i; w < j - 1; w++)
    if (cues.alone[w]! & (Cue.OrgTail | Cue.OrgHead) && cues.alone[w + 1]! & Cue.Joiner) return true;
  return false;
}

type Inside = Pick<Traits, 'inside' | 'insideAfterFirst' | 'coordinatedPlace' | 'compound' | 'personInside'>;

const NOTHING_INSIDE: Inside = {
  inside: 0,
  insideAfterFirst: 0,
  coordinatedPlace: false,
  compound: false,
  personInside: false,
};

/** What the known names inside `[i, j)`, shorter than it, would earn alone. */
function insidePoints({ known, cues, words, parts, capitals }: Reader, i: number, j: number): Inside {
  if (j - i === 1) return NOTHING_INSIDE;
  let inside = 0;
  let insideAfterFirst = 0;
  let coordinatedPlace = false;
  let tied = 0;
  let covered = 0;
  let capital = 0;
  let personInside = false;
  for (let w = i; w < j; w++) capital += capitals.capital[w]!;
  for (let w = i; w < j; w++) {
    if (w > i && (parts.get(words.norm[w]!) ?? 0) & NamePart.Given) personInside = true;
    const byEnd = known.get(w);
    if (!byEnd) continue;
    let end = 0;
    let points = 0;
    for (const [e, names] of byEnd) {
      if (e > j || (w === i && e === j)) continue;
      const best = names[0]!;
      const worth = e - w + 1 + 0.25 * best.weight + 1.3 * (e - w - 1) - (best.ambiguous ? 2.2 : 0);
      if (e > end && worth > 0) [end, points] = [e, worth];
    }
    if (!end) continue;
    if (w > i && cues.alone[w - 1]! & Cue.Coordinator) coordinatedPlace = true;
    if (best0(byEnd, end)) for (let k = w; k < end; k++) covered += capitals.capital[k]!;
    if (best0(byEnd, end) && (w > i ? words.gap[w]! & Gap.Hyphen : end < j && words.gap[end]! & Gap.Hyphen)) tied++;
    if (cues.endingAt[w]! & Cue.PlaceClass && w > i) points += 3;
    inside += points;
    if (w > i) insideAfterFirst += points;
    w = end - 1;
  }
  return { inside, insideAfterFirst, coordinatedPlace, compound: tied > 1 && capital - covered <= 1, personInside };
}
