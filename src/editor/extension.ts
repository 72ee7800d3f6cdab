import type * as vscode from 'vscode';
import { activateShared, type Api } from './extension.shared';
import { readBlobs } from './node/readBlobs';

/** The entry in a desktop or server window. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateShared(context, { readBlobs });
}
