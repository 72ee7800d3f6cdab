import * as vscode from 'vscode';
import { ENTITY_TYPES, EVENT_TYPES } from '../../core/annotation/model';
import { placeOfQuote, proposalMark, type ProposedBody } from '../../core/index/proposals';
import { refForName } from '../../core/service';
import type { ArticleStates } from '../documents/articleStates';
import { articleFor, pathOf } from './toolArticle';

interface Input {
  readonly article?: unknown;
  readonly quote?: unknown;
  readonly occurrence?: unknown;
  readonly layer?: unknown;
  readonly type?: unknown;
}

/** Shows words as a suggestion for a person to accept or reject; it is saved nowhere until they do. */
export async function proposeAnnotation(states: ArticleStates, input: Input): Promise<object> {
  const state = await articleFor(input.article, states);
  const { quote, occurrence = 1 } = input;
  if (typeof quote !== 'string' || !Number.isInteger(occurrence) || Number(occurrence) < 1)
    throw new Error('Give the words as they stand in the article, and which of their occurrences, from 1.');
  const span = placeOfQuote(state.document.getText(), quote, Number(occurrence));
  if (!span) throw new Error('The article does not have these words so often: quote them exactly.');
  const mark = proposalMark(span, bodyOf(input, quote, state.language));
  // Whoever is to decide has to see it, and an article that nobody sees is closed again.
  await vscode.window.showTextDocument(state.document, { preserveFocus: true, preview: false });
  if (!state.propose(mark))
    throw new Error('These words are marked or decided in this layer already, or the layer is hidden.');
  return { article: pathOf(state.document.uri), line: state.document.positionAt(span.start).line + 1, proposed: true };
}

function bodyOf({ layer, type }: Input, quote: string, language: string): ProposedBody {
  if (layer === 'claim') return { layer };
  if (layer === 'entity') {
    const entity = ENTITY_TYPES.find((t) => t === type);
    if (entity) return { layer, type: entity, ref: refForName(quote, entity, language) };
  }
  if (layer === 'event') {
    const event = EVENT_TYPES.find((t) => t === type);
    if (event) return { layer, type: event };
  }
  throw new Error(`An entity is one of ${ENTITY_TYPES.join(', ')}; an event one of ${EVENT_TYPES.join(', ')}.`);
}
