import * as vscode from 'vscode';
import { withName, type NewName } from '../../core/index/lexiconEdits';
import { LEXICON_PATH } from '../../core/index/projectLexicon';
import { CannotSave } from './sidecars';
import { readIfThere, writeWhole } from './sidecarFiles';

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
    const before = (await readIfThere(lexicon)) ?? '';
    const after = names.reduce(withName, before);
    if (after === before) return false;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(lexicon, '..'));
    await writeWhole(lexicon, after);
    return true;
  } catch (error) {
    throw new CannotSave(
      `The project lexicon could not be saved: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
