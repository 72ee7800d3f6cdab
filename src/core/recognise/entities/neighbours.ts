import { Gap, Shape } from '../../segment/words';
import { Cue } from './cues';
import { LABELS, OTHER } from './evidence';
import { landFirst } from './landFirst';
import { ORGANIZATION, PERSON, PLACE, SYSTEM } from './nameCandidate';
import { touches, type Reader } from './reader';

const OUTSIDE = LABELS;
/** A capital that is no name's, tied to a place: `Cissy` | `Houston` is rather one name. */
const STRAY = -1.5;

/** What it is worth that word `w` is no name. `first`: it starts its run. */
export function outsideScore(reader: Reader, w: number, first: boolean): number {
  const { capitals, cues, words, parts, passage } = reader;
  const syllables = passage.language.names.familyFirst;
  const alone = cues.alone[w]!;
  if (!capitals.capital[w]) return syllables && !first && !(alone & SMALL) ? -1.2 : 0;
  if (cues.field[w]) return 1.5;
  const inside = syllables && !first;
  if (alone & (Cue.Never | Cue.Demonym)) return inside && alone & Cue.Never ? -0.5 : 1;
  if (alone & (Cue.Title | Cue.Honorific) && !inside) return 0.8;
  if (capitals.flat[w]) return 0.2;
  if (alone & Cue.Function) return capitals.due[w] ? 1 : first ? 0 : -0.8;
  // `Conclude` Alfano
  if (alone & Cue.Speech && capitals.due[w] && !syllables && !parts.at(words, w)) return 1;
  if (capitals.due[w]) return parts.at(words, w) ? -0.5 : -0.2;
  return -1.2;
}

const SMALL = Cue.Joiner | Cue.Coordinator | Cue.PersonParticle;

/** A name of `label` that starts at word `at`, behind one of label `previous` (or `OUTSIDE`) from `previousFirst` on. */
export interface Meeting {
  readonly at: number;
  readonly label: number;
  readonly known: boolean;
  readonly previous: number;
  readonly previousFirst: number;
}

/** What `meeting` gives at most. */
export const MOST_GAINED = 2;

/** What it costs that two names stand one right behind the other, or a name behind a word it seems to go on from. */
export function meeting(reader: Reader, { at, label, known, previous, previousFirst }: Meeting): number {
  if (at === 0) return 0;
  const { words, passage, cues } = reader;
  if (previous === OUTSIDE) {
    // `Lula da` | `Silva`
    if (label === PERSON && at > 1 && particleBefore(reader, at)) return -2.5;
    return label === PLACE && isStray(reader, at - 1) && touches(words, at) ? STRAY : 0;
  }
  if (words.gap[at]! & Gap.Hyphen) return previous === PLACE && label === PLACE && known ? 0 : -1.5;
  if (words.gap[at]! & Gap.Apostrophe) return -3;
  if (previous === PERSON) return parted(reader, at) ? -0.5 : -4;
  // `hãng tin` Nga | `TASS`, `Tổng thống` Ghana | `Kofi Asante`: the land is a modifier of what stands before it.
  if (previous === PLACE && landFirst(reader, previousFirst) === at) {
    const before = cues.endingAt[previousFirst]!;
    if (label === PERSON && before & Cue.Title) return 2;
    if (label === ORGANIZATION && before & Cue.OrgClass) return 1.5;
  }
  if (label === PERSON) {
    if (cues.endingAt[previousFirst]! & Cue.Title) return 0;
    return !passage.language.names.familyFirst ? -2.5 : previous === ORGANIZATION ? -3 : -2;
  }
  if (label === ORGANIZATION && previous === PLACE) return -4;
  if (label === PLACE && previous === ORGANIZATION) return -5;
  if (label === PLACE && previous === PLACE) return -2.5;
  return label === SYSTEM || previous === SYSTEM || label === OTHER ? -1 : -2;
}

/** What it costs that the single word `w`, no name, follows a name of label `previous`. */
export function strayBehind(reader: Reader, w: number, previous: number): number {
  return previous === PLACE && touches(reader.words, w) && isStray(reader, w) ? STRAY : 0;
}

/** `Michael Conlon` | `CHICAGO`: the writing changes. */
function parted({ words }: Reader, w: number): boolean {
  return words.shape[w] === Shape.Upper && words.shape[w - 1] === Shape.Title && words.end[w]! - words.start[w]! > 3;
}

function isStray(reader: Reader, w: number): boolean {
  return reader.capitals.capital[w] === 1 && !reader.capitals.flat[w] && outsideScore(reader, w, false) < 0;
}

function particleBefore({ cues, capitals, words }: Reader, w: number): boolean {
  const small = cues.alone[w - 1]! & (Cue.PersonParticle | Cue.Function | Cue.Coordinator | Cue.PlacePreposition);
  return small === Cue.PersonParticle && capitals.capital[w - 2] === 1 && touches(words, w) && touches(words, w - 1);
}
