import { Kind } from './wordKinds';
import { Shape, wordAt } from '../../segment/words';
import type { Cue } from './cues';
import { clauseContent, contentUpTo, quotedContent } from './content';
import type { Draft } from './draft';
import { mainSubject } from './mainSubject';
import type { Reader } from './reader';
import { sourceBefore, type WordRange } from './source';
import { sourceAfter } from './sourceAfter';

/** Quotations that no known cue claims: `“…,” laughs the captain`, `Nam nháy mắt: “…”`, `Smith: “…”`. */
export function claimLoneQuotations(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const claimed = claimedQuotations(reader, drafts);
  reader.quotations.forEach((_, index) => {
    if (!reader.isSpeech(index) || claimed.has(index)) return;
    const claim = afterIt(reader, index) ?? beforeIt(reader, index);
    if (claim) found.push(claim);
  });
  const headline = found.length || drafts.length ? undefined : headlineClaim(reader);
  return headline ? [headline] : found;
}

function claimedQuotations(reader: Reader, drafts: readonly Draft[]): ReadonlySet<number> {
  const claimed = new Set<number>();
  for (const { content } of drafts) {
    if (content === 'back') continue;
    for (
      let q = reader.quotationAfter(content.start);
      q < reader.quotations.length && reader.quotations[q]!.start < content.end;
      q++
    )
      claimed.add(q);
  }
  return claimed;
}

/** `Draghi: l'Europa deve agire`, in a headline: without quotation marks. Whether it is a name's is settled with the article's entities. */
function headlineClaim(reader: Reader): Draft | undefined {
  if (reader.passage.kind !== 'headline' && reader.passage.kind !== 'subheading') return undefined;
  const { length } = reader.words;
  for (let w = 1; w < Math.min(6, length - 2); w++) {
    if (!/^:\s/.test(reader.gapText(w))) continue;
    const name = nameBefore(reader, 0, w);
    const content = name && name.first === 0 ? clauseContent(reader, w, length) : null;
    return name && content ? { cue: guessed(w, w), source: name, content, pattern: 'title', runsOn: false } : undefined;
  }
  return undefined;
}

const guessed = (first: number, end: number): Cue => ({
  role: 'verb',
  kind: 'finite',
  frame: 'q',
  first,
  end,
  subjectEnd: first,
});

/** A verb that nothing else tells, right after a quotation that ended in a comma. */
function afterIt(reader: Reader, index: number): Draft | undefined {
  const { words, quotations, passage, cues } = reader;
  const q = quotations[index]!;
  const w = wordAt(words, q.inner.end);
  if (w >= words.length || words.start[w]! - q.end > 3) return undefined;
  const joint = passage.text.slice(q.inner.end, words.start[w]);
  if (!/[,!?]/.test(joint) || /[.:;]/.test(passage.text.slice(q.end, words.start[w]))) return undefined;
  const stretch = reader.stretchOf(w);
  const limit = stretch.end;
  const content = contentUpTo(reader, stretch, index, w);
  if (!content) return undefined;
  if (!cues.inverts) return undefined;
  const functional =
    reader.is(w, Kind.prepositions | Kind.conjunctions) || reader.isAdverb(w) || reader.is(w, Kind.nounMarkers);
  if (words.shape[w] === Shape.Lower && !reader.is(w, Kind.determiners | Kind.pronouns) && !functional) {
    let end = w + 1;
    while (end < limit && reader.is(end - 1, Kind.auxiliaries | Kind.reflexives) && !reader.isBreak(end)) end++;
    return {
      cue: guessed(w, end),
      source: sourceAfter(reader, end, limit),
      content,
      pattern: 'guessed',
      runsOn: false,
    };
  }
  if (functional) return undefined;
  for (let v = w + 1; v < Math.min(limit, w + 12); v++) {
    if (reader.isStrong(v)) return undefined;
    if (words.shape[v] === Shape.Lower && cues.looksFinite(reader.norm(v)) && reader.speechAt(v) < 0) {
      return { cue: guessed(v, v + 1), source: sourceBefore(reader, v, w), content, pattern: 'guessed', runsOn: false };
    }
  }
  return undefined;
}

/** What leads up to a colon before a quotation. */
function beforeIt(reader: Reader, index: number): Draft | undefined {
  const { words, quotations, passage, cues } = reader;
  const q = quotations[index]!;
  if (!/:\s{0,2}$/.test(passage.text.slice(Math.max(0, q.start - 3), q.start))) return undefined;
  const colon = wordAt(words, q.start);
  if (colon === 0) return undefined;
  const stretch = reader.stretchOf(colon - 1);
  let first = colon - 1;
  while (first > stretch.first && !reader.isStrong(first)) first--;
  const content = quotedContent(reader, index);
  const name = nameBefore(reader, first, colon);
  if (name) return { cue: guessed(colon, colon), source: name, content, pattern: 'title', runsOn: false };
  const subject: WordRange | null = mainSubject(reader, { first, end: colon }, colon);
  if (!subject) return undefined;
  if (subject.end >= colon) return bareVerb(reader, subject, colon, content);
  for (let v = colon - 1; v >= subject.end; v--) {
    if (words.shape[v] === Shape.Lower && cues.looksFinite(reader.norm(v)))
      return { cue: guessed(v, v + 1), source: subject, content, pattern: 'guessed', runsOn: false };
  }
  return bareVerb(reader, subject, colon, content);
}

/** `…, Smith: “…”`: nothing but a name before the colon. */
function nameBefore(reader: Reader, first: number, colon: number): WordRange | null {
  let w = colon;
  while (w > first && reader.isCapital(w - 1) && (w === colon || !reader.isBreak(w))) w--;
  while (w < colon - 1 && reader.isAdverb(w)) w++;
  return w < colon && colon - w <= 5 && (w === first || reader.isBreak(w) || reader.isAdverb(w - 1))
    ? { first: w, end: colon }
    : null;
}

/** In a language without verb endings the last two words before the colon say how it is said. */
function bareVerb(reader: Reader, subject: WordRange, colon: number, content: Draft['content']): Draft | undefined {
  if (reader.cues.inverts || colon - subject.first < 2) return undefined;
  let first = colon - 1;
  if (first - 1 > subject.first && reader.words.shape[first - 1] === Shape.Lower) first--;
  if (reader.words.shape[first] !== Shape.Lower) return undefined;
  return {
    cue: guessed(first, colon),
    source: { first: subject.first, end: Math.min(subject.end, first) },
    content,
    pattern: 'guessed',
    runsOn: false,
  };
}
