import * as vscode from 'vscode';
import { configFor, onConfigChange } from '../config';
import type { ArticleFiles } from './articleFiles';
import { findInWorkspace, watchDeleted } from './workspaceFiles';

/** So many files are looked for with each glob. */
const MOST_FOUND = 5000;

/** Which files of the workspace the settings name as articles: searched for once, when first asked, then followed. */
export class ArticlePaths implements vscode.Disposable {
  private found: Promise<Set<string>> | undefined;
  private watchers: vscode.Disposable | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** An article's file changed, came or went. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly files: ArticleFiles) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      onConfigChange(() => this.forget()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
    );
  }

  all(token: vscode.CancellationToken): Promise<ReadonlySet<string>> {
    return (this.found ??= this.search(token));
  }

  private async search(token: vscode.CancellationToken): Promise<Set<string>> {
    this.watch();
    const found = new Set<string>();
    for (const glob of this.globs())
      for (const uri of await findInWorkspace(glob, MOST_FOUND, token))
        if (this.files.isNamed(uri)) found.add(uri.toString());
    return found;
  }

  private globs(): string[] {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return [
      ...new Set(folders.flatMap((folder) => configFor(folder.uri).articles.filter((glob) => !glob.startsWith('!')))),
    ];
  }

  private watch(): void {
    this.watchers?.dispose();
    const note = (uri: vscode.Uri) => {
      if (this.files.isNamed(uri))
        void this.found?.then((found) => found.add(uri.toString())).then(() => this.changed.fire(uri));
    };
    this.watchers = vscode.Disposable.from(
      ...this.globs().flatMap((glob) => {
        const watcher = vscode.workspace.createFileSystemWatcher(glob);
        return [watcher, watcher.onDidCreate(note), watcher.onDidChange(note)];
      }),
      watchDeleted((has) => void this.found?.then((found) => this.dropAll([...found].filter(has), found))),
    );
  }

  private dropAll(gone: readonly string[], found: Set<string>): void {
    for (const article of gone) {
      found.delete(article);
      this.changed.fire(vscode.Uri.parse(article, true));
    }
  }

  private forget(): void {
    this.found = undefined;
  }

  dispose(): void {
    this.watchers?.dispose();
    this.subscriptions.dispose();
  }
}
