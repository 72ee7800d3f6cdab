import * as vscode from 'vscode';
import { readConflicted } from '../../core/sidecar/conflicted';
import { splitConflicts } from '../../core/sidecar/conflictMarkers';
import { SIDECAR_SELECTOR } from '../documents/selector';

const AT_TOP = new vscode.Range(0, 0, 0, 0);

/** At each conflict that git left in an annotations file: take one side's annotations, the other's, or both. */
export function registerConflictLenses(): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(SIDECAR_SELECTOR, {
    provideCodeLenses: (document) => lensesOf(document),
  });
}

function lensesOf(document: vscode.TextDocument): vscode.CodeLens[] {
  const text = document.getText();
  if (!splitConflicts(text)) return [];
  const conflicted = readConflicted(text);
  if (!conflicted) {
    const title = 'Git could not merge this file, and a side of it can’t be read: mend it by hand (see Problems)';
    return [new vscode.CodeLens(AT_TOP, { title, command: '' })];
  }
  const { conflicts, names } = conflicted;
  const lens = (range: vscode.Range, title: string, command: string, ...rest: unknown[]) =>
    new vscode.CodeLens(range, {
      title,
      command: `glossator.${command}`,
      arguments: [document.uri.toString(), ...rest],
    });
  const side = (words: string, name: string) => (name ? `${words} (${name})` : words);
  return [
    lens(AT_TOP, '$(git-merge) Merge all by annotation', 'mergeConflicts'),
    ...conflicts.flatMap(({ at, inHeader }, i) => {
      const range = new vscode.Range(document.positionAt(at), document.positionAt(at));
      return [
        lens(range, side('Take ours', names.ours), 'resolveConflict', i, 'ours'),
        lens(range, side('Take theirs', names.theirs), 'resolveConflict', i, 'theirs'),
        ...(inHeader ? [] : [lens(range, 'Keep both', 'resolveConflict', i, 'both')]),
      ];
    }),
  ];
}
