import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { paint } from './paint';
import { createPalette, type Palette } from './palette';

/** Keeps every visible article painted; VS Code itself moves what is painted while somebody types. */
export function registerHighlights(states: ArticleStates, media: vscode.Uri): vscode.Disposable {
  const palette = createPalette(media);
  const repaint = (state: ArticleState) => {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === state.document) paintEditor(editor, state, palette);
  };
  const clear = (document: vscode.TextDocument) => {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === document) palette.types.forEach((type) => editor.setDecorations(type, []));
  };
  const paintAll = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      const state = states.get(editor.document);
      if (state) paintEditor(editor, state, palette);
    }
  };
  paintAll();
  return vscode.Disposable.from(
    palette,
    states.onDidChange(repaint),
    states.onDidClose(clear),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
  );
}

function paintEditor(editor: vscode.TextEditor, state: ArticleState, palette: Palette): void {
  const painted = paint(state.marks);
  const furniture = state.furniture;
  for (const [key, type] of palette.types) {
    const spans = key === 'furniture' ? furniture : (painted.get(key) ?? []);
    editor.setDecorations(
      type,
      spans.map((span) => toRange(state.document, span)),
    );
  }
}
