import * as vscode from 'vscode';
import type { TextEdit } from '../../core/anchor/moveThrough';
import { recordOf } from '../../core/anchor/textRecord';
import type { Annotation } from '../../core/annotation/annotation';
import { contains, overlaps, type Span } from '../../core/base/span';
import type { Change, Desk } from '../../core/index/decisions';
import { joinMarks } from '../../core/index/joinMarks';
import type { Mark } from '../../core/index/mark';
import { moveMarks, movePlaced } from '../../core/index/moveMarks';
import { placeAll } from '../../core/index/placeAll';
import type { Placed } from '../../core/index/placed';
import { suggestionMarks } from '../../core/index/suggestionMarks';
import { analyse, type Analysis, type Known } from '../../core/service';
import type { Problem } from '../../core/sidecar/problem';
import { configFor } from '../config';
import { formatOf, LARGEST_ARTICLE } from './articleFiles';
import { DecisionHistory } from './decisionHistory';
import { fileName } from './sidecarFiles';
import { Sidecars } from './sidecars';

/** An annotation that lost its place: listed, never placed on a guess. */
export interface Orphan {
  readonly annotation: Annotation;
  readonly quote: string;
}

export interface SidecarProblem extends Problem {
  readonly uri: vscode.Uri;
}

/** What is read this quickly is read at once. Milliseconds. */
const QUICK = 50;

/** One open article: its suggestions and decisions, joined, always in step with its text. */
export class ArticleState implements vscode.Disposable {
  readonly sidecars: Sidecars;
  readonly history: DecisionHistory;
  private analysis: Analysis | undefined;
  private suggested: readonly Mark[] = [];
  private placed: readonly Placed[] = [];
  private shown: readonly Mark[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastCost = 0;
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(
    readonly document: vscode.TextDocument,
    private readonly known: () => Known | undefined,
    private readonly changed: (state: ArticleState) => void,
  ) {
    this.sidecars = new Sidecars(
      document.uri,
      () => configFor(document.uri).annotator,
      () => ({ language: this.language, published: this.published, ...recordOf(document.getText()) }),
    );
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
    return this.placed.flatMap(({ annotation, span }) =>
      annotation.target?.type === 'text' && !span && annotation.kind !== 'rejection'
        ? [{ annotation, quote: annotation.target.selectors.quote.exact }]
        : [],
    );
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

  /** Follows an edit at once: marks move with the text; what the new text says is read shortly after. */
  follow(edits: readonly TextEdit[]): void {
    this.suggested = moveMarks(this.suggested, edits);
    this.placed = movePlaced(this.placed, edits);
    this.join();
    this.readSoon();
  }

  private readSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), Math.max(120, Math.min(2000, this.lastCost * 3)));
  }

  /** Reads the text again because more is known: at once where that takes no time, else shortly. */
  refresh(): void {
    if (this.lastCost < QUICK) this.read();
    else this.readSoon();
  }

  /** Reads the text afresh and joins it with what is decided. */
  read(): void {
    clearTimeout(this.timer);
    const begin = Date.now();
    const text = this.document.getText();
    const format = formatOf(this.document.uri, this.document.languageId);
    this.analysis = text.length > LARGEST_ARTICLE ? analyse('') : analyse(text, { format, known: this.known() });
    this.suggested = suggestionMarks(this.analysis, configFor(this.document.uri).minConfidence);
    this.lastCost = Date.now() - begin;
    this.join();
    this.changed(this);
  }

  /** Finds the place of every annotation in the text as it is. */
  private place(): void {
    this.placed = this.sidecars.all.flatMap(({ page }) => placeAll(this.document.getText(), page));
    this.join();
    this.changed(this);
  }

  private join(): void {
    const { layers } = configFor(this.document.uri);
    this.shown = joinMarks(this.suggested, this.placed).filter((mark) => layers.has(mark.layer));
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }
}
