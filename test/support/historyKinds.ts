import { LONG_NAME } from '../../src/core/anchor/candidate';
import type { Span } from '../../src/core/base/span';
import type { Draft } from './draft';
import { cut, EDITS, insert, living, moveParagraph, REPLACEMENTS, sentenceOf, swap } from './edits';
import type { Random } from './random';
import { paragraphs, sentences, someOf, spansOf, words } from './stretches';

/** What happens to a text in one edit history; `donor` lends the sentences that come in. */
type Story = (draft: Draft, random: Random, donor: string) => void;

/** What people and programs do to annotated articles: each history is one of these. */
export const KINDS = {
  'typing here and there': typing,
  'paragraphs moved': (draft, random) => times(random.between(1, 4), () => moveParagraph(draft, random)),
  'sentences rewritten': (draft, random) => times(random.between(2, 6), () => rewriteSentence(draft, random)),
  'a quote copied elsewhere, the original deleted': copyAndDelete,
  'a repeated name, one mention deleted': deleteOneMention,
  'the whole article scraped again': scrapeAgain,
  'an editor’s corrections': correct,
  'a newer version of the report': update,
  'a bit of everything': mixture,
} as const satisfies Readonly<Record<string, Story>>;

export type HistoryKind = keyof typeof KINDS;

function times(n: number, act: () => void): void {
  for (let i = 0; i < n; i++) act();
}

/** Words put in letter by letter, some taken back, a letter corrected, as an editor's undo stack has it. */
function typing(draft: Draft, random: Random, donor: string): void {
  times(random.between(2, 10), () => {
    const at = someOf(words(draft.text), random).start;
    const typed = random.chance(0.7) ? random.pick(REPLACEMENTS) : sentenceOf(donor, random).slice(0, 30).trim();
    // The space comes first, so that what stands behind is at no time one word with what is typed.
    insert(draft, at, ' ');
    for (let i = 0; i < typed.length; i++) insert(draft, at + i, typed[i]!);
    const back = random.chance(0.3) ? random.between(1, typed.length + 1) : 0;
    for (let i = 1; i <= back; i++) cut(draft, { start: at + typed.length - i, end: at + typed.length - i + 1 });
    if (!random.chance(0.4)) return;
    const { start, end } = someOf(words(draft.text), random);
    const letter = random.between(start, end);
    if (/^[a-z](?!\p{M})/u.test(draft.text.slice(letter, letter + 2))) draft.replace(letter, letter + 1, 'e');
  });
}

/** An editor's second thoughts: some words of a sentence go, others come, most of it is said anew. */
function rewriteSentence(draft: Draft, random: Random): void {
  const sentence = someOf(sentences(draft.text), random);
  const inside = words(draft.text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
  }));
  const share = 0.2 + random.next() * 0.6;
  for (const word of inside.reverse())
    if (random.chance(share)) {
      if (random.chance(0.25)) cut(draft, word);
      else swap(draft, word, random.pick(REPLACEMENTS));
    }
}

/**
 * A quote comes again in a teaser, a caption or a summary, in other company, and where it was annotated it is taken out: a whole
 * sentence, which is then to be found there or to be given up; or a name, which is another mention there.
 */
function copyAndDelete(draft: Draft, random: Random, donor: string): void {
  times(random.between(1, 3), () => {
    const original = living(draft, random);
    const quote = draft.text.slice(original.start, original.end);
    const places = paragraphs(draft.text).filter(
      ({ start }) => start < original.start - 200 || start > original.end + 200,
    );
    const to = someOf(places, random).start;
    if (!quote || !places.length) return;
    const sentence = sentences(draft.text).find((s) => s.start <= original.start && original.end <= s.end);
    if (sentence && (to <= sentence.start || to >= sentence.end) && quote.length > LONG_NAME) {
      draft.copyAndDelete(sentence.start, sentence.end, to, sentenceOf(donor, random), sentenceOf(donor, random));
    } else if (quote.length <= LONG_NAME) {
      const [first = '', ...rest] = sentenceOf(donor, random).split(' ');
      cut(draft, sentence && random.chance(0.5) ? sentence : original);
      const at = someOf(paragraphs(draft.text), random).start;
      insert(draft, at, `${[first, quote, ...rest].join(' ')}\n`);
    }
  });
}

/** The mention goes, alone or with its sentence, while the same name stays elsewhere. */
function deleteOneMention(draft: Draft, random: Random): void {
  times(random.between(1, 4), () => {
    const repeated = draft.fates.flatMap((fate) => {
      if (fate.kind === 'gone') return [];
      const name = draft.text.slice(fate.span.start, fate.span.end);
      return name && draft.text.split(name).length > 2 ? [fate.span] : [];
    });
    if (!repeated.length) return;
    const mention = random.pick(repeated);
    const sentence = sentences(draft.text).find((s) => s.start <= mention.start && mention.end <= s.end);
    const what = sentence && random.chance(0.4) ? sentence : mention;
    if (random.chance(0.3)) swap(draft, what, random.pick(REPLACEMENTS));
    else cut(draft, what);
  });
}

const ABOVE = [
  'Home | World | Asia',
  'Chia sẻ  Facebook  Zalo',
  'Leggi anche: le altre notizie',
  'Subscribe for $1 a month',
];
const BETWEEN = ['Advertisement', 'Read also: more from this series', 'Xem thêm', 'Foto: archivio', '[embedded video]'];
const BELOW = [
  '© All rights reserved',
  'Tags: news, world',
  'Theo dõi chúng tôi',
  'Condividi questo articolo',
  '0 comments',
];

/** Another program saves the page: other furniture around and between, other spaces, line ends, quotation marks, dashes and forms. */
function scrapeAgain(draft: Draft, random: Random): void {
  for (const { start } of paragraphs(draft.text).reverse())
    if (start > 0 && random.chance(0.2)) insert(draft, start, `${random.pick(BETWEEN)}\n\n`);
  times(random.between(0, 4), () => insert(draft, 0, `${random.pick(ABOVE)}\n`));
  times(random.between(0, 4), () => insert(draft, draft.text.length, `\n${random.pick(BELOW)}`));
  const form = random.pick(['NFC', 'NFD'] as const);
  const curl = random.chance(0.5);
  const space = random.pick([' ', '\u00a0', '  ']);
  const end = random.pick(['\n', '\r\n', '\n\n']);
  let open = false;
  draft.rewrite((character) => {
    if (character === ' ') return random.chance(0.3) ? space : ' ';
    if (character === '\n' || character === '\r\n') return end;
    if (character === '"' && curl) return (open = !open) ? '“' : '”';
    if ((character === '“' || character === '”') && !curl) return '"';
    if (character === "'" && curl) return '’';
    if (character === '’' && !curl) return "'";
    if (character === '–') return '-';
    return character.normalize(form);
  });
}

/** Paragraphs split and joined, letters mended within what is annotated and elsewhere, figures changed, a sentence out or in. */
function correct(draft: Draft, random: Random, donor: string): void {
  times(random.between(2, 7), () => {
    const step = random.next();
    const some = someOf(sentences(draft.text), random);
    if (step < 0.25) insert(draft, some.start, '\n\n');
    else if (step < 0.4) joinParagraphs(draft, random);
    else if (step < 0.6) mendLetter(draft, random.chance(0.5) ? living(draft, random) : some, random);
    else if (step < 0.75) changeFigure(draft, random);
    else if (step < 0.88) cut(draft, some);
    else insert(draft, some.start, sentenceOf(donor, random));
  });
}

function joinParagraphs(draft: Draft, random: Random): void {
  const { end } = someOf(paragraphs(draft.text), random);
  const start = end - (/\n*$/.exec(draft.text.slice(0, end))?.[0].length ?? 0);
  if (end < draft.text.length) swap(draft, { start, end }, ' ');
}

function mendLetter(draft: Draft, { start, end }: Span, random: Random): void {
  const letters = spansOf(draft.text.slice(start, end), /\p{Ll}(?!\p{M})/gu);
  if (end - start < 4 || !letters.length) return;
  const letter = start + random.pick(letters).start;
  draft.replace(letter, letter + 1, random.chance(0.5) ? '' : random.pick(['a', 'e', 'n', 't', 'o', 'i']));
}

function changeFigure(draft: Draft, random: Random): void {
  const figures = spansOf(draft.text, /\d+/g);
  if (figures.length) swap(draft, random.pick(figures), String(random.between(2, 900)));
}

/** The story goes on: another headline, what is new on top, some of the old gone, other links around it. */
function update(draft: Draft, random: Random, donor: string): void {
  if (random.chance(0.5)) rewriteSentence(draft, random);
  const [first] = paragraphs(draft.text);
  if (first && random.chance(0.4)) swap(draft, first, `${sentenceOf(donor, random).trim()}\n\n`);
  times(random.between(1, 4), () => {
    const places = paragraphs(draft.text).slice(0, 4);
    insert(draft, someOf(places, random).start, `${sentenceOf(donor, random)}${sentenceOf(donor, random)}\n\n`);
  });
  times(random.between(0, 3), () => cut(draft, someOf(sentences(draft.text), random)));
  if (random.chance(0.4)) cut(draft, someOf(paragraphs(draft.text).slice(3), random));
  times(random.between(0, 3), () => {
    insert(
      draft,
      someOf(paragraphs(draft.text), random).start,
      `${random.pick(BETWEEN)}: ${sentenceOf(donor, random)}\n`,
    );
  });
}

const TOTAL = EDITS.reduce((sum, [, weight]) => sum + weight, 0);

function mixture(draft: Draft, random: Random, donor: string): void {
  times(random.between(1, 9), () => {
    let at = random.next() * TOTAL;
    const [, , edit] = EDITS.find(([, weight]) => (at -= weight) < 0)!;
    edit(draft, random, donor);
  });
}
