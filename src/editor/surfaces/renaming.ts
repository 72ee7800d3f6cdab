import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { ArticleStates } from '../documents/articleStates';
import { nameNow } from '../documents/identities';
import { ARTICLE_SELECTOR } from '../documents/selector';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import { entityAt } from './entityAt';
import type { Target } from './markdown';

/** F2 on a name: who or what it stands for gets another name or id, in every article. */
export function registerRenaming(states: ArticleStates, index: WorkspaceIndex): vscode.Disposable {
  return vscode.languages.registerRenameProvider(ARTICLE_SELECTOR, {
    prepareRename(document, position) {
      const state = states.get(document);
      const mark = state && entityAt(state, position);
      // What is thrown here VS Code shows at the cursor.
      if (!mark) throw new Error('Only a marked name can be renamed. Put the cursor on one.');
      if (state.readOnly) throw new Error(state.readOnly);
      return { range: toRange(document, mark), placeholder: nameNow(mark, index) };
    },
    async provideRenameEdits(document, position, name, token) {
      const state = states.get(document);
      const mark = state && entityAt(state, position);
      if (!mark || token.isCancellationRequested) return undefined;
      const target: Target = { uri: document.uri.toString(), ids: [mark.id] };
      await vscode.commands.executeCommand('glossator.renameIdentity', target, name);
      // The text stays as it is: what changed are annotations, which are saved by themselves.
      return new vscode.WorkspaceEdit();
    },
  });
}
