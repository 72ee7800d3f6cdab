import * as vscode from 'vscode';
import type { Known } from '../../core/service';
import { onConfigChange } from '../config';
import { readAsArticle, type ArticleFiles } from './articleFiles';
import { ArticleState } from './articleState';
import type { BaseTextOf } from './baseTexts';
import { sidecarsBeside } from './sidecarFiles';

/** The open articles, each with its state. */
export class ArticleStates implements vscode.Disposable {
  private readonly states = new Map<vscode.TextDocument, ArticleState>();
  private readonly changedEmitter = new vscode.EventEmitter<ArticleState>();
  private readonly closedEmitter = new vscode.EventEmitter<vscode.TextDocument>();
  readonly onDidChange = this.changedEmitter.event;
  readonly onDidClose = this.closedEmitter.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    readonly files: ArticleFiles,
    private readonly log: vscode.LogOutputChannel,
    /** What is known of names for an article, from the rest of the workspace. */
    private readonly knownFor: (article: vscode.Uri) => Known | undefined = () => undefined,
    private readonly baseTextOf: BaseTextOf = () => Promise.resolve(null),
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changedEmitter,
      this.closedEmitter,
      vscode.workspace.onDidOpenTextDocument((d) => void this.consider(d)),
      vscode.workspace.onDidCloseTextDocument((d) => this.close(d)),
      vscode.workspace.onDidChangeTextDocument((e) => this.states.get(e.document)?.follow(e)),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.states.forEach((state) => this.changedEmitter.fire(state))),
      onConfigChange(() => this.reconsiderAll()),
    );
  }

  get(document: vscode.TextDocument): ArticleState | undefined {
    return this.states.get(document);
  }

  get open(): Iterable<ArticleState> {
    return this.states.values();
  }

  find(uri: string): ArticleState | undefined {
    for (const state of this.states.values()) if (state.document.uri.toString() === uri) return state;
    return undefined;
  }

  /** Opens a document's state where it is an article, closes it where it is none any more. */
  async consider(document: vscode.TextDocument): Promise<ArticleState | undefined> {
    if (!this.files.isArticle(document) && !(await this.hasSidecar(document))) {
      this.close(document);
      return undefined;
    }
    const known = this.states.get(document);
    if (known) return known;
    if (document.languageId === 'plaintext') {
      // Changing the language closes the document and opens it again as an article; that opening comes back here.
      await readAsArticle(document);
      return this.states.get(document);
    }
    const state = new ArticleState(
      document,
      () => this.knownFor(document.uri),
      (s) => this.changedEmitter.fire(s),
      this.baseTextOf,
    );
    this.states.set(document, state);
    try {
      await state.open();
    } catch (error) {
      this.log.error(
        `${document.uri.toString()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    return state;
  }

  /** Annotations beside a file make it an article, whatever the setting says. */
  private async hasSidecar(document: vscode.TextDocument): Promise<boolean> {
    if (!this.files.mayBeArticle(document) || this.files.isOff(document)) return false;
    if ((await sidecarsBeside(document.uri)).length === 0) return false;
    this.files.noteSidecar(document.uri);
    return true;
  }

  reconsiderAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.consider(document).then((state) => state?.read());
  }

  private close(document: vscode.TextDocument): void {
    const state = this.states.get(document);
    if (!state) return;
    this.states.delete(document);
    state.dispose();
    this.closedEmitter.fire(document);
  }

  dispose(): void {
    this.states.forEach((state) => state.dispose());
    this.states.clear();
    this.subscriptions.dispose();
  }
}
