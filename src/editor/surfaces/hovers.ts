import * as vscode from 'vscode';
import { namesOf } from '../../core/service';
import { toRange } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import type { WorkspaceMentions } from '../documents/workspaceMentions';
import { cardFor, type CardFacts } from './card';

export function registerHovers(
  states: ArticleStates,
  index: WorkspaceIndex,
  mentions: WorkspaceMentions,
): vscode.Disposable {
  let shown = false;
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover(document, position) {
      const state = states.get(document);
      if (!state) return undefined;
      const marks = state.marksAt(document.offsetAt(position));
      if (!marks.length) return undefined;
      const facts = factsOf(state, index, mentions);
      // A step of the walkthrough is done with the first card.
      if (!shown) void vscode.commands.executeCommand('setContext', 'glossator.cardShown', (shown = true));
      return new vscode.Hover(
        marks.map((mark) => cardFor(mark, facts)),
        toRange(document, marks[0]!),
      );
    },
  });
}

function factsOf(state: ArticleState, index: WorkspaceIndex, mentions: WorkspaceMentions): CardFacts {
  return {
    text: state.document.getText(),
    uri: state.document.uri.toString(),
    namesOf: (ref) => [...new Set([...namesOf(ref), ...index.namesOf(ref)])],
    mentionsOf: (ref) => state.marks.filter((mark) => mark.layer === 'entity' && mark.ref === ref).length,
    spreadOf: (ref) => mentions.spread(ref),
  };
}
