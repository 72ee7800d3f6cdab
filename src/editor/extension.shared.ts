import * as vscode from 'vscode';
import { registerCommands } from './commands/register';
import { ArticleFiles } from './documents/articleFiles';
import { ArticleStates } from './documents/articleStates';
import { createLog } from './log';
import { registerCodeActions } from './surfaces/codeActions';
import { registerContextKeys } from './surfaces/contextKeys';
import { registerDiagnostics } from './surfaces/diagnostics';
import { registerFolding } from './surfaces/folding';
import { registerHighlights } from './surfaces/highlights';
import { registerHovers } from './surfaces/hovers';
import { registerStatusBar } from './surfaces/statusBar';
import { registerSymbols } from './surfaces/symbols';
import { registerTree } from './surfaces/treeView';

/** What other extensions and tests may use of Glossator. */
export interface Api {
  readonly states: ArticleStates;
}

/** Wires the extension; the same in every host. Each feature registers itself. */
export function activateShared(context: vscode.ExtensionContext): Api {
  const log = createLog();
  const states = new ArticleStates(new ArticleFiles(), log);
  const tree = registerTree(states);
  context.subscriptions.push(
    log,
    states,
    registerContextKeys(states),
    registerHighlights(states, vscode.Uri.joinPath(context.extensionUri, 'media')),
    registerHovers(states),
    registerCodeActions(states),
    registerSymbols(states),
    registerFolding(states),
    registerDiagnostics(states),
    registerStatusBar(states),
    tree,
    registerCommands(states, tree.unwrap),
  );
  states.reconsiderAll();
  return { states };
}
