import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { activeState, isTarget, spanOf } from './targets';

/** Selects the next mark that waits for a decision, from the cursor on and round again. */
export function goToUndecided(states: ArticleStates, direction: 1 | -1): boolean {
  const state = activeState(states);
  const editor = vscode.window.activeTextEditor;
  if (!state || !editor) return false;
  const open = state.marks.filter((mark) => !mark.decided);
  if (!open.length) {
    void vscode.window.setStatusBarMessage('$(pass) Everything in this article is decided.', 4000);
    return false;
  }
  const at = state.document.offsetAt(editor.selection.start);
  const ordered = direction > 0 ? open : [...open].reverse();
  const next = ordered.find((mark) => (direction > 0 ? mark.start > at : mark.start < at)) ?? ordered[0]!;
  select(editor, state, next);
  return true;
}

/** Shows a mark in its article: what a click in the tree does. */
export async function reveal(states: ArticleStates, argument: unknown): Promise<void> {
  if (!isTarget(argument)) return;
  const state = states.find(argument.uri);
  const place = spanOf(argument) ?? argument.ids.map((id) => state?.markById(id)).find((m) => m !== undefined);
  if (!state || !place) return;
  select(await vscode.window.showTextDocument(state.document, { preview: false }), state, place);
}

function select(editor: vscode.TextEditor, state: ArticleState, span: { start: number; end: number }): void {
  const range = toRange(state.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
