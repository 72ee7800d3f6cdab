import * as vscode from 'vscode';
import { withName, type NewName } from '../../core/index/lexiconEdits';
import { LEXICON_PATH } from '../../core/index/projectLexicon';
import { readBytes, updateFile } from './fileUpdates';
import { CannotSave } from './sidecars';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where the names of a workspace folder are written down by hand. */
export const LEXICON_GLOB = `**/${LEXICON_PATH}`;

/** The lexicon of the workspace folder that a file is in, or `undefined` for a file on its own. */
export function lexiconFor(uri: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, LEXICON_PATH);
}

/**
 * Writes names into a lexicon. Returns whether that changed it.
 * @throws CannotSave with a sentence for the person
 */
export async function addToLexicon(lexicon: vscode.Uri, names: readonly NewName[]): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === lexicon.toString());
  if (open?.isDirty)
    throw new CannotSave(
      'The project lexicon has unsaved changes in an editor. Save or revert them, then add the name again.',
    );
  try {
    let changed = false;
    await updateFile(lexicon, async (bytes) => {
      const before = bytes ? decodeWhole(bytes) : '';
      const after = names.reduce(withName, before);
      changed = after !== before;
      if (changed) await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(lexicon, '..'));
      return changed ? after : null;
    });
    return changed;
  } catch (error) {
    throw new CannotSave(
      `The project lexicon could not be saved: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** What can't be read would not be written back as it was. */
function decodeWhole(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}

/** A lexicon's text; `null` where there is none. Other failures are the caller's to tell. */
export async function readLexicon(lexicon: vscode.Uri): Promise<string | null> {
  const bytes = await readBytes(lexicon);
  return bytes && decoder.decode(bytes);
}
