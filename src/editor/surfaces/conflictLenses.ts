import * as vscode from 'vscode';
import { readConflicted } from '../../core/sidecar/conflicted';
import { splitConflicts } from '../../core/sidecar/conflictMarkers';
import { SIDECAR_SELECTOR } from '../documents/selector';
import { shorten } from './markdown';

/** Longer files are shown without lenses. UTF-16 code units. */
const LONGEST = 4_000_000;

const AT_TOP = new vscode.Range(0, 0, 0, 0);

/** At each conflict that git left in an annotations file: take one side's annotations, the other's, or both. */
export function registerConflictLenses(): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(SIDECAR_SELECTOR, {
    provideCodeLenses: (document) => lensesOf(document),
  });
}

function lensesOf(document: vscode.TextDocument): vscode.CodeLens[] {
  const text = document.getText();
  if (text.length > LONGEST || !splitConflicts(text)) return [];
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
  // A title may hold icons: `$(bug)` in a branch's name must not become one.
  const side = (words: string, name: string) =>
    name ? `${words} (${shorten(name, 40).replaceAll('$(', '$\u200b(')})` : words;
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
