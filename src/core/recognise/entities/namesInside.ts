import { NamePart } from '../../lexicon/personNames';
import { Gap } from '../../segment/words';
import { Cue } from './cues';
import { endingBefore, type KnownHit, type Reader } from './reader';
import type { GrowingTraits } from './traits';

function isCountry(hits: readonly KnownHit[], end: number): boolean {
  return endingBefore(hits, end)?.[0]?.country ?? false;
}

/** Whether a Vietnamese person stands behind the field of a body: `Bộ Ngoại giao` | `Phạm Thu Hằng`. */
function isPersonBehindField({ cues, words, parts, capitals, known, passage }: Reader, i: number, j: number): boolean {
  if (!passage.language.names.familyFirst) return false;
  for (let w = i + 2; w + 1 < j; w++) {
    if (!(cues.endingAt[w]! & Cue.Portfolio) || words.gap[w] !== Gap.Space) continue;
    if (!capitals.capital[w] || !capitals.capital[w + 1]) continue;
    if (known[w]?.some(({ names }) => names[0]!.type !== 'person')) continue;
    if (parts.at(words, w) & NamePart.FamilyFirst && parts.at(words, w + 1) & NamePart.Vietnamese) return true;
  }
  return false;
}

/** Finds what the known names inside `[i, j)`, shorter than it, would earn alone; writes it to `t`. */
export function namesInside(reader: Reader, i: number, j: number, t: GrowingTraits): void {
  const { known, cues, words, parts, capitals } = reader;
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
  const from = j - i === 1 ? j : i;
  for (let w = from; w < j; w++) capital += capitals.capital[w]!;
  for (let w = from; w < j; w++) {
    if (w > i && parts.at(words, w) & NamePart.Given) personInside = true;
    const hits = known[w];
    if (!hits) continue;
    let end = 0;
    let points = 0;
    for (const { end: e, names } of hits) {
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
      isCountry(hits, end) &&
      words.gap[end] === Gap.Space &&
      (parts.at(words, end) & (NamePart.Given | NamePart.Common)) === NamePart.Given
    )
      personBehindLand = true;
    if (isCountry(hits, end)) for (let k = w; k < end; k++) covered += capitals.capital[k]!;
    if (isCountry(hits, end) && (w > i ? words.gap[w]! & Gap.Hyphen : end < j && words.gap[end]! & Gap.Hyphen)) tied++;
    if (cues.endingAt[w]! & Cue.PlaceClass && w > i) points += 3;
    inside += points;
    if (w > i) insideAfterFirst += points;
    w = end - 1;
  }
  t.inside = inside;
  t.insideAfterFirst = insideAfterFirst;
  t.coordinatedPlace = coordinatedPlace;
  t.compound = tied > 1 && capital - covered <= 1;
  t.personInside = personInside;
  t.personBehindLand = personBehindLand || isPersonBehindField(reader, i, j);
}
