import { nameOf, rankOf, type ChangeCode } from './groups';
import type { PlacedChange } from './reviewSidecar';
import { quote, type Words } from './words';

/** Changes that read alike but for their place, as one. */
export interface Entry {
  readonly code: ChangeCode;
  readonly words: Words;
  readonly reason: Words;
  readonly quote: string;
  /** Of what is about a claim: the words that name the claim's source; empty otherwise. */
  readonly saidBy: string;
  readonly lines: number[];
  count: number;
}

/** Of one entry's places. */
const MOST_LINES = 5;

export function gather(changes: readonly PlacedChange[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const change of changes) {
    const key = JSON.stringify([change.code, change.quote, change.words, change.reason]);
    const entry = entries.get(key);
    if (entry) {
      entry.count++;
      if (change.line !== null && entry.lines.at(-1) !== change.line) entry.lines.push(change.line);
    } else entries.set(key, entryOf(change));
  }
  return [...entries.values()];
}

export function entryOf({ code, words, reason, quote: said, subject, line }: PlacedChange): Entry {
  // What is told of a claim itself names its source already.
  const source = subject?.kind === 'claim' && !code.startsWith('claim-') ? subject.body.source : null;
  const saidBy = source?.selectors.quote.exact ?? '';
  return { code, words, reason, quote: said, saidBy, lines: line === null ? [] : [line], count: 1 };
}

/** The most important entries of several lists: which of them are among the first `most`. */
export function mostImportant(lists: readonly (readonly Entry[])[], most: number): ReadonlySet<Entry> {
  const ranked = lists.flat().sort((a, b) => rankOf(a.code) - rankOf(b.code));
  return new Set(ranked.slice(0, most));
}

/** How many changes a list of entries stands for. */
export function changesIn(entries: readonly Entry[]): number {
  return entries.reduce((n, { count }) => n + count, 0);
}

/** `verdict changed: “…” supported → disputed, by lan, because … (line 12)`. */
export function sentence(entry: Entry): Words {
  const about: Words = entry.quote ? [' ', quote(entry.quote)] : [];
  return [`${nameOf(entry.code)}:`, ...about, ...restOf(entry), ...because(entry), inLines(entry)];
}

/** What happened, without the quote and the reason. */
export function restOf({ words, count }: Entry): Words {
  return [count > 1 ? ` ×${count}` : '', words.length ? ' ' : '', ...words];
}

/** `, because …`, where a reason was given. */
export function because({ reason }: Pick<Entry, 'reason'>): Words {
  return reason.length ? [', because ', ...reason] : [];
}

/** ` (lines 3, 12)` */
export function inLines({ lines }: Entry): string {
  if (!lines.length) return '';
  const [told, more] = [lines.slice(0, MOST_LINES), lines.length > MOST_LINES ? ' …' : ''];
  return ` (${told.length > 1 ? 'lines' : 'line'} ${told.join(', ')}${more})`;
}
