import * as vscode from 'vscode';
import { fileName } from '../documents/sidecarFiles';
import type { Stray, Strays } from '../documents/strays';

const CODE = 'no-article';

/** Annotations that their article left behind: a problem at the annotations file, and an offer to move it where that is certain. */
export function registerStrays(strays: Strays): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('glossator-strays');
  /** What was offered once is not offered again by itself. */
  const offered = new Set<string>();
  return vscode.Disposable.from(
    collection,
    strays.onDidChange((found) => {
      collection.clear();
      for (const stray of found) collection.set(stray.sidecar, [diagnosticOf(stray)]);
      const news = found.filter(({ sidecar, now }) => now && !offered.has(sidecar.toString()));
      for (const { sidecar } of news) offered.add(sidecar.toString());
      if (news.length) void offer(news);
    }),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.gloss.json' },
      { provideCodeActions: (document) => actionsFor(document, strays, collection) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, (vscode.workspace.workspaceFolders?.length ?? 0) > 1);
}

function diagnosticOf({ article, now }: Stray): vscode.Diagnostic {
  const message = now
    ? `The article ${article} is not beside its annotations: it is ${nameOf(now.article)} now. Move the annotations to it.`
    : `The article ${article} is not beside its annotations. Put it back, or move the annotations to where it is now.`;
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Glossator';
  diagnostic.code = CODE;
  return diagnostic;
}

function actionsFor(
  document: vscode.TextDocument,
  strays: Strays,
  collection: vscode.DiagnosticCollection,
): vscode.CodeAction[] {
  const stray = strays.all.find(({ sidecar }) => sidecar.toString() === document.uri.toString());
  if (!stray?.now) return [];
  const action = new vscode.CodeAction(`Move to ${nameOf(stray.now.sidecar)}`, vscode.CodeActionKind.QuickFix);
  action.edit = moveOf([stray]);
  action.diagnostics = [...(collection.get(document.uri) ?? [])];
  action.isPreferred = true;
  return [action];
}

function moveOf(strays: readonly Stray[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { sidecar, now } of strays) if (now) edit.renameFile(sidecar, now.sidecar);
  return edit;
}

async function offer(strays: readonly Stray[]): Promise<void> {
  const [first] = strays;
  const message =
    strays.length === 1
      ? `${nameOf(first!.sidecar)} was left behind when its article moved.`
      : `${strays.length} annotations files were left behind when their articles moved.`;
  const move = strays.length === 1 ? `Move It to ${fileName(first!.now!.sidecar)}` : 'Move Them to Their Articles';
  if ((await vscode.window.showInformationMessage(message, move)) !== move) return;
  if (!(await vscode.workspace.applyEdit(moveOf(strays))))
    void vscode.window.showErrorMessage('The annotations could not be moved; they are where they were.');
}
