import type { Span } from '../../src/core/base/span';
import type { Random } from './random';

/** What became of an annotated stretch in an edit history. */
export type Fate =
  /** Its words are all there, at this place. */
  | { readonly kind: 'kept'; readonly span: Span }
  /** Its words were changed in part; what is left of them is at this place. */
  | { readonly kind: 'changed'; readonly span: Span }
  /** Its words were deleted or replaced. */
  | { readonly kind: 'gone' };

export interface History {
  readonly before: string;
  readonly after: string;
  readonly spans: readonly Span[];
  /** One for each span. */
  readonly fates: readonly Fate[];
  /** The edits by name, for telling what went wrong. */
  readonly edits: readonly string[];
}

/** A text that is edited while the places of some stretches of it are followed exactly. */
export class Draft {
  fates: Fate[];

  constructor(
    public text: string,
    spans: readonly Span[],
  ) {
    this.fates = spans.map((span) => ({ kind: 'kept', span }));
  }

  replace(start: number, end: number, by: string): void {
    this.text = this.text.slice(0, start) + by + this.text.slice(end);
    const grown = by.length - (end - start);
    this.fates = this.fates.map((fate): Fate => {
      if (fate.kind === 'gone') return fate;
      const s = fate.span;
      if (start >= s.end) return fate;
      if (end <= s.start) return { ...fate, span: { start: s.start + grown, end: s.end + grown } };
      if (start <= s.start && end >= s.end) return { kind: 'gone' };
      const left = start < s.start ? start + by.length : s.start;
      const right = end > s.end ? start : s.end + grown;
      return { kind: 'changed', span: { start: left, end: right } };
    });
  }

  /** Cuts a stretch and puts it in at `to`, outside of it, with what is annotated in it. */
  move(start: number, end: number, to: number): void {
    const cut = this.text.slice(start, end);
    const inside = this.fates.map((f) => (f.kind !== 'gone' && f.span.start >= start && f.span.end <= end ? f : null));
    this.replace(start, end, '');
    const at = to >= end ? to - cut.length : to;
    this.replace(at, at, cut);
    this.fates = this.fates.map((fate, i) => {
      const was = inside[i];
      return was ? { ...was, span: { start: was.span.start - start + at, end: was.span.end - start + at } } : fate;
    });
  }

  /** Writes the text anew, character by character; no word changes. */
  rewrite(character: (character: string, at: number) => string): void {
    const places = new Map<number, number>();
    let text = '';
    let at = 0;
    for (const [cluster] of this.text.matchAll(/\r\n|[^\p{M}]\p{M}*/gsu)) {
      for (let i = 0; i < cluster.length; i++) places.set(at + i, text.length);
      text += character(cluster, at);
      at += cluster.length;
    }
    places.set(at, text.length);
    const moved = ({ start, end }: Span): Span => ({ start: places.get(start)!, end: places.get(end)! });
    this.fates = this.fates.map((f) => (f.kind === 'gone' ? f : { ...f, span: moved(f.span) }));
    this.text = text;
  }
}

type Edit = (draft: Draft, random: Random, donor: string) => void;

/** Sentences with the space behind them. */
function sentences(text: string): Span[] {
  return spansOf(text, /[^\n.!?]+(?:[.!?]+(?!\s)[^\n.!?]*)*[.!?]*["”»]?[ \t]*/g).filter((s) => s.end - s.start > 12);
}

function paragraphs(text: string): Span[] {
  return spansOf(text, /[^\n]+\n*/g);
}

function words(text: string): Span[] {
  return spansOf(text, /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function someOf(spans: readonly Span[], random: Random): Span {
  return spans.length ? random.pick(spans) : { start: 0, end: 0 };
}

function sentenceOf(donor: string, random: Random): string {
  const { start, end } = someOf(sentences(donor), random);
  return `${donor.slice(start, end).trim()} `;
}

function living(draft: Draft, random: Random): Span {
  const spans = draft.fates.flatMap((f) => (f.kind === 'gone' ? [] : [f.span]));
  return someOf(spans, random);
}

const REPLACEMENTS = [
  'họ',
  'nước này',
  'Tomsk',
  'the agency',
  'l’ente',
  'Pavlov',
  'she',
  'un altro',
  '3.400',
  'bên kia',
];

/** What people and programs do to articles, each with how often it comes up. */
const EDITS: readonly (readonly [name: string, weight: number, edit: Edit])[] = [
  ['insert a sentence', 6, (d, r, donor) => insert(d, someOf(sentences(d.text), r).start, sentenceOf(donor, r))],
  [
    'insert a paragraph',
    4,
    (d, r, donor) => insert(d, someOf(paragraphs(d.text), r).start, `${sentenceOf(donor, r)}\n\n`),
  ],
  ['put a line on top', 3, (d, r, donor) => insert(d, 0, `${sentenceOf(donor, r)}\n`)],
  ['delete a sentence', 5, (d, r) => cut(d, someOf(sentences(d.text), r))],
  ['delete a paragraph', 3, (d, r) => cut(d, someOf(paragraphs(d.text), r))],
  ['replace a sentence', 4, (d, r, donor) => swap(d, someOf(sentences(d.text), r), sentenceOf(donor, r))],
  ['move a paragraph', 2, moveParagraph],
  ['repeat a sentence', 1, repeatSentence],
  ['insert a word', 8, (d, r) => insert(d, someOf(words(d.text), r).start, `${r.pick(REPLACEMENTS)} `)],
  ['delete a word', 6, (d, r) => cut(d, someOf(words(d.text), r))],
  ['replace a word', 6, (d, r) => swap(d, someOf(words(d.text), r), r.pick(REPLACEMENTS))],
  ['correct a letter', 6, correctLetter],
  ['delete a mention', 4, (d, r) => cut(d, living(d, r))],
  ['replace a mention', 5, (d, r) => swap(d, living(d, r), r.pick(REPLACEMENTS))],
  ['rename everywhere', 1, renameEverywhere],
  ['decompose', 1, (d) => d.rewrite((c) => c.normalize('NFD'))],
  ['compose', 1, (d) => d.rewrite((c) => c.normalize('NFC'))],
  ['CRLF', 1, (d) => d.rewrite((c) => (c === '\n' ? '\r\n' : c))],
  ['LF', 1, (d) => d.rewrite((c) => (c === '\r\n' ? '\n' : c))],
  [
    'curl quotes',
    1,
    (d) => d.rewrite((c, at) => (c === '"' ? (/^|\s$/.test(d.text.slice(0, at)) ? '“' : '”') : c === "'" ? '’' : c)),
  ],
  ['bind spaces', 1, (d, r) => d.rewrite((c) => (c === ' ' && r.chance(0.2) ? '\u00a0' : c))],
  ['wrap lines', 1, (d, r) => d.rewrite((c) => (c === ' ' && r.chance(0.1) ? '\n' : c))],
];

function insert(draft: Draft, at: number, text: string): void {
  draft.replace(at, at, text);
}

function cut(draft: Draft, { start, end }: Span): void {
  draft.replace(start, end, '');
}

function swap(draft: Draft, { start, end }: Span, by: string): void {
  if (draft.text.slice(start, end) !== by) draft.replace(start, end, by);
}

function moveParagraph(draft: Draft, random: Random): void {
  const all = paragraphs(draft.text);
  const from = someOf(all, random);
  const to = someOf(all, random);
  if (from.start !== to.start && from.end > from.start) draft.move(from.start, from.end, to.start);
}

/** A teaser or a caption that says again what the article says. */
function repeatSentence(draft: Draft, random: Random): void {
  const all = sentences(draft.text);
  const { start, end } = someOf(all, random);
  insert(draft, someOf(all, random).start, `${draft.text.slice(start, end).trim()} `);
}

function correctLetter(draft: Draft, random: Random): void {
  const { start, end } = someOf(words(draft.text), random);
  const at = random.between(start, end);
  if (/^\p{L}(?!\p{M})/u.test(draft.text.slice(at, at + 2)))
    draft.replace(at, at + 1, random.pick(['a', 'e', 'n', 't', 'o']));
}

function renameEverywhere(draft: Draft, random: Random): void {
  const { start, end } = living(draft, random);
  const name = draft.text.slice(start, end);
  if (name.length < 3 || name.length > 40) return;
  const by = random.pick(REPLACEMENTS);
  if (by.includes(name)) return;
  for (let at = draft.text.indexOf(name); at >= 0; at = draft.text.indexOf(name, at + by.length))
    draft.replace(at, at + name.length, by);
}

const TOTAL = EDITS.reduce((sum, [, weight]) => sum + weight, 0);

/** One edit history of a text with annotated stretches; `donor` lends the sentences that come in. */
export function makeHistory(before: string, spans: readonly Span[], donor: string, random: Random): History {
  const draft = new Draft(before, spans);
  const edits: string[] = [];
  for (let n = random.between(1, 9); n > 0; n--) {
    let at = random.next() * TOTAL;
    const [name, , edit] = EDITS.find(([, weight]) => (at -= weight) < 0)!;
    edit(draft, random, donor);
    edits.push(name);
  }
  return { before, after: draft.text, spans, fates: draft.fates, edits };
}

/** Stretches like those that people annotate: names and figures, phrases, clauses and sentences. */
export function annotatable(text: string, random: Random, count: number): Span[] {
  const names = spansOf(text, /\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*)*|\d+(?:[.,]\d+)*/gu);
  const all = words(text);
  const long = sentences(text).map((s) => ({
    start: s.start,
    end: s.start + text.slice(s.start, s.end).trimEnd().length,
  }));
  return Array.from({ length: count }, () => {
    const kind = random.next();
    if (kind < 0.55) return random.pick(names);
    if (kind < 0.8) return random.pick(long);
    const first = random.between(0, all.length);
    const last = Math.min(all.length - 1, first + random.between(0, 8));
    return { start: all[first]!.start, end: all[last]!.end };
  });
}
