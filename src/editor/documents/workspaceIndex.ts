import * as vscode from 'vscode';
import { KnownHere } from '../../core/index/knownHere';
import { Learnt } from '../../core/index/learnt';
import { Lexicons } from '../../core/index/lexicons';
import type { Known } from '../../core/service';
import { articleOf } from '../../core/sidecar/names';
import type { Page } from '../../core/sidecar/page';
import type { ArticleStates } from './articleStates';
import { LEXICON_GLOB, readLexicon } from './lexiconFiles';
import { readSidecarFile } from './sidecarFiles';
import { breathe, findInWorkspace, watchDeleted } from './workspaceFiles';

const SIDECAR_GLOB = '**/*.gloss.json';
/** More sidecars than a repository of news articles has; the first ones by name are read. */
const MOST_SIDECARS = 5000;
/** Larger ones are read when their article opens. Bytes. */
const LARGEST_SIDECAR = 8_000_000;
/** Decisions come in bursts; what they teach is told when they pause for so long. Milliseconds. */
const PAUSE = 60;

/**
 * What the workspace's people said of names: every sidecar and the project's lexicons, read once in the background when
 * the first article opens, then followed as they change.
 */
export class WorkspaceIndex implements vscode.Disposable {
  private readonly learnt = new Learnt();
  private readonly lexicons = new Lexicons();
  private version = 0;
  private readonly known = new Map<string, { readonly version: number; readonly known: Known }>();
  private readonly taken = new WeakSet<Page>();
  private reading: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly untold = new Set<string>();
  private readonly stop = new vscode.CancellationTokenSource();
  private readonly learntEmitter = new vscode.EventEmitter<ReadonlySet<string>>();
  private readonly sidecarEmitter = new vscode.EventEmitter<vscode.Uri>();
  private readonly readEmitter = new vscode.EventEmitter<void>();
  /** Something new is known of names that begin with these words, in `normaliseWord` form. */
  readonly onDidLearn = this.learntEmitter.event;
  /** A sidecar of this article changed on disk, came or went. */
  readonly onDidChangeSidecar = this.sidecarEmitter.event;
  /** Everything was read once. */
  readonly onDidRead = this.readEmitter.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly states: ArticleStates,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const sidecars = vscode.workspace.createFileSystemWatcher(SIDECAR_GLOB);
    const lexicons = vscode.workspace.createFileSystemWatcher(LEXICON_GLOB);
    const sidecar = (uri: vscode.Uri) =>
      void this.readSidecar(uri).then(() => this.sidecarEmitter.fire(this.articleOf(uri)));
    const lexicon = (uri: vscode.Uri) => void this.readLexicon(uri);
    this.subscriptions = vscode.Disposable.from(
      this.stop,
      this.learntEmitter,
      this.sidecarEmitter,
      this.readEmitter,
      sidecars,
      sidecars.onDidCreate(sidecar),
      sidecars.onDidChange(sidecar),
      lexicons,
      lexicons.onDidCreate(lexicon),
      lexicons.onDidChange(lexicon),
      watchDeleted((has) => {
        for (const key of [...this.learnt.sidecars.keys(), ...this.lexicons.files].filter(has)) {
          const uri = vscode.Uri.parse(key, true);
          if (this.lexicons.files.includes(key)) lexicon(uri);
          else sidecar(uri);
        }
      }),
      states.onDidChange((state) => {
        void this.ready();
        for (const { uri, page } of state.sidecars.all) this.take(uri, page, state.document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.followFolders()),
    );
  }

  /** Resolves when everything was read once. */
  ready(): Promise<void> {
    return (this.reading ??= this.readAll());
  }

  /** What is known for an article; another object once more is known. */
  knownFor(article: vscode.Uri): Known {
    const key = article.toString();
    const cached = this.known.get(key);
    if (cached?.version === this.version) return cached.known;
    const known = new KnownHere(this.learnt, this.lexicons.names, key);
    this.known.set(key, { version: this.version, known });
    return known;
  }

  /** Names that people gave an identity: in lexicons, then in sidecars. */
  namesOf(ref: string): readonly string[] {
    return [...new Set([...this.lexicons.namesOf(ref), ...this.learnt.namesOf(ref)])];
  }

  /** Identities that people named. */
  get refs(): readonly string[] {
    return [...new Set([...this.lexicons.refs, ...this.learnt.refs])].sort();
  }

  /** Articles that have sidecars, each with them. */
  get sidecars(): ReadonlyMap<string, readonly vscode.Uri[]> {
    const byArticle = new Map<string, vscode.Uri[]>();
    for (const [sidecar, article] of this.learnt.sidecars) {
      const list = byArticle.get(article) ?? [];
      byArticle.set(article, list);
      list.push(vscode.Uri.parse(sidecar, true));
    }
    return byArticle;
  }

  private async readAll(): Promise<void> {
    const { token } = this.stop;
    for (const uri of await findInWorkspace(LEXICON_GLOB, 100, token)) await this.readLexicon(uri);
    for (const uri of await findInWorkspace(SIDECAR_GLOB, MOST_SIDECARS, token)) {
      if (token.isCancellationRequested) return;
      if (!this.learnt.sidecars.has(uri.toString())) await this.readSidecar(uri);
      await breathe();
    }
    this.tell();
    this.readEmitter.fire();
  }

  private followFolders(): void {
    const gone = (uri: vscode.Uri) => vscode.workspace.getWorkspaceFolder(uri) === undefined;
    for (const key of [...this.learnt.sidecars.keys()]) {
      const uri = vscode.Uri.parse(key, true);
      if (gone(uri) && !this.states.find(this.articleOf(uri).toString())) this.forget(uri);
    }
    for (const key of [...this.lexicons.files]) void this.readLexicon(vscode.Uri.parse(key, true));
    if (!this.reading) return;
    this.reading = undefined;
    void this.ready();
  }

  private async readSidecar(uri: vscode.Uri): Promise<void> {
    try {
      const file = await readSidecarFile(uri, LARGEST_SIDECAR);
      if (!file) this.forget(uri);
      else this.take(uri, file.page, this.articleOf(uri));
    } catch (error) {
      this.log.warn(`${uri.toString()} could not be read: ${String(error)}`);
    }
  }

  /** Reads a lexicon, or reads it again. */
  async readLexicon(uri: vscode.Uri): Promise<void> {
    const inside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    const text = inside ? await readLexicon(uri).catch(() => null) : null;
    for (const word of this.lexicons.set(uri.toString(), text ?? '')) this.untold.add(word);
    this.noteChange();
  }

  private take(uri: vscode.Uri, page: Page, article: vscode.Uri): void {
    if (this.taken.has(page)) return;
    this.taken.add(page);
    this.learnt.set(uri.toString(), article.toString(), page);
    this.noteChange();
  }

  private forget(uri: vscode.Uri): void {
    this.learnt.remove(uri.toString());
    this.noteChange();
  }

  private noteChange(): void {
    for (const word of this.learnt.takeChanged()) this.untold.add(word);
    if (this.untold.size === 0) return;
    this.version++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), PAUSE);
  }

  private tell(): void {
    clearTimeout(this.timer);
    if (this.untold.size === 0) return;
    const words = new Set(this.untold);
    this.untold.clear();
    this.learntEmitter.fire(words);
  }

  /** An open article says which sidecars are its own; of others the name does. */
  private articleOf(sidecar: vscode.Uri): vscode.Uri {
    const key = sidecar.toString();
    for (const state of this.states.open)
      if (state.sidecars.all.some(({ uri }) => uri.toString() === key)) return state.document.uri;
    return sidecar.with({ path: articleOf(sidecar.path)?.article ?? sidecar.path });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stop.cancel();
    this.subscriptions.dispose();
  }
}
