import type { Span } from '../../base/span';

/** Words quoted in a passage. Passage offsets; the span takes in the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False where no closing mark was found. */
  readonly closed: boolean;
}

interface Open {
  readonly start: number;
  readonly mark: string;
}

/** Within so many characters a single quotation mark finds its twin. */
const SINGLE_LIMIT = 1500;
const MARK = /["“”„«»‘’]/g;
const DASH = /[—–]/;

/**
 * The quotations of `text`, outermost ones only, in order. Takes any closing mark for any opening one, because articles
 * mix them; lets a second stray closing mark lengthen the quotation before it; ends an unclosed one with the paragraph
 * where it began it, else at `sentenceEnds` (sorted offsets). Linear in the length.
 */
export function findQuotations(text: string, sentenceEnds: readonly number[] = []): Quotation[] {
  const found = dashedSpeech(text);
  if (found.length) return found;
  const stack: Open[] = [];
  const marks = new RegExp(MARK);
  for (let hit = marks.exec(text); hit; hit = marks.exec(text)) {
    const i = hit.index;
    const mark = hit[0];
    switch (roleOf(text, i, stack.length > 0 ? stack[stack.length - 1]! : undefined)) {
      case 'open':
        // A straight mark does not nest in itself: the one before was never closed.
        if (mark === '"' && stack[0]?.mark === '"') finish(found, stack, text, i, sentenceEnds);
        stack.push({ start: i, mark });
        break;
      case 'close': {
        const open = stack.pop();
        if (open && !stack.length) add(found, text, open.start, i, true);
        else if (!open) lengthenLast(found, text, i);
        break;
      }
      case 'none':
        break;
    }
  }
  finish(found, stack, text, text.length, sentenceEnds);
  return found;
}

type Role = 'open' | 'close' | 'none';

function roleOf(text: string, i: number, open: Open | undefined): Role {
  switch (text[i]) {
    case '«':
    case '„':
      return 'open';
    case '»':
      return 'close';
    case '“':
      return open && closes(text, i) && !opens(text, i) ? 'close' : 'open';
    case '”':
      return !open && opens(text, i) && !closes(text, i) ? 'open' : 'close';
    case '"':
      if (open && open.mark !== "'" && closes(text, i)) return 'close';
      if (opens(text, i)) return 'open';
      return open ? 'close' : 'none';
    case '‘':
      return !open && opens(text, i) && singleCloses(text, i, '’') ? 'open' : 'none';
    case '’':
      return open?.mark === '‘' && /^$|[\s,.;:!?)]/.test(text[i + 1] ?? '') && /\S/.test(text[i - 1] ?? '')
        ? 'close'
        : 'none';
    default:
      return 'none';
  }
}

const opens = (text: string, i: number): boolean =>
  /^$|[\s([{'’‘«“—–:>-]/.test(text[i - 1] ?? '') && /\S/.test(text[i + 1] ?? '');
const closes = (text: string, i: number): boolean =>
  /\S/.test(text[i - 1] ?? ' ') && /^$|[\s)\]},.;:!?…'’”»<—–-]/.test(text[i + 1] ?? '');

/** A single opening mark counts where its closing one follows a stop or a comma: else it is an apostrophe's twin. */
function singleCloses(text: string, i: number, mark: string): boolean {
  const limit = Math.min(text.length, i + SINGLE_LIMIT);
  for (let j = text.indexOf(mark, i + 1); j >= 0 && j < limit; j = text.indexOf(mark, j + 1))
    if (/[,.!?…]/.test(text[j - 1]!)) return true;
  return false;
}

function add(found: Quotation[], text: string, start: number, close: number, closed: boolean): void {
  const inner = trimmed(text, start + 1, close);
  if (inner.end > inner.start) found.push({ start, end: closed ? close + 1 : close, inner, closed });
}

/** `“He will hear it.” , they may hear it too.”`: the last closing mark is the true one. */
function lengthenLast(found: Quotation[], text: string, close: number): void {
  const last = found[found.length - 1];
  if (!last || !last.closed || text.slice(last.end, close).includes('\n')) return;
  if (!/^\s{0,3}[,;]/.test(text.slice(last.end, last.end + 4))) return;
  found.pop();
  add(found, text, last.start, close, true);
}

/** Ends what is still open at `at`. */
function finish(found: Quotation[], stack: Open[], text: string, at: number, sentenceEnds: readonly number[]): void {
  const first = stack[0];
  stack.length = 0;
  if (!first) return;
  const leads = text.slice(Math.max(0, first.start - 3), first.start).trim();
  const whole = leads === '' ? first.start < 4 : /[:,]$/.test(leads);
  const end = whole ? at : Math.min(at, firstAbove(sentenceEnds, first.start) ?? at);
  add(found, text, first.start, end, false);
}

function firstAbove(sorted: readonly number[], bound: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]! > bound) high = mid;
    else low = mid + 1;
  }
  return sorted[low];
}

/** `— I saw it coming, — said the mayor`: speech between dashes, from the paragraph's start. */
function dashedSpeech(text: string): Quotation[] {
  const lead = /^\s{0,40}[—–]\s{0,3}/.exec(text.slice(0, 60));
  if (!lead) return [];
  const from = lead[0].length;
  for (let i = from + 1; i < text.length; i++) {
    if (!DASH.test(text[i]!) || !/\s/.test(text[i - 1]!)) continue;
    if (/[,.!?…]\s{0,2}$/.test(text.slice(Math.max(0, i - 4), i))) {
      return [{ start: from, end: i, inner: trimmed(text, from, i), closed: true }];
    }
  }
  return [];
}

/** Without blanks, and without a comma or single full stop at its end. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /[\s,;:]/.test(text[end - 1]!)) end--;
  if (end > start && text[end - 1] === '.' && text[end - 2] !== '.') end--;
  return { start, end };
}
