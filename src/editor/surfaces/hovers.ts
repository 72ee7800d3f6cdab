import * as vscode from 'vscode';
import { namesOf } from '../../core/service';
import { toRange } from '../convert';
import type { ArticleState, ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';
import { cardFor, type CardFacts } from './card';

export function registerHovers(states: ArticleStates): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover(document, position) {
      const state = states.get(document);
      if (!state) return undefined;
      const marks = state.marksAt(document.offsetAt(position));
      if (!marks.length) return undefined;
      const facts = factsOf(state);
      return new vscode.Hover(
        marks.map((mark) => cardFor(mark, facts)),
        toRange(document, marks[0]!),
      );
    },
  });
}

function factsOf(state: ArticleState): CardFacts {
  return {
    text: state.document.getText(),
    uri: state.document.uri.toString(),
    namesOf,
    mentionsOf: (ref) => state.marks.filter((mark) => mark.layer === 'entity' && mark.ref === ref).length,
  };
}
