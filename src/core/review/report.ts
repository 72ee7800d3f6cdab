import { inNumbers, nameOf, rankOf, type ChangeCode } from './groups';
import type { PlacedChange } from './reviewSidecar';
import { asCode, asMarkdown, asText, oneLine, quote, type Words } from './words';

/** What changed in one sidecar. */
export interface SidecarReview {
  /** Its path as it shall be shown. */
  readonly sidecar: string;
  readonly changes: readonly PlacedChange[];
  /** What else a reader must know: that it could not be read whole, that it was removed. */
  readonly remark?: Words;
}

export const NOT_WHOLE = 'not all of it can be read (“glossator check” says what to mend)';

/** Changes that read alike but for their place, as one. */
interface Entry {
  readonly code: ChangeCode;
  readonly words: Words;
  readonly quote: string;
  readonly lines: number[];
  count: number;
}

interface Section {
  readonly review: SidecarReview;
  readonly entries: readonly Entry[];
  /** How many changes more there are than shown. */
  readonly more: number;
}

/** Of one entry's places. */
const MOST_LINES = 5;
/** Of a report's files with their numbers. */
const MOST_FILES = 40;
/** A comment on GitHub holds 65,536 characters. */
const LONGEST_COMMENT = 60_000;

/** In a terminal: a line a change under each file. */
export function reportText(reviews: readonly SidecarReview[], most = Infinity): string {
  return shown(reviews, most)
    .map(({ review, entries, more }) => {
      const head = `${oneLine(review.sidecar)}: ${asText(headline(review))}\n`;
      return head + entries.map((entry) => `  ${asText(sentence(entry))}\n`).join('') + andMore(more, '  … ');
    })
    .join('');
}

/** For a comment on a pull request: what matters most first, short enough to be one. */
export function reportMarkdown(reviews: readonly SidecarReview[], most: number): string {
  for (let limit = most; ; limit = Math.floor(limit / 2)) {
    const markdown = writeMarkdown(reviews, limit);
    if (markdown.length <= LONGEST_COMMENT || limit === 0) return markdown.slice(0, LONGEST_COMMENT);
  }
}

function writeMarkdown(reviews: readonly SidecarReview[], most: number): string {
  const changed = reviews.filter(isTold);
  if (!changed.length) return 'No annotation changed.\n';
  const all = changed.flatMap(({ changes }) => changes.map(({ code }) => code));
  const title = `### ${inNumbers(all) || 'Annotations that can’t be read'}\n`;
  const sections = shown(changed, most).slice(0, MOST_FILES);
  const rest = changed.length - sections.length;
  const parts = sections.map(({ review, entries, more }) => {
    const numbers = changed.length === 1 && !review.remark ? '' : ` ${asMarkdown(headline(review))}`;
    const list = entries.map((entry) => `- ${asMarkdown(sentence(entry))}\n`).join('');
    return `\n${asCode(oneLine(review.sidecar))}${numbers}\n${list && `\n${list}`}${andMore(more, '- … ')}`;
  });
  return title + parts.join('') + (rest ? `\n… and ${rest} more ${rest === 1 ? 'file' : 'files'}\n` : '');
}

/** `2 claims judged, 1 verdict changed` of some files. */
export function summary(reviews: readonly SidecarReview[]): string {
  return inNumbers(reviews.flatMap(({ changes }) => changes.map(({ code }) => code)));
}

/** A change in a sentence: `verdict changed: “…” supported → disputed, by lan, because … (line 12)`. */
export function changeInWords(change: PlacedChange): Words {
  return sentence(entryOf(change));
}

function headline({ changes, remark }: SidecarReview): Words {
  const numbers = inNumbers(changes.map(({ code }) => code));
  if (!numbers) return remark ?? ['nothing changed'];
  return remark ? [`${numbers}; `, ...remark] : [numbers];
}

function isTold({ changes, remark }: SidecarReview): boolean {
  return changes.length > 0 || remark !== undefined;
}

function andMore(more: number, bullet: string): string {
  return more ? `${bullet}and ${more} more\n` : '';
}

/** The most important entries of all files, each under its file. */
function shown(reviews: readonly SidecarReview[], most: number): Section[] {
  const gathered = reviews.map(({ changes }) => gather(changes));
  const ranked = gathered.flat().sort((a, b) => rankOf(a.code) - rankOf(b.code));
  const kept = new Set(ranked.slice(0, most));
  return reviews.map((review, i) => {
    const entries = gathered[i]!.filter((entry) => kept.has(entry));
    const told = entries.reduce((n, entry) => n + entry.count, 0);
    return { review, entries, more: review.changes.length - told };
  });
}

function gather(changes: readonly PlacedChange[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const change of changes) {
    const key = JSON.stringify([change.code, change.quote, change.words]);
    const entry = entries.get(key);
    if (entry) {
      entry.count++;
      if (change.line !== null && entry.lines.at(-1) !== change.line) entry.lines.push(change.line);
    } else entries.set(key, entryOf(change));
  }
  return [...entries.values()];
}

function entryOf({ code, words, quote: said, line }: PlacedChange): Entry {
  return { code, words, quote: said, lines: line === null ? [] : [line], count: 1 };
}

function sentence({ code, words, quote: said, lines, count }: Entry): Words {
  const about: Words = said ? [' ', quote(said)] : [];
  const times = count > 1 ? ` ×${count}` : '';
  return [`${nameOf(code)}:`, ...about, times, words.length ? ' ' : '', ...words, inLines(lines)];
}

function inLines(lines: readonly number[]): string {
  if (!lines.length) return '';
  const [told, more] = [lines.slice(0, MOST_LINES), lines.length > MOST_LINES ? ' …' : ''];
  return ` (${told.length > 1 ? 'lines' : 'line'} ${told.join(', ')}${more})`;
}
