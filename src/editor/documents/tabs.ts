import * as vscode from 'vscode';

/** Whether a tab shows a document: VS Code may keep one for minutes after its last tab closed, even when its file is gone. */
export function isShown(document: vscode.TextDocument): boolean {
  if (isVisible(document)) return true;
  const key = document.uri.toString();
  const shows = ({ input }: vscode.Tab) => input instanceof vscode.TabInputText && input.uri.toString() === key;
  return vscode.window.tabGroups.all.some((group) => group.tabs.some(shows));
}

/** Whether an editor has a document in view. */
export function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
