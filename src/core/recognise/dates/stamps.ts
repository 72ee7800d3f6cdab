import { english } from '../../languages/en/english';
import type { Language } from '../../languages/language';
import { readPassage } from '../../segment/passage';
import type { DateExpression } from './dateExpression';
import type { DatedPassage } from './datedPassage';
import { findDates } from './readDates';
import type { When } from './when';
import { wireTime } from './wireTime';

/** Lines from either end of an article that may hold a stamp. */
const LINES = 14;
const LONGEST = 140;
const CLOCK = /(?:\b\d{1,2}[:hH.]\d\d\b|GMT|UTC)/;
const CAPTION = /(?:Ảnh|Photo|Foto|Image|Picture|Credit)/u;
const ENGLISH_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;
const ISO_TIME = /(?:^|\s)(\d{4})-(\d\d)-(\d\d)[ T]\d\d:\d\d/;

interface Stamp {
  readonly when: When;
  readonly rank: number;
}

/** The stamps of an article's first and last lines, kept while those stay. */
export class Stamps {
  private kept = new Map<string, readonly Stamp[]>();
  private language: Language | undefined;

  /** The day that a byline or a stamp of the first and last `lines` tells, the likeliest one; maybe without its year. */
  dated(lines: readonly { readonly text: string }[], language: Language): When | undefined {
    const known = this.language === language ? this.kept : new Map<string, readonly Stamp[]>();
    const kept = new Map<string, readonly Stamp[]>();
    const stampsOf = ({ text }: { readonly text: string }, base: number): readonly Stamp[] => {
      const key = text.length > LONGEST ? '' : `${base} ${text}`;
      const stamps = known.get(key) ?? stampOf(text, language, base);
      kept.set(key, stamps);
      return stamps;
    };
    const head = lines.slice(0, LINES);
    const tail = lines.slice(Math.max(LINES, lines.length - LINES));
    let best: Stamp | undefined;
    for (const stamp of [
      ...head.flatMap((line, i) => stampsOf(line, i < 5 ? 2 : 0)),
      ...tail.flatMap((line) => stampsOf(line, 1)),
    ])
      if (!best || stamp.rank > best.rank) best = stamp;
    this.kept = kept;
    this.language = language;
    return best?.when;
  }
}

/** A line as a passage of a language, with the whole days that it tells. */
function datedLine(line: string, language: Language): DatedPassage {
  const passage = readPassage(line, 'paragraph', language);
  const isWhole = ({ when: { day, month, year } }: DateExpression): boolean =>
    day !== undefined && month !== undefined && year !== undefined;
  return { passage, dates: findDates(passage).filter(isWhole) };
}

function stampOf(line: string, language: Language, base: number): Stamp[] {
  if (line.length > LONGEST || !/\d/.test(line) || CAPTION.test(line)) return [];
  const machine = ISO_TIME.exec(line);
  // A machine's stamp may be the copy's, not the article's: anything else is believed before it.
  if (machine)
    return [{ when: { year: Number(machine[1]), month: Number(machine[2]), day: Number(machine[3]) }, rank: 0.5 }];
  const wired = wireTime(line, language);
  if (wired) return [{ when: wired, rank: base + 2 }];
  const own = datedLine(line, language);
  // Pages in any language may be stamped in English: `Oct 10, 2023`.
  const { passage, dates } = own.dates.length || !ENGLISH_MONTH.test(line) ? own : datedLine(line, english);
  const [date] = dates;
  const clock = CLOCK.test(line);
  const updatedAt = passage.words.norm.findIndex((word) => language.dates.updated.has(word));
  // A second day is told with its hour, or that of a change: `12 March 2015 (updated 13 March 2015)`.
  if (!date || dates.length > 2 || (dates.length === 2 && !clock && updatedAt < date.endWord)) return [];
  const rest = passage.words.length - (date.endWord - date.first);
  // A sentence that tells a day is no stamp; a name, a place, a time beside it are.
  if (!clock && (rest > 12 || (rest > 6 && /[.!?]$/.test(line.trim())))) return [];
  if (clock && rest > 22) return [];
  const updated = updatedAt >= 0 && updatedAt < date.first;
  return [{ when: date.when, rank: base + (clock ? 1 : 0) + (rest < 6 ? 1 : 0) + 1 - (updated ? 1.5 : 0) }];
}
