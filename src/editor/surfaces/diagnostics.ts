import * as vscode from 'vscode';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import type { Problem } from '../../core/sidecar/problem';
import { fileName } from '../documents/sidecarFiles';
import { shorten } from './markdown';

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** Problems of sidecars at their lines, and annotations that lost their place at the article's top. */
export function registerDiagnostics(states: ArticleStates): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('glossator');
  const update = (state: ArticleState) => {
    for (const sidecar of state.sidecars.all) collection.set(sidecar.uri, sidecar.problems.map(diagnosticOf));
    collection.set(
      state.document.uri,
      state.orphans.map(({ annotation, quote }) => {
        const message = `The ${annotation.kind} “${shorten(quote, 60)}” was annotated here once and is not found in the text as it is now.`;
        return new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Warning);
      }),
    );
  };
  const clear = (document: vscode.TextDocument) => {
    collection.delete(document.uri);
    const prefix = `${document.uri.path}.`;
    collection.forEach((uri) => {
      if (uri.path.startsWith(prefix) && fileName(uri).endsWith('.gloss.json')) collection.delete(uri);
    });
  };
  return vscode.Disposable.from(collection, states.onDidChange(update), states.onDidClose(clear));
}

function diagnosticOf(problem: Problem): vscode.Diagnostic {
  const at = new vscode.Position(problem.line - 1, problem.column - 1);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(at, at), problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = 'Glossator';
  diagnostic.code = problem.code;
  return diagnostic;
}
