import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { attributeVerb } from './attribute';
import { findCues, type Cue } from './cues';
import type { Draft, Pattern } from './draft';
import { claimLoneQuotations } from './loneQuotations';
import { attributeBefore, attributeHearsay, attributeOwn, attributePassive } from './markers';
import { trimmed } from './quotations';
import { Reader } from './reader';

/** A claim as its passage alone tells it. Passage offsets. */
export interface ClaimReading {
  readonly source: Span | null;
  /** Whether the source is a pronoun that stands for one person. */
  readonly personal: boolean;
  readonly cue: Span;
  /** `back`: the last sentence of the passage before. */
  readonly content: Span | 'back';
  readonly pattern: Pattern;
}

/** Finds who says what in a passage. Depends on the passage alone. */
export function readClaims(passage: Passage): ClaimReading[] {
  if (passage.kind === 'byline' || passage.kind === 'credit' || passage.kind === 'furniture') return [];
  if (passage.words.length === 0 || passage.language.cues.table === '') return [];
  const reader = new Reader(passage);
  const cues = findCues(reader);
  const drafts: Draft[] = [];
  cues.forEach((cue, i) => {
    const found = attribute(reader, cue, drafts[drafts.length - 1], cues[i + 1]?.first ?? passage.words.length);
    if (found) drafts.push(found);
  });
  drafts.push(...claimLoneQuotations(reader, drafts));
  drafts.sort((a, b) => a.cue.first - b.cue.first);
  return finish(reader, drafts);
}

function attribute(reader: Reader, cue: Cue, previous: Draft | undefined, nextCue: number): Draft | undefined {
  switch (cue.role) {
    case 'before':
      return attributeBefore(reader, cue);
    case 'own':
      return attributeOwn(reader, cue, previous);
    case 'hearsay':
      return attributeHearsay(reader, cue);
    case 'passive':
      return attributePassive(reader, cue);
    case 'not':
      return undefined;
    default:
      return attributeVerb(reader, cue, previous, nextCue);
  }
}

/** Cuts contents short where the next claim starts, lets them run on over quotations of nobody else, and turns words into spans. */
function finish(reader: Reader, drafts: readonly Draft[]): ClaimReading[] {
  const contents = drafts.map((draft, i) => (draft.runsOn ? cutAtNext(reader, draft, drafts, i) : draft.content));
  const claimedTo = new Set(contents.flatMap((c) => (c === 'back' ? [] : [c.start])));
  return drafts.flatMap((draft, i) => {
    let content: Draft['content'] | undefined = contents[i];
    if (content === 'back') content = backContent(reader, draft, drafts, contents, i);
    else if (content && draft.pattern !== 'quote-before' && content.start > reader.words.start[draft.cue.end - 1]!) content = runOn(reader, content, claimedTo);
    if (!content) return [];
    const { words } = reader;
    const source = draft.source && { start: words.start[draft.source.first]!, end: sourceEnd(reader, draft.source.end) };
    const personal = draft.source !== null && draft.source.end - draft.source.first === 1 && reader.cues.personal.has(reader.norm(draft.source.first));
    const cue = draft.cue.end > draft.cue.first ? { start: words.start[draft.cue.first]!, end: words.end[draft.cue.end - 1]! } : colonBefore(reader, draft.cue.first);
    return [{ source, personal, cue, content, pattern: draft.pattern }];
  });
}

/** A bracket or quotation mark that opened within the source closes with it. */
function sourceEnd(reader: Reader, endWord: number): number {
  const { words, passage } = reader;
  const end = words.end[endWord - 1]!;
  return /[)”"»\]]/.test(passage.text[end] ?? '') ? end + 1 : end;
}

function colonBefore(reader: Reader, w: number): Span {
  const at = reader.passage.text.indexOf(':', reader.words.end[w - 1]);
  return { start: at, end: at + 1 };
}

function cutAtNext(reader: Reader, draft: Draft, drafts: readonly Draft[], index: number): Span | 'back' {
  const { content } = draft;
  if (content === 'back') return content;
  for (let n = index + 1; n < drafts.length; n++) {
    const next = drafts[n]!;
    const { words } = reader;
    // A quotation that belongs to the next cue is none of this one's content.
    if (next.pattern === 'quote-before' && next.content !== 'back' && next.content.start > content.start && next.content.start < content.end && reader.speechAt(next.cue.first) === reader.speechAt(draft.cue.first)) {
      return trimmed(reader.passage.text, content.start, next.content.start - 1);
    }
    let at = next.cue.subjectEnd;
    if (next.source && next.source.end <= next.cue.first && next.source.first > draft.cue.end) at = Math.min(at, next.source.first);
    if (at >= words.length || words.start[at]! >= content.end) return content;
    if (words.start[at]! <= content.start || reader.speechAt(at) !== reader.speechAt(draft.cue.first)) continue;
    const cut = clauseBoundary(reader, at);
    if (cut === undefined || cut < 0 || words.start[cut]! <= content.start) continue;
    const shorter = trimmed(reader.passage.text, content.start, words.end[cut - 1]!);
    const closed = reader.quotationAt(cut - 1) >= 0 && reader.quotationAt(cut) !== reader.quotationAt(cut - 1) ? reader.quotations[reader.quotationAt(cut - 1)]!.end : shorter.end;
    if (countWords(reader, content.start, shorter.end) < 3) continue;
    return { start: content.start, end: closed };
  }
  return content;
}

function countWords(reader: Reader, start: number, end: number): number {
  return reader.passage.text.slice(start, end).split(/\s+/, 5).length;
}

/** Where the clause of the cue or source at word `at` parts from what is said before it, or `undefined`. */
function clauseBoundary(reader: Reader, at: number): number | undefined {
  const { conjunctions, relatives, complementisers } = reader.cues;
  let w = at;
  for (let steps = 0; steps < 3 && w > 0; steps++) {
    if (reader.isComma(w) || /[;—–]/.test(reader.gapText(w))) return w;
    const before = reader.norm(w - 1);
    if (complementisers.has(before) && !relatives.has(before)) return undefined;
    if (!(conjunctions.has(before) || reader.cues.coordinators.has(before) || reader.isAdverb(w - 1) || reader.cues.prepositions.has(before))) return undefined;
    if (reader.cues.coordinators.has(before) && !reader.cues.coordinators.has(reader.norm(w - 2)) && !reader.isComma(w - 1)) return w - 1;
    w--;
  }
  return undefined;
}

/** A quotation right after what is said, with no cue of its own, goes on with it. */
function runOn(reader: Reader, content: Span, claimed: ReadonlySet<number>): Span {
  const { quotations, passage } = reader;
  let { end } = content;
  for (let i = reader.quotationAfter(end); i < quotations.length; i++) {
    const q = quotations[i]!;
    if (q.start < end) continue;
    if (q.start - end > 6 || claimed.has(q.inner.start) || !/^[\s.,!?"”»’]{0,6}$/.test(passage.text.slice(end, q.start))) break;
    const after = passage.text.slice(q.end, q.end + 3).trimStart();
    if (after !== '' && !/^["“«.]/.test(after) && !/[.!?…]$/.test(passage.text.slice(q.inner.start, q.end - 1))) break;
    if (/^,/.test(after)) break;
    end = q.inner.end;
  }
  return end === content.end ? content : { start: content.start, end };
}

/** Content told elsewhere: by the claim beside it, or by the sentence before. */
function backContent(reader: Reader, draft: Draft, drafts: readonly Draft[], contents: readonly Draft['content'][], index: number): Span | 'back' | undefined {
  if (draft.pattern === 'shared') {
    const stretch = reader.stretchOf(draft.cue.first);
    // Whoever quotes shares what comes after; whoever is quoted by somebody, what comes before.
    for (const n of draft.cue.kind === 'participle' ? [index - 1, index + 1] : draft.cue.kind === 'gerund' ? [index + 1, index - 1] : [index + 1]) {
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
