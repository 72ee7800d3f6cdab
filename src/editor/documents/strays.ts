import * as vscode from 'vscode';
import { textHash } from '../../core/anchor/textHash';
import { articleOf, sidecarOf } from '../../core/sidecar/names';
import type { ArticlePaths } from './articlePaths';
import { readText } from './closedArticle';
import { fileName, readSidecarFile } from './sidecarFiles';
import { breathe, watchDeleted } from './workspaceFiles';
import type { WorkspaceIndex } from './workspaceIndex';

/** Files come and go in bursts (a checkout, a move in the explorer): strays are looked for when that pauses. Milliseconds. */
const PAUSE = 800;

/** A sidecar whose article is not beside it: git, or somebody outside VS Code, moved the article alone. */
export interface Stray {
  readonly sidecar: vscode.Uri;
  /** The article's name, as the sidecar's name has it. */
  readonly article: string;
  /** Where the article is now: the only one that has the text which the annotations were made on. */
  readonly now: { readonly article: vscode.Uri; readonly sidecar: vscode.Uri } | null;
}

/** The workspace's strays, looked for once its sidecars are read and again as files come and go. */
export class Strays implements vscode.Disposable {
  private found: readonly Stray[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looking: Promise<void> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<readonly Stray[]>();
  readonly onDidChange = this.changed.event;
  private readonly stop = new vscode.CancellationTokenSource();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly index: WorkspaceIndex,
    private readonly paths: ArticlePaths,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const created = vscode.workspace.createFileSystemWatcher('**', false, true, true);
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.stop,
      created,
      created.onDidCreate(() => this.found.length && this.lookSoon()),
      watchDeleted((has) => [...this.index.sidecars.keys()].some(has) && this.lookSoon()),
      index.onDidRead(() => this.lookSoon()),
      index.onDidChangeSidecar(() => this.lookSoon()),
    );
  }

  get all(): readonly Stray[] {
    return this.found;
  }

  private lookSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.looking = this.looking.then(() => this.look())), PAUSE);
  }

  private async look(): Promise<void> {
    try {
      const alone: vscode.Uri[] = [];
      for (const sidecar of [...this.index.sidecars.values()].flat())
        if (!(await hasArticle(sidecar))) alone.push(sidecar);
      if (!alone.length && !this.found.length) return;
      const hashes = alone.length ? await this.hashesOfArticles() : new Map<string, vscode.Uri[]>();
      this.found = await Promise.all(alone.map((sidecar) => strayOf(sidecar, hashes)));
      if (!this.stop.token.isCancellationRequested) this.changed.fire(this.found);
    } catch (error) {
      this.log.warn(`Annotations without an article were not looked for: ${String(error)}`);
    }
  }

  /** Which articles have which text. */
  private async hashesOfArticles(): Promise<ReadonlyMap<string, vscode.Uri[]>> {
    const hashes = new Map<string, vscode.Uri[]>();
    for (const key of await this.paths.all(this.stop.token)) {
      if (this.stop.token.isCancellationRequested) break;
      const uri = vscode.Uri.parse(key, true);
      const text = await readText(uri);
      if (text === null) continue;
      const hash = textHash(text.replace(/^\ufeff/, ''));
      hashes.set(hash, [...(hashes.get(hash) ?? []), uri]);
      await breathe();
    }
    return hashes;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stop.cancel();
    this.subscriptions.dispose();
  }
}

async function hasArticle(sidecar: vscode.Uri): Promise<boolean> {
  const candidates: string[] = [];
  articleOf(sidecar.path, (candidate) => !candidates.push(candidate));
  if (!candidates.length) candidates.push(articleOf(sidecar.path)!.article);
  for (const path of candidates) if (await isThere(sidecar.with({ path }))) return true;
  // It may have gone itself meanwhile.
  return !(await isThere(sidecar));
}

async function strayOf(sidecar: vscode.Uri, articles: ReadonlyMap<string, readonly vscode.Uri[]>): Promise<Stray> {
  const { article, annotator } = articleOf(sidecar.path)!;
  const stray = { sidecar, article: article.slice(article.lastIndexOf('/') + 1), now: null };
  const hash = (await readSidecarFile(sidecar).catch(() => null))?.page.header.textHash;
  const now = only((hash && articles.get(hash)) || [], sidecar);
  if (!now) return stray;
  const to = now.with({ path: sidecarOf(now.path, annotator) });
  return (await isThere(to)) ? stray : { ...stray, now: { article: now, sidecar: to } };
}

/** Two articles of the same text are told apart by their folder, or not at all. */
function only(articles: readonly vscode.Uri[], sidecar: vscode.Uri): vscode.Uri | null {
  const folderOf = (uri: vscode.Uri) => uri.path.slice(0, -fileName(uri).length);
  const near = articles.filter((uri) => folderOf(uri) === folderOf(sidecar));
  return articles.length === 1 ? articles[0]! : near.length === 1 ? near[0]! : null;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    (error: unknown) => !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound'),
  );
}
