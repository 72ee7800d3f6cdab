import * as vscode from 'vscode';
import { putAt } from '../../core/index/orphans';
import { toSpan } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { decide } from './deciding';
import { chosenOrphans, isTarget, spanOf } from './targets';

/** Puts an annotation that lost its place at the place that the argument names, else at what is selected. */
export async function putOrphan(states: ArticleStates, argument: unknown): Promise<boolean> {
  const chosen = chosenOrphans(states, argument);
  const [orphan] = chosen?.orphans ?? [];
  if (!chosen || !orphan || !isTarget(argument)) return false;
  const { state } = chosen;
  const span = spanOf(argument) ?? selectedIn(state);
  if (!span) {
    void vscode.window.showInformationMessage('Select the words in the article first where it belongs.');
    return false;
  }
  return decide(state, putAt(orphan, span, state.desk));
}

function selectedIn({ document }: ArticleState) {
  const editor = vscode.window.visibleTextEditors.find((e) => e.document === document);
  return editor && !editor.selection.isEmpty ? toSpan(document, editor.selection) : undefined;
}
