import { Kind, wordKinds } from './wordKinds';
import type { CueWords } from '../../languages/cueWords';
import type { Passage } from '../../segment/passage';
import type { WordTable } from '../../segment/wordTable';
import { Gap, Shape, wordAt, type Words } from '../../segment/words';
import { cueLexicon } from './cueLexicon';
import { findBracketed } from './brackets';
import { lastIndexBy } from './lastIndexBy';
import { findQuotations, type Quotation } from './quotations';
import { joinSentences, LONGEST_STRETCH, type Stretch } from './stretches';

/** From so many words on a quotation is speech, not a mere turn of phrase. */
const SPEECH_WORDS = 4;
const DASH = /[—–]/;
/** What opens or closes any quotation. */
const QUOTED = /["“”„«»‘’—–]/;
const NONE: number[] = [];

/** A passage as the claim rules look at it: words, quotations, and what parts them. Passage offsets. */
export class Reader {
  readonly words: Words;
  readonly cues: CueWords;
  readonly quotations: readonly Quotation[];
  /** For each word the quotation it stands in, or -1. */
  private readonly quotationOf: number[];
  /** 1 for each word within brackets, where a comma parts nothing. */
  private readonly bracketed: readonly number[];
  private readonly speech: readonly boolean[];
  private readonly stretches: readonly Stretch[];
  private readonly kinds: WordTable<number>;

  constructor(readonly passage: Passage) {
    this.words = passage.words;
    this.cues = passage.language.cues;
    this.kinds = wordKinds(this.cues);
    this.quotations = QUOTED.test(passage.text)
      ? findQuotations(
          passage.text,
          passage.sentences.map((s) => s.end),
        )
      : [];
    this.quotationOf = this.quotations.length ? new Array<number>(this.words.length).fill(-1) : NONE;
    this.bracketed = findBracketed(this.words, this.passage.text);
    this.speech = this.quotations.map((q, i) => this.enter(q, i));
    this.stretches = joinSentences(this.passage, this.quotations);
  }

  /** Marks a quotation's words; whether it is speech. */
  private enter(q: Quotation, index: number): boolean {
    const first = wordAt(this.words, q.inner.start);
    let w = first;
    for (; w < this.words.length && this.words.start[w]! < q.inner.end; w++) this.quotationOf[w] = index;
    return w > first && (w - first >= SPEECH_WORDS || this.isPointed(q, first, w - first));
  }

  /** Whether marks tell that a short quotation is speech: a stop or comma within, a colon before, a sentence's start and a comma after. */
  private isPointed(q: Quotation, first: number, length: number): boolean {
    const { text } = this.passage;
    if (/[,.!?…]\s?["”»’]?$/.test(text.slice(q.end - 3, q.end))) return true;
    const before = text.slice(Math.max(0, q.start - 3), q.start).trim();
    if (length > 1 && before.endsWith(':')) return true;
    return (first === 0 || /^$|[.!?…"”»]$/.test(before)) && /^\s?,/.test(text.slice(q.end, q.end + 2));
  }

  /** The stretch around a word: within its quotation where that is speech. */
  stretchOf(w: number): Stretch {
    const around = this.stretches[this.stretchIndex(w)]!;
    const q = this.speechAt(w);
    if (q < 0) return around;
    // Within a quotation only its own sentence counts.
    const { sentences } = this.passage;
    const sentence = sentences[lastIndexBy(sentences.length, (i) => sentences[i]!.firstWord <= w)]!;
    let first = Math.max(sentence.firstWord, w - LONGEST_STRETCH);
    let end = Math.min(sentence.endWord, w + LONGEST_STRETCH);
    while (this.quotationOf[first] !== q) first++;
    while (this.quotationOf[end - 1] !== q) end--;
    return { first, end };
  }

  /** The stretch before the one that word `w` stands in. */
  stretchBefore(w: number): Stretch | undefined {
    return this.stretches[this.stretchIndex(w) - 1];
  }

  private stretchIndex(w: number): number {
    return lastIndexBy(this.stretches.length, (i) => this.stretches[i]!.first <= w);
  }

  /** The quotation of speech that word `w` stands in, or -1. */
  speechAt(w: number): number {
    const q = this.quotationOf[w] ?? -1;
    return q >= 0 && this.speech[q] ? q : -1;
  }

  /** The first quotation that ends after `offset`: an index, perhaps past the last. */
  quotationAfter(offset: number): number {
    const { quotations } = this;
    return quotations.length && quotations[0]!.end <= offset
      ? lastIndexBy(quotations.length, (i) => quotations[i]!.end <= offset) + 1
      : 0;
  }

  isSpeech(q: number): boolean {
    return this.speech[q] === true;
  }

  /** Any quotation that word `w` stands in, or -1. */
  quotationAt(w: number): number {
    return this.quotationOf[w] ?? -1;
  }

  /** The quotation that opens right before word `w`, or -1. */
  opensAt(w: number): number {
    const q = this.quotationAt(w);
    return q >= 0 && this.quotationAt(w - 1) !== q ? q : -1;
  }

  /** The first word of a quotation. */
  quotationFirst(q: number): number {
    return wordAt(this.words, this.quotations[q]!.inner.start);
  }

  norm(w: number): string {
    return this.words.norm[w] ?? '';
  }

  /** The text between word `w - 1` and word `w`. */
  gapText(w: number): string {
    const { start, end } = this.words;
    return this.passage.text.slice(w > 0 ? end[w - 1] : 0, w < this.words.length ? start[w] : this.passage.text.length);
  }

  hasGap(w: number, flags: number): boolean {
    return w < this.words.length && (this.words.gap[w]! & flags) !== 0;
  }

  isComma(w: number): boolean {
    return this.hasGap(w, Gap.Comma) && !(this.bracketed[w] && this.bracketed[w - 1]);
  }

  /** A colon, semicolon, dash or edge of speech before word `w`: a source never reaches across. */
  isStrong(w: number): boolean {
    if (w >= this.words.length || w === 0) return true;
    const gap = this.words.gap[w]!;
    if (gap & Gap.Stop && /[:;!?…]|\.\s/.test(this.gapText(w))) return true;
    if (gap & (Gap.Other | Gap.Hyphen) && this.isDash(w)) return true;
    return this.speechAt(w) !== this.speechAt(w - 1);
  }

  isDash(w: number): boolean {
    const between = this.gapText(w);
    return DASH.test(between) || /\s--?\s/.test(between);
  }

  isBreak(w: number): boolean {
    return this.isComma(w) || this.isStrong(w);
  }

  isCapital(w: number): boolean {
    const shape = this.words.shape[w];
    return shape === Shape.Title || shape === Shape.Upper || shape === Shape.Mixed || shape === Shape.Initials;
  }

  /** A capitalised word in the middle of a sentence. */
  isCapitalName(w: number): boolean {
    return this.isCapital(w) && w > 0 && !this.isStrong(w) && this.isCapital(w - 1);
  }

  /** Nothing before word `w` can belong to what starts there. */
  isBlocked(w: number): boolean {
    return w === 0 || this.isStrong(w) || this.gapText(w).includes('\n');
  }

  /** Whether word `w` is of one of `kinds`, flags. */
  is(w: number, kinds: number): boolean {
    return w >= 0 && w < this.words.length && (this.kinds.at(this.words, w) & kinds) !== 0;
  }

  isAdverb(w: number): boolean {
    // `Triều Tiên`: a capital behind a capital makes a name of what is an adverb elsewhere (`đầu tiên`).
    if (this.isCapital(w) && w > 0 && this.isCapital(w - 1) && !this.cues.inverts) return false;
    return this.is(w, Kind.adverbs) || (this.is(w, Kind.adverbEnding) && !this.isCapital(w));
  }

  /** A word in lower case that is a cue's form, and no noun. */
  isCueWord(w: number): boolean {
    if (this.words.shape[w] !== Shape.Lower || this.is(w, Kind.nouns) || this.is(w - 1, Kind.nounMarkers)) return false;
    const hit = cueLexicon(this.passage.language.code, this.cues).longestAt(this.words, w);
    return hit?.value.role === 'verb' && hit.value.kind === 'finite';
  }

  /** Whether words `[first, end)` hold a sign of a finite verb. */
  hasVerb(first: number, end: number): boolean {
    for (let w = first; w < end; w++) if (this.isVerb(w)) return true;
    return false;
  }

  isVerb(w: number): boolean {
    if (!this.is(w, Kind.verbSigns | Kind.looksFinite)) return false;
    return this.words.shape[w] === Shape.Lower || (w === 0 && this.is(w, Kind.verbSigns));
  }
}
