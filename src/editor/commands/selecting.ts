import * as vscode from 'vscode';
import type { Span } from '../../core/base/span';
import type { ArticleState } from '../documents/articleState';

/** A span without the blanks at its ends; empty where there is nothing else. */
export function trimmed(state: ArticleState, span: Span): Span {
  const text = state.document.getText();
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The word at a cursor, or the cursor itself. */
export function wordAt(state: ArticleState, position: vscode.Position): vscode.Range {
  return state.document.getWordRangeAtPosition(position) ?? new vscode.Range(position, position);
}
