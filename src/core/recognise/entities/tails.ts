import { Gap, Shape } from '../../segment/words';
import { Cue, phraseEnd } from './cues';
import { touches, type Reader } from './reader';
import { isAbbreviated } from './rightSide';

/** Lower-case words of a law's name: `Luật Đa dạng sinh học`. */
const LONGEST_LAW = 8;
/** Phrases that start with a capital and go on in lower case: `Quốc phòng`, `Nông nghiệp và phát triển nông thôn`. */
const FIELDS =
  Cue.Portfolio |
  Cue.OrgWord |
  Cue.National |
  Cue.OrgHead |
  Cue.AgreementHead |
  Cue.Title |
  Cue.AgreementTail |
  Cue.PlaceTail;

/** A word of a date or a figure is none of a name, unless it is a country's: `150.000 đô la Mỹ`. */
export function isTaken({ capitals, known }: Reader, w: number): boolean {
  if (!capitals.taken[w]) return false;
  for (const { names } of known[w] ?? []) if (names.some((name) => name.country)) return false;
  return true;
}

/** The lower-case words that belong to the capital `w`, from `end` on. */
export function tail(reader: Reader, w: number, from: number, headed: boolean, law: boolean): number {
  const { cues, words } = reader;
  let end = wordTail(reader, from);
  end = Math.max(end, clip(reader, end, phraseEnd(cues, w, FIELDS)));
  const known = reader.known[w];
  if (known) end = Math.max(end, known.at(-1)!.end);
  if (end < words.length && touches(words, end) && cues.alone[end]! & Cue.PlaceLower) return end + 1;
  // `Istituto di | studi europei`, `Istituto | di studi europei`: the small word belongs to either.
  if (headed) end = Math.max(headTail(reader, end), headTail(reader, from));
  return law ? lawTail(reader, w, end) : end;
}

/** A phrase's end, not past what connects. */
function clip(reader: Reader, from: number, end: number): number {
  for (let w = from; w < end; w++) if (!touches(reader.words, w) && !(reader.words.gap[w]! & Gap.Comma)) return w;
  return Math.max(from, end);
}

/** `Jong`-`un`, `Fa`'`atau`: small letters tied to the capital before them. */
function wordTail({ words, capitals, passage }: Reader, from: number): number {
  let end = from;
  while (end < words.length && words.shape[end] === Shape.Lower && !capitals.capital[end]) {
    const gap = words.gap[end]!;
    const tied =
      gap === Gap.Hyphen ||
      (gap === Gap.Apostrophe && passage.language.code === 'en' && words.end[end]! - words.start[end]! > 2);
    if (!tied) break;
    end++;
  }
  return end;
}

/** Lower-case words that a head takes after it: `Banca` `interamericana di sviluppo`, `Tòa án` `nhân dân`, `Marina` `nigeriana`. */
function headTail(reader: Reader, from: number): number {
  const { cues, words, capitals } = reader;
  let end = from;
  for (
    let steps = 0;
    steps < 6 && end < words.length && touches(words, end) && !capitals.capital[end] && !isTaken(reader, end);
    steps++
  ) {
    const next = phraseEnd(cues, end, Cue.OrgLower | Cue.Demonym);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** Syllables of a body's name. */
const LONGEST_BODY = 14;

/**
 * A body's name up to the abbreviation in brackets behind it, whatever small words it holds: `Hiệp hội các nhà nhập khẩu
 * thủy sản (HNT)`. `end` where none follows.
 */
export function longName(reader: Reader, w: number, end: number, headed: boolean): number {
  const { words, cues, capitals, passage } = reader;
  if (!headed) return end;
  if (passage.language.code === 'it') return longItalianName(reader, w, end);
  if (!passage.language.names.familyFirst) return end;
  const mission = missionEnd(reader, w);
  if (mission > end) return mission;
  for (let at = end; at < words.length && at - w <= LONGEST_BODY; at++) {
    if (isAbbreviated(reader, at)) return at;
    if (!touches(words, at) || isTaken(reader, at)) return end;
    if (!capitals.capital[at] && phraseEnd(cues, at, Cue.Stop) > 0) return end;
  }
  return end;
}

/** The same where verbs are told from nouns by what they are made of: `Consiglio nazionale per la riduzione dei disastri (Cnrd)`. */
function longItalianName(reader: Reader, w: number, end: number): number {
  const { words, cues, passage, articles } = reader;
  for (let at = end; at < words.length && at - w <= LONGEST_BODY; at++) {
    if (isAbbreviated(reader, at)) return at;
    if (!touches(words, at) || isTaken(reader, at)) return end;
    const small = phraseEnd(cues, at, Cue.Joiner) > 0 || articles.has(words.norm[at]!);
    if (!small && (cues.alone[at]! & (Cue.Speech | Cue.Function)) !== 0 && words.shape[at] === Shape.Lower) return end;
    if (!small && passage.language.cues.looksFinite(words.norm[at]!)) return end;
    // `l'Università di Siena e | della Scuola (Sss)`
    if (cues.alone[at]! & Cue.Coordinator && phraseEnd(cues, at + 1, Cue.Joiner) > 0) return end;
  }
  return end;
}

/** `Đại sứ quán Phần Lan` `tại Ai Cập`: the land that a mission is sent to belongs to its name; else -1. */
function missionEnd({ words, cues, known }: Reader, w: number): number {
  const head = phraseEnd(cues, w, Cue.OrgHead);
  if (head < 0 || !MISSIONS.has(words.norm[head - 1]!)) return -1;
  for (const { end: from } of known[head] ?? []) {
    if (from + 1 >= words.length || words.norm[from] !== 'tại' || !touches(words, from) || !touches(words, from + 1))
      continue;
    const there = known[from + 1];
    if (there) return there.at(-1)!.end;
  }
  return -1;
}

/** Last syllables of what lands send to others: `đại sứ quán`, `phái đoàn`. */
const MISSIONS: ReadonlySet<string> = new Set(['quán', 'bộ', 'đoàn']);

/**
 * Small words of a law's or treaty's name: up to the abbreviation in brackets behind it (`Hiệp định … chung (GSOMIA)`),
 * else, in a language that tells where names stop, up to that.
 */
function lawTail({ words, capitals, cues, passage }: Reader, w: number, from: number): number {
  let end = from;
  let stop = -1;
  while (end < words.length && end - from < LONGEST_LAW && touches(words, end) && !capitals.capital[end]) {
    if (stop < 0 && phraseEnd(cues, end, Cue.Stop) > 0) stop = end;
    end++;
  }
  if (end === from) return from;
  if (end < words.length && words.gap[end]! & Gap.Bracket && words.shape[end] === Shape.Upper) return end;
  if (passage.language.names.nameStops === '' || capitals.due[w]) return from;
  return stop < 0 ? end : stop;
}
