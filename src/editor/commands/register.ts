import * as vscode from 'vscode';
import type { ArticleStates } from '../documents/articleStates';
import { baseTexts } from '../documents/baseTexts';
import { CannotSave } from '../documents/sidecars';
import type { ReadBlobs } from '../documents/gitApi';
import type { Workspace } from '../documents/identities';
import type { Reviews } from '../documents/reviews';
import { mergeAll, resolveOne, settle } from './conflicts';
import { setClaimSource, setVerdict, tagSentence } from './claims';
import { acceptEverywhere, acceptMarks, rejectMarks, removeMarks } from './deciding';
import { chooseIdentity } from './identity';
import { labelOccurrences } from './labelling';
import { addNamesToLexicon } from './lexicon';
import { goToUndecided, reveal } from './moving';
import { putOrphan } from './placing';
import { reportProblem } from './problemReport';
import { recordPlaces } from './recording';
import { renameEverywhere } from './renaming';
import { acceptChange, discardChange, objectToChange, reopenChange } from './reviewDeciding';
import { finishReview, startReview, startReviewAgainst } from './reviewing';
import { goToChange, showChange } from './reviewMoving';
import { showAnnotation } from './showAnnotation';
import { splitIdentity } from './splitting';
import { getStarted, openSample } from './starting';
import { tagSelection } from './tagging';
import { activeState } from './targets';
import { changeType } from './types';

/** What a tree item hands to a command becomes the same target that a card or a code action hands over. */
export type Unwrap = (argument: unknown) => unknown;

/** The review that may be on, and how it reads git where that can be read. */
export interface Reviewing {
  readonly reviews: Reviews;
  readonly readBlobs: ReadBlobs | undefined;
}

/** Every command, a line each. */
export function registerCommands(
  states: ArticleStates,
  workspace: Workspace,
  { reviews, readBlobs }: Reviewing,
  unwrap: Unwrap,
  extension: vscode.Extension<unknown>,
): vscode.Disposable {
  const { index } = workspace;
  const command = (name: string, run: (argument: unknown, ...rest: unknown[]) => unknown) =>
    vscode.commands.registerCommand(`glossator.${name}`, (argument: unknown, ...rest: unknown[]) =>
      run(unwrap(argument), ...rest),
    );
  return vscode.Disposable.from(
    command('accept', (argument) => acceptMarks(states, argument)),
    command('acceptEverywhere', (argument) => acceptEverywhere(states, argument)),
    command('acceptAndNext', async (argument) => (await acceptMarks(states, argument)) && goToUndecided(states, 1)),
    command('reject', (argument) => rejectMarks(states, argument)),
    command('remove', (argument) => removeMarks(states, argument)),
    command('putOrphan', (argument) => putOrphan(states, argument)),
    command('putAtSelection', (argument) => putOrphan(states, argument)),
    command('recordPlaces', (argument) => recordPlaces(states, index, baseTexts(readBlobs), argument)),
    command('settle', (argument) => settle(states, argument)),
    command('resolveConflict', (uri, index, choice) => resolveOne(uri, index, choice)),
    command('mergeConflicts', (argument) => mergeAll(states, argument)),
    command('changeType', (argument, type) => changeType(states, argument, type)),
    command('chooseIdentity', (argument, ref, scope) => chooseIdentity(states, index, argument, ref, scope)),
    command('renameIdentity', (argument, name) => renameEverywhere(states, workspace, argument, name)),
    command('splitIdentity', (argument, name) => splitIdentity(states, workspace, argument, name)),
    command('addToLexicon', (argument) => addNamesToLexicon(states, index, argument)),
    command('tagAs', (argument) => tagSelection(states, argument)),
    command('labelOccurrences', (argument) => labelOccurrences(states, workspace, argument)),
    command('tagClaim', () => tagSentence(states)),
    command('setSource', (argument, source) => setClaimSource(states, argument, source)),
    command('setVerdict', (argument, verdict, note) => setVerdict(states, argument, verdict, note)),
    command('undo', () => step(states, 'undo')),
    command('redo', () => step(states, 'redo')),
    command('nextUndecided', () => goToUndecided(states, 1)),
    command('previousUndecided', () => goToUndecided(states, -1)),
    command('reveal', (argument) => reveal(states, argument)),
    command('toggle', () => toggle(states)),
    command('openSidecar', () => openSidecar(states)),
    command('review', () => startReview(reviews, readBlobs)),
    command('reviewAgainst', (revision) => startReviewAgainst(reviews, readBlobs, revision)),
    command('nextChange', () => goToChange(reviews, 1)),
    command('previousChange', () => goToChange(reviews, -1)),
    command('showChange', (argument) => showChange(reviews, argument)),
    command('acceptChange', (argument) => acceptChange(reviews, argument)),
    command('objectToChange', (argument, sentence) => objectToChange(reviews, states, argument, sentence)),
    command('discardChange', (argument) => discardChange(reviews, states, argument)),
    command('reopenChange', (argument) => reopenChange(reviews, argument)),
    command('finishReview', () => finishReview(reviews)),
    command('showAnnotation', (argument) => showAnnotation(states, argument)),
    command('getStarted', () => getStarted(extension)),
    command('openSample', () => openSample(extension)),
    command('reportProblem', () => reportProblem(extension)),
    command('showHover', () => vscode.commands.executeCommand('editor.action.showHover')),
  );
}

async function step(states: ArticleStates, direction: 'undo' | 'redo'): Promise<boolean> {
  const state = activeState(states);
  if (!state) return false;
  try {
    return await state[direction]();
  } catch (error) {
    if (!(error instanceof CannotSave)) throw error;
    void vscode.window.showErrorMessage(error.message);
    return false;
  }
}

async function toggle(states: ArticleStates): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  states.files.toggle(document);
  await states.consider(document);
}

async function openSidecar(states: ArticleStates): Promise<void> {
  const state = activeState(states);
  if (!state) return;
  const [first] = state.sidecars.all
    .filter(({ uri }) => uri.toString() === state.sidecars.ownUri.toString())
    .concat(state.sidecars.all);
  if (first) await vscode.window.showTextDocument(first.uri, { viewColumn: vscode.ViewColumn.Beside });
  else
    void vscode.window.showInformationMessage(
      'Nothing is annotated in this article yet: its annotations file is made with the first decision.',
    );
}
