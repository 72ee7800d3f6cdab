import { NamePart } from '../../lexicon/personNames';
import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { landFirst } from './landFirst';
import { leftSideOf, type LeftSide } from './leftSide';
import { touches, type Reader } from './reader';

/** All of a possible name that hangs on its first word alone: looked up once for all the ends that it may have. */
export interface NameStart {
  readonly i: number;
  readonly side: LeftSide;
  /** `NamePart` flags. */
  readonly part: number;
  readonly grammar: boolean;
  // Where the longest phrase of each kind ends that starts here, or -1.
  readonly head: number;
  readonly placeHead: number;
  readonly agreementHead: number;
  readonly national: number;
  readonly event: number;
  readonly demonym: number;
  readonly title: number;
  readonly never: number;
  /** A class word or a form of address. */
  readonly class: number;
  readonly the: boolean;
  readonly vessel: boolean;
  readonly direction: boolean;
  readonly road: boolean;
  readonly commonBody: boolean;
  readonly afterHyphen: boolean;
  /** A single letter, and a hyphen behind it. */
  readonly letter: boolean;
  readonly ampersand: boolean;
  /** Where a land ends that stands here before a foreign name, or behind the head; or -1. */
  readonly land: number;
  readonly landBehindHead: number;
}

const VESSEL_PREFIXES: ReadonlySet<string> = new Set(
  'uss|hms|hmas|hmcs|hmnzs|ins|js|roks|jds|rfs|its|fs|kri|knm|kv|hnlms|hdms|mv|ss|rms|rv|bap|brp|usns|rss|pns|ara|rfa|usv'.split(
    '|',
  ),
);
/** Bodies that Vietnamese writes in lower case but at a sentence's start. */
const COMMON_BODIES: ReadonlySet<string> = new Set(['hải quân', 'không quân', 'lục quân', 'quân đội', 'cảnh sát']);
const ROADS: ReadonlySet<string> = new Set(
  'highway route interstate motorway autoroute freeway expressway road'.split(' '),
);
const DIRECTIONS: ReadonlySet<string> = new Set(
  'west east north south central northern southern eastern western'.split(' '),
);
const CLASSES = Cue.EventClass | Cue.PlaceClass | Cue.OrgClass | Cue.SystemClass | Cue.Honorific;

/** Looks at word `i` and what stands before it. */
export function nameStartOf(reader: Reader, i: number): NameStart {
  const { words, cues, parts, passage, capitals } = reader;
  const norm = words.norm[i]!;
  const head = headAt(reader, i);
  const raised = passage.language.names.familyFirst && capitals.due[i] === 1 && head > 0;
  return {
    i,
    side: leftSideOf(reader, i),
    part: parts.at(words, i),
    grammar: (cues.alone[i]! & Cue.Function) !== 0,
    head,
    placeHead: phraseEnd(cues, i, Cue.PlaceHead),
    agreementHead: phraseEnd(cues, i, Cue.AgreementHead),
    national: phraseEnd(cues, i, Cue.National),
    event: phraseEnd(cues, i, Cue.EventClass),
    demonym: phraseEnd(cues, i, Cue.Demonym),
    title: phraseEnd(cues, i, Cue.Title),
    never: phraseEnd(cues, i, Cue.Never),
    class: phraseEnd(cues, i, CLASSES),
    the: norm === 'the',
    vessel: words.shape[i] === Shape.Upper && VESSEL_PREFIXES.has(norm),
    direction: DIRECTIONS.has(norm),
    road: ROADS.has(norm),
    commonBody: raised && COMMON_BODIES.has(words.norm.slice(i, head).join(' ')),
    afterHyphen: i > 0 && (words.gap[i]! & Gap.Hyphen) !== 0 && capitals.capital[i - 1] === 1,
    letter: words.end[i]! - words.start[i]! === 1 && (words.gap[i + 1]! & Gap.Hyphen) !== 0,
    ampersand: isTiedByAmpersand(reader, i),
    land: landFirst(reader, i),
    landBehindHead: raised ? landFirst(reader, head) : -1,
  };
}

/** Where the longest head ends that starts at word `i`, or -1: `Trường` is one, but not in `Trường hợp`. */
function headAt({ cues, passage }: Reader, i: number): number {
  const head = phraseEnd(cues, i, Cue.OrgHead);
  if (head < 0 || !passage.language.names.familyFirst) return head;
  return phraseEnd(cues, i, Cue.Function) > head ? -1 : head;
}

/** Whether word `i` is a given name of the tables, and no word of the grammar; alone, no common word either. */
export function isGiven({ part, grammar }: NameStart, alone: boolean): boolean {
  return (part & NamePart.Given) !== 0 && !grammar && !(part & NamePart.Common && alone);
}

/** `west German`: a people behind a direction. */
export function isBeforeDemonym({ words, cues }: Reader, w: number): boolean {
  return w < words.length && touches(words, w) && (cues.alone[w]! & Cue.Demonym) !== 0;
}

/** `M&S`: two short words in capitals with nothing but the sign between. */
function isTiedByAmpersand({ words, text, capitals }: Reader, i: number): boolean {
  return (
    words.gap[i + 1] === Gap.Other &&
    capitals.capital[i] === 1 &&
    capitals.capital[i + 1] === 1 &&
    words.end[i]! - words.start[i]! <= 3 &&
    text.slice(words.end[i]!, words.start[i + 1]!) === '&'
  );
}
