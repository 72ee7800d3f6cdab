import type * as vscode from 'vscode';
import { activateShared, type Api } from './extension.shared';

/** The entry in a window that is a browser: no Node, files through `vscode.workspace.fs` alone. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateShared(context);
}
