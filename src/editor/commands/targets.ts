import * as vscode from 'vscode';
import type { Span } from '../../core/base/span';
import type { Mark } from '../../core/index/mark';
import type { Orphan } from '../../core/index/orphans';
import { toSpan } from '../convert';
import type { ArticleState } from '../documents/articleState';
import type { ArticleStates } from '../documents/articleStates';
import type { Target } from '../surfaces/markdown';

/** What a command works on: one article and some of its marks. */
export interface Chosen {
  readonly state: ArticleState;
  readonly marks: readonly Mark[];
}

/** A command's argument as a card, a tree item or a code action hands it over; anything else is none. */
export function isTarget(value: unknown): value is Target {
  const target = value as Partial<Target> | null;
  return typeof target === 'object' && target !== null && typeof target.uri === 'string' && Array.isArray(target.ids);
}

/** The place that an argument names. */
export function spanOf({ span }: Target): Span | undefined {
  return span && Number.isInteger(span.start) && Number.isInteger(span.end) && span.start < span.end ? span : undefined;
}

/** The annotations without a place that a command's argument names; `undefined` where it names none. */
export function chosenOrphans(
  states: ArticleStates,
  argument: unknown,
): { readonly state: ArticleState; readonly orphans: readonly Orphan[] } | undefined {
  const state = isTarget(argument) ? states.find(argument.uri) : undefined;
  if (!state || !isTarget(argument)) return undefined;
  const orphans = state.orphans.filter(({ annotation }) => argument.ids.includes(annotation.id));
  return orphans.length ? { state, orphans } : undefined;
}

/**
 * The marks that a command is about: those its argument names, else those at the cursors of the active editor, each
 * cursor's narrowest that `wanted` allows. Tells the person where there are none.
 */
export function chosenMarks<M extends Mark>(
  states: ArticleStates,
  argument: unknown,
  wanted: (mark: Mark) => mark is M,
): { readonly state: ArticleState; readonly marks: readonly M[] } | undefined {
  const state = isTarget(argument) ? states.find(argument.uri) : activeState(states);
  if (!state) {
    void vscode.window.showInformationMessage('Open an article first: the active editor shows none.');
    return undefined;
  }
  const marks = isTarget(argument)
    ? argument.ids.flatMap((id) => state.markById(id) ?? []).filter(wanted)
    : atCursors(state, wanted);
  if (!marks.length)
    void vscode.window.setStatusBarMessage('$(info) Nothing is marked here that this can be done to.', 4000);
  return marks.length ? { state, marks } : undefined;
}

function atCursors<M extends Mark>(state: ArticleState, wanted: (mark: Mark) => mark is M): M[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== state.document) return [];
  const found = editor.selections.flatMap((selection) => {
    const marks = state.marksIn(toSpan(state.document, selection)).filter(wanted);
    // A selection stands for all that it holds, a cursor for the narrowest mark it touches.
    return selection.isEmpty ? marks.slice(0, 1) : marks;
  });
  return [...new Set(found)];
}

export function activeState(states: ArticleStates): ArticleState | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && states.get(editor.document);
}

export function anyMark(mark: Mark): mark is Mark {
  return mark !== undefined;
}
