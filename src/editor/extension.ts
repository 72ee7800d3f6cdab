import type * as vscode from 'vscode';
import { updateFile } from '../disk/updateFile';
import { useDisk } from './documents/fileUpdates';
import { activateShared, type Api } from './extension.shared';
import { readBlobs } from './node/readBlobs';

/** The entry in a desktop or server window. */
export function activate(context: vscode.ExtensionContext): Api {
  useDisk(updateFile);
  return activateShared(context, { readBlobs });
}
