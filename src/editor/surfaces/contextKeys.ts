import * as vscode from 'vscode';
import type { ArticleStates } from '../documents/articleStates';

/** Tells menus, keys and welcome texts what the active editor is. */
export function registerContextKeys(states: ArticleStates): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', `glossator.${key}`, value);
  };
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document && states.get(document);
    set('isArticle', state !== undefined);
    set('isOff', document !== undefined && states.files.isOff(document));
    set('canUndo', state?.history.canUndo ?? false);
    set('canRedo', state?.history.canRedo ?? false);
    set('undoIsNext', state?.history.undoIsNext ?? false);
    set('redoIsNext', state?.history.redoIsNext ?? false);
  };
  update();
  return vscode.Disposable.from(
    states.onDidChange(update),
    states.onDidClose(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument((e) => {
      if (e.document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}
