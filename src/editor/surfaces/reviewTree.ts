import * as vscode from 'vscode';
import { happeningOf, type Happening } from '../../core/review/groups';
import { asText } from '../../core/review/words';
import type { Review, ReviewedArticle, ReviewItem } from '../documents/review';
import type { Reviews } from '../documents/reviews';
import { shorten, type Target } from './markdown';
import { changeText, STANDING_WORDS } from './reviewWords';
import { count } from './words';

/** What the tree of a review shows: articles, their changes, and a fold for those that one may pass over. */
export type ReviewNode =
  | { readonly node: 'article'; readonly of: ReviewedArticle }
  | { readonly node: 'minor'; readonly of: ReviewedArticle }
  | { readonly node: 'change'; readonly item: ReviewItem; readonly of: ReviewedArticle };

export class ReviewTree implements vscode.TreeDataProvider<ReviewNode> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly reviews: Reviews) {}

  refresh(): void {
    this.changed.fire();
  }

  private get review(): Review | undefined {
    return this.reviews.active;
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    if (!node) return (this.review?.articles ?? []).map((of) => ({ node: 'article', of }));
    if (node.node === 'change') return [];
    const { of } = node;
    const minor = of.items.filter((item) => item.isMinor);
    const main = of.items.filter((item) => !item.isMinor);
    const items = node.node === 'minor' ? minor : main;
    const changes = items.map((item): ReviewNode => ({ node: 'change', item, of }));
    return node.node === 'article' && minor.length ? [...changes, { node: 'minor', of }] : changes;
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    if (node.node === 'article') return undefined;
    return node.node === 'change' && node.item.isMinor
      ? { node: 'minor', of: node.of }
      : { node: 'article', of: node.of };
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    if (node.node === 'change') return changeItem(node.item);
    return node.node === 'article' ? articleItem(node.of) : minorItem(node.of);
  }

  /** The node of a change, to be revealed. */
  nodeOf(item: ReviewItem): ReviewNode | undefined {
    const of = this.review?.articles.find(({ items }) => items.some(({ id }) => id === item.id));
    const now = of?.items.find(({ id }) => id === item.id);
    return of && now && { node: 'change', item: now, of };
  }
}

function articleItem({ name, items, files, isGone }: ReviewedArticle): vscode.TreeItem {
  const waiting = items.filter(({ standing }) => standing === 'open').length;
  const item = new vscode.TreeItem(
    name.slice(name.lastIndexOf('/') + 1),
    waiting || !items.length ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  const remarks = files.flatMap(({ remark }) => (remark ? [asText(remark)] : []));
  item.id = `article ${name}`;
  item.description = [
    waiting ? `${waiting} to review` : items.length ? 'all reviewed' : '',
    ...(isGone ? ['the article is gone'] : []),
    ...remarks,
  ]
    .filter(Boolean)
    .join(', ');
  item.tooltip = [name, item.description].join('\n');
  const whole = files.every((file) => file.whole);
  item.iconPath = whole
    ? new vscode.ThemeIcon(waiting ? 'file-text' : 'pass')
    : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'reviewArticle';
  return item;
}

function minorItem({ name, items }: ReviewedArticle): vscode.TreeItem {
  const minor = items.filter((item) => item.isMinor);
  const waiting = minor.filter(({ standing }) => standing === 'open').length;
  const item = new vscode.TreeItem('Less Important', vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `minor ${name}`;
  item.description = waiting ? `${waiting} to review` : `${count(minor.length, 'change')}, all reviewed`;
  item.contextValue = 'reviewMinor';
  return item;
}

/** Leaves room beside it for what changed. */
const LONGEST_QUOTE = 28;
const LONGEST_LABEL = 120;

const ICONS: Readonly<Record<Happening, string>> = {
  added: 'diff-added',
  changed: 'diff-modified',
  removed: 'diff-removed',
  undecided: 'warning',
};
const COLOURS: Readonly<Record<Happening, string>> = {
  added: 'glossator.changeAdded',
  changed: 'glossator.changeChanged',
  removed: 'glossator.changeRemoved',
  undecided: 'list.warningForeground',
};

function changeItem(change: ReviewItem): vscode.TreeItem {
  const { quote, line } = change.change;
  const happening = happeningOf(change.change.code);
  const words = changeText(change.change);
  // Of a long quote one would see nothing but its beginning: what changed goes first there.
  const quoteFirst = quote !== '' && quote.length <= LONGEST_QUOTE;
  const item = new vscode.TreeItem(quoteFirst ? quote : shorten(words, LONGEST_LABEL));
  item.id = `change ${change.id}`;
  const standing = change.standing === 'objected' ? [STANDING_WORDS.objected] : [];
  item.description = [...standing, ...(quoteFirst ? [words] : quote ? [shorten(quote, LONGEST_LABEL)] : [])].join(
    ' · ',
  );
  item.tooltip = [quote, words, line === null ? '' : `line ${line}`, STANDING_WORDS[change.standing]]
    .filter(Boolean)
    .join('\n');
  item.iconPath =
    change.standing === 'objected'
      ? new vscode.ThemeIcon('comment', new vscode.ThemeColor(COLOURS[happening]))
      : new vscode.ThemeIcon(ICONS[happening], new vscode.ThemeColor(COLOURS[happening]));
  item.checkboxState = {
    state: change.standing === 'open' ? vscode.TreeItemCheckboxState.Unchecked : vscode.TreeItemCheckboxState.Checked,
    tooltip: STANDING_WORDS[change.standing],
  };
  item.contextValue = `reviewChange ${change.standing}${change.change.annotation ? ' annotation' : ''}`;
  item.command = {
    command: 'glossator.showChange',
    title: 'Show',
    arguments: [{ uri: change.file.article?.toString() ?? '', ids: [change.id] } satisfies Target],
  };
  return item;
}
