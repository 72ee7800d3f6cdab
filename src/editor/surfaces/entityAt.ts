import type * as vscode from 'vscode';
import type { EntityMark } from '../../core/index/mark';
import type { ArticleState } from '../documents/articleState';

/** The narrowest name marked at a place. */
export function entityAt(state: ArticleState, position: vscode.Position): EntityMark | undefined {
  return state.marksAt(state.document.offsetAt(position)).find((mark): mark is EntityMark => mark.layer === 'entity');
}
