import type { Span } from '../base/span';
import { languageOf } from '../languages/registry';
import { readPassage } from '../segment/passage';

/** A sentence with its words and punctuation marks, each a token. Offsets are of the whole text. */
export interface TokenSentence extends Span {
  readonly tokens: readonly Span[];
}

/**
 * A text as sentences of tokens, a line never in two of them. What is annotated begins and ends at a token: tokens are cut at
 * `borders`, so that `Nhật-Mỹ` gives its two names.
 */
export function tokenSentences(text: string, language: string, borders: ReadonlySet<number>): TokenSentence[] {
  const sentences: TokenSentence[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const passage = readPassage(line[0], 'paragraph', languageOf(language));
    const found = passage.sentences.length ? passage.sentences : [{ start: 0, end: line[0].length }];
    // What stands between sentences (a bracket, a dash) goes with the one before it.
    const edges = [0, ...found.slice(1).map((s) => s.start), line[0].length];
    for (let i = 0; i + 1 < edges.length; i++) {
      const [from, to] = [line.index + edges[i]!, line.index + edges[i + 1]!];
      const tokens = tokensIn(text, from, to, borders);
      if (tokens.length) sentences.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
    }
  }
  return sentences;
}

/** Letters and digits that belong together (with what joins them: `3.2`, `l’acqua` as two), else one character with its marks. */
const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+[’']?|[^\s\p{L}\p{M}\p{N}]\p{M}*/gu;

function tokensIn(text: string, from: number, to: number, borders: ReadonlySet<number>): Span[] {
  return [...text.slice(from, to).matchAll(TOKEN)].flatMap((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const cuts = [start];
    for (let at = start + 1; at < end; at++) if (borders.has(at)) cuts.push(at);
    return cuts.map((cut, i) => ({ start: cut, end: cuts[i + 1] ?? end }));
  });
}

/** Finds tokens again in the text that they are of, one after the other. */
export class Aligner {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Where a token stands: where its file says, if it does and it stands there; else next. `null` where it is not to be found. */
  place(form: string, said?: Span): Span | null {
    if (said && this.text.slice(said.start, said.end) === form) {
      this.at = said.end;
      return said;
    }
    const start = this.text.indexOf(form, this.at);
    // A token that is missing must not be taken from pages further on.
    if (!form || start < 0 || start - this.at > FAR) return null;
    this.at = start + form.length;
    return { start, end: this.at };
  }
}

const FAR = 2000;
