import type { KnownName } from '../../lexicon/knownNames';
import { NamePart } from '../../lexicon/personNames';
import { Gap } from '../../segment/words';
import { Cue } from './cues';
import type { Reader } from './reader';
import type { Traits } from './traits';

function isCountry(byEnd: ReadonlyMap<number, readonly KnownName[]>, end: number): boolean {
  return byEnd.get(end)?.[0]?.country ?? false;
}

type Inside = Pick<
  Traits,
  'inside' | 'insideAfterFirst' | 'coordinatedPlace' | 'compound' | 'personInside' | 'personBehindLand'
>;

const NOTHING_INSIDE: Inside = {
  inside: 0,
  insideAfterFirst: 0,
  coordinatedPlace: false,
  compound: false,
  personInside: false,
  personBehindLand: false,
};

/** What the known names inside `[i, j)`, shorter than it, would earn alone. */
export function namesInside({ known, cues, words, parts, capitals }: Reader, i: number, j: number): Inside {
  if (j - i === 1) return NOTHING_INSIDE;
  let inside = 0;
  let insideAfterFirst = 0;
  let coordinatedPlace = false;
  let tied = 0;
  let covered = 0;
  let capital = 0;
  let personInside = false;
  let personBehindLand = false;
  // `The World Food Programme`: the known name is what follows the article, not inside it.
  const articleFirst = capitals.capital[i] === 1 && (cues.alone[i]! & Cue.Function) !== 0;
  for (let w = i; w < j; w++) capital += capitals.capital[w]!;
  for (let w = i; w < j; w++) {
    if (w > i && parts.at(words, w) & NamePart.Given) personInside = true;
    const byEnd = known.get(w);
    if (!byEnd) continue;
    let end = 0;
    let points = 0;
    for (const [e, names] of byEnd) {
      if (e > j || (w === i && e === j) || (e === j && w === i + 1 && articleFirst)) continue;
      const best = names[0]!;
      const worth = e - w + 1 + 0.25 * best.weight + 1.3 * (e - w - 1) - (best.ambiguous ? 2.2 : 0);
      if (e > end && worth > 0) [end, points] = [e, worth];
    }
    if (!end) continue;
    if (w > i && cues.alone[w - 1]! & Cue.Coordinator) coordinatedPlace = true;
    if (
      end < j &&
      w > i &&
      cues.alone[w - 1]! & Cue.Joiner &&
      isCountry(byEnd, end) &&
      words.gap[end] === Gap.Space &&
      (parts.at(words, end) & (NamePart.Given | NamePart.Common)) === NamePart.Given
    )
      personBehindLand = true;
    if (isCountry(byEnd, end)) for (let k = w; k < end; k++) covered += capitals.capital[k]!;
    if (isCountry(byEnd, end) && (w > i ? words.gap[w]! & Gap.Hyphen : end < j && words.gap[end]! & Gap.Hyphen)) tied++;
    if (cues.endingAt[w]! & Cue.PlaceClass && w > i) points += 3;
    inside += points;
    if (w > i) insideAfterFirst += points;
    w = end - 1;
  }
  return {
    inside,
    insideAfterFirst,
    coordinatedPlace,
    compound: tied > 1 && capital - covered <= 1,
    personInside,
    personBehindLand,
  };
}
