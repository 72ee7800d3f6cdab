import * as vscode from 'vscode';
import type { ArticleState } from './articleState';
import type { ArticleStates } from './articleStates';

/** The state of an article with its annotations read, in an editor or without one; `undefined` where it can't be opened. */
export async function eventuallyState(article: vscode.Uri, states: ArticleStates): Promise<ArticleState | undefined> {
  const known = states.find(article.toString());
  if (known) return known;
  try {
    const document = await vscode.workspace.openTextDocument(article);
    const state = (await states.consider(document)) ?? states.find(article.toString());
    await state?.sidecars.load();
    return state;
  } catch {
    // Gone, or no text.
    return undefined;
  }
}
