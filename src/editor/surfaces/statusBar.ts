import * as vscode from 'vscode';
import { tally } from '../../core/index/groups';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import { count, languageName } from './words';

/** Says the article's language and what was found in it; a click turns annotations off and on. */
export function registerStatusBar(states: ArticleStates): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('glossator.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Glossator';
  item.command = 'glossator.toggle';
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const state = editor && states.get(editor.document);
    if (state) show(item, state);
    else if (editor && states.files.isOff(editor.document)) showOff(item);
    else item.hide();
  };
  update();
  return vscode.Disposable.from(
    item,
    states.onDidChange(update),
    states.onDidClose(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function show(item: vscode.StatusBarItem, state: ArticleState): void {
  const counts = tally(state.marks);
  const waiting = [...counts.values()].reduce((sum, { all, decided }) => sum + all - decided, 0);
  const n = (layer: 'entity' | 'event' | 'claim') => counts.get(layer)!.all;
  item.text = `$(quote) ${languageName(state.language)} · ${count(n('entity'), 'entity', 'entities')} · ${count(n('event'), 'event')} · ${count(n('claim'), 'claim')}`;
  const lines = [
    state.tooLarge
      ? 'This article is too large for suggestions; annotations already made are shown.'
      : `${waiting} waiting for a decision.`,
    state.published ? `Published ${state.published}.` : 'No date of publication found.',
    ...(state.readOnly ? [state.readOnly] : []),
    'Click to turn annotations off.',
  ];
  item.tooltip = lines.join('\n');
  item.accessibilityInformation = { label: `Glossator: ${item.text.replace('$(quote) ', '')}. ${lines.join(' ')}` };
  item.backgroundColor = state.problems.length ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  item.show();
}

function showOff(item: vscode.StatusBarItem): void {
  item.text = '$(circle-slash) Annotations off';
  item.tooltip = 'Click to turn annotations on for this article.';
  item.backgroundColor = undefined;
  item.show();
}
