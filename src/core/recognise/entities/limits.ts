import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { touches, type Reader } from './reader';
import { isSyllable } from './syllables';

/** `ministero` della Difesa: a head in lower case that only what it is of makes a name. */
export function isSmallHead(reader: Reader, w: number): boolean {
  const { cues, words, capitals, passage } = reader;
  if (passage.language.names.smallHeads?.has(words.norm[w]!) !== true || words.shape[w] !== Shape.Lower) return false;
  if (passage.language.names.familyFirst) return isSmallParty(reader, w);
  const end = phraseEnd(cues, w, Cue.OrgHead);
  return end > w + 1 && end < words.length && capitals.capital[end] === 1 && touches(words, end);
}

/** `đảng` Xã hội …, `bộ` Ngoại Giao: of words of the language, not `đảng` Likud and not a person. */
function isSmallParty({ cues, words, capitals }: Reader, w: number): boolean {
  const next = w + 1;
  if (next + 1 >= words.length || !capitals.capital[next] || !touches(words, next)) return false;
  if (phraseEnd(cues, next, Cue.Portfolio) > 0) return true;
  if (words.norm[w] !== 'đảng' || !isSyllable(words, next) || !touches(words, next + 1)) return false;
  const goesOn = phraseEnd(cues, next + 1, Cue.Stop | Cue.Speech | Cue.Joiner | Cue.Coordinator | Cue.Function) < 0;
  return words.shape[next + 1] === Shape.Lower && goesOn;
}

const DIRECTIONS: ReadonlySet<string> = new Set(['đông', 'tây', 'nam', 'bắc', 'trung']);

/** `sông` Hương, `châu` Âu; but the west of a land has a capital where it is a name: `Tây Phi`, `tây` Syria. */
export function startsPlace({ cues, words }: Reader, w: number): boolean {
  return (cues.alone[w]! & Cue.PlaceHead) !== 0 && !(words.shape[w] === Shape.Lower && DIRECTIONS.has(words.norm[w]!));
}

/** A lower-case word that starts a name: `sông Hương`, `de Trazegnies`. */
export function mayStart(reader: Reader, w: number): boolean {
  const { cues, passage } = reader;
  if (isSmallHead(reader, w)) return true;
  if (passage.language.names.familyFirst) return startsPlace(reader, w);
  const small = cues.alone[w]! & (Cue.PersonParticle | Cue.Function | Cue.Coordinator);
  return passage.language.code === 'en' && small === Cue.PersonParticle;
}

const ENDINGS =
  Cue.OrgLower |
  Cue.Portfolio |
  Cue.OrgWord |
  Cue.National |
  Cue.PlaceTail |
  Cue.PlaceLower |
  Cue.AgreementTail |
  Cue.OrgHead |
  Cue.Demonym;

/** A name ends in a capital, a designation's figures, or a lower-case word that its head takes. */
export function mayEnd(
  { capitals, cues, words }: Pick<Reader, 'capitals' | 'cues' | 'words'>,
  first: number,
  end: number,
  runEnd: number,
): boolean {
  const last = end - 1;
  // `Young` in `Young-keun` is no name's end.
  if (words.gap[end] === Gap.Hyphen && words.shape[end] === Shape.Lower && words.shape[last] === Shape.Title)
    return false;
  if (capitals.capital[last]) return !isParticle({ capitals, cues, words }, first, end, runEnd);
  if (last === first) return false;
  if (
    words.gap[last]! & (Gap.Hyphen | Gap.Apostrophe) ||
    words.shape[last] === Shape.Number ||
    words.shape[last] === Shape.Alnum
  )
    return true;
  if (cues.endingAt[end]! & ENDINGS) return !(cues.alone[last]! & Cue.Joiner);
  return end === runEnd && phraseEnd(cues, first, Cue.AgreementHead | Cue.OrgHead) > 0;
}

/** `Mario Del | Corso`: a family name's small word in capitals. */
function isParticle(
  { capitals, cues, words }: Pick<Reader, 'capitals' | 'cues' | 'words'>,
  first: number,
  end: number,
  runEnd: number,
): boolean {
  const last = end - 1;
  return (
    last > first &&
    end < runEnd &&
    words.shape[last] === Shape.Title &&
    words.gap[end] === Gap.Space &&
    capitals.capital[end] === 1 &&
    (cues.alone[last]! & (Cue.PersonParticle | Cue.Function)) === (Cue.PersonParticle | Cue.Function)
  );
}

/** Whether the name goes on behind `end` with words that its head takes: `Banca interamericana` | `di sviluppo`. */
export function cutShort({ cues, words, capitals }: Reader, first: number, end: number, limit: number): boolean {
  if (end >= limit || !touches(words, end) || capitals.capital[end]) return false;
  const goesOn = phraseEnd(cues, end, Cue.OrgLower);
  if (goesOn < 0 || (goesOn === end + 1 && cues.alone[end]! & (Cue.Joiner | Cue.Coordinator))) return false;
  return phraseEnd(cues, first, Cue.OrgHead | Cue.AgreementHead) > 0;
}

/** Whether word `end` is a small syllable inside the run, as the second of `Công | nhân` is, and no word that ends a name. */
export function breaksWord({ cues, words, capitals, passage }: Reader, end: number, limit: number): boolean {
  return (
    passage.language.names.familyFirst &&
    end < limit &&
    touches(words, end) &&
    !capitals.capital[end] &&
    phraseEnd(cues, end, Cue.Stop | Cue.Speech | Cue.Joiner | Cue.Coordinator | Cue.Title) < 0
  );
}
