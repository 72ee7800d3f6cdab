import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { between, touches, type Reader } from './reader';
import { isSmallHead, startsPlace } from './limits';
import { isSyllable } from './syllables';
import { isTaken, longName, tail } from './tails';

/** A stretch of words that may hold names: capitals and the small words between them. Words `[first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

const LONGEST_RUN = 40;
/** Lower-case words between two capitals of one name. */
const LONGEST_BRIDGE = 4;
/** Italian ones: behind `e` they start another name, where in one tongue or another they are parts of names. */
const BARE_ARTICLES: ReadonlySet<string> = new Set(['il', 'lo', 'la', 'i', 'gli', 'le', 'l']);
const HEADS = Cue.OrgHead | Cue.AgreementHead | Cue.National;
/** The runs of a passage, in order and apart. Linear. */
export function findRuns(reader: Reader): Run[] {
  const { words } = reader;
  const runs: Run[] = [];
  for (let w = 0; w < words.length; w++) {
    if (isTaken(reader, w) || !startsRun(reader, w)) continue;
    const end = runEnd(reader, w);
    if (end === w + 1 && isIdle(reader, w)) continue;
    runs.push({ first: w, end });
    w = end - 1;
  }
  return runs;
}

/** A common word that starts a sentence, alone: most runs are such, and none is a name. */
function isIdle({ capitals, cues, known }: Reader, w: number): boolean {
  return capitals.due[w] === 1 && (cues.alone[w]! & (Cue.Function | Cue.Never | Cue.Demonym)) !== 0 && !known[w];
}

function startsRun(reader: Reader, w: number): boolean {
  const { capitals, cues, words, passage, known } = reader;
  if (capitals.capital[w] || isSmallHead(reader, w)) return true;
  if (words.shape[w] !== Shape.Lower || w + 1 >= words.length || !capitals.capital[w + 1] || !touches(words, w + 1))
    return false;
  // `sông Hương`, `châu Âu`, `al-Shabaab`: a lower-case word that belongs to the name.
  if (passage.language.names.familyFirst && startsPlace(reader, w)) return true;
  if (
    passage.language.code === 'en' &&
    cues.alone[w]! & Cue.PersonParticle &&
    !(cues.alone[w]! & (Cue.Coordinator | Cue.Function))
  )
    return true;
  return known[w]?.some(({ end }) => end > w + 1) ?? false;
}

function runEnd(reader: Reader, first: number): number {
  const { capitals, words } = reader;
  let headed = headAt(reader, first);
  const law = phraseEnd(reader.cues, first, Cue.AgreementHead) > 0;
  let end = longName(reader, first, tail(reader, first, first + 1, headed, law), headed);
  while (end < words.length && end - first < LONGEST_RUN) {
    if (isTaken(reader, end) || !connects(reader, end)) break;
    if (capitals.capital[end] || designation(reader, end, headed)) {
      headed ||= headAt(reader, end);
      end = longName(reader, end, tail(reader, end, end + 1, headed, law), headAt(reader, end));
      continue;
    }
    const next = bridge(reader, end, headed);
    if (next < 0) break;
    end = next;
  }
  return end;
}

function headAt(reader: Reader, w: number): boolean {
  return (reader.capitals.capital[w] === 1 && phraseEnd(reader.cues, w, HEADS) > 0) || isSmallHead(reader, w);
}

/** Whether a name may run on into word `w`. */
function connects(reader: Reader, w: number): boolean {
  const { words, cues } = reader;
  if (touches(words, w)) return true;
  const gap = between(reader, w);
  if (gap === ' & ' || gap === '&') return true;
  // `Weavers' Association`
  if ((gap === "' " || gap === '’ ') && words.norm[w - 1]!.endsWith('s'))
    return (cues.alone[w]! & (Cue.OrgTail | Cue.OrgWord)) !== 0;
  if (gap !== '. ' && gap !== '.') return false;
  // `Minh Hóa. Năm`: syllables are short, and no abbreviations.
  if (gap === '. ' && words.end[w - 1]! - words.start[w - 1]! > 1 && reader.passage.language.names.familyFirst)
    if (words.shape[w - 1] === Shape.Title && isSyllable(words, w - 1)) return false;
  return (
    words.norm[w - 1]!.length <= 3 &&
    words.shape[w - 1] !== Shape.Lower &&
    !(cues.alone[w - 1]! & Cue.Never && gap === '. ') &&
    // `… all'appello della Cta. Qualche tafferuglio …`
    !(cues.alone[w]! & Cue.Function && gap === '. ')
  );
}

/** `Tu-160`, `B-52H`, `Ariane 6`: figures that belong to the capital before them. */
function designation({ words, capitals, passage, cues }: Reader, w: number, headed: boolean): boolean {
  const shape = words.shape[w];
  if (shape !== Shape.Number && shape !== Shape.Alnum) return false;
  if (words.gap[w] === Gap.Hyphen) return true;
  // `Lazio 10 4 2`: a row of a table.
  if (words.shape[w + 1] === Shape.Number && words.gap[w + 1] === Gap.Space) return false;
  const short = words.end[w]! - words.start[w]! <= 3;
  return (
    (shape === Shape.Number || (cues.alone[w - 1]! & Cue.PlaceHead) !== 0) &&
    short &&
    words.gap[w] === Gap.Space &&
    (capitals.capital[w - 1] === 1 || (headed && passage.language.names.familyFirst)) &&
    !capitals.flat[w]
  );
}

/** The next capital's index where the lower-case words from `w` on may stand inside a name, else -1. */
function bridge(reader: Reader, w: number, headed: boolean): number {
  const { words, cues, capitals, passage } = reader;
  const mixed = passage.language.names.familyFirst;
  for (let at = w, steps = 0; at < words.length && touches(words, at); steps++) {
    if (isTaken(reader, at)) return -1;
    if (capitals.capital[at]) return at;
    // `la Commissione europea | e la Corte penale`
    if (cues.alone[at]! & Cue.Coordinator && BARE_ARTICLES.has(words.norm[at + 1]!)) return -1;
    if (steps >= (mixed ? LONGEST_BRIDGE + 2 : LONGEST_BRIDGE)) return -1;
    if (words.gap[at] === Gap.Hyphen && words.shape[at] === Shape.Lower) at++;
    else if (mixed && headed && phraseEnd(cues, at, Cue.Stop) < 0) at++;
    else {
      const small = phraseEnd(cues, at, Cue.Joiner | Cue.PersonParticle);
      if (small < 0) return -1;
      at = small;
    }
  }
  return -1;
}
