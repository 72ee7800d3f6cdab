import { Kind } from './wordKinds';
import { endsHere } from './aroundCue';
import { clauseContent, contentUpTo, quotedContent } from './content';
import type { Draft } from './draft';
import { trimmed } from './quotations';
import type { Reader } from './reader';
import { ADDRESSEE_REACH, draft, findSource, has, impliedSource, leadsAway, type Scene } from './scene';
import { sourceBefore } from './source';
import { afterParenthesis, sourceAfter } from './sourceAfter';

/** Words between a quotation and the cue after it. */
const TAIL_REACH = 34;

/** `«È vero - ammette il sindaco - ma non basta»`: the cue stands between dashes within the quotation; the part before is its content. */
export function splitByDashes(scene: Scene): Draft | undefined {
  const { reader, cue } = scene;
  const q = reader.speechAt(cue.first);
  if (q < 0 || !reader.cues.inverts || !reader.isDash(cue.subjectEnd) || cue.kind === 'participle') return undefined;
  let end = cue.end;
  while (end < reader.words.length && end - cue.end < 30 && reader.quotationAt(end) === q && !reader.isDash(end)) end++;
  if (reader.quotationAt(end) !== q) return undefined;
  const source =
    end > cue.end ? sourceAfter(reader, cue.end, end) : (scene.previous?.source ?? impliedSource(scene, q));
  const content = trimmed(
    reader.passage.text,
    reader.quotations[q]!.inner.start,
    reader.words.end[cue.subjectEnd - 1]!,
  );
  return draft(scene, source, content, 'quote-before', false);
}

/** `“…,” she told reporters`, `“…,” said Ann Lee`, `“…”, ông nói`. */
export function afterQuotation(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!has(scene, 'qptcC') || has(scene, 's') || cue.kind === 'participle') return undefined;
  let w = cue.first;
  while (w > stretch.first && cue.first - w < TAIL_REACH && reader.speechAt(w - 1) === reader.speechAt(cue.first)) {
    if (w < cue.first && /[:;]|\.\s/.test(reader.gapText(w)) && !reader.isComma(w)) return undefined;
    w--;
  }
  const q = reader.speechAt(w - 1);
  if (q < 0 || w <= stretch.first || q === reader.speechAt(cue.first)) return undefined;
  const { quotations, passage } = reader;
  const tail = passage.text.slice(Math.max(0, quotations[q]!.end - 3), reader.words.start[w]);
  const ended = /[,.!?…—–]/.test(tail) || (w === cue.first && reader.cues.inverts);
  if (!ended) return undefined;
  if (/[.!?…]\s{0,2}$/.test(passage.text.slice(quotations[q]!.end, reader.words.start[w]))) return undefined;
  for (let n = w; n < cue.first; n++)
    if (reader.is(n, Kind.complementisers) && !reader.is(n, Kind.relatives)) return undefined;
  // A cue of its own between them has this quotation; this one starts another claim.
  if (scene.previous && scene.previous.cue.first >= w) return undefined;
  if (reader.is(w, Kind.conjunctions) && w < cue.first) return undefined;
  // `“…”, đồng thời đề nghị …`: a further deed.
  if (!reader.cues.inverts && reader.is(w, Kind.coordinators) && w < cue.first) return undefined;
  const inverted = w >= cue.subjectEnd || onlyLight(reader, w, cue.first);
  if (cue.kind === 'gerund') return undefined;
  if (inverted) {
    if (!reader.cues.inverts) return undefined;
    const source =
      sourceAfter(reader, afterParenthesis(reader, cue.end, stretch.end), stretch.end) ??
      scene.previous?.source ??
      impliedSource(scene, q);
    return draft(scene, source, contentUpTo(reader, stretch, q, w), 'quote-before', false);
  }
  return draft(
    scene,
    sourceBefore(reader, cue.subjectEnd, w),
    contentUpTo(reader, stretch, q, w),
    'quote-before',
    false,
  );
}

/** Only adverbs and object pronouns between words `first` and `end`. */
function onlyLight(reader: Reader, first: number, end: number): boolean {
  for (let w = first; w < end; w++) {
    if (
      reader.is(w, Kind.pronouns) ||
      !(reader.isAdverb(w) || reader.is(w, Kind.clitics | Kind.auxiliaries | Kind.reflexives))
    )
      return false;
  }
  return true;
}

/** `Ann Lee said: “…”`, `said in a note, “…”`, `nói: "…"`, `fears “that …”`. */
export function beforeQuotation(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!has(scene, 'qtpca') || has(scene, 's') || cue.end >= stretch.end) return undefined;
  if (cue.kind === 'gerund' && scene.previous?.pattern === 'quote-after' && scene.previous.cue.end === cue.first)
    return undefined;
  const ownThat = reader.is(cue.end - 1, Kind.complementisers);
  const limit = Math.min(stretch.end, cue.end + (ownThat ? 1 : ADDRESSEE_REACH));
  for (let w = cue.end; w < limit; w++) {
    const gap = reader.gapText(w);
    const q = reader.opensAt(w);
    if (gap.includes(':')) {
      if (reader.cues.credits?.has(reader.norm(w - 1))) return undefined;
      if (q < 0 && w > cue.end && (!leadsAway(reader, cue) || reader.is(cue.end, Kind.infinitivals))) return undefined;
      const content =
        q >= 0
          ? quotedContent(reader, q)
          : has(scene, 'tcCp') && !/\d/.test(reader.norm(w)[0] ?? '')
            ? clauseContent(reader, w, stretch.end)
            : null;
      return draft(scene, findSource(scene), content, 'quote-after', q < 0);
    }
    if (q >= 0) {
      if (!startsSpeech(scene, w, q)) return undefined;
      const wordsIn = reader.is(w, Kind.complementisers)
        ? clauseContent(reader, w + 1, endOfQuotation(reader, w, q))
        : null;
      return draft(scene, findSource(scene), wordsIn ?? quotedContent(reader, q), 'quote-after', false);
    }
    if (w > cue.end && reader.isBreak(w) && !gap.includes(',')) return undefined;
    if (reader.isComma(w) && w > cue.end) return undefined;
    if (reader.is(w, Kind.complementisers) || (w >= scene.nextCue && w > cue.end + 1)) return undefined;
  }
  return undefined;
}

function endOfQuotation(reader: Reader, w: number, q: number): number {
  let end = w;
  while (reader.quotationAt(end) === q) end++;
  return end;
}

/** Whether the quotation at word `w` is what is said, not a quoted word or name within the clause. */
function startsSpeech({ reader, cue, stretch }: Scene, w: number, q: number): boolean {
  const direct = w === cue.end;
  if (!reader.isSpeech(q) && !direct) return false;
  const end = endOfQuotation(reader, w, q);
  const closesAll = end >= stretch.end || reader.isBreak(end);
  const led = /[,:]/.test(reader.gapText(w)) || direct;
  if (direct || (led && leadsAway(reader, cue))) return direct || !reader.isComma(w) || startsUpper(reader, q);
  const spoken = closesAll && reader.isSpeech(q) && !reader.hasVerb(cue.end, w);
  if (led) return spoken && startsUpper(reader, q);
  // `cho biết động cơ “…” mới hỏng`: where no verb shows by its form, words before a quotation are the clause that it is part of.
  const near = reader.cues.inverts || !/[cCtA]/.test(cue.frame) ? w - cue.end <= 4 : false;
  return spoken && cue.frame.includes('q') && (leadsAway(reader, cue) || near);
}

function startsUpper(reader: Reader, q: number): boolean {
  return reader.isCapital(reader.quotationFirst(q));
}

/** `described it as “…”`, `gọi đây là «…»`: words quoted within the object. */
export function withinObject(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!has(scene, 'aA')) return undefined;
  const limit = Math.min(stretch.end, cue.end + 10);
  const called = whatIsCalled(scene);
  if (called > 0) return draft(scene, findSource(scene), clauseContent(reader, called, stretch.end), 'object', true);
  for (let w = cue.end; w < limit; w++) {
    const q = reader.opensAt(w);
    if (q >= 0 && has(scene, 'A'))
      return w > cue.end
        ? draft(scene, findSource(scene), clauseContent(reader, cue.end, stretch.end), 'object', true)
        : undefined;
    if (q >= 0) return draft(scene, findSource(scene), reader.quotations[q]!.inner, 'object', false);
    if (reader.isStrong(w) || (reader.isComma(w) && w > cue.end) || (w >= scene.nextCue && w > cue.end))
      return undefined;
  }
  return undefined;
}

/** Words between a verb of calling and its link. */
const CALLED_REACH = 5;

/** The word behind the link in `gọi đó là | luận điệu vô trách nhiệm`, or 0; quoted names are read as such. */
function whatIsCalled({ reader, cue, stretch }: Scene): number {
  const { calling } = reader.cues;
  if (!calling || cue.frame.includes('A') || !calling.pointers.has(reader.norm(cue.end))) return 0;
  for (let w = cue.end + 1; w < Math.min(stretch.end - 1, cue.end + CALLED_REACH); w++) {
    if (reader.isBreak(w) || reader.opensAt(w) >= 0) return 0;
    if (reader.norm(w) === calling.link) return reader.opensAt(w + 1) >= 0 ? 0 : w + 1;
  }
  return 0;
}

/** `“…!” Ann Lee said.` where the sentences part: the quotation that ends the one before. */
export function afterSentence(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!has(scene, 'q') || stretch.end - stretch.first > 20 || reader.speechAt(cue.first) >= 0 || cue.kind !== 'finite')
    return undefined;
  const before = reader.stretchBefore(cue.first);
  if (!before) return undefined;
  const q = reader.speechAt(before.end - 1);
  if (q < 0 || !endsHere(scene, cue.end) || reader.quotations[q]!.start > reader.words.start[before.first]!)
    return undefined;
  const source = sourceBefore(reader, cue.subjectEnd, stretch.first);
  return source && source.first === stretch.first
    ? draft(scene, source, reader.quotations[q]!.inner, 'quote-before', false)
    : undefined;
}
