import * as vscode from 'vscode';
import { byIdentity, tally, type Mentioned } from '../../core/index/groups';
import type { Layer, Mark } from '../../core/index/mark';
import { namesOf } from '../../core/service';
import { likenessOf, type Orphan } from '../../core/index/orphans';
import type { Span } from '../../core/base/span';
import type { ArticleState } from '../documents/articleState';
import type { Target } from './markdown';
import { shorten } from './markdown';
import { count, dateInWords, ENTITY_WORDS, EVENT_WORDS, LAYER_WORDS, LIKENESS_WORDS, VERDICT_WORDS } from './words';

export const VIEW = 'glossator.annotations';

/** What the tree shows: sections, identities with their mentions, single marks, and annotations that lost their place. */
export type Node =
  | { readonly kind: 'section'; readonly title: string; readonly layer: Layer | 'orphan' }
  | { readonly kind: 'identity'; readonly group: Mentioned }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'orphan'; readonly orphan: Orphan }
  | { readonly kind: 'candidate'; readonly orphan: Orphan; readonly span: Span };

/** The command argument of a tree item: which marks it is about. */
export function targetOf(node: Node, uri: string): Target {
  if (node.kind === 'mark') return { uri, ids: [node.mark.id] };
  if (node.kind === 'identity') return { uri, ids: node.group.mentions.map((m) => m.id) };
  if (node.kind === 'orphan') return { uri, ids: [node.orphan.annotation.id] };
  if (node.kind === 'candidate') return { uri, ids: [node.orphan.annotation.id], span: node.span };
  return { uri, ids: [] };
}

export class AnnotationTree implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private state: ArticleState | undefined;

  show(state: ArticleState | undefined): void {
    this.state = state;
    this.changed.fire();
  }

  get article(): ArticleState | undefined {
    return this.state;
  }

  getChildren(node?: Node): Node[] {
    if (!this.state) return [];
    if (!node) return sectionsOf(this.state);
    if (node.kind === 'section') return childrenOf(node.layer, this.state);
    if (node.kind === 'identity') return node.group.mentions.map((mark) => ({ kind: 'mark', mark }));
    if (node.kind === 'orphan')
      return node.orphan.candidates.map((span) => ({ kind: 'candidate', orphan: node.orphan, span }));
    return [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const state = this.state;
    if (!state) return new vscode.TreeItem('');
    switch (node.kind) {
      case 'section':
        return sectionItem(node.title, node.layer, state);
      case 'identity':
        return identityItem(node.group, state);
      case 'mark':
        return markItem(node.mark, state);
      case 'orphan':
        return orphanItem(node.orphan, state.orphans.length);
      case 'candidate':
        return candidateItem(node.orphan, node.span, state);
    }
  }
}

const SECTIONS: readonly { readonly layer: Layer; readonly title: string }[] = [
  { layer: 'claim', title: 'Claims' },
  { layer: 'entity', title: 'Entities' },
  { layer: 'event', title: 'Events' },
  { layer: 'date', title: 'Dates' },
  { layer: 'quantity', title: 'Figures' },
  { layer: 'note', title: 'Notes' },
];

function sectionsOf(state: ArticleState): Node[] {
  const counts = tally(state.marks);
  const sections: Node[] = SECTIONS.filter(({ layer }) => counts.get(layer)!.all > 0).map((section) => ({
    kind: 'section',
    ...section,
  }));
  return state.orphans.length
    ? [{ kind: 'section', layer: 'orphan', title: 'Lost Their Place' }, ...sections]
    : sections;
}

function childrenOf(layer: Layer | 'orphan', state: ArticleState): Node[] {
  if (layer === 'orphan') return state.orphans.map((orphan) => ({ kind: 'orphan', orphan }));
  if (layer === 'entity') return byIdentity(state.marks).map((group) => ({ kind: 'identity', group }));
  return state.marks.filter((mark) => mark.layer === layer).map((mark) => ({ kind: 'mark', mark }));
}

function sectionItem(title: string, layer: Layer | 'orphan', state: ArticleState): vscode.TreeItem {
  const item = new vscode.TreeItem(
    title,
    layer === 'date' || layer === 'quantity'
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = `section ${layer}`;
  if (layer === 'orphan') {
    item.description = String(state.orphans.length);
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.contextValue = 'section orphan';
    return item;
  }
  const { all, decided } = tally(state.marks).get(layer)!;
  item.description = decided === all ? `${all}, all decided` : `${all}, ${all - decided} waiting`;
  item.contextValue = 'section';
  return item;
}

const ENTITY_ICONS = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  system: 'rocket',
  agreement: 'law',
} as const;

function identityItem({ ref, type, mentions }: Mentioned, state: ArticleState): vscode.TreeItem {
  const waiting = mentions.filter((m) => !m.decided).length;
  const item = new vscode.TreeItem(
    fullestName(mentions, state.document.getText()),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = `identity ${ref}`;
  item.description =
    count(mentions.length, 'mention') +
    (waiting === 0 ? '' : waiting === mentions.length ? '' : `, ${waiting} waiting`);
  item.iconPath = new vscode.ThemeIcon(ENTITY_ICONS[type], themeColor(type, waiting < mentions.length));
  item.tooltip = [ENTITY_WORDS[type], ref, ...namesOf(ref)].join(' · ');
  item.contextValue = waiting ? 'identity entity waiting' : 'identity entity decided';
  return item;
}

function markItem(mark: Mark, state: ArticleState): vscode.TreeItem {
  const text = state.document.getText();
  const item = new vscode.TreeItem(shorten(text.slice(mark.start, mark.end), 60));
  item.id = `mark ${mark.id}`;
  item.description = descriptionOf(mark, state, text);
  item.iconPath = iconOf(mark);
  item.contextValue = `${mark.layer} ${mark.decided ? 'decided' : 'undecided'}`;
  item.tooltip = mark.decided ? (mark.by ? `Accepted by ${mark.by}` : 'Accepted') : 'Suggested';
  item.command = {
    command: 'glossator.reveal',
    title: 'Reveal',
    arguments: [{ uri: state.document.uri.toString(), ids: [mark.id] } satisfies Target],
  };
  return item;
}

function descriptionOf(mark: Mark, state: ArticleState, text: string): string {
  const line = `line ${state.document.positionAt(mark.start).line + 1}`;
  switch (mark.layer) {
    case 'event':
      return EVENT_WORDS[mark.type];
    case 'date':
      return dateInWords(mark.value);
    case 'quantity':
      return [mark.value, mark.unit].filter((part) => part !== null).join(' ');
    case 'claim': {
      const verdict = mark.judgements.at(-1)?.verdict;
      return [
        verdict && VERDICT_WORDS[verdict],
        mark.source && shorten(text.slice(mark.source.start, mark.source.end), 40),
      ]
        .filter(Boolean)
        .join(' · ');
    }
    case 'note':
      return shorten(mark.text, 60);
    case 'entity':
      return line;
  }
}

function iconOf(mark: Mark): vscode.ThemeIcon {
  switch (mark.layer) {
    case 'entity':
      return new vscode.ThemeIcon(mark.decided ? 'pass-filled' : 'circle-outline', themeColor(mark.type, mark.decided));
    case 'claim': {
      const verdict = mark.judgements.at(-1)?.verdict;
      return new vscode.ThemeIcon('quote', new vscode.ThemeColor(`glossator.${verdict ?? 'claimInk'}`));
    }
    case 'event':
      return new vscode.ThemeIcon('zap', themeColor('event', mark.decided));
    case 'date':
      return new vscode.ThemeIcon('calendar', themeColor('date', mark.decided));
    case 'quantity':
      return new vscode.ThemeIcon('symbol-number', themeColor('date', mark.decided));
    case 'note':
      return new vscode.ThemeIcon('note');
  }
}

/** Of more lost annotations than this the places are folded away at first. */
const MOST_UNFOLDED = 4;

function orphanItem({ annotation, layer, quote, candidates }: Orphan, among: number): vscode.TreeItem {
  const item = new vscode.TreeItem(
    shorten(quote || annotation.id, 60),
    !candidates.length
      ? vscode.TreeItemCollapsibleState.None
      : among > MOST_UNFOLDED
        ? vscode.TreeItemCollapsibleState.Collapsed
        : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = `orphan ${annotation.id}`;
  item.description = `${LAYER_WORDS[layer].toLowerCase()} · ${candidates.length ? count(candidates.length, 'possible place') : 'nothing like it here'}`;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.tooltip =
    'These words were annotated, and the article does not have them any more, or not for certain. ' +
    'Choose a place below, select the right words and press “Put at the Selection”, or remove the annotation.';
  item.contextValue = 'orphan';
  return item;
}

function candidateItem(orphan: Orphan, span: Span, state: ArticleState): vscode.TreeItem {
  const text = state.document.getText();
  const item = new vscode.TreeItem(shorten(text.slice(span.start, span.end), 60));
  item.id = `candidate ${orphan.annotation.id} ${span.start} ${span.end}`;
  item.description = `line ${state.document.positionAt(span.start).line + 1} · ${LIKENESS_WORDS[likenessOf(text, span, orphan)]}`;
  item.iconPath = new vscode.ThemeIcon('location');
  item.tooltip = 'Click to look at it; the tick puts the annotation here.';
  item.contextValue = 'candidate';
  item.command = {
    command: 'glossator.reveal',
    title: 'Reveal',
    arguments: [{ uri: state.document.uri.toString(), ids: [], span } satisfies Target],
  };
  return item;
}

function themeColor(name: string, decided: boolean): vscode.ThemeColor {
  return new vscode.ThemeColor(`glossator.${name}${decided ? '' : 'Suggested'}`);
}

/** The article's own longest name for an identity: `Lloyd Austin` rather than `Austin`. */
function fullestName(mentions: Mentioned['mentions'], text: string): string {
  return mentions
    .map((m) => shorten(text.slice(m.start, m.end), 60))
    .reduce((best, name) => (name.length > best.length ? name : best), '');
}
