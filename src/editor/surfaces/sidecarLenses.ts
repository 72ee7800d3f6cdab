import * as vscode from 'vscode';
import type { AnnotationId } from '../../core/annotation/annotation';
import { changesOf, type ReviewChange } from '../../core/review/changes';
import { happeningOf } from '../../core/review/groups';
import { parseSidecar } from '../../core/sidecar/parse';
import { SIDECAR_SUFFIX } from '../documents/articleFiles';
import type { Reviews } from '../documents/reviews';
import { shorten, type Target } from './markdown';
import { changeText, HAPPENING_SIGNS } from './reviewWords';

/** Longer files are shown without lenses. UTF-16 code units. */
const LONGEST = 4_000_000;

/** Leads from every annotation of a sidecar, as a file or as a side of a diff, into its article, and says what changed of it. */
export function registerSidecarLenses(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document) => lensesOf(document, reviews),
  };
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => changed.fire()),
    vscode.window.tabGroups.onDidChangeTabs(() => changed.fire()),
    vscode.languages.registerCodeLensProvider({ pattern: `**/*${SIDECAR_SUFFIX}` }, provider),
  );
}

function lensesOf(document: vscode.TextDocument, reviews: Reviews): vscode.CodeLens[] {
  const text = document.getText();
  if (text.length > LONGEST) return [];
  const { page } = parseSidecar(text);
  const changes = changesIn(document, reviews);
  const wanted = new Set(page.annotations.map(({ id }) => id));
  const lenses: vscode.CodeLens[] = [];
  for (const { id, at } of idsIn(text)) {
    if (!wanted.delete(id)) continue;
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at));
    const target: Target = { uri: document.uri.toString(), ids: [id] };
    const command = { command: 'glossator.showAnnotation', arguments: [target] };
    lenses.push(new vscode.CodeLens(range, { title: '$(location) Show in article', ...command }));
    for (const change of changes.get(id) ?? [])
      lenses.push(new vscode.CodeLens(range, { title: wordsOf(change), ...command }));
  }
  return lenses;
}

/** Where ids stand in a sidecar's text; in time linear in it. */
function* idsIn(text: string): Iterable<{ readonly id: AnnotationId; readonly at: number }> {
  for (const match of text.matchAll(/"id"[ \t]*:[ \t]*"([^"\\\n]{1,200})"/g)) yield { id: match[1]!, at: match.index };
}

function wordsOf(change: ReviewChange): string {
  // A title may hold icons: `$(bug)` of an article must not become one.
  return shorten(`${HAPPENING_SIGNS[happeningOf(change.code)]} ${changeText(change)}`, 120).replaceAll(
    '$(',
    '$\u200b(',
  );
}

/** What changed of each annotation: between the two sides of the diff that shows it, else in the review that is on. */
function changesIn(document: vscode.TextDocument, reviews: Reviews): Map<AnnotationId, readonly ReviewChange[]> {
  const found = diffOf(document) ?? reviewOf(document, reviews);
  const by = new Map<AnnotationId, ReviewChange[]>();
  for (const change of found) {
    const id = change.annotation?.id;
    if (id !== undefined) by.set(id, [...(by.get(id) ?? []), change]);
  }
  return by;
}

function diffOf({ uri }: vscode.TextDocument): readonly ReviewChange[] | undefined {
  const key = uri.toString();
  for (const { input } of vscode.window.tabGroups.all.flatMap((group) => group.tabs)) {
    if (!(input instanceof vscode.TabInputTextDiff)) continue;
    const sides = [input.original, input.modified].map((side) => side.toString());
    if (!sides.includes(key)) continue;
    const [before, after] = sides.map((side) => vscode.workspace.textDocuments.find((d) => d.uri.toString() === side));
    if (!before || !after) return undefined;
    const [was, is] = [parseSidecar(before.getText()), parseSidecar(after.getText())];
    return was.canWrite && is.canWrite ? changesOf(was.page, is.page) : [];
  }
  return undefined;
}

function reviewOf({ uri }: vscode.TextDocument, reviews: Reviews): readonly ReviewChange[] {
  const key = uri.toString();
  return (reviews.active?.items ?? []).flatMap(({ file, change }) => (file.sidecar.toString() === key ? [change] : []));
}
