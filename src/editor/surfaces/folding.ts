import * as vscode from 'vscode';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';

/** Runs of furniture fold away: cookie lines, related links, comment forms. */
export function registerFolding(states: ArticleStates): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(ARTICLE_SELECTOR, {
    provideFoldingRanges(document) {
      const blocks = states.get(document)?.article?.blocks ?? [];
      const ranges: vscode.FoldingRange[] = [];
      let from: number | undefined;
      blocks.forEach((block, i) => {
        if (block.kind === 'furniture') from ??= document.positionAt(block.start).line;
        if (from === undefined || (block.kind === 'furniture' && blocks[i + 1]?.kind === 'furniture')) return;
        const to = document.positionAt(block.kind === 'furniture' ? block.end : blocks[i - 1]!.end).line;
        if (to > from) ranges.push(new vscode.FoldingRange(from, to, vscode.FoldingRangeKind.Comment));
        from = undefined;
      });
      return ranges;
    },
  });
}
