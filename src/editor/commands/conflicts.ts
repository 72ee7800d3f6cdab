import * as vscode from 'vscode';
import { settleConflict, type SideName } from '../../core/sidecar/settleConflict';
import { splitConflicts } from '../../core/sidecar/conflictMarkers';
import { mergeConflicts, resolveConflict, type Choice } from '../../core/sidecar/resolveConflict';
import type { ArticleStates } from '../documents/articleStates';
import { fileName } from '../documents/sidecarFiles';
import { count } from '../surfaces/words';
import { decide } from './deciding';
import { activeState, isTarget } from './targets';

const CHOICES: readonly unknown[] = ['ours', 'theirs', 'both'] satisfies Choice[];
const SIDES: readonly unknown[] = ['ours', 'theirs'] satisfies SideName[];

/** Decides one conflict of an annotations file; the file is saved with the last one. */
export async function resolveOne(uri: unknown, index: unknown, choice: unknown): Promise<boolean> {
  if (typeof uri !== 'string' || typeof index !== 'number' || !CHOICES.includes(choice)) return false;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const text = resolveConflict(document.getText(), index, choice as Choice);
  if (text === null) return cannotBeRead(document);
  return replaceText(document, text);
}

/** Merges both sides of an annotations file annotation by annotation: of the one named, the active one, or the active article's. */
export async function mergeAll(states: ArticleStates, argument: unknown): Promise<boolean> {
  const uris = conflictedFiles(states, argument);
  if (!uris.length) void vscode.window.showInformationMessage('No annotations file is in conflict here.');
  let done = uris.length > 0;
  for (const uri of uris) {
    const document = await vscode.workspace.openTextDocument(uri);
    const merged = mergeConflicts(document.getText());
    if (!merged) {
      done = cannotBeRead(document);
      continue;
    }
    done = (await replaceText(document, merged.text)) && done;
    tell(fileName(uri), new Set(merged.conflicts.map(({ id }) => id)).size);
  }
  return done;
}

function conflictedFiles(states: ArticleStates, argument: unknown): vscode.Uri[] {
  if (typeof argument === 'string') return [vscode.Uri.parse(argument, true)];
  const active = vscode.window.activeTextEditor?.document;
  if (active && splitConflicts(active.getText()) && fileName(active.uri).endsWith('.gloss.json')) return [active.uri];
  return activeState(states)?.sidecars.conflicted.map(({ uri }) => uri) ?? [];
}

function tell(name: string, differing: number): void {
  void vscode.window.showInformationMessage(
    differing
      ? `${name} is merged. ${count(differing, 'annotation')} ${differing === 1 ? 'was' : 'were'} decided differently: both values are kept, and marked in the article for you to choose.`
      : `${name} is merged: the two sides go together.`,
  );
}

function cannotBeRead(document: vscode.TextDocument): boolean {
  const message = `${fileName(document.uri)} can’t be read on both sides, so it was left as it is. The Problems view says what to mend; or take one side whole with git.`;
  void vscode.window.showErrorMessage(message);
  return false;
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  edit.replace(document.uri, all, text);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  return splitConflicts(text) ? true : document.save();
}

/** Takes one side's value where a merge found a field decided differently. */
export async function settle(states: ArticleStates, argument: unknown): Promise<boolean> {
  if (!isTarget(argument) || !argument.settle || !SIDES.includes(argument.settle.side)) return false;
  const state = states.find(argument.uri);
  const [id] = argument.ids;
  const annotation = id === undefined ? undefined : state?.sidecars.own.get(id);
  if (!state || id === undefined) return false;
  const conflict = annotation?.conflicts?.[argument.settle.index];
  if (!annotation || !conflict) {
    const message =
      'This annotation is in somebody else’s annotations file: they choose, or you add a decision of your own.';
    void vscode.window.showInformationMessage(message);
    return false;
  }
  return decide(state, new Map([[id, settleConflict(annotation, conflict, argument.settle.side)]]));
}
