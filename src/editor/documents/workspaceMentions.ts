import * as vscode from 'vscode';
import { mentionsIn, Mentions, type Identity, type Mention, type MentionsThere } from '../../core/index/mentions';
import { onConfigChange } from '../config';
import type { ArticlePaths } from './articlePaths';
import type { ArticleState } from './articleState';
import type { ArticleStates } from './articleStates';
import { readClosedArticle, someIn, type ClosedArticle, type LocatedMentions } from './closedArticle';
import { isShown } from './tabs';
import { breathe } from './workspaceFiles';
import type { WorkspaceIndex } from './workspaceIndex';

/** So many articles are read, those with annotations first, then the others by name. */
const MOST_ARTICLES = 500;
/** Files change in bursts (a pull, a checkout): they are read when that pauses for so long. Milliseconds. */
const PAUSE = 300;

/**
 * Who is mentioned where in the workspace: open articles as they are shown, all others read in the background, one at a
 * time, and read again when they, their sidecars or what is known of a name in them change.
 */
export class WorkspaceMentions implements vscode.Disposable {
  private readonly mentions = new Mentions();
  /** Closed articles; `null` for a file that is none or is to be read again. */
  private readonly closed = new Map<string, ClosedArticle | null>();
  private readonly open = new Map<string, LocatedMentions>();
  /** Open articles whose marks changed since they were looked at. */
  private readonly changed = new Set<ArticleState>();
  private pass: Promise<void> | undefined;
  private stale = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stop = new vscode.CancellationTokenSource();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    states: ArticleStates,
    private readonly paths: ArticlePaths,
    private readonly index: WorkspaceIndex,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.stop,
      states.onDidChange((state) => {
        this.changed.add(state);
        // The first article that opens sets it going.
        if (this.stale && !this.timer) this.passSoon();
      }),
      states.onDidClose((document) => this.closeOpen(document.uri.toString())),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) if (input instanceof vscode.TabInputText) this.closeOpen(input.uri.toString());
      }),
      index.onDidLearn((words) => this.learn(words)),
      index.onDidChangeSidecar((article) => this.readAgain(article.toString())),
      paths.onDidChange((article) => this.readAgain(article.toString())),
      onConfigChange(() => [...this.closed.keys()].forEach((article) => this.readAgain(article))),
    );
  }

  /** Resolves when every article was read; the token ends the waiting, not the reading. */
  async ready(token: vscode.CancellationToken): Promise<void> {
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    const stopped = () => token.isCancellationRequested || this.stop.token.isCancellationRequested;
    while ((this.stale || this.pass) && !stopped()) await Promise.race([this.readAll(), cancelled]);
  }

  of(ref: string): MentionsThere[] {
    this.lookAtOpen();
    return this.mentions.of(ref);
  }

  /** As far as articles are read by now. */
  spread(ref: string): { readonly articles: number; readonly languages: number } {
    this.lookAtOpen();
    return this.mentions.spread(ref);
  }

  identities(): Identity[] {
    this.lookAtOpen();
    return this.mentions.identities();
  }

  /** The place of a mention in an article, open or not. */
  locationOf(article: string, { start, end }: Mention): vscode.Location {
    const { positionAt } = (this.open.get(article) ?? this.closed.get(article))!;
    return new vscode.Location(vscode.Uri.parse(article, true), new vscode.Range(positionAt(start), positionAt(end)));
  }

  private lookAtOpen(): void {
    for (const { document, language, marks } of this.changed) {
      if (document.isClosed || !(document.isDirty || isShown(document))) continue;
      const positionAt = (offset: number) => document.positionAt(offset);
      const found = { language, mentions: mentionsIn(marks, document.getText()), positionAt };
      this.open.set(document.uri.toString(), found);
      this.mentions.set(document.uri.toString(), found);
    }
    this.changed.clear();
  }

  /** A closed article is what its file says, not what was typed last. */
  private closeOpen(article: string): void {
    for (const state of this.changed) if (state.document.uri.toString() === article) this.changed.delete(state);
    if (this.open.delete(article)) this.mentions.remove(article);
    this.readAgain(article);
  }

  private learn(words: ReadonlySet<string>): void {
    for (const [article, read] of this.closed)
      if (read && (read.folded === null || someIn(words, read.folded))) this.readAgain(article);
  }

  private readAgain(article: string): void {
    this.closed.set(article, null);
    this.passSoon();
  }

  private passSoon(): void {
    this.stale = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readAll(), PAUSE);
  }

  /** Reads what is not read yet; one pass at a time. */
  private readAll(): Promise<void> {
    return (this.pass ??= this.readOnce()
      .catch((error: unknown) => this.log.warn(`The workspace's articles could not be read: ${String(error)}`))
      .finally(() => (this.pass = undefined)));
  }

  private async readOnce(): Promise<void> {
    this.stale = false;
    await this.index.ready();
    this.lookAtOpen();
    const articles = await this.articles();
    for (const article of [...this.closed.keys()]) if (!articles.has(article)) this.drop(article);
    for (const [article, sidecars] of articles) {
      if (this.stop.token.isCancellationRequested) return;
      if (this.closed.get(article) || this.open.has(article)) continue;
      await this.read(article, sidecars);
      await breathe();
    }
  }

  private drop(article: string): void {
    this.closed.delete(article);
    if (!this.open.has(article)) this.mentions.remove(article);
  }

  private async read(article: string, sidecars: readonly vscode.Uri[]): Promise<void> {
    const uri = vscode.Uri.parse(article, true);
    this.closed.delete(article);
    try {
      const read = await readClosedArticle(uri, sidecars, this.index.knownFor(uri));
      // It changed or opened while it was read.
      if (this.closed.has(article) || this.open.has(article)) return;
      this.closed.set(article, read);
      if (read) this.mentions.set(article, read);
      else this.mentions.remove(article);
    } catch (error) {
      this.log.warn(`${article} could not be read: ${String(error)}`);
    }
  }

  /** The workspace's articles within the budget, those with annotations first. */
  async allArticles(): Promise<string[]> {
    return [...(await this.articles()).keys()];
  }

  /** The workspace's articles within the budget, each with its sidecars. */
  private async articles(): Promise<Map<string, readonly vscode.Uri[]>> {
    const { sidecars } = this.index;
    const named = await this.paths.all(this.stop.token);
    const all = [...[...sidecars.keys()].sort(), ...[...named].filter((article) => !sidecars.has(article)).sort()];
    return new Map(all.slice(0, MOST_ARTICLES).map((article) => [article, sidecars.get(article) ?? []]));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stop.cancel();
    this.subscriptions.dispose();
  }
}
