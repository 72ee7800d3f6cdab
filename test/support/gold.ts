import type { Span } from '../../src/core/base/span';

/** A quotation of an article and which of its occurrences is meant: from 1, several, or all that stand alone. */
interface Quoted {
  readonly text: string;
  readonly n?: number | readonly number[] | 'all';
}

/** Annotations made by hand, as the files of `test/corpus` have them. */
export interface GoldFile {
  readonly language: string;
  readonly published?: string | null;
  readonly entities?: readonly (Quoted & { readonly type: string; readonly ref: string })[];
  readonly dates?: readonly (Quoted & { readonly value: string })[];
  readonly quantities?: readonly (Quoted & { readonly value: number; readonly unit: string | null })[];
  readonly events?: readonly (Quoted & { readonly type: string })[];
  readonly claims?: readonly { readonly source: Quoted | null; readonly cue: Quoted; readonly content: Quoted }[];
}

/** The same in the article's text. Offsets are UTF-16, half-open. */
export interface Gold {
  readonly language: string;
  readonly entities: readonly (Span & { readonly text: string; readonly type: string; readonly ref: string })[];
  readonly dates: readonly (Span & { readonly value: string })[];
  readonly quantities: readonly (Span & { readonly value: number })[];
  readonly events: readonly (Span & { readonly type: string })[];
  readonly claims: readonly { readonly source: Span | null; readonly cue: Span; readonly content: Span }[];
}

/** @throws where a quotation is not in the text as often as it says */
export function placeGold(text: string, file: GoldFile): Gold {
  return {
    language: file.language,
    entities: placeLayer(text, file.entities ?? []),
    dates: placeLayer(text, file.dates ?? []),
    quantities: placeLayer(text, file.quantities ?? []),
    events: placeLayer(text, file.events ?? []),
    claims: (file.claims ?? [])
      .map(({ source, cue, content }) => ({
        source: source && placeOne(text, source),
        cue: placeOne(text, cue),
        content: placeOne(text, content),
      }))
      .sort((a, b) => a.content.start - b.content.start),
  };
}

function placeOne(text: string, { text: quote, n }: Quoted): Span {
  return placed(text, quote, typeof n === 'number' ? n : 1);
}

function placed(text: string, quote: string, nth: number): Span {
  const start = occurrences(text, quote)[nth - 1];
  if (start === undefined) throw new RangeError(`“${quote}” does not stand in the article ${nth} times.`);
  return { start, end: start + quote.length };
}

/** Places the longer quotations first: a shorter one that means all occurrences does not mean those within them. */
function placeLayer<T extends Quoted>(text: string, items: readonly T[]): (T & Span)[] {
  const taken: Span[] = [];
  const isFree = (start: number, end: number) => !taken.some((span) => span.start < end && start < span.end);
  const all: (T & Span)[] = [];
  for (const item of [...items].sort((a, b) => b.text.length - a.text.length)) {
    const { length } = item.text;
    const standing = (start: number) => isFree(start, start + length) && standsAlone(text, start, start + length);
    const spans =
      item.n === 'all'
        ? occurrences(text, item.text)
            .filter(standing)
            .map((start) => ({ start, end: start + length }))
        : [item.n ?? 1].flat().map((nth) => placed(text, item.text, nth));
    if (spans.length === 0) throw new RangeError(`“${item.text}” stands nowhere alone in the article.`);
    for (const span of spans) {
      if (!isFree(span.start, span.end)) throw new RangeError(`“${item.text}” at ${span.start} is within another one.`);
      taken.push(span);
      all.push({ ...item, ...span });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

const WORD = /[\p{L}\p{N}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  const isWord = (at: number) => at >= 0 && at < text.length && WORD.test(text[at]!);
  return !(isWord(start - 1) && isWord(start)) && !(isWord(end) && isWord(end - 1));
}
