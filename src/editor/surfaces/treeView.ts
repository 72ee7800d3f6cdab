import * as vscode from 'vscode';
import { tally } from '../../core/index/groups';
import type { ArticleStates } from '../documents/articleStates';
import { AnnotationTree, targetOf, VIEW, type Node } from './tree';

/** The tree of the active article in the activity bar, and what its items mean to commands. */
export function registerTree(
  states: ArticleStates,
): vscode.Disposable & { readonly unwrap: (argument: unknown) => unknown } {
  const tree = new AnnotationTree();
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const state = editor && states.get(editor.document);
    // A click into the tree or the output leaves the article shown that was shown.
    if (!state && !editor && tree.article) return;
    tree.show(state);
    const waiting = state ? [...tally(state.marks).values()].reduce((n, { all, decided }) => n + all - decided, 0) : 0;
    view.description = state ? `${waiting} waiting` : undefined;
  };
  update();
  const subscriptions = vscode.Disposable.from(
    view,
    states.onDidChange(update),
    states.onDidClose(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
  return {
    unwrap: (argument) =>
      isNode(argument) && tree.article ? targetOf(argument, tree.article.document.uri.toString()) : argument,
    dispose: () => subscriptions.dispose(),
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
