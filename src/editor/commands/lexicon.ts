import * as vscode from 'vscode';
import type { NewName } from '../../core/index/lexiconEdits';
import type { EntityMark, Mark } from '../../core/index/mark';
import { addToLexicon, lexiconFor } from '../documents/lexiconFiles';
import type { ArticleStates } from '../documents/articleStates';
import { CannotSave } from '../documents/sidecars';
import type { WorkspaceIndex } from '../documents/workspaceIndex';
import { shorten } from '../surfaces/markdown';
import { chosenMarks } from './targets';

function isEntity(mark: Mark): mark is EntityMark {
  return mark.layer === 'entity';
}

/** Writes the names chosen into the project's lexicon: from then on they are suggested in every article. */
export async function addNamesToLexicon(
  states: ArticleStates,
  index: WorkspaceIndex,
  argument: unknown,
): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isEntity);
  if (!chosen) return false;
  const { state, marks } = chosen;
  const lexicon = lexiconFor(state.document.uri);
  const why = lexicon ? state.readOnly : 'Open a folder first: its lexicon is kept in it.';
  if (!lexicon || why) {
    void vscode.window.showWarningMessage(why);
    return false;
  }
  const text = state.document.getText();
  const names = marks.map(({ start, end, type, ref }): NewName => {
    return { name: text.slice(start, end).normalize('NFC').replace(/\s+/g, ' '), type, ref, language: state.language };
  });
  try {
    const added = await addToLexicon(lexicon, names);
    await index.readLexicon(lexicon);
    const which = `“${shorten(names[0]!.name, 40)}”${names.length > 1 ? ` and ${names.length - 1} more` : ''}`;
    void vscode.window.setStatusBarMessage(
      `$(book) ${which} ${added ? 'added to' : 'already in'} the project lexicon.`,
      5000,
    );
    return added;
  } catch (error) {
    if (!(error instanceof CannotSave)) throw error;
    void vscode.window.showErrorMessage(error.message);
    return false;
  }
}
