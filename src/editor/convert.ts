import * as vscode from 'vscode';
import type { Span } from '../core/base/span';

/** Between the core's offsets and the editor's positions. Nobody else knows both. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The edits of a change event, as the core moves spans through them. */
export function toEdits(
  event: vscode.TextDocumentChangeEvent,
): { offset: number; removed: number; inserted: number }[] {
  return event.contentChanges.map((change) => ({
    offset: change.rangeOffset,
    removed: change.rangeLength,
    inserted: change.text.length,
  }));
}
