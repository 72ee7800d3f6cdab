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

/** What `positionAt` of a document with this text would say, for a file that is not open. */
export function positionsIn(text: string): (offset: number) => vscode.Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if (starts[mid]! <= offset) low = mid;
      else high = mid;
    }
    return new vscode.Position(low, offset - starts[low]!);
  };
}
