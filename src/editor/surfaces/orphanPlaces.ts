import * as vscode from 'vscode';
import type { Orphan } from '../../core/index/orphans';
import { blockOf } from '../../core/sidecar/blockOf';
import { positionsIn, toRange } from '../convert';
import type { ArticleState } from '../documents/articleState';
import { shorten } from './markdown';
import { LAYER_WORDS } from './words';

/** An annotation without a place, where it is told of: in the article and in the annotations file. */
export interface ToldOrphan {
  readonly orphan: Orphan;
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  readonly message: string;
}

/** Where an article's lost annotations are told of. */
export function toldOrphans(state: ArticleState): ToldOrphan[] {
  const { orphans } = state;
  return orphans.length ? [...orphans.map((orphan) => inArticle(orphan, state)), ...inSidecars(orphans, state)] : [];
}

function inArticle(orphan: Orphan, { document }: ArticleState): ToldOrphan {
  const [likeliest] = orphan.candidates;
  const message = likeliest
    ? `${named(orphan)} lost its place when the article changed. Does it belong here?`
    : `${named(orphan)} lost its place: the article has no words like these any more.`;
  return {
    orphan,
    uri: document.uri,
    range: likeliest ? toRange(document, likeliest) : new vscode.Range(0, 0, 0, 0),
    message,
  };
}

function inSidecars(orphans: readonly Orphan[], state: ArticleState): ToldOrphan[] {
  return state.sidecars.all.flatMap(({ uri, page, text }) => {
    const here = new Set(page.annotations);
    const lost = orphans.filter(({ annotation }) => here.has(annotation));
    if (text === null || !lost.length) return [];
    const positionAt = positionsIn(text);
    return lost.flatMap((orphan) => {
      const block = blockOf(text, orphan.annotation.id);
      if (!block) return [];
      const range = new vscode.Range(positionAt(block.start), positionAt(block.end));
      return [{ orphan, uri, range, message: `${named(orphan)} is not found in the article as it is now.` }];
    });
  });
}

function named({ annotation, layer, quote }: Orphan): string {
  const by = annotation.creators.length ? `, by ${annotation.creators.join(' and ')}` : '';
  return `The ${LAYER_WORDS[layer].toLowerCase()} “${shorten(quote, 60)}”${by}`;
}
