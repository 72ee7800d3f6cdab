import { LAYERS, type Mark } from '../../core/index/mark';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { articleFor, pathOf } from './toolArticle';

/** An assistant reads no more at once. */
const MOST = 400;

interface Input {
  readonly article?: unknown;
  readonly layers?: unknown;
}

/** What is marked in an article, suggested and decided. */
export async function listAnnotations(states: ArticleStates, { article, layers }: Input): Promise<object> {
  const state = await articleFor(article, states);
  const wanted = Array.isArray(layers) ? LAYERS.filter((layer) => layers.includes(layer)) : LAYERS;
  const marks = state.marks.filter(({ layer }) => wanted.includes(layer));
  return {
    article: pathOf(state.document.uri),
    language: state.language,
    published: state.published,
    annotations: marks.slice(0, MOST).map((mark) => told(mark, state)),
    ...(marks.length > MOST ? { leftOut: marks.length - MOST } : {}),
  };
}

function told(mark: Mark, { document }: ArticleState): object {
  const words = (span: { start: number; end: number }) => document.getText().slice(span.start, span.end);
  const { layer, decided, by, confidence, proposed } = mark;
  return {
    layer,
    text: words(mark),
    line: document.positionAt(mark.start).line + 1,
    ...(decided ? { decided, by } : proposed ? { proposed } : { decided, confidence }),
    ...factsOf(mark, words),
  };
}

function factsOf(mark: Mark, words: (span: { start: number; end: number }) => string): object {
  switch (mark.layer) {
    case 'entity':
      return { type: mark.type, ref: mark.ref };
    case 'event': {
      const { type, mode, participants, when, certainty } = mark;
      return { type, mode, participants, when, certainty };
    }
    case 'claim':
      return {
        source: mark.source && words(mark.source),
        cue: mark.cue && words(mark.cue),
        verdicts: mark.judgements.map(({ verdict, note, by }) => ({ verdict, note, by })),
      };
    case 'date':
      return { value: mark.value };
    case 'quantity':
      return { value: mark.value, unit: mark.unit };
    case 'note':
      return { note: mark.text };
  }
}
