import * as vscode from 'vscode';
import { inverse, type Change } from '../../core/index/decisions';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { eventuallyState } from '../documents/openState';
import { CannotSave } from '../documents/sidecars';
import { count } from '../surfaces/words';

/** What is to be decided in one article, and of how many mentions. */
export interface Planned {
  readonly change: Change;
  readonly mentions: number;
}

interface Done extends Planned {
  readonly article: vscode.Uri;
  readonly back: Change;
}

/**
 * Decides in several articles, open or not, one after the other, each a step that can be taken back in it. One notification
 * says what was done, with what could not be, and takes all of it back. Returns whether everything was saved.
 */
export async function decideAcross(
  states: ArticleStates,
  articles: readonly string[],
  plan: (state: ArticleState) => Planned,
  /** What was done, in words that the number of mentions and articles follows. */
  words: string,
): Promise<boolean> {
  const done: Done[] = [];
  const problems: string[] = [];
  for (const article of articles) {
    const uri = vscode.Uri.parse(article, true);
    const state = await eventuallyState(uri, states);
    if (!state) continue;
    const planned = plan(state);
    if (planned.change.size === 0) continue;
    const back = inverse(planned.change, state.desk.own);
    const problem = await problemOf(state, planned.change);
    if (problem) problems.push(problem);
    else done.push({ ...planned, article: uri, back });
  }
  tell(states, done, problems, words);
  return done.length > 0 && problems.length === 0;
}

/** Saves a decision; a sentence where it could not be saved. */
async function problemOf(state: ArticleState, change: Change): Promise<string> {
  if (state.readOnly) return state.readOnly;
  try {
    await state.decide(change);
    return '';
  } catch (error) {
    if (!(error instanceof CannotSave)) throw error;
    return error.message;
  }
}

function tell(states: ArticleStates, done: readonly Done[], problems: readonly string[], words: string): void {
  const mentions = done.reduce((sum, one) => sum + one.mentions, 0);
  const where = `${count(mentions, 'mention')} in ${count(done.length, 'article')}`;
  if (problems.length) {
    const sentences = [...(done.length ? [`${words}: ${where}.`] : []), ...new Set(problems)];
    void vscode.window.showWarningMessage(sentences.join(' '));
  } else if (!done.length) {
    void vscode.window.showInformationMessage('Nothing was changed: no annotation says so any more.');
  } else {
    void vscode.window.showInformationMessage(`${words}: ${where}.`, 'Undo').then(async (answer) => {
      if (answer) await takeBack(states, done);
    });
  }
}

async function takeBack(states: ArticleStates, done: readonly Done[]): Promise<void> {
  const problems: string[] = [];
  for (const { article, back } of done) {
    // An article that no editor shows may have been closed and have forgotten its steps: this is a new one.
    const state = await eventuallyState(article, states);
    const problem = state && (await problemOf(state, back));
    if (problem) problems.push(problem);
  }
  if (problems.length) void vscode.window.showWarningMessage([...new Set(problems)].join(' '));
}
