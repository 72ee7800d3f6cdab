import type { KnownName } from '../../lexicon/knownNames';
import { Cue } from './cues';
import { AGREEMENT, ORGANIZATION, PERSON, PLACE, SYSTEM, TYPE_ORDER } from './nameCandidate';
import type { NameStart } from './nameStart';
import { agreementPoints, organizationPoints, otherPoints, personPoints, placePoints, systemPoints } from './points';
import { touches, type Reader } from './reader';
import type { RightSide } from './rightSide';
import { sidesOf, type Sides } from './sides';
import type { Traits } from './traits';
import { traitsOf } from './traitsOf';

/** The label of a name that is no entity (an event's, a tongue's), beside the five types of `TYPE_ORDER`. */
export const OTHER = 5;
export const LABELS = 6;

const EVERY_SEGMENT = -1.2;
/** A capital that a sentence's start does not explain. */
const TELLING = 0.5;

/**
 * What speaks for each label of the words `[i, j)`, in points that add up like log-odds: what surrounds them, what they
 * are made of, and what the tables know.
 */
export function evidenceFor(
  reader: Reader,
  start: NameStart,
  behind: RightSide,
  j: number,
  known: readonly KnownName[] | undefined,
): number[] {
  const t = traitsOf(reader, start, j);
  const s = sidesOf(reader, start.side, behind, start.i, j);
  const vi = reader.passage.language.names.familyFirst;
  const base = EVERY_SEGMENT + t.capitals + (t.telling > 0 ? TELLING : 0) - barred(t, reader, s.byline);
  const scores = [
    base + personPoints(t, s, vi),
    base + organizationPoints(t, s, reader.passage.language.code === 'en'),
    base + placePoints(t, s, reader.passage.language.code === 'it'),
    base + systemPoints(t, s),
    base + agreementPoints(t, s),
    base + otherPoints(t, s, known !== undefined),
  ];
  if (known) addKnown(scores, reader, t, s, known);
  return scores;
}

/** What speaks against any name: a people, a title, a bare head, a day. */
function barred(t: Traits, { capitals, cues, words }: Reader, byline: boolean): number {
  let points = 0;
  if (t.allDemonym) points += 4;
  if (t.allTitle) points += 3;
  else if (t.headAlone || t.bareClass) points += 2.5;
  if (t.allNever) points += 3;
  if (cues.field[t.i]) points += 9;
  if (
    t.j - t.i === 1 &&
    cues.alone[t.i]! & Cue.Function &&
    !(touches(words, t.i) && cues.endingAt[t.i]! & (Cue.Title | Cue.Honorific))
  )
    points += 2.5;
  if (t.hyphenTail) points += 3;
  if (t.cutAtHyphen) points += 2;
  if (t.directionOnly) points += 4;
  if (capitals.flat[t.i] && !byline) points += 6;
  return points;
}

function addKnown(scores: number[], reader: Reader, t: Traits, s: Sides, known: readonly KnownName[]): void {
  // `Labour Minister`: the title, not the party.
  const inTitle =
    reader.passage.language.code === 'en' &&
    reader.cues.field[t.i] === 1 &&
    t.j - t.i === 1 &&
    known[0]!.type === 'organization';
  // `Saudi officials`: a land's short name that is its people's adjective too.
  const adjective = reader.passage.language.code === 'en' && t.allDemonym && known[0]!.ambiguous;
  const undone =
    barred(t, reader, s.byline) -
    (adjective ? 4 : 0) -
    (t.allNever && t.j - t.i === 1 ? 3 : 0) -
    (inTitle ? 9 : 0) -
    (t.directionOnly ? 4 : 0);
  for (let label = 0; label < TYPE_ORDER.length; label++) {
    let best = -Infinity;
    for (const name of known)
      if (name.type === TYPE_ORDER[label])
        best = Math.max(best, knownPoints(reader, t, s, name, label) + undone + unbar(label, t));
    if (best > -Infinity) scores[label]! += best;
  }
  // `con tin Israel`, `ngư dân Philippines`: a land behind a role is a modifier.
  if (known[0]!.country && reader.passage.language.names.familyFirst && s.left & Cue.Title) scores[PERSON]! -= 3;
  // `Thái Lan`, `Hong Kong`: places that are written as persons of the East are.
  const { type, ambiguous } = known[0]!;
  if (type === 'place' && !ambiguous && t.familyFirst && !(s.left & (Cue.Title | Cue.Honorific))) scores[PERSON]! -= 3;
  const town = known[0]!.type === 'place' && !known[0]!.country;
  if (town && s.article && known[0]!.city && t.capitals === 1 && reader.passage.language.code === 'it')
    scores[ORGANIZATION]! += 2;
  // A town with a result behind it is its club.
  if (town && s.score) scores[ORGANIZATION]! += scores[PLACE]! - scores[ORGANIZATION]! + 1.5;
}

function knownPoints(reader: Reader, t: Traits, s: Sides, name: KnownName, label: number): number {
  let points = 2.5 + 0.25 * name.weight + 1.3 * (t.j - t.i - 1);
  if (name.ambiguous) points -= name.weight >= 8 ? 1 : s.due ? 3.2 : 2;
  // `Nato ad Alessandria` is born there.
  if (s.due && t.j - t.i === 1 && t.functions > 0) points -= 5;
  if (name.needsClass && !(s.left & classCue(label))) points -= 4;
  // A whole name is worth more than the names inside it.
  points += t.inside;
  // `President Lincoln`, but `Tổng thống Mỹ`.
  if (label === PLACE && !name.country && s.left & Cue.Title) points -= 1.5;
  // A town takes no article in Italian, its club does: `l'Avellino`.
  if (label === PLACE && name.city && s.article && t.capitals === 1 && reader.passage.language.code === 'it')
    points -= 3;
  return points;
}

function classCue(label: number): number {
  if (label === PLACE) return Cue.PlaceClass | Cue.PlacePreposition;
  if (label === ORGANIZATION) return Cue.OrgClass;
  if (label === SYSTEM) return Cue.SystemClass;
  return label === PERSON ? Cue.Title | Cue.Honorific : Cue.AgreementHead;
}

/** Gives back what the words of a known name cost by their look alone. */
function unbar(label: number, t: Traits): number {
  if (label === PLACE) {
    const formed = t.placeHead || t.placeTail;
    const counted = (t.placeHead ? 2 : 0) + (t.placeTail ? 2.4 : 0) + (formed ? t.inside : 0);
    return (
      -counted +
      (t.placeTail ? 0 : 1.5 * t.orgWords + 2 * t.orgLower + (t.orgHead ? 2.5 : 0) + (t.orgTail ? 2 : 0)) +
      1.5 * t.acronyms +
      (formed ? 0.3 : 1.5) * t.joiners +
      (formed ? 0.1 : 1) * t.particles +
      3 * t.coordinators +
      t.never +
      t.titles +
      1.5 * t.functions +
      2 * t.plain +
      (t.demonym && !t.placeTail ? 1.5 : 0)
    );
  }
  if (label === ORGANIZATION) {
    const formed = t.orgHead || t.orgTail || t.orgMiddle;
    return (
      (formed ? 0.3 : 2) * (t.joiners + t.coordinators) +
      (formed ? -3 - 0.9 * t.inside : t.never + 0.4 * t.titles) +
      1.2 * t.particles +
      (t.leadingFunction ? 2.2 : 0) +
      0.25 * t.plain
    );
  }
  if (label === PERSON)
    return (
      1.2 * t.orgWords +
      2 * t.acronyms +
      1.5 * t.titles +
      2 * t.never +
      1.5 * t.functions +
      (t.orgHead ? 2.5 : 0) +
      (t.orgTail ? 2 : 0)
    );
  if (label === SYSTEM) return 2.2;
  return label === AGREEMENT ? 2.5 : 0;
}
