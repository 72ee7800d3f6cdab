import { Kind } from './wordKinds';
import type { Span } from '../../base/span';
import type { Draft } from './draft';
import { trimmed } from './quotations';
import type { Reader } from './reader';

export function cutAtNext(reader: Reader, draft: Draft, drafts: readonly Draft[], index: number): Span | 'back' {
  const { content } = draft;
  if (content === 'back') return content;
  for (let n = index + 1; n < drafts.length; n++) {
    const next = drafts[n]!;
    const { words } = reader;
    // A quotation that belongs to the next cue is none of this one's content.
    if (
      next.pattern === 'quote-before' &&
      next.content !== 'back' &&
      next.content.start > content.start &&
      next.content.start < content.end &&
      reader.speechAt(next.cue.first) === reader.speechAt(draft.cue.first)
    ) {
      return trimmed(reader.passage.text, content.start, next.content.start - 1);
    }
    let at = next.cue.subjectEnd;
    if (next.source && next.source.end <= next.cue.first && next.source.first > draft.cue.end)
      at = Math.min(at, next.source.first);
    if (at >= words.length || words.start[at]! >= content.end) return content;
    if (words.start[at]! <= content.start || reader.speechAt(at) !== reader.speechAt(draft.cue.first)) continue;
    const cut = clauseBoundary(reader, at);
    if (cut === undefined || cut < 0 || words.start[cut]! <= content.start) continue;
    const shorter = trimmed(reader.passage.text, content.start, words.end[cut - 1]!);
    const closed =
      reader.quotationAt(cut - 1) >= 0 && reader.quotationAt(cut) !== reader.quotationAt(cut - 1)
        ? reader.quotations[reader.quotationAt(cut - 1)]!.end
        : shorter.end;
    if (countWords(reader, content.start, shorter.end) < 3) continue;
    return { start: content.start, end: closed };
  }
  return content;
}

/** Fewest words of what is said before the speaker's next deed. */
const SAID = 2;

/**
 * Cuts what is said where the speaker does something more: `nói giá đã tăng | và kêu gọi người dân bình tĩnh`, `nói giá đã
 * tăng | , đồng thời …`. Quotations are kept whole.
 */
export function cutAtDeed(reader: Reader, content: Span, cueEnd: number): Span {
  const { furtherDeeds } = reader.cues;
  if (!furtherDeeds) return content;
  const { words, passage } = reader;
  const within = reader.quotationAt(cueEnd);
  for (let w = cueEnd + SAID; w + 1 < words.length && words.end[w]! < content.end; w++) {
    if (words.start[w]! <= content.start || reader.quotationAt(w) !== within) continue;
    if (!startsDeed(reader, w)) continue;
    const last = w - 1;
    const q = reader.quotationAt(last);
    const end = q >= 0 && q !== within ? reader.quotations[q]!.end : words.end[last]!;
    if (end - content.start < 2) return content;
    // One quotation that is all of it goes without its marks.
    const whole = q >= 0 && q !== within && reader.quotations[q]!.start === content.start;
    return whole ? reader.quotations[q]!.inner : trimmed(passage.text, content.start, end);
  }
  return content;
}

function startsDeed(reader: Reader, w: number): boolean {
  const { always, beforeCue, deeds } = reader.cues.furtherDeeds!;
  const word = reader.norm(w);
  if (/;/.test(reader.gapText(w))) return true;
  if (reader.isComma(w) && CONTRASTS.has(word)) return saysMore(reader, w + 1);
  if (always.has(word)) return reader.norm(w + 1) === 'thời';
  if (!beforeCue.has(word) || reader.isBreak(w + 1)) return false;
  return deeds.has(reader.norm(w + 1)) && isDeed(reader, w + 1);
}

const CONTRASTS: ReadonlySet<string> = new Set(['còn']);
/** Words of the subject of a clause that sets another speaker against the first. */
const OTHER_SPEAKER = 6;

/** `…, còn Trung Quốc thông báo`: somebody else says something within a few words. */
function saysMore(reader: Reader, first: number): boolean {
  for (let w = first; w < Math.min(first + OTHER_SPEAKER, reader.words.length) && !reader.isBreak(w); w++)
    if (w > first && reader.isCueWord(w)) return true;
  return false;
}

/** Whether a cue starts at word `w`: a verb, since a noun has its classifier. */
function isDeed(reader: Reader, w: number): boolean {
  return reader.isCueWord(w) || DEEDS_ALONE.has(reader.norm(w));
}

/** Deeds that are no cues without a quotation or a clause. */
const DEEDS_ALONE: ReadonlySet<string> = new Set(['xin', 'hứa', 'dọa', 'mời', 'chúc']);

function countWords(reader: Reader, start: number, end: number): number {
  return reader.passage.text.slice(start, end).split(/\s+/, 5).length;
}

/** Where the clause of the cue or source at word `at` parts from what is said before it, or `undefined`. */
function clauseBoundary(reader: Reader, at: number): number | undefined {
  let w = at;
  for (let steps = 0; steps < 3 && w > 0; steps++) {
    if (reader.isComma(w) || /[;—–]/.test(reader.gapText(w))) return w;
    if (reader.is(w - 1, Kind.complementisers) && !reader.is(w - 1, Kind.relatives)) return undefined;
    if (!(
      reader.is(w - 1, Kind.conjunctions | Kind.coordinators) ||
      reader.isAdverb(w - 1) ||
      reader.is(w - 1, Kind.prepositions)
    ))
      return undefined;
    if (reader.is(w - 1, Kind.coordinators) && !reader.is(w - 2, Kind.coordinators) && !reader.isComma(w - 1))
      return w - 1;
    w--;
  }
  return undefined;
}

/** A quotation right after what is said, with no cue of its own, goes on with it. */
export function runOn(reader: Reader, content: Span, claimed: ReadonlySet<number>): Span {
  const { quotations, passage } = reader;
  let { end } = content;
  for (let i = reader.quotationAfter(end); i < quotations.length; i++) {
    const q = quotations[i]!;
    if (q.start < end) continue;
    if (
      q.start - end > 6 ||
      claimed.has(q.inner.start) ||
      !/^[\s.,!?"”»’]{0,6}$/.test(passage.text.slice(end, q.start))
    )
      break;
    const after = passage.text.slice(q.end, q.end + 3).trimStart();
    if (after !== '' && !/^["“«.]/.test(after) && !/[.!?…]$/.test(passage.text.slice(q.inner.start, q.end - 1))) break;
    if (/^,/.test(after)) break;
    end = q.inner.end;
  }
  return end === content.end ? content : { start: content.start, end };
}

/** Content told elsewhere: by the claim beside it, or by the sentence before. */
export function backContent(
  reader: Reader,
  draft: Draft,
  drafts: readonly Draft[],
  contents: readonly Draft['content'][],
  index: number,
): Span | 'back' | undefined {
  if (draft.pattern === 'shared') {
    const stretch = reader.stretchOf(draft.cue.first);
    // Whoever quotes shares what comes after; whoever is quoted by somebody, what comes before.
    for (const n of draft.cue.kind === 'participle'
      ? [index - 1, index + 1]
      : draft.cue.kind === 'gerund'
        ? [index + 1, index - 1]
        : [index + 1]) {
      const near = contents[n];
      const cue = drafts[n]?.cue;
      if (near && near !== 'back' && cue && cue.first >= stretch.first && cue.first < stretch.end) return near;
    }
  }
  if (draft.pattern === 'shared') return undefined;
  const before = reader.stretchBefore(draft.cue.first);
  if (!before || reader.stretchOf(draft.cue.first).first === 0) return 'back';
  return trimmed(reader.passage.text, reader.words.start[before.first]!, reader.words.end[before.end - 1]!);
}
