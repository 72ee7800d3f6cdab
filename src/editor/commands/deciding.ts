import * as vscode from 'vscode';
import { accept, reject, remove, type Change } from '../../core/index/decisions';
import type { EntityMark, Mark } from '../../core/index/mark';
import { removeOrphan } from '../../core/index/orphans';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { CannotSave } from '../documents/sidecars';
import { anyMark, chosenMarks, chosenOrphans } from './targets';

/** Saves a change, or says in one sentence why it was not. Returns whether it was saved. */
export async function decide(state: ArticleState, change: Change): Promise<boolean> {
  if (state.readOnly) {
    void vscode.window.showWarningMessage(state.readOnly);
    return false;
  }
  try {
    await state.decide(change);
    return true;
  } catch (error) {
    if (!(error instanceof CannotSave)) throw error;
    void vscode.window.showErrorMessage(error.message);
    return false;
  }
}

function undecided(mark: Mark): mark is Mark {
  return !mark.decided;
}

function isEntity(mark: Mark): mark is EntityMark {
  return mark.layer === 'entity';
}

export async function acceptMarks(states: ArticleStates, argument: unknown): Promise<boolean> {
  const chosen = chosenMarks(states, argument, undecided);
  return chosen ? decide(chosen.state, accept(chosen.marks, chosen.state.desk)) : false;
}

/** Accepts every undecided mention of the identities chosen. */
export async function acceptEverywhere(states: ArticleStates, argument: unknown): Promise<boolean> {
  const chosen = chosenMarks(states, argument, isEntity);
  if (!chosen) return false;
  const refs = new Set(chosen.marks.map((mark) => mark.ref));
  const all = chosen.state.marks.filter((mark) => isEntity(mark) && !mark.decided && refs.has(mark.ref));
  return decide(chosen.state, accept(all, chosen.state.desk));
}

export async function rejectMarks(states: ArticleStates, argument: unknown): Promise<boolean> {
  const chosen = chosenMarks(states, argument, undecided);
  return chosen ? decide(chosen.state, reject(chosen.marks, chosen.state.desk)) : false;
}

export async function removeMarks(states: ArticleStates, argument: unknown): Promise<boolean> {
  const lost = chosenOrphans(states, argument);
  if (lost) return decide(lost.state, new Map(lost.orphans.flatMap((o) => [...removeOrphan(o, lost.state.desk)])));
  const chosen = chosenMarks(states, argument, (mark): mark is Mark => anyMark(mark) && mark.decided);
  if (!chosen) return false;
  const { state, marks } = chosen;
  return decide(state, new Map(marks.flatMap((mark) => [...remove(mark, state.desk)])));
}
