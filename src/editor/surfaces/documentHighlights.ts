import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';
import { entityAt } from './entityAt';

/**
 * With the cursor on a name, every mention of the same identity in the article lights up, whatever it is called there: what
 * is accepted as VS Code shows what is written to, what is suggested as what is read.
 */
export function registerDocumentHighlights(states: ArticleStates): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
    provideDocumentHighlights(document, position) {
      const state = states.get(document);
      const at = state && entityAt(state, position);
      if (!at) return undefined;
      return state.marks
        .filter((mark) => mark.layer === 'entity' && mark.ref === at.ref)
        .map((mark) => {
          const { Write, Read } = vscode.DocumentHighlightKind;
          return new vscode.DocumentHighlight(toRange(document, mark), mark.decided ? Write : Read);
        });
    },
  });
}
