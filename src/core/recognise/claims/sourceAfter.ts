import { Kind } from './wordKinds';
import { Gap, Shape } from '../../segment/words';
import { joinsNouns } from './nounPhrase';
import type { Reader } from './reader';
import { LONGEST_SOURCE, type WordRange } from './source';

/** The source after its cue (`said Ann Lee, head of the centre`), from word `first`; `limit` is the stretch's end. */
export function sourceAfter(reader: Reader, first: number, limit: number): WordRange | null {
  if (reader.isBreak(first) && !reader.isComma(first)) return null;
  let w = first;
  while (w < limit && reader.isAdverb(w) && !reader.isBreak(w + 1)) w++;
  const until = Math.min(limit, w + LONGEST_SOURCE);
  if (w >= until || reader.is(w, Kind.conjunctions | Kind.complementisers)) return null;
  if (reader.is(w, Kind.prepositions) && !reader.is(w, Kind.determiners)) return null;
  const end = endOfPhrase(reader, w, until);
  return end > w ? { first: w, end: withAppositions(reader, end, until) } : null;
}

/** Where people write: what stands behind such a name is no part of it. */
const PLATFORMS: ReadonlySet<string> = new Set(
  'facebook twitter instagram telegram tiktok whatsapp linkedin youtube weibo truth x bluesky mastodon threads'.split(
    ' ',
  ),
);

/** `dice, con la voce rotta, | la donna`, `afferma al telefono | Luca Neri`: past what stands between cue and source. */
export function afterParenthesis(reader: Reader, first: number, limit: number): number {
  // `dicono dal ministero`: they speak from there, and stand for it.
  if (reader.is(first, Kind.agents) && !reader.isComma(first)) return first + 1;
  if (!reader.isComma(first)) while (first < limit - 1 && reader.isAdverb(first) && !reader.isBreak(first + 1)) first++;
  if (!reader.is(first, Kind.prepositions)) return first;
  const until = Math.min(limit, first + 9);
  if (reader.isComma(first)) {
    for (let w = first + 1; w < until; w++) if (reader.isComma(w)) return w;
    return first;
  }
  // `scrive su Instagram | Anna Neri`
  if (PLATFORMS.has(reader.norm(first + 1)) && reader.isCapital(first + 2) && !reader.isBreak(first + 2))
    return first + 2;
  for (let w = first + 2; w < until && !reader.isBreak(w); w++) {
    if (reader.is(w - 1, Kind.prepositions)) continue;
    if (
      reader.is(w, Kind.determiners) ||
      (reader.isCapital(w) && !reader.isCapital(w - 1) && !reader.is(w - 1, Kind.determiners))
    )
      return w;
  }
  return first;
}

/** Where the noun phrase that starts at `first` ends: at a break, a verb, a conjunction, a preposition that leads elsewhere. */
export function endOfPhrase(reader: Reader, first: number, limit: number): number {
  if (reader.is(first, Kind.pronouns) && !reader.is(first, Kind.determiners) && !reader.isCapital(first + 1))
    return first + 1;
  let w = first + 1;
  for (; w < limit; w++) {
    if (reader.isBreak(w) || (reader.speechAt(w) >= 0 && reader.opensAt(w) >= 0)) break;
    if (reader.is(w, Kind.complementisers) || (reader.is(w, Kind.conjunctions) && !joinsNouns(reader, w, first, limit)))
      break;
    if (reader.is(w, Kind.timeHeads) && reader.is(w + 1, Kind.timeWords)) break;
    if (reader.isCapital(w) && reader.is(w, Kind.timeHeads)) break;
    if (endsSource(reader, w) || (reader.isVerb(w) && reader.is(w, Kind.verbSigns) && !reader.is(w, Kind.pronouns)))
      break;
  }
  return w;
}

/** `said Ann Lee | in Rome`, but `said the minister in charge`: after a name, or where no name follows either. */
function endsSource(reader: Reader, w: number): boolean {
  if (!reader.is(w, Kind.sourceEnders) || reader.isCapital(w)) return false;
  return reader.isCapital(w - 1) || !(reader.isCapital(w + 1) || reader.isCapital(w + 2));
}

/** Takes in `, head of the centre` and the like, up to the next comma or the end. */
export function withAppositions(reader: Reader, end: number, limit: number): number {
  const { cues } = reader;
  for (let n = 0; n < 4 && end < limit && reader.isComma(end) && !reader.isStrong(end); n++) {
    const word = reader.norm(end);
    const fits =
      reader.is(end, Kind.determiners) ||
      reader.words.shape[end] === Shape.Number ||
      reader.isCapital(end) ||
      !reader.hasVerb(end, Math.min(limit, end + 3));
    if (
      !fits ||
      reader.is(end, Kind.relatives | Kind.conjunctions | Kind.prepositions | Kind.pronouns) ||
      reader.isAdverb(end) ||
      (cues.opensPhrase(word) && !reader.isCapital(end))
    )
      break;
    let w = end + 1;
    while (w < limit && !reader.isBreak(w)) w++;
    if (
      w - end > 14 ||
      reader.hasVerb(end, w) ||
      (reader.speechAt(w) >= 0 && w < limit && !reader.hasGap(w, Gap.Comma | Gap.Stop))
    )
      break;
    end = w;
  }
  return end;
}
