import * as vscode from 'vscode';
import { foldsOf } from '../../core/outline';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';

/** Runs of furniture fold away: cookie lines, related links, comment forms. */
export function registerFolding(states: ArticleStates): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(ARTICLE_SELECTOR, {
    provideFoldingRanges(document) {
      const article = states.get(document)?.article;
      if (!article || article.text !== document.getText()) return [];
      return foldsOf(article).map(
        ({ start, end }) =>
          new vscode.FoldingRange(
            document.positionAt(start).line,
            document.positionAt(end).line,
            vscode.FoldingRangeKind.Comment,
          ),
      );
    },
  });
}
