import { Gap, Shape } from '../../segment/words';
import { joinsNouns } from './nounPhrase';
import type { Reader } from './reader';
import { LONGEST_SOURCE, type WordRange } from './source';

/** The source after its cue (`said Ann Lee, head of the centre`), from word `first`; `limit` is the stretch's end. */
export function sourceAfter(reader: Reader, first: number, limit: number): WordRange | null {
  const { cues } = reader;
  if (reader.isBreak(first) && !reader.isComma(first)) return null;
  let w = first;
  while (w < limit && reader.isAdverb(w) && !reader.isBreak(w + 1)) w++;
  const until = Math.min(limit, w + LONGEST_SOURCE);
  if (w >= until || cues.conjunctions.has(reader.norm(w)) || cues.complementisers.has(reader.norm(w))) return null;
  if (cues.prepositions.has(reader.norm(w)) && !cues.determiners.has(reader.norm(w))) return null;
  const end = endOfPhrase(reader, w, until);
  return end > w ? { first: w, end: withAppositions(reader, end, until) } : null;
}

/** `dice, con la voce rotta, | la donna`, `afferma al telefono | Luca Neri`: past what stands between cue and source. */
export function afterParenthesis(reader: Reader, first: number, limit: number): number {
  const { prepositions, determiners, agents } = reader.cues;
  // `dicono dal ministero`: they speak from there, and stand for it.
  if (agents.has(reader.norm(first)) && !reader.isComma(first)) return first + 1;
  if (!reader.isComma(first)) while (first < limit - 1 && reader.isAdverb(first) && !reader.isBreak(first + 1)) first++;
  if (!prepositions.has(reader.norm(first))) return first;
  const until = Math.min(limit, first + 9);
  if (reader.isComma(first)) {
    for (let w = first + 1; w < until; w++) if (reader.isComma(w)) return w;
    return first;
  }
  for (let w = first + 2; w < until && !reader.isBreak(w); w++) {
    if (prepositions.has(reader.norm(w - 1))) continue;
    if (
      determiners.has(reader.norm(w)) ||
      (reader.isCapital(w) && !reader.isCapital(w - 1) && !determiners.has(reader.norm(w - 1)))
    )
      return w;
  }
  return first;
}

/** Where the noun phrase that starts at `first` ends: at a break, a verb, a conjunction, a preposition that leads elsewhere. */
export function endOfPhrase(reader: Reader, first: number, limit: number): number {
  const { cues } = reader;
  if (
    cues.pronouns.has(reader.norm(first)) &&
    !cues.determiners.has(reader.norm(first)) &&
    !reader.isCapital(first + 1)
  )
    return first + 1;
  let w = first + 1;
  for (; w < limit; w++) {
    const word = reader.norm(w);
    if (reader.isBreak(w) || (reader.speechAt(w) >= 0 && reader.opensAt(w) >= 0)) break;
    if (cues.complementisers.has(word) || (cues.conjunctions.has(word) && !joinsNouns(reader, w, first, limit))) break;
    if (cues.timeHeads.has(word) && cues.timeWords.has(reader.norm(w + 1))) break;
    if (reader.isCapital(w) && cues.timeHeads.has(word)) break;
    if (endsSource(reader, w) || (reader.isVerb(w) && cues.verbSigns.has(word) && !cues.pronouns.has(word))) break;
  }
  return w;
}

/** `said Ann Lee | in Rome`, but `said the minister in charge`: after a name, or where no name follows either. */
function endsSource(reader: Reader, w: number): boolean {
  if (!reader.cues.sourceEnders.has(reader.norm(w)) || reader.isCapital(w)) return false;
  return reader.isCapital(w - 1) || !(reader.isCapital(w + 1) || reader.isCapital(w + 2));
}

/** Takes in `, head of the centre` and the like, up to the next comma or the end. */
export function withAppositions(reader: Reader, end: number, limit: number): number {
  const { cues } = reader;
  for (let n = 0; n < 4 && end < limit && reader.isComma(end) && !reader.isStrong(end); n++) {
    const word = reader.norm(end);
    const fits =
      cues.determiners.has(word) ||
      reader.words.shape[end] === Shape.Number ||
      reader.isCapital(end) ||
      !reader.hasVerb(end, Math.min(limit, end + 3));
    if (
      !fits ||
      cues.relatives.has(word) ||
      cues.conjunctions.has(word) ||
      cues.prepositions.has(word) ||
      cues.pronouns.has(word) ||
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
