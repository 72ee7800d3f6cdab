import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { attributeVerb } from './attribute';
import { findCues, type Cue } from './cues';
import type { Draft, Pattern } from './draft';
import { claimLoneQuotations } from './loneQuotations';
import { attributeBefore, attributeHearsay, attributeOwn, attributePassive } from './markers';
import { backContent, cutAtDeed, cutAtNext, runOn } from './contentEnds';
import { CUE_TABLES } from './cueTables';
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
  if (passage.words.length === 0 || !CUE_TABLES.has(passage.language.code)) return [];
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
    else if (content && draft.pattern !== 'quote-before' && content.start > reader.words.start[draft.cue.end - 1]!)
      content = runOn(reader, content, claimedTo);
    if (!content) return [];
    if (content !== 'back' && content.start >= (reader.words.start[draft.cue.end] ?? Infinity))
      content = cutAtDeed(reader, content, draft.cue.end);
    const { words } = reader;
    const source = draft.source && {
      start: words.start[draft.source.first]!,
      end: sourceEnd(reader, draft.source.end),
    };
    const personal =
      draft.source !== null &&
      draft.source.end - draft.source.first === 1 &&
      reader.cues.personal.has(reader.norm(draft.source.first));
    const cue =
      draft.cue.end > draft.cue.first
        ? { start: words.start[draft.cue.first]!, end: words.end[draft.cue.end - 1]! }
        : colonBefore(reader, draft.cue.first);
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
