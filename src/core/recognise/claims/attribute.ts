import type { Cue } from './cues';
import { clauseBefore, clauseContent, contentUpTo, quotedContent } from './content';
import type { Draft, Pattern } from './draft';
import { trimmed } from './quotations';
import type { Reader, Stretch } from './reader';
import { clauseSubject, endOfPhrase, mainSubject, sourceAfter, sourceBefore, withAppositions, type WordRange } from './source';

/** Words between a cue and its that-clause or quotation (`told reporters in Lima that`). */
const ADDRESSEE_REACH = 14;
/** Words between a quotation and the cue after it. */
const TAIL_REACH = 34;

/** All that the rules for one verb look at. */
interface Scene {
  readonly reader: Reader;
  readonly cue: Cue;
  readonly stretch: Stretch;
  /** The cue before in the same stretch with what it was found to claim. */
  readonly previous: Draft | undefined;
  /** The first word of the next cue, or the passage's end. */
  readonly nextCue: number;
}

/** Finds the source and content of a verb or adjective of saying; `undefined` where it says nothing here. */
export function attributeVerb(reader: Reader, cue: Cue, previous: Draft | undefined, nextCue: number): Draft | undefined {
  const stretch = reader.stretchOf(cue.first);
  const scene: Scene = { reader, cue, stretch, previous: previous && previous.cue.first >= stretch.first && reader.speechAt(previous.cue.first) === reader.speechAt(cue.first) ? previous : undefined, nextCue };
  if (cue.frame.includes('x') && cue.kind === 'participle') return quotedBy(scene);
  return splitByDashes(scene) ?? afterQuotation(scene) ?? directClause(scene) ?? beforeQuotation(scene) ?? beforeClause(scene) ?? withinObject(scene) ?? aroundIt(scene) ?? anaphoric(scene) ?? bareClause(scene) ?? afterSentence(scene) ?? quoting(scene);
}

/** `«È vero - ammette il sindaco - ma non basta»`: the cue stands between dashes within the quotation; the part before is its content. */
function splitByDashes(scene: Scene): Draft | undefined {
  const { reader, cue } = scene;
  const q = reader.speechAt(cue.first);
  if (q < 0 || !reader.cues.inverts || !reader.isDash(cue.subjectEnd) || cue.kind === 'participle') return undefined;
  let end = cue.end;
  while (end < reader.words.length && end - cue.end < 30 && reader.quotationAt(end) === q && !reader.isDash(end)) end++;
  if (reader.quotationAt(end) !== q) return undefined;
  const source = end > cue.end ? sourceAfter(reader, cue.end, end) : (scene.previous?.source ?? impliedSource(scene, q));
  const content = trimmed(reader.passage.text, reader.quotations[q]!.inner.start, reader.words.end[cue.subjectEnd - 1]!);
  return draft(scene, source, content, 'quote-before', false);
}

/** `that` or the like right after the cue, unless all of the clause is quoted (`fears “that …”`). */
function directClause(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (cue.end >= stretch.end || reader.opensAt(cue.end) >= 0 || reader.isStrong(cue.end)) return undefined;
  const word = reader.norm(cue.end);
  return reader.cues.complementisers.has(word) || reader.cues.infinitivals.has(word) ? beforeClause(scene) : undefined;
}

const has = (scene: Scene, letters: string): boolean => [...letters].some((l) => scene.cue.frame.includes(l));

function draft(scene: Scene, source: WordRange | null, content: Draft['content'] | null, pattern: Pattern, runsOn: boolean): Draft | undefined {
  if (!content || !recordsOnly(scene, source)) return undefined;
  return { cue: scene.cue, source, content, pattern, runsOn };
}

/** `show` and its like count only of what is measured or written. */
function recordsOnly({ reader, cue }: Scene, source: WordRange | null): boolean {
  if (!cue.frame.includes('s')) return true;
  if (!source) return false;
  for (let w = source.first; w < Math.min(source.end, source.first + 6); w++) if (reader.cues.records.has(reader.norm(w))) return true;
  return false;
}

/** `“…,” she told reporters`, `“…,” said Ann Lee`, `“…”, ông nói`. */
function afterQuotation(scene: Scene): Draft | undefined {
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
  if (/[.!?…]\s{0,2}$/.test(passage.text.slice(quotations[q]!.end, reader.words.start[w])) ) return undefined;
  for (let n = w; n < cue.first; n++) if (reader.cues.complementisers.has(reader.norm(n)) && reader.passage.language.code !== 'it') return undefined;
  // A cue of its own between them has this quotation; this one starts another claim.
  if (scene.previous && scene.previous.cue.first >= w) return undefined;
  if (reader.cues.conjunctions.has(reader.norm(w)) && w < cue.first) return undefined;
  const inverted = w >= cue.subjectEnd || onlyLight(reader, w, cue.first);
  if (cue.kind === 'gerund') return undefined;
  if (inverted) {
    if (!reader.cues.inverts) return undefined;
    const source = sourceAfter(reader, afterParenthesis(reader, cue.end, stretch.end), stretch.end) ?? scene.previous?.source ?? impliedSource(scene, q);
    return draft(scene, source, contentUpTo(reader, stretch, q, w), 'quote-before', false);
  }
  return draft(scene, sourceBefore(reader, cue.subjectEnd, w), contentUpTo(reader, stretch, q, w), 'quote-before', false);
}

/** `dice, con la voce rotta, | la donna`, `afferma al telefono | Luca Neri`: past what stands between cue and source. */
function afterParenthesis(reader: Reader, first: number, limit: number): number {
  const { prepositions, determiners, agents } = reader.cues;
  // `dicono dal ministero`: they speak from there, and stand for it.
  if (agents.has(reader.norm(first)) && !reader.isComma(first)) return first + 1;
  if (!reader.isComma(first)) while (first < limit - 1 && reader.isAdverb(first) && !reader.isBreak(first + 1)) first++;
  if (!prepositions.has(reader.norm(first))) return first;
  const until = Math.min(limit, first + 9);
  if (reader.isComma(first)) {
    for (let w = first + 1; w < until; w++) if (reader.isComma(w)) return w;
    return first;
  }
  for (let w = first + 2; w < until && !reader.isBreak(w); w++) {
    if (prepositions.has(reader.norm(w - 1))) continue;
    if (determiners.has(reader.norm(w)) || (reader.isCapital(w) && !reader.isCapital(w - 1) && !determiners.has(reader.norm(w - 1)))) return w;
  }
  return first;
}

/** `“…”, avverte.`: nobody is named beside the quotation; whoever the sentences before were about. */
function impliedSource({ reader, stretch }: Scene, q: number): WordRange | null {
  const here = q >= 0 ? mainSubject(reader, stretch, reader.quotationFirst(q), -1) : null;
  if (here) return here;
  let before = reader.stretchBefore(stretch.first);
  for (let n = 0; n < 3 && before; n++, before = before.first > 0 ? reader.stretchBefore(before.first) : undefined) {
    const subject = reader.speechAt(before.first) < 0 ? mainSubject(reader, before, before.end, -1) : null;
    if (subject) return subject;
  }
  return null;
}

/** Only adverbs and object pronouns between words `first` and `end`. */
function onlyLight(reader: Reader, first: number, end: number): boolean {
  const { pronouns, clitics, auxiliaries } = reader.cues;
  for (let w = first; w < end; w++) {
    const word = reader.norm(w);
    if (pronouns.has(word) || !(reader.isAdverb(w) || clitics.has(word) || auxiliaries.has(word) || word === 'si')) return false;
  }
  return true;
}

/** `Ann Lee said: “…”`, `said in a note, “…”`, `nói: "…"`, `fears “that …”`. */
function beforeQuotation(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const { cues } = reader;
  if (!has(scene, 'qtpca') || has(scene, 's') || cue.end >= stretch.end) return undefined;
  if (cue.kind === 'gerund' && scene.previous?.pattern === 'quote-after' && scene.previous.cue.end === cue.first) return undefined;
  const ownThat = cues.complementisers.has(reader.norm(cue.end - 1));
  const limit = Math.min(stretch.end, cue.end + (ownThat ? 1 : ADDRESSEE_REACH));
  for (let w = cue.end; w < limit; w++) {
    const gap = reader.gapText(w);
    const q = reader.opensAt(w);
    if (gap.includes(':')) {
      if (q < 0 && w > cue.end && (!leadsAway(reader, cue) || cues.infinitivals.has(reader.norm(cue.end)))) return undefined;
      const content = q >= 0 ? quotedContent(reader, q) : has(scene, 'tcCp') && !/\d/.test(reader.norm(w)[0] ?? '') ? clauseContent(reader, w, stretch.end) : null;
      return draft(scene, findSource(scene), content, 'quote-after', q < 0);
    }
    if (q >= 0) {
      if (!startsSpeech(scene, w, q)) return undefined;
      const wordsIn = cues.complementisers.has(reader.norm(w)) ? clauseContent(reader, w + 1, endOfQuotation(reader, w, q)) : null;
      return draft(scene, findSource(scene), wordsIn ?? quotedContent(reader, q), 'quote-after', false);
    }
    if (w > cue.end && reader.isBreak(w) && !gap.includes(',')) return undefined;
    if (reader.isComma(w) && w > cue.end) return undefined;
    if (cues.complementisers.has(reader.norm(w)) || (w >= scene.nextCue && w > cue.end + 1)) return undefined;
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
  return spoken && cue.frame.includes('q') && (leadsAway(reader, cue) || w - cue.end <= 4);
}

function startsUpper(reader: Reader, q: number): boolean {
  return reader.isCapital(reader.quotationFirst(q));
}

/** What follows the cue is an addressee, a place or a time, or an adverb. */
function leadsAway(reader: Reader, cue: Cue): boolean {
  const { cues } = reader;
  return cues.prepositions.has(reader.norm(cue.end)) || cues.timeHeads.has(reader.norm(cue.end)) || reader.isAdverb(cue.end) || takesPerson(reader, cue);
}

/** The source before the cue, or after it where the language inverts; a gerund's is the main clause's. */
function findSource(scene: Scene): WordRange | null {
  const { reader, cue, stretch, previous } = scene;
  if (cue.kind === 'gerund' || cue.kind === 'participle') {
    return previous?.source && previous.cue.end <= cue.first ? previous.source : clauseSubject(reader, stretch, cue.first);
  }
  if (reader.cues.inverts && (cue.subjectEnd === stretch.first || (reader.isComma(cue.subjectEnd) && reader.cues.asWords.has(reader.norm(cue.subjectEnd - 1))))) {
    const after = sourceAfter(reader, cue.end, stretch.end);
    if (after) return after;
  }
  const before = sourceBefore(reader, cue.subjectEnd, sourceLimit(scene));
  if (before && !isConjunctionOnly(reader, before)) return before;
  // `…, but refused`, `e ha aggiunto che`: whoever spoke or acted before.
  return previous?.source ?? mainSubject(reader, stretch, cue.subjectEnd);
}

/** No source reaches back over the cue before, unless that one stands between commas (`the paper, quoting officials, said`). */
function sourceLimit({ stretch, previous, reader, cue }: Scene): number {
  if (!previous || previous.cue.end >= cue.subjectEnd) return stretch.first;
  const own = reader.cues.relatives.has(reader.norm(cue.subjectEnd - 1)) && !reader.isComma(cue.subjectEnd - 1);
  const parts = previous.pattern === 'shared' ? own || !reader.isComma(previous.cue.subjectEnd) : previous.runsOn && !reader.isComma(cue.subjectEnd);
  return parts ? Math.max(stretch.first, previous.cue.end) : stretch.first;
}

function isConjunctionOnly(reader: Reader, range: WordRange): boolean {
  return range.end - range.first === 1 && reader.cues.conjunctions.has(reader.norm(range.first)) && !reader.cues.pronouns.has(reader.norm(range.first));
}

/** `said that …`, `told reporters on Monday that …`, `nói với báo chí rằng …`. */
function beforeClause(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const { cues } = reader;
  if (!has(scene, 't') && !has(scene, 'c')) return undefined;
  const limit = Math.min(stretch.end, cue.end + ADDRESSEE_REACH);
  // `tin rằng`: the cue brings its own.
  for (let w = cues.complementisers.has(reader.norm(cue.end - 1)) ? cue.end - 1 : cue.end; w < limit; w++) {
    if (reader.isStrong(w) && w > cue.end) return undefined;
    if (w > scene.nextCue && !reader.isComma(cue.end)) return undefined;
    if (cues.complementisers.has(reader.norm(w)) && (w <= cue.end || addresseeBetween(scene, w))) {
      let first = w + 1;
      if (first < stretch.end && cues.complementisers.has(reader.norm(first)) && first === w + 1) first++;
      return draft(scene, findSource(scene), clauseContent(reader, first, stretch.end), 'that', true);
    }
    if (cues.infinitivals.has(reader.norm(w)) && w === cue.end && has(scene, 'i') && !cues.determiners.has(reader.norm(w + 1))) {
      const first = cues.infinitivals.has('having') ? w : w + 1;
      return draft(scene, findSource(scene), clauseContent(reader, first, stretch.end), 'infinitive', true);
    }
    // `wrote, citing an investigator, that …`
    if (w === cue.end && cues.weakComplementisers.has(reader.norm(w))) return draft(scene, findSource(scene), clauseContent(reader, w + 1, stretch.end), 'that', true);
    const resumes = reader.isComma(w) && reader.isComma(cue.end) && w > cue.end + 1;
    if (resumes && cues.complementisers.has(reader.norm(w))) return draft(scene, findSource(scene), clauseContent(reader, w + 1, stretch.end), 'that', true);
  }
  return undefined;
}

/** Whether words between the cue and `that` at `w` are an addressee, a place or a time, not an object of the verb. */
function addresseeBetween({ reader, cue }: Scene, w: number): boolean {
  const { cues } = reader;
  const first = reader.norm(cue.end);
  if (cues.claimNouns.has(reader.norm(w - 1)) && w - cue.end < 4) return true;
  if (cues.conjunctions.has(reader.norm(w - 1)) && reader.norm(w - 1) !== 'anche') return false;
  const leads = cues.prepositions.has(first) || cues.timeHeads.has(first) || reader.isAdverb(cue.end) || (cues.inverts && cue.frame.includes('t') && takesPerson(reader, cue));
  if (reader.passage.language.code === 'it') {
    return !reader.isComma(w) && (leads || (cue.first > 0 && invertedSubject(reader, cue, w)));
  }
  for (let n = cue.end; n < w; n++) if (cues.verbSigns.has(reader.norm(n)) && !reader.isCapital(n)) return false;
  return leads;
}

/** `riferisce il ministero che …`: only right at the start of its clause. */
function invertedSubject(reader: Reader, cue: Cue, w: number): boolean {
  return reader.isBlocked(cue.subjectEnd) && w - cue.end < 8;
}

/** Verbs whose object is whoever is told: `told the judge that`. */
function takesPerson(reader: Reader, cue: Cue): boolean {
  return reader.cues.telling.has(reader.norm(cue.end - 1));
}

/** `described it as “…”`, `gọi đây là «…»`: words quoted within the object. */
function withinObject(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!has(scene, 'a')) return undefined;
  const limit = Math.min(stretch.end, cue.end + 10);
  for (let w = cue.end; w < limit; w++) {
    const q = reader.opensAt(w);
    if (q >= 0) return draft(scene, findSource(scene), reader.quotations[q]!.inner, 'object', false);
    if (reader.isStrong(w) || (reader.isComma(w) && w > cue.end) || (w >= scene.nextCue && w > cue.end)) return undefined;
  }
  return undefined;
}

/** `…, officials said.`, `…, ricorda il quotidiano`, `…, KCNA đưa tin`: content before, without quotation marks. */
function aroundIt(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!has(scene, 'p') && !has(scene, 's') || cue.kind === 'gerund' || cue.kind === 'participle') return undefined;
  if (!endsHere(scene, cue.end)) return inverted(scene);
  const source = sourceBefore(reader, cue.subjectEnd, stretch.first);
  if (source && reader.isComma(source.first) && reader.isComma(cue.end) && !reader.hasVerb(clauseStart(reader, stretch, source.first), source.first)) {
    // `The deal, she argued, would save jobs`: what follows says more than what is before.
    const after = reader.hasVerb(cue.end, Math.min(cue.end + 3, stretch.end));
    return after ? draft(scene, source, clauseContent(reader, cue.end, stretch.end), 'around', true) : undefined;
  }
  if (!source || source.first - stretch.first < 3 || !reader.isComma(source.first)) return inverted(scene);
  if (reader.cues.conjunctions.has(reader.norm(source.first - 1)) || source.end - source.first > 30) return undefined;
  if (reader.cues.auxiliaries.has(reader.norm(source.first))) return inverted(scene);
  if (!hasClause(reader, stretch.first, source.first)) return undefined;
  return draft(scene, source, clauseBefore(reader, stretch, source.first), 'around', false);
}

function clauseStart(reader: Reader, stretch: Stretch, end: number): number {
  let w = end - 1;
  while (w > stretch.first && !reader.isStrong(w)) w--;
  return w;
}

/** The cue stands right after a comma and its source follows. */
function inverted(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!reader.cues.inverts || !has(scene, 'p')) return undefined;
  if (reader.cues.asWords.has(reader.norm(cue.subjectEnd - 1))) return asSaid(scene);
  if (!reader.isComma(cue.subjectEnd)) return undefined;
  if (reader.isComma(cue.end) && reader.hasVerb(cue.end, Math.min(cue.end + 2, stretch.end)) && !reader.hasVerb(clauseStart(reader, stretch, cue.subjectEnd), cue.subjectEnd)) {
    // `Gli esami, ha precisato, saranno ripetuti`: whoever spoke before.
    const speaker = scene.previous?.source ?? impliedSource(scene, -1);
    return draft(scene, speaker, clauseContent(reader, cue.end, stretch.end), 'around', true);
  }
  if (reader.isComma(cue.end)) return undefined;
  const source = sourceAfter(reader, afterParenthesis(reader, cue.end, stretch.end), stretch.end);
  if (!source || reader.cues.complementisers.has(reader.norm(source.end))) return undefined;
  if (!reader.hasVerb(stretch.first, cue.subjectEnd)) {
    const after = reader.isComma(source.end) && !reader.cues.conjunctions.has(reader.norm(source.end)) && reader.hasVerb(source.end, Math.min(source.end + 2, stretch.end));
    return after ? draft(scene, source, clauseContent(reader, source.end, stretch.end), 'around', true) : undefined;
  }
  if (cue.subjectEnd - stretch.first < 4 || !endsHere(scene, source.end)) return undefined;
  return draft(scene, source, clauseBefore(reader, stretch, cue.subjectEnd), 'around', false);
}

/** `As the paper notes, …`, `come osserva il giornale, …`, `…, as Reuters reported`. */
function asSaid(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const source = sourceAfter(reader, cue.end, stretch.end);
  if (!source) return undefined;
  const as = cue.subjectEnd - 1;
  const leads = as - stretch.first < 3 && reader.isComma(source.end);
  const content = leads ? clauseContent(reader, source.end, stretch.end) : clauseBefore(reader, stretch, as);
  return draft(scene, source, content, 'around', leads);
}

/** After word `end` nothing follows that could be what is said. */
function endsHere({ reader, stretch, cue }: Scene, end: number): boolean {
  const { cues } = reader;
  let w = end === cue.end && cues.inverts && takesPerson(reader, cue) ? endOfPhrase(reader, end, stretch.end) : end;
  while (w < stretch.end && !reader.isBreak(w) && reader.isAdverb(w) && !cues.verbSigns.has(reader.norm(w))) w++;
  if (w >= stretch.end) return true;
  if (reader.isComma(w)) return end > cue.end || reader.passage.language.code !== 'vi' || w - cue.end > 0 || reader.isComma(cue.subjectEnd);
  if (reader.isStrong(w)) return !reader.gapText(w).includes(':');
  const word = reader.norm(w);
  return cues.prepositions.has(word) || cues.timeHeads.has(word) || cues.conjunctions.has(word);
}

/** Enough words for a clause, and in languages that show it, a verb. */
function hasClause(reader: Reader, first: number, end: number): boolean {
  if (end - first < 3) return false;
  return !reader.cues.prepositions.has(reader.norm(first)) || reader.hasVerb(first, end) || end - first > 9;
}

/** `Lo scrive il Washington Post.`: the sentence before is what is said. */
function anaphoric(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const { anaphors } = reader.cues;
  const lead = cue.subjectEnd - stretch.first;
  const anaphor = anaphors.has(reader.norm(cue.subjectEnd)) || anaphors.has(reader.norm(cue.subjectEnd - 1)) || anaphors.has(reader.norm(cue.first - 1));
  if (!anaphor || lead > 2) return undefined;
  const source = sourceAfter(reader, cue.end, stretch.end);
  return source ? draft(scene, source, 'back', 'back', false) : undefined;
}

/** `said the plan was ready`, `cho biết hai bên đã ký`. */
function bareClause(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  const { cues } = reader;
  // `thông tin, …`: in Vietnamese a comma may stand for `rằng`.
  const afterComma = !cues.inverts && has(scene, 'p') && reader.isComma(cue.end);
  if (!(has(scene, 'cCn') || afterComma) || cue.kind === 'participle') return undefined;
  let first = cue.end;
  while (first < stretch.end && reader.isAdverb(first) && !cues.verbSigns.has(reader.norm(first)) && !cues.determiners.has(reader.norm(first)) && !reader.isBreak(first + 1)) first++;
  if (first >= stretch.end || reader.isStrong(first) || (reader.isComma(first) && (cues.inverts || reader.isComma(cue.subjectEnd)))) return undefined;
  const word = reader.norm(first);
  if (cues.topicMarkers.has(word)) return undefined;
  if (cues.nouns.has(reader.norm(cue.first)) && !reader.isCapital(cue.first - 1) && cue.end - cue.first === 1 && !cues.pronouns.has(reader.norm(cue.first - 1)) && cue.kind === 'finite') return undefined;
  if (cues.inverts && takesPerson(reader, cue)) {
    if (toldToDo(reader, first, stretch.end)) return undefined;
    first = afterAddressee(reader, first, stretch.end);
  }
  if (cues.inverts && cues.prepositions.has(word) && !cues.determiners.has(word)) return undefined;
  let stop = first;
  while (stop < stretch.end && stop < first + 18 && !reader.isStrong(stop + 1) && !(cues.coordinators.has(reader.norm(stop + 1)) && !has(scene, 'c')) && !(reader.isComma(stop + 1) && stop - first < 5 && !cues.inverts)) stop++;
  const verb = reader.hasVerb(first, Math.min(stop + 1, stretch.end));
  if (has(scene, 'n') && !verb) {
    const end = cues.infinitiveMarkers.has(reader.norm(endOfPhrase(reader, first, stretch.end))) ? endOfSegment(reader, first, stretch.end) : endOfPhrase(reader, first, stretch.end);
    return draft(scene, findSource(scene), clauseContent(reader, first, end), 'noun', false);
  }
  if (!verb && (!has(scene, 'c') || stretch.end - first < 3)) return undefined;
  if (!has(scene, 'cC') && !afterComma) return undefined;
  const source = findSource(scene);
  if (!source || (cues.inverts && cues.prepositions.has(reader.norm(source.first)))) return undefined;
  return draft(scene, source, clauseContent(reader, first, stretch.end), 'bare', true);
}

/** The next comma or the like, or `limit`. */
function endOfSegment(reader: Reader, first: number, limit: number): number {
  let w = first + 1;
  while (w < limit && !reader.isBreak(w)) w++;
  return w;
}

/** `told them to leave`: an order, not a report. */
function toldToDo(reader: Reader, first: number, limit: number): boolean {
  for (let w = first; w < limit && !reader.isBreak(w + 1); w++) {
    if (reader.norm(w) === 'to') return true;
    if (w > first && reader.cues.verbSigns.has(reader.norm(w)) && !reader.isCapital(w)) return false;
  }
  return false;
}

/** Past whoever is told: `told | the paper | it was over`. */
function afterAddressee(reader: Reader, first: number, limit: number): number {
  const end = endOfPhrase(reader, first, limit);
  for (let w = first + 1; w < end; w++) if (reader.cues.determiners.has(reader.norm(w)) || reader.cues.pronouns.has(reader.norm(w)) || (reader.isCapital(w) && !reader.isCapital(w - 1))) return w;
  return first;
}

/** `“…!” Ann Lee said.` where the sentences part: the quotation that ends the one before. */
function afterSentence(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!has(scene, 'q') || stretch.end - stretch.first > 20 || reader.speechAt(cue.first) >= 0 || cue.kind !== 'finite') return undefined;
  const before = reader.stretchBefore(cue.first);
  if (!before) return undefined;
  const q = reader.speechAt(before.end - 1);
  if (q < 0 || !endsHere(scene, cue.end) || reader.quotations[q]!.start > reader.words.start[before.first]!) return undefined;
  const source = sourceBefore(reader, cue.subjectEnd, stretch.first);
  return source && source.first === stretch.first ? draft(scene, source, reader.quotations[q]!.inner, 'quote-before', false) : undefined;
}

/** `quoting a diplomat who said …`, `dẫn lời …`: what whoever is quoted says. */
function quoting(scene: Scene): Draft | undefined {
  const { reader, cue, stretch, previous } = scene;
  if (!cue.frame.includes('x')) return undefined;
  if (scene.nextCue < stretch.end && scene.nextCue - cue.end < 25 && !strongBetween(reader, cue.end + 1, scene.nextCue)) {
    const source = findSource(scene);
    return source ? { cue, source, content: 'back', pattern: 'shared', runsOn: false } : undefined;
  }
  // Nobody else speaks: whoever is quoted says what the claim before holds.
  if (cue.kind !== 'gerund' || !previous) return undefined;
  const end = endOfPhrase(reader, cue.end, stretch.end);
  return end > cue.end ? { cue, source: { first: cue.end, end }, content: 'back', pattern: 'shared', runsOn: false } : undefined;
}

function strongBetween(reader: Reader, first: number, end: number): boolean {
  for (let w = first; w < end; w++) if (reader.isStrong(w)) return true;
  return false;
}

/** `quoted by the agency`, `citato dall'agenzia`: who quotes, with what whoever is quoted says. */
function quotedBy(scene: Scene): Draft | undefined {
  const { reader, cue, stretch } = scene;
  if (!reader.cues.agents.has(reader.norm(cue.end)) || reader.isBreak(cue.end)) return undefined;
  const end = endOfPhrase(reader, cue.end + 1, stretch.end);
  const source = { first: cue.end + 1, end: withAppositions(reader, end, Math.min(end, stretch.end)) };
  return source.end > source.first ? { cue, source, content: 'back', pattern: 'shared', runsOn: false } : undefined;
}
