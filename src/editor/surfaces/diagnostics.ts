import * as vscode from 'vscode';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { openAbout } from '../../core/index/disagreement';
import type { Mark } from '../../core/index/mark';
import type { Problem } from '../../core/sidecar/problem';
import { fileName } from '../documents/sidecarFiles';
import { toRange } from '../convert';
import { shorten } from './markdown';
import { toldOrphans, type ToldOrphan } from './orphanPlaces';

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** Problems of sidecars at their lines, and annotations that lost their place where they may belong. */
export function registerDiagnostics(states: ArticleStates): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('glossator');
  const update = (state: ArticleState) => {
    const told = new Map(
      [state.document.uri, ...state.sidecars.all.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]),
    );
    const lost = toldOrphans(state);
    const problems = state.problems;
    for (const [key, uri] of told)
      collection.set(uri, [
        ...problems.filter((problem) => problem.uri.toString() === key).map(diagnosticOf),
        ...(key === state.document.uri.toString() ? state.marks.flatMap((mark) => openDiagnostic(mark, state)) : []),
        ...lost.filter((orphan) => orphan.uri.toString() === key).map(lostDiagnostic),
      ]);
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

/** Where two sides of a merge decided differently, until somebody chooses. */
function openDiagnostic(mark: Mark, { document }: ArticleState): vscode.Diagnostic[] {
  return openAbout(mark).map(({ field, ours, theirs }) => {
    const what = field ? `the ${field}` : 'this annotation';
    const message = `Two versions were merged, and ${what} was decided differently: “${shorten(ours, 60)}” or “${shorten(theirs, 60)}”? Choose with Ctrl+.`;
    const diagnostic = new vscode.Diagnostic(toRange(document, mark), message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Glossator';
    diagnostic.code = 'undecided';
    return diagnostic;
  });
}

function lostDiagnostic({ range, message }: ToldOrphan): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Glossator';
  diagnostic.code = 'lost';
  return diagnostic;
}

function diagnosticOf(problem: Problem): vscode.Diagnostic {
  const at = new vscode.Position(problem.line - 1, problem.column - 1);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(at, at), problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = 'Glossator';
  diagnostic.code = problem.code;
  return diagnostic;
}
