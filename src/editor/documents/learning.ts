import * as vscode from 'vscode';
import type { ArticleState } from './articleState';
import type { ArticleStates } from './articleStates';
import { fold, someIn } from './closedArticle';
import { isShown, isVisible } from './tabs';
import { breathe } from './workspaceFiles';
import type { WorkspaceIndex } from './workspaceIndex';

/**
 * Reads open articles again when something new is known of words in them: those in view at once, those in other tabs one by
 * one after them, those that no tab shows any more when one does.
 */
export function followLearning(states: ArticleStates, index: WorkspaceIndex): vscode.Disposable {
  const waiting = new Set<ArticleState>();
  let busy = false;
  const readWaiting = async () => {
    if (busy) return;
    busy = true;
    try {
      for (let next = nextOf(waiting); next; next = nextOf(waiting)) {
        waiting.delete(next);
        next.refresh();
        await breathe();
      }
    } finally {
      busy = false;
    }
  };
  return vscode.Disposable.from(
    index.onDidLearn((words) => {
      for (const state of states.open)
        if (!state.tooLarge && someIn(words, fold(state.document.getText()))) waiting.add(state);
      void readWaiting();
    }),
    states.onDidClose(() => {
      for (const state of waiting) if (state.document.isClosed) waiting.delete(state);
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => void readWaiting()),
  );
}

function nextOf(waiting: ReadonlySet<ArticleState>): ArticleState | undefined {
  const shown = [...waiting].filter((state) => !state.document.isClosed && isShown(state.document));
  return shown.find((state) => isVisible(state.document)) ?? shown[0];
}
