import * as vscode from 'vscode';
import { putBack, type Change } from '../../core/index/decisions';
import { objectTo } from '../../core/review/objection';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { presentIn, type ReviewItem } from '../documents/review';
import type { Reviews } from '../documents/reviews';
import { eventuallyState } from '../documents/openState';
import { decide } from './deciding';
import { chosenChanges, goToChange } from './reviewMoving';

/** Accepts changes; by key, with no argument, goes on to the next. */
export async function acceptChange(reviews: Reviews, argument: unknown): Promise<boolean> {
  const items = chosenOrTold(reviews, argument);
  if (!items.length) return false;
  await reviews.accept(items);
  if (argument === undefined && reviews.active?.items.some(({ standing }) => standing === 'open'))
    await goToChange(reviews, 1);
  return true;
}

export async function reopenChange(reviews: Reviews, argument: unknown): Promise<boolean> {
  const items = chosenOrTold(reviews, argument);
  await reviews.reopen(items);
  return items.length > 0;
}

/** Writes what speaks against a change into the reviewer's own sidecar. */
export async function objectToChange(
  reviews: Reviews,
  states: ArticleStates,
  argument: unknown,
  sentence: unknown,
): Promise<boolean> {
  const [item] = chosenOrTold(reviews, argument);
  const state = item && (await stateOf(item, states));
  if (!item || !state) return false;
  const text = typeof sentence === 'string' ? sentence.trim() : await askFor(item);
  if (!text) return false;
  const change = objectTo(item.change, text, presentIn([item.file]), state.desk);
  const [record] = change?.keys() ?? [];
  if (!change || record === undefined) {
    void vscode.window.showInformationMessage(
      'There is no annotation and no place in the article left to write to. Say it in the pull request.',
    );
    return false;
  }
  if (!(await decide(state, change))) return false;
  await reviews.objected(item, record);
  return true;
}

async function askFor({ change }: ReviewItem): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title: 'Object to the Change',
    prompt: `What speaks against it? It is saved as a reply to the annotation${change.after ? '' : ' that was there'}.`,
    placeHolder: 'The ministry’s own figures say otherwise.',
    validateInput: (value) => (value.trim() === '' ? 'Write a sentence.' : undefined),
  });
  return text?.trim();
}

/** Puts the base's version back, in one's own sidecar only; Ctrl+Z takes that back. */
export async function discardChange(reviews: Reviews, states: ArticleStates, argument: unknown): Promise<boolean> {
  const [item] = chosenOrTold(reviews, argument);
  const state = item && (await stateOf(item, states));
  if (!item || !state) return false;
  const change = await discarded(item, state);
  if (typeof change === 'string') {
    void vscode.window.showInformationMessage(change);
    return false;
  }
  if (!(await decide(state, change))) return false;
  await reviews.read();
  return true;
}

/** What discards a change, or why it can't be discarded. */
async function discarded({ change, file }: ReviewItem, state: ArticleState): Promise<Change | string> {
  const { before, after, code } = change;
  if (file.sidecar.toString() !== state.sidecars.ownUri.toString())
    return 'This change is in the annotations file of somebody else, which you don’t write to. Object to it instead.';
  if (code === 'undecided') return 'A merge left this undecided: decide it, there is nothing to discard.';
  if (!before && !after) return 'This is said of the article as a whole and can’t be discarded here.';
  return putBack(before, after, state.desk);
}

function chosenOrTold(reviews: Reviews, argument: unknown): readonly ReviewItem[] {
  const items = chosenChanges(reviews, argument);
  if (!items.length)
    void vscode.window.setStatusBarMessage('$(info) Nothing changed here that could be reviewed.', 4000);
  return items;
}

/** The article of a change as it is open, or opened for this. */
async function stateOf({ file }: ReviewItem, states: ArticleStates): Promise<ArticleState | undefined> {
  const state = file.article && !file.isGone ? await eventuallyState(file.article, states) : undefined;
  if (!state)
    void vscode.window.showInformationMessage(
      'The article of this change is gone, so nothing can be written beside it. Say it in the pull request.',
    );
  return state;
}
