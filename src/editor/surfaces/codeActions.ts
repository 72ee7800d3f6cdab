import * as vscode from 'vscode';
import { openAbout } from '../../core/index/disagreement';
import type { Mark } from '../../core/index/mark';
import { toSpan } from '../convert';
import type { ArticleStates } from '../documents/articleStates';
import { ARTICLE_SELECTOR } from '../documents/selector';
import { shorten, type Target } from './markdown';
import { ENTITY_WORDS } from './words';

const KIND = vscode.CodeActionKind.RefactorRewrite.append('glossator');

export function registerCodeActions(states: ArticleStates): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions(document, range) {
        const state = states.get(document);
        if (!state) return [];
        const uri = document.uri.toString();
        const text = document.getText();
        const selected = toSpan(document, range);
        const actions = state.marksIn(selected).flatMap((mark) => actionsOn(mark, uri, text, state.marks));
        return [...actions, ...actionsOnText(selected, text)];
      },
    },
    { providedCodeActionKinds: [KIND] },
  );
}

function action(title: string, command: string, args: readonly unknown[], preferred = false): vscode.CodeAction {
  const made = new vscode.CodeAction(title, KIND);
  made.command = { command: `glossator.${command}`, title, arguments: [...args] };
  made.isPreferred = preferred;
  return made;
}

function actionsOn(mark: Mark, uri: string, text: string, all: readonly Mark[]): vscode.CodeAction[] {
  const target: Target = { uri, ids: [mark.id] };
  const name = nameOf(mark, text);
  const actions: vscode.CodeAction[] = [];
  if (!mark.decided) {
    actions.push(action(`Accept ${name}`, 'accept', [target], true));
    if (mark.layer === 'entity') {
      const same = all.filter((m) => m.layer === 'entity' && m.ref === mark.ref && !m.decided).length;
      if (same > 1)
        actions.push(action(`Accept ${name} everywhere in this article (${same})`, 'acceptEverywhere', [target]));
    }
    actions.push(action(`Reject ${name}`, 'reject', [target]));
  }
  if (mark.layer === 'entity' || mark.layer === 'event')
    actions.push(action(`Change the type of ${quoted(mark, text)}…`, 'changeType', [target]));
  if (mark.layer === 'entity')
    actions.push(action(`Choose who or what ${quoted(mark, text)} is…`, 'chooseIdentity', [target]));
  if (mark.layer === 'claim') {
    actions.push(action('Set verdict: supported, disputed, refuted, unverifiable…', 'setVerdict', [target]));
    actions.push(action("Set the claim's source…", 'setSource', [target]));
  }
  for (const { id, index, field, ours, theirs } of openAbout(mark))
    for (const [side, value] of [['ours', ours] as const, ['theirs', theirs] as const]) {
      const title = `Two versions differ: choose ${field ? `${field} ` : ''}“${shorten(value, 40)}”`;
      actions.unshift(action(title, 'settle', [{ uri, ids: [id], settle: { index, side } } satisfies Target]));
    }
  if (mark.decided) actions.push(action(`Remove ${name}`, 'remove', [target]));
  return actions;
}

function quoted(mark: Mark, text: string): string {
  return `“${shorten(text.slice(mark.start, mark.end), 30)}”`;
}

function nameOf(mark: Mark, text: string): string {
  const quote = quoted(mark, text);
  switch (mark.layer) {
    case 'entity':
      return `${quote} as ${ENTITY_WORDS[mark.type].toLowerCase()}`;
    case 'claim':
      return `claim ${quote}`;
    default:
      return `${mark.layer === 'quantity' ? 'figure' : mark.layer} ${quote}`;
  }
}

function actionsOnText(selected: { start: number; end: number }, text: string): vscode.CodeAction[] {
  const actions = [action('Tag the sentence as a claim', 'tagClaim', [])];
  if (selected.end > selected.start && text.slice(selected.start, selected.end).trim() !== '')
    actions.unshift(action(`Tag “${shorten(text.slice(selected.start, selected.end), 30)}” as…`, 'tagAs', []));
  return actions;
}
