import * as vscode from 'vscode';
import { toRange } from '../convert';
import type { ReviewItem } from '../documents/review';
import type { Reviews } from '../documents/reviews';
import { ARTICLE_SELECTOR } from '../documents/selector';
import { cardMarkdown, commandLink, type CardCommand } from './markdown';
import { changeMarkdown, STANDING_WORDS } from './reviewWords';

/** Says at a changed place what changed, and offers what a reviewer does next. */
export function registerReviewHovers(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover(document, position) {
      const offset = document.offsetAt(position);
      const here = (reviews.active?.itemsIn(document.uri) ?? [])
        .filter(({ change: { span } }) => span && span.start <= offset && offset <= span.end)
        .sort((a, b) => lengthOf(a) - lengthOf(b));
      if (!here.length) return undefined;
      const cards = here.map((item) => reviewCard(item, document.uri.toString()));
      return new vscode.Hover(cards, toRange(document, here[0]!.change.span!));
    },
  });
}

/** What a person points at is the narrowest. */
function lengthOf({ change: { span } }: ReviewItem): number {
  return span ? span.end - span.start : 0;
}

function reviewCard(item: ReviewItem, uri: string): vscode.MarkdownString {
  const markdown = cardMarkdown();
  const link = (label: string, command: CardCommand) => commandLink(label, command, { uri, ids: [item.id] });
  const open = item.standing === 'open';
  const actions = [
    open ? link('Accept', 'acceptChange') : `${standing(item)}: ${link('Review Again', 'reopenChange')}`,
    ...(open && item.change.annotation ? [link('Object', 'objectToChange')] : []),
    ...(item.change.annotation && item.change.code !== 'undecided' ? [link('Discard', 'discardChange')] : []),
    link('Next', 'nextChange'),
  ];
  markdown.value = `${changeMarkdown(item.change)}\n\n${actions.join(' · ')}`;
  return markdown;
}

function standing({ standing: is }: ReviewItem): string {
  const words = STANDING_WORDS[is];
  return words[0]!.toUpperCase() + words.slice(1);
}
