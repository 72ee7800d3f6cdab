import * as vscode from 'vscode';
import { recordOf } from '../../core/anchor/textRecord';
import { contains, overlaps, type Span } from '../../core/base/span';
import type { Change, Desk } from '../../core/index/decisions';
import { joinMarks } from '../../core/index/joinMarks';
import type { Mark } from '../../core/index/mark';
import { moveMarks } from '../../core/index/moveMarks';
import type { Placed } from '../../core/index/placed';
import { OpenAnchors } from '../../core/index/openAnchors';
import { orphansOf, type Orphan } from '../../core/index/orphans';
import { suggestionMarks } from '../../core/index/suggestionMarks';
import { ArticleReader, type Analysis, type Format, type Known } from '../../core/service';
import type { Page } from '../../core/sidecar/page';
import type { Problem } from '../../core/sidecar/problem';
import { configFor } from '../config';
import { toEdits } from '../convert';
import { formatOf, LARGEST_ARTICLE } from './articleFiles';
import type { BaseTextOf } from './baseTexts';
import { DecisionHistory } from './decisionHistory';
import { fileName } from './sidecarFiles';
import { Sidecars } from './sidecars';

export interface SidecarProblem extends Problem {
  readonly uri: vscode.Uri;
}

/** What is read this quickly is read at once. Milliseconds. */
const QUICK = 50;
/** What was typed is read after a pause this long: shorter than between two keys. Milliseconds. */
const PAUSE = 40;
const LONGEST_PAUSE = 2000;

/** After an edit it is told within this time that the document has unsaved changes. Milliseconds. */
const DIRTY_SOON = 100;

/** One open article: its suggestions and decisions, joined, always in step with its text. */
export class ArticleState implements vscode.Disposable {
  readonly sidecars: Sidecars;
  readonly history: DecisionHistory;
  private analysis: Analysis | undefined;
  private suggested: readonly Mark[] = [];
  /** What assistants proposed, until the article closes. */
  private proposed: readonly Mark[] = [];
  private readonly anchors: OpenAnchors;
  private shown: readonly Mark[] = [];
  /** Texts that pages were recorded against, by their hash; `null` where there is none to be had. */
  private readonly bases = new Map<string, string | null>();
  private disposed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Keeps what it read, so that an edit costs what it changes. */
  private reader: { readonly format: Format; readonly article: ArticleReader } | undefined;
  /** How long reading all of it took, and reading it after the last edit. Milliseconds. */
  private wholeCost = 0;
  private editCost = 0;
  private reloading: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(
    readonly document: vscode.TextDocument,
    private readonly known: () => Known | undefined,
    private readonly changed: (state: ArticleState) => void,
    private readonly baseTextOf: BaseTextOf,
  ) {
    this.sidecars = new Sidecars(
      document.uri,
      () => configFor(document.uri).annotator,
      () => ({ language: this.language, published: this.published, ...recordOf(document.getText()) }),
    );
    this.anchors = new OpenAnchors(document.getText());
    this.history = new DecisionHistory(this.sidecars, () => document.getText());
    this.subscriptions.push(
      this.sidecars,
      this.sidecars.onDidChange(() => this.place()),
    );
  }

  /** Reads the article and its sidecars for the first time. */
  async open(): Promise<void> {
    this.read();
    await this.sidecars.load();
  }

  get marks(): readonly Mark[] {
    return this.shown;
  }

  get language(): string {
    return this.analysis?.article.language ?? 'und';
  }

  get published(): string | null {
    return this.analysis?.article.published ?? null;
  }

  get tooLarge(): boolean {
    return this.document.getText().length > LARGEST_ARTICLE;
  }

  /** Why decisions can't be saved here, in a sentence; empty where they can. */
  get readOnly(): string {
    if (!vscode.workspace.isTrusted) return 'Decisions are not saved until you trust this folder.';
    if (this.document.isUntitled) return 'Save the article first: its annotations are kept beside it.';
    if (vscode.workspace.fs.isWritableFileSystem(this.document.uri.scheme) === false)
      return 'This folder is read-only: annotations are shown and can’t be saved.';
    return '';
  }

  get furniture(): readonly Span[] {
    const article = this.analysis?.article;
    return article ? [...article.blocks.filter((b) => b.kind === 'furniture'), ...article.markup] : [];
  }

  get article(): Analysis['article'] | undefined {
    return this.analysis?.article;
  }

  get orphans(): readonly Orphan[] {
    return orphansOf(this.anchors.placed);
  }

  /** Where each annotation of a sidecar is, as long as its file is the one that was read. */
  placesIn(sidecar: vscode.Uri): readonly Placed[] {
    return this.anchors.placedIn(sidecar.toString());
  }

  get problems(): readonly SidecarProblem[] {
    return this.sidecars.all.flatMap(({ uri, problems }) => problems.map((problem) => ({ ...problem, uri })));
  }

  get desk(): Desk {
    return {
      text: this.document.getText(),
      source: fileName(this.document.uri),
      creator: configFor(this.document.uri).annotator,
      own: this.sidecars.own,
      shared: this.sidecars.shared,
    };
  }

  markById(id: string): Mark | undefined {
    return this.shown.find((mark) => mark.id === id);
  }

  /** Marks at an offset, the narrowest first: what a person points at. */
  marksAt(offset: number): Mark[] {
    return this.marksIn({ start: offset, end: offset });
  }

  marksIn(span: Span): Mark[] {
    const touches = (s: Span) =>
      span.start === span.end ? s.start <= span.start && span.start <= s.end : overlaps(s, span) || contains(s, span);
    const partsOf = (mark: Mark) =>
      mark.layer === 'claim' ? [mark, mark.cue, mark.source].filter((s): s is Span & Mark => s !== null) : [mark];
    return this.shown.filter((mark) => partsOf(mark).some(touches)).sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /** Shows a proposal beside the suggestions; whether there was anything new in it that may be shown. */
  propose(mark: Mark): boolean {
    if (this.shown.some(({ layer, start, end }) => layer === mark.layer && start === mark.start && end === mark.end))
      return false;
    const before = this.proposed;
    this.proposed = [...before, mark];
    this.join();
    const isShown = this.markById(mark.id) !== undefined;
    if (isShown) this.changed(this);
    else this.proposed = before;
    return isShown;
  }

  /** Saves a decision and remembers how to undo it. */
  async decide(change: Change): Promise<void> {
    if (change.size === 0) return;
    await this.history.decide(change);
    this.changed(this);
  }

  async undo(): Promise<boolean> {
    return this.told(await this.history.undo());
  }

  async redo(): Promise<boolean> {
    return this.told(await this.history.redo());
  }

  private told(done: boolean): boolean {
    if (done) this.changed(this);
    return done;
  }

  /** Follows a change at once: marks move with the text; what the new text says is read shortly after. */
  follow(event: vscode.TextDocumentChangeEvent): void {
    if (this.document.isDirty) clearTimeout(this.reloading);
    if (!event.contentChanges.length) return;
    const edits = toEdits(event);
    this.suggested = moveMarks(this.suggested, edits);
    this.proposed = moveMarks(this.proposed, edits);
    this.anchors.follow(edits, this.document.getText(), event.reason !== undefined);
    this.join();
    this.readSoon(this.editCost);
    if (event.reason === undefined && !this.document.isDirty && !this.document.isUntitled) this.reloadedUnlessDirty();
  }

  /**
   * What VS Code reads from a changed file comes as an edit that leaves no unsaved changes. Of a person's first edit it is told
   * only right after it that there are some now.
   */
  private reloadedUnlessDirty(): void {
    clearTimeout(this.reloading);
    this.reloading = setTimeout(() => {
      this.bases.clear();
      this.anchors.reloaded();
      this.showPages();
      this.join();
      this.changed(this);
    }, DIRTY_SOON);
  }

  /** Reads after a pause that fits what reading costs. Milliseconds. */
  private readSoon(cost: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), Math.max(PAUSE, Math.min(LONGEST_PAUSE, cost * 3)));
  }

  /** Reads the text again because more is known: at once where that takes no time, else shortly. */
  refresh(): void {
    if (this.wholeCost < QUICK) this.read();
    else this.readSoon(this.wholeCost);
  }

  /** Reads the text and joins it with what is decided. */
  read(): void {
    clearTimeout(this.timer);
    const begin = Date.now();
    const isFirst = this.openReader();
    const text = this.document.getText();
    this.analysis = this.reader!.article.read(text.length > LARGEST_ARTICLE ? '' : text, this.known()).analysis;
    this.suggested = suggestionMarks(this.analysis, configFor(this.document.uri).minConfidence);
    this.anchors.findLost();
    const cost = Date.now() - begin;
    if (isFirst) this.wholeCost = cost;
    else this.editCost = cost;
    this.join();
    this.changed(this);
  }

  /** A reader for the format that the file has now; whether it is a new one. */
  private openReader(): boolean {
    const format = formatOf(this.document.uri, this.document.languageId);
    if (this.reader?.format === format) return false;
    this.reader = { format, article: new ArticleReader({ format }) };
    return true;
  }

  /** Finds the place of every annotation in the text as it is. */
  private place(): void {
    this.showPages();
    this.join();
    this.changed(this);
  }

  /** Places what the sidecars have, and again once the texts are there that they were recorded against. */
  private showPages(): void {
    const pages = this.sidecars.all;
    this.anchors.show(
      pages.map(({ uri, page }) => ({
        key: uri.toString(),
        page,
        baseText: this.bases.get(page.header.textHash ?? ''),
      })),
    );
    for (const { page } of pages) void this.findBase(page);
  }

  private async findBase(page: Page): Promise<void> {
    const { textHash: recorded } = page.header;
    if (recorded === null || this.bases.has(recorded)) return;
    // While it is looked for there is none; each is looked for once.
    this.bases.set(recorded, null);
    const base = await this.baseTextOf(this.document.uri, this.document.getText(), page);
    if (base === null || this.disposed) return;
    this.bases.set(recorded, base);
    this.place();
  }

  private join(): void {
    const { layers } = configFor(this.document.uri);
    this.shown = joinMarks([...this.suggested, ...this.proposed], this.anchors.placed).filter((mark) =>
      layers.has(mark.layer),
    );
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    clearTimeout(this.reloading);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}
