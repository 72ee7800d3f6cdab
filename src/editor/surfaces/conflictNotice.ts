import * as vscode from 'vscode';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { fileName } from '../documents/sidecarFiles';
import { isVisible } from '../documents/tabs';

const MERGE = 'Merge by Annotation';
const OPEN = 'Open It';

/** Says, once while it lasts, that an article's annotations file is in conflict, and offers what to do. */
export function registerConflictNotice(states: ArticleStates): vscode.Disposable {
  const told = new Set<string>();
  const look = (state: ArticleState) => {
    const inConflict = new Set(state.sidecars.conflicted.map(({ uri }) => uri.toString()));
    for (const { uri } of state.sidecars.all) if (!inConflict.has(uri.toString())) told.delete(uri.toString());
    if (!isVisible(state.document)) return;
    for (const uri of inConflict) {
      if (told.has(uri)) continue;
      told.add(uri);
      void tell(vscode.Uri.parse(uri, true));
    }
  };
  return vscode.Disposable.from(
    states.onDidChange(look),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      for (const state of states.open) look(state);
    }),
  );
}

async function tell(uri: vscode.Uri): Promise<void> {
  const message = `Git could not merge ${fileName(uri)}. The annotations of both sides are shown; nothing is saved to it until that is resolved.`;
  const chosen = await vscode.window.showWarningMessage(message, MERGE, OPEN);
  if (chosen === MERGE) await vscode.commands.executeCommand('glossator.mergeConflicts', uri.toString());
  if (chosen === OPEN) await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
}
