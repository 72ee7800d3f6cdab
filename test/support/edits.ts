import type { Span } from '../../src/core/base/span';
import type { Draft } from './draft';
import type { Random } from './random';
import { paragraphs, sentences, someOf, words } from './stretches';

export type Edit = (draft: Draft, random: Random, donor: string) => void;

export function sentenceOf(donor: string, random: Random): string {
  const { start, end } = someOf(sentences(donor), random);
  return `${donor.slice(start, end).trim()} `;
}

export function living(draft: Draft, random: Random): Span {
  const spans = draft.fates.flatMap((f) => (f.kind === 'gone' ? [] : [f.span]));
  return someOf(spans, random);
}

export const REPLACEMENTS = [
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
export const EDITS: readonly (readonly [name: string, weight: number, edit: Edit])[] = [
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

export function insert(draft: Draft, at: number, text: string): void {
  draft.replace(at, at, text);
}

export function cut(draft: Draft, { start, end }: Span): void {
  draft.replace(start, end, '');
}

export function swap(draft: Draft, { start, end }: Span, by: string): void {
  if (draft.text.slice(start, end) !== by) draft.replace(start, end, by);
}

export function moveParagraph(draft: Draft, random: Random): void {
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
