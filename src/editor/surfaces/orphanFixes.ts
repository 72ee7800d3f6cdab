import * as vscode from 'vscode';
import { toSpan } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR, SIDECAR_SELECTOR } from '../documents/selector';
import { shorten, type Target } from './markdown';
import { toldOrphans, type ToldOrphan } from './orphanPlaces';

/** So many lost annotations are offered for what is selected. */
const MOST_OFFERED = 8;

/** Quick fixes for annotations that lost their place: in the article, and at their lines in the annotations file. */
export function registerOrphanFixes(states: ArticleStates): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const found = [...states.open].flatMap((state) =>
        toldOrphans(state)
          .filter(({ uri }) => uri.toString() === document.uri.toString())
          .map((told) => ({ told, state })),
      );
      const here = found.filter(({ told }) => told.range.intersection(range));
      const fixes = here.flatMap(({ told, state }) =>
        fixesOf(
          told,
          state,
          diagnostics.filter((d) => d.message === told.message && d.range.isEqual(told.range)),
        ),
      );
      const state = states.get(document);
      return state && !range.isEmpty ? [...fixes, ...putHere(state, range)] : fixes;
    },
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(ARTICLE_SELECTOR, provider, kinds),
    vscode.languages.registerCodeActionsProvider(SIDECAR_SELECTOR, provider, kinds),
  );
}

function fixesOf(
  { orphan }: ToldOrphan,
  { document }: ArticleState,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const text = document.getText();
  const target: Target = { uri: document.uri.toString(), ids: [orphan.annotation.id] };
  const puts = orphan.candidates.map((span, i) => {
    const words = shorten(text.slice(span.start, span.end), 40);
    const line = document.positionAt(span.start).line + 1;
    const title = `Put ${quoted(orphan.quote)} at “${words}” (line ${line})`;
    return fix(title, 'putOrphan', { ...target, span }, diagnostics, i === 0);
  });
  return [...puts, fix(`Remove the annotation ${quoted(orphan.quote)}`, 'remove', target, diagnostics)];
}

/** What is selected may be the place of any annotation that has none. */
function putHere({ document, orphans }: ArticleState, range: vscode.Range): vscode.CodeAction[] {
  const uri = document.uri.toString();
  const span = toSpan(document, range);
  return orphans
    .slice(0, MOST_OFFERED)
    .map(({ annotation, quote }) =>
      fix(`Put ${quoted(quote)} at the selection`, 'putOrphan', { uri, ids: [annotation.id], span }),
    );
}

function fix(
  title: string,
  command: string,
  target: Target,
  diagnostics: vscode.Diagnostic[] = [],
  preferred = false,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: `glossator.${command}`, title, arguments: [target] };
  action.diagnostics = diagnostics;
  action.isPreferred = preferred;
  return action;
}

function quoted(quote: string): string {
  return `“${shorten(quote, 30)}”`;
}
