import * as vscode from 'vscode';
import type { Reviews } from '../documents/reviews';
import { ReviewTree, type ReviewNode } from './reviewTree';
import { progressWords } from './reviewWords';

export const REVIEW_VIEW = 'glossator.review';

/** The tree of the review that is on, with its progress, and what menus and keys must know of it. */
export function registerReviewView(reviews: Reviews): vscode.Disposable {
  const tree = new ReviewTree(reviews);
  const view = vscode.window.createTreeView(REVIEW_VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  let revealed: string | undefined;
  const update = () => {
    const review = reviews.active;
    const items = review?.items ?? [];
    tree.refresh();
    view.message = review && items.length ? progressWords(review) : undefined;
    const open = items.filter(({ standing }) => standing === 'open').length;
    view.badge = open ? { value: open, tooltip: `${open} changes to review` } : undefined;
    setContext('reviewing', review !== undefined);
    setContext('reviewIsEmpty', review !== undefined && review.articles.length === 0);
    if (reviews.current?.id === revealed) return;
    revealed = reviews.current?.id;
    const node = reviews.current && tree.nodeOf(reviews.current);
    // The view may be folded away, or the tree be drawn anew meanwhile: then nothing is selected in it.
    if (node && view.visible) void Promise.resolve(view.reveal(node, { select: true })).catch(() => undefined);
  };
  update();
  return vscode.Disposable.from(
    view,
    reviews.onDidChange(update),
    view.onDidChangeCheckboxState(({ items }) => void settle(reviews, items)),
  );
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `glossator.${key}`, value);
}

async function settle(
  reviews: Reviews,
  boxes: readonly (readonly [ReviewNode, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  const ticked = (state: vscode.TreeItemCheckboxState) =>
    boxes.flatMap(([node, is]) => (node.node === 'change' && is === state ? [node.item] : []));
  const accepted = ticked(vscode.TreeItemCheckboxState.Checked);
  const reopened = ticked(vscode.TreeItemCheckboxState.Unchecked);
  if (accepted.length) await reviews.accept(accepted);
  if (reopened.length) await reviews.reopen(reopened);
}
