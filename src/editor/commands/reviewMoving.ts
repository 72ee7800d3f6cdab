import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { ReviewItem } from '../documents/review';
import type { Reviews } from '../documents/reviews';
import { isTarget } from './targets';

/** The changes that a command is about: those its argument names, else the one at the cursor. */
export function chosenChanges(reviews: Reviews, argument: unknown): readonly ReviewItem[] {
  const review = reviews.active;
  if (!review) return [];
  if (isTarget(argument)) return argument.ids.flatMap((id) => review.itemById(id) ?? []);
  const item = isNode(argument) ? review.itemById(argument.item.id) : atCursor(reviews);
  return item ? [item] : [];
}

function isNode(value: unknown): value is { readonly item: ReviewItem } {
  const item = (value as { item?: Partial<ReviewItem> } | null | undefined)?.item;
  return typeof item?.id === 'string';
}

/** Of several changes at the cursor the one that was gone to, else the first that is still to review. */
function atCursor(reviews: Reviews): ReviewItem | undefined {
  const editor = vscode.window.activeTextEditor;
  const current = reviews.current && reviews.active?.itemById(reviews.current.id);
  if (!editor) return current;
  const at = editor.document.offsetAt(editor.selection.start);
  const here = reviews
    .active!.itemsIn(editor.document.uri)
    .filter(({ change: { span } }) => span && span.start <= at && at <= span.end);
  return (
    here.find(({ id }) => id === current?.id) ??
    here.find(({ standing }) => standing === 'open') ??
    here[0] ??
    lone(current)
  );
}

/** A change without a place stands nowhere: it is meant once it was gone to. */
function lone(item: ReviewItem | undefined): ReviewItem | undefined {
  return item && !item.change.span ? item : undefined;
}

/** Goes to the next change that is still to review, or to the next of all where none is; round again at the end. */
export async function goToChange(reviews: Reviews, direction: 1 | -1): Promise<boolean> {
  const all = reviews.active?.inReadingOrder ?? [];
  const open = all.filter(({ standing }) => standing === 'open');
  const ordered = open.length ? open : all;
  if (!ordered.length) {
    void vscode.window.setStatusBarMessage('$(pass) There is nothing to review.', 4000);
    return false;
  }
  const place = placeOf(reviews, all);
  const rank = new Map(all.map(({ id }, i) => [id, i]));
  const after = (item: ReviewItem) => rank.get(item.id)! > place;
  const before = (item: ReviewItem) => rank.get(item.id)! < Math.ceil(place);
  const next = direction > 0 ? (ordered.find(after) ?? ordered[0]!) : (ordered.findLast(before) ?? ordered.at(-1)!);
  await show(reviews, next);
  return true;
}

/** Where one is among all changes: at one of them, or between two, as a half. */
function placeOf(reviews: Reviews, all: readonly ReviewItem[]): number {
  const chosen = atCursor(reviews);
  const at = chosen ? all.findIndex(({ id }) => id === chosen.id) : -1;
  if (at >= 0) return at;
  const editor = vscode.window.activeTextEditor;
  const key = editor?.document.uri.toString();
  const offset = editor ? editor.document.offsetAt(editor.selection.start) : 0;
  const here = all.findIndex(({ file, change }) => {
    return file.article?.toString() === key && (change.span?.start ?? Infinity) > offset;
  });
  if (here >= 0) return here - 0.5;
  const last = all.findIndex(({ id }) => id === reviews.current?.id);
  return last >= 0 ? last : -0.5;
}

/** Shows a change in its article, or where it has none its sidecar. */
export async function show(reviews: Reviews, item: ReviewItem): Promise<void> {
  reviews.goTo(item);
  const { article, sidecar, after } = item.file;
  const uri = article ?? (after ? sidecar : null);
  if (!uri) return;
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  const { span } = item.change;
  if (!span || !article) return;
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows the change that a tree item or a link names. */
export async function showChange(reviews: Reviews, argument: unknown): Promise<void> {
  const [item] = chosenChanges(reviews, argument);
  if (item) await show(reviews, item);
}
