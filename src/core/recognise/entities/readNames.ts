import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { Shape } from '../../segment/words';
import { NamePart } from '../../lexicon/personNames';
import { bodyIdentity } from './bodies';
import { Cue } from './cues';
import { OTHER } from './evidence';
import { TYPE_ORDER, type KnownIdentity, type NameCandidate, type OtherName, type Reading } from './nameCandidate';
import { openReader, touches, type Reader } from './reader';
import { findRuns } from './runs';
import { isSyllable } from './syllables';
import { segmentRun, type Segment } from './segmentRun';

/** Finds what may be names in a passage. `taken`: spans that are dates or figures. Passage offsets, in order. */
export function readNames(passage: Passage, taken: readonly Span[]): Reading[] {
  const reader = openReader(passage, taken);
  const readings: Reading[] = [];
  for (const run of findRuns(reader)) {
    const segments = segmentRun(reader, run);
    let at = run.first;
    for (const segment of segments) {
      if (segment.first > at) addZone(reader, at, segment.first, readings);
      at = segment.end;
      readings.push(segment.label === OTHER ? otherOf(reader, segment) : candidateOf(reader, segment));
    }
    if (at < run.end) addZone(reader, at, run.end, readings);
  }
  shareInLists(passage.text, readings);
  return pairAbbreviations(reader, readings);
}

const COMMON =
  Cue.Function |
  Cue.Never |
  Cue.Demonym |
  Cue.Title |
  Cue.Honorific |
  Cue.OrgHead |
  Cue.EventClass |
  Cue.OrgClass |
  Cue.PlaceClass |
  Cue.SystemClass |
  Cue.Portfolio;

/** A zone's `common` words are bits of one number. */
const LONGEST_ZONE = 30;

function addZone({ words, capitals, cues, passage }: Reader, first: number, end: number, out: Reading[]): void {
  const syllables = passage.language.names.familyFirst;
  for (let from = first; from < end; from += LONGEST_ZONE) {
    const to = Math.min(end, from + LONGEST_ZONE);
    let common = 0;
    let worth = false;
    for (let w = from; w < to; w++) {
      if (cues.alone[w]! & COMMON || (syllables && isSyllable(words.norm[w]!))) common |= 1 << (w - from);
      else if (capitals.capital[w]) worth = true;
    }
    // Several common words may still be a name that the article knows; one alone is not.
    if (worth || capitals.capital[from + 1])
      out.push({
        kind: 'zone',
        start: words.start[from]!,
        end: words.end[to - 1]!,
        words,
        first: from,
        endWord: to,
        common,
      });
  }
}

function otherOf({ words }: Reader, { first, end }: Segment): OtherName {
  return {
    kind: 'other',
    start: words.start[first]!,
    end: words.end[end - 1]!,
    key: words.norm.slice(first, end).join(' '),
  };
}

const IN_LIST = /^(?:,\s|[–-]|,? (?:and|or|e|ed|o|và|hay|hoặc) )$/;
/** How much of one name's evidence goes over to its neighbour in a list, and the most of it. */
const LIST_SHARE = 0.45;
const LIST_LIMIT = 1.8;

/** Names in a list are of one kind: `Reuters, AFP e Nova`, `Gilgit and Gangtok`. */
function shareInLists(text: string, readings: Reading[]): void {
  for (let i = 1; i < readings.length; i++) {
    const a = readings[i - 1]!;
    const b = readings[i]!;
    if (
      a.kind !== 'name' ||
      b.kind !== 'name' ||
      b.start - a.end > 7 ||
      b.start === a.end ||
      !IN_LIST.test(text.slice(a.end, b.start))
    )
      continue;
    readings[i - 1] = { ...a, evidence: mixed(a.evidence, b.evidence) };
    readings[i] = { ...b, evidence: mixed(b.evidence, a.evidence) };
  }
}

function mixed(own: readonly number[], others: readonly number[]): number[] {
  const mean = others.reduce((sum, x) => sum + x, 0) / others.length;
  return own.map((points, t) => points + Math.max(-LIST_LIMIT, Math.min(LIST_LIMIT, LIST_SHARE * (others[t]! - mean))));
}

function candidateOf(reader: Reader, { first, end, label, scores, known }: Segment): NameCandidate {
  const { words, text, cues } = reader;
  const start = words.start[first]!;
  const stop = closeInitial(reader, end);
  const norm = words.norm.slice(first, end);
  const identities: KnownIdentity[] = (known ?? []).map(({ ref, type, weight, country }) => ({
    ref,
    type,
    weight,
    country,
  }));
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
    known: identities,
    body:
      known || TYPE_ORDER[label] !== 'organization' || norm.length < 2
        ? undefined
        : bodyIdentity(norm, reader.passage.language),
    because: reason(known !== undefined, titled, TYPE_ORDER[label]!),
    titled,
    decisive:
      titled ||
      (cues.endingAt[first]! & (Cue.SystemClass | Cue.PlaceClass | Cue.OrgClass)) !== 0 ||
      (end < words.length && touches(words, end) && (cues.alone[end]! & Cue.SystemTail) !== 0),
    weak: known === undefined && isWeak(reader, first, end, best),
  };
}

/** Whether a sentence's first capital, or a headline's, is all that speaks for a name. */
function isWeak({ words, capitals, passage, cues, parts }: Reader, first: number, end: number, best: number): boolean {
  if (capitals.flat[first] && best < 3 && !(cues.endingAt[first]! & Cue.Byline)) return true;
  const part = parts.get(words.norm[first]!) ?? 0;
  const named = (part & (NamePart.Given | NamePart.Family)) !== 0 && !(part & NamePart.Common);
  if (!capitals.due[first] || end - first > 1 || words.shape[first] !== Shape.Title) return false;
  if (passage.language.names.familyFirst && isSyllable(words.norm[first]!))
    return !touches(words, first) || (cues.endingAt[first]! & Cue.Honorific) === 0;
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

function reason(known: boolean, titled: boolean, type: string): string {
  if (known) return `known ${type}`;
  return titled && type === 'person'
    ? 'name after a title'
    : `written and placed like ${type === 'person' || type === 'place' || type === 'system' ? 'a' : 'an'} ${type}`;
}

/** `Programma alimentare mondiale (Pam)`: the name before a bracket and the abbreviation in it are one identity. */
function pairAbbreviations({ text }: Reader, readings: Reading[]): Reading[] {
  for (let i = 1; i < readings.length; i++) {
    const long = readings[i - 1]!;
    const short = readings[i]!;
    if (long.kind !== 'name' || short.kind !== 'name' || short.words.length > 2 || long.words.length < 2) continue;
    if (short.start - long.end > 3 || short.start === long.end) continue;
    const gap = text.slice(long.end, short.start);
    if (!/^\s?[([]\s?$/.test(gap) || !/^\s?[)\],;]/.test(text.slice(short.end, short.end + 2))) continue;
    if (!isAbbreviation(short.text, long.words)) continue;
    readings[i - 1] = { ...long, pairedWith: short.key };
    readings[i] = { ...short, pairedWith: long.key, weak: false };
  }
  return readings;
}

/** Whether the letters of `short` occur in order among the first letters of the long name, most of them at least. */
function isAbbreviation(short: string, long: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 8 || !/^\p{Lu}/u.test(short)) return false;
  if (/\p{Lu}\p{Lu}/u.test(short)) return true;
  let hit = 0;
  const initials = long.map((w) => w[0]!);
  for (const letter of letters) {
    const at = initials.indexOf(letter);
    if (at >= 0) {
      hit++;
      initials.splice(0, at + 1);
    }
  }
  return hit >= letters.length * 0.6;
}
