import { NamePart } from '../../lexicon/personNames';
import { Gap, Shape } from '../../segment/words';
import { bodyIdentity } from './bodies';
import { Cue } from './cues';
import { TYPE_ORDER, type KnownIdentity, type NameCandidate } from './nameCandidate';
import { touches, type Reader } from './reader';
import { isStanding } from './rightSide';
import type { Segment } from './segmentRun';
import { isSyllable } from './syllables';

const NONE: readonly KnownIdentity[] = [];

/** What the passage says of one name. */
export function candidateOf(reader: Reader, { first, end, label, scores, known }: Segment): NameCandidate {
  const { words, text, cues } = reader;
  const start = words.start[first]!;
  const stop = closeInitial(reader, end);
  const norm = words.norm.slice(first, end);
  const titled = touches(words, first) && (cues.endingAt[first]! & (Cue.Title | Cue.Honorific)) !== 0;
  const best = scores[label]!;
  return {
    kind: 'name',
    start,
    end: stop,
    words: norm,
    key: norm.join(' '),
    text: text.slice(start, stop),
    evidence: scores.slice(0, TYPE_ORDER.length),
    known: known ?? NONE,
    body:
      known || TYPE_ORDER[label] !== 'organization' || norm.length < 2
        ? undefined
        : bodyIdentity(norm, reader.passage.language),
    titled,
    decisive:
      titled ||
      (cues.endingAt[first]! & (Cue.SystemClass | Cue.PlaceClass | Cue.OrgClass)) !== 0 ||
      (end < words.length && touches(words, end) && (cues.alone[end]! & Cue.SystemTail) !== 0),
    weak: known === undefined && isWeak(reader, first, end, best),
  };
}

/** Whether a sentence's first capital, or a headline's, is all that speaks for a name. */
function isWeak(reader: Reader, first: number, end: number, best: number): boolean {
  const { words, capitals, passage, cues, parts } = reader;
  if (capitals.flat[first] && best < 3 && !(cues.endingAt[first]! & Cue.Byline)) return true;
  // `the frigate "Nausicaa"`
  if (cues.endingAt[first]! & Cue.SystemClass && words.gap[first]! & Gap.Quote && !(words.gap[first]! & Gap.Stop))
    return false;
  const part = parts.at(words, first);
  const named = (part & (NamePart.Given | NamePart.Family)) !== 0 && !(part & NamePart.Common);
  if (!capitals.due[first] || end - first > 1 || words.shape[first] !== Shape.Title) return false;
  if (passage.language.names.familyFirst && isSyllable(words, first))
    return !touches(words, first) || (cues.endingAt[first]! & Cue.Honorific) === 0;
  if (isStanding(words, end)) return false;
  // A name of the tables at a sentence's start, with a verb or a role behind it, is one.
  return best < (named || cues.alone[first + 1]! & Cue.Speech ? 0.3 : 2);
}

/** `Ruben D.`: the full stop of a last initial belongs to the name. */
function closeInitial({ words, text }: Reader, end: number): number {
  const stop = words.end[end - 1]!;
  const letter = stop - words.start[end - 1]! === 1 && words.shape[end - 1] === Shape.Title;
  return letter && end > 1 && text[stop] === '.' && /^.(?:,|\)| \p{Ll})/u.test(text.slice(stop, stop + 3))
    ? stop + 1
    : stop;
}
