import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotation/annotation';
import { moveSpan, type TextEdit } from '../../core/anchor/moveThrough';
import { contains, overlaps, type Span } from '../../core/base/span';
import type { Change, Desk } from '../../core/index/decisions';
import { inverse } from '../../core/index/decisions';
import { joinMarks } from '../../core/index/joinMarks';
import type { Mark } from '../../core/index/mark';
import { placeAll } from '../../core/index/placeAll';
import type { Placed } from '../../core/index/placed';
import { suggestionMarks } from '../../core/index/suggestionMarks';
import { textHash } from '../../core/anchor/textHash';
import { analyse, type Analysis, type Known } from '../../core/service';
import type { Problem } from '../../core/sidecar/problem';
import { configFor, onConfigChange } from '../config';
import { toEdits } from '../convert';
import { formatOf, LARGEST_ARTICLE, readAsArticle, type ArticleFiles } from './articleFiles';
import { fileName, sidecarsBeside } from './sidecarFiles';
import { Sidecars } from './sidecars';

/** An annotation that lost its place: listed, never placed on a guess. */
export interface Orphan {
  readonly annotation: Annotation;
  readonly quote: string;
}

export interface SidecarProblem extends Problem {
  readonly uri: vscode.Uri;
}

/** A decision that can be taken back, and the text it was taken in: typing since then is undone first. */
interface Step {
  readonly change: Change;
  readonly text: string;
}

/** What is read this quickly is read at once. Milliseconds. */
const QUICK = 50;

/** One open article: its suggestions and decisions, joined, always in step with its text. */
export class ArticleState implements vscode.Disposable {
  readonly sidecars: Sidecars;
  private analysis: Analysis | undefined;
  private suggested: readonly Mark[] = [];
  private placed: readonly Placed[] = [];
  private shown: readonly Mark[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastCost = 0;
  private undoStack: Step[] = [];
  private redoStack: Step[] = [];
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(
    readonly document: vscode.TextDocument,
    private readonly known: () => Known | undefined,
    private readonly changed: (state: ArticleState) => void,
  ) {
    this.sidecars = new Sidecars(
      document.uri,
      () => configFor(document.uri).annotator,
      () => ({ language: this.language, published: this.published, textHash: textHash(document.getText()) }),
    );
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
    const back = inverse(change, this.sidecars.own);
    await this.sidecars.save(change);
    this.undoStack.push({ change: back, text: this.document.getText() });
    this.redoStack = [];
    this.changed(this);
  }

  get canUndo(): boolean {
    return this.undoStack.length > 0;
  }

  get canRedo(): boolean {
    return this.redoStack.length > 0;
  }

  /** Whether Ctrl+Z is about a decision: nothing was typed since, or what was typed is undone already. */
  get undoIsNext(): boolean {
    return this.undoStack.at(-1)?.text === this.document.getText();
  }

  get redoIsNext(): boolean {
    return this.redoStack.at(-1)?.text === this.document.getText();
  }

  undo(): Promise<boolean> {
    return this.step(this.undoStack, this.redoStack);
  }

  redo(): Promise<boolean> {
    return this.step(this.redoStack, this.undoStack);
  }

  private async step(from: Step[], to: Step[]): Promise<boolean> {
    const step = from.pop();
    if (!step) return false;
    const back = inverse(step.change, this.sidecars.own);
    try {
      await this.sidecars.save(step.change);
    } catch (error) {
      from.push(step);
      throw error;
    }
    to.push({ ...step, change: back });
    this.changed(this);
    return true;
  }

  /** Follows an edit at once: marks move with the text; what the new text says is read shortly after. */
  follow(edits: readonly TextEdit[]): void {
    this.suggested = moveAll(this.suggested, edits);
    this.placed = this.placed.map((p) => ({
      ...p,
      span: p.span && moveSpan(p.span, edits),
      source: p.source && moveSpan(p.source, edits),
      cue: p.cue && moveSpan(p.cue, edits),
    }));
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

function moveAll(marks: readonly Mark[], edits: readonly TextEdit[]): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    const moved = moveSpan(mark, edits);
    if (!moved || moved.end <= moved.start) return [];
    if (mark.layer !== 'claim') return [{ ...mark, ...moved }];
    const source = mark.source && moveSpan(mark.source, edits);
    return [
      {
        ...mark,
        ...moved,
        source: source && mark.source ? { ...mark.source, ...source } : null,
        cue: mark.cue && moveSpan(mark.cue, edits),
      },
    ];
  });
}

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
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changedEmitter,
      this.closedEmitter,
      vscode.workspace.onDidOpenTextDocument((d) => void this.consider(d)),
      vscode.workspace.onDidCloseTextDocument((d) => this.close(d)),
      vscode.workspace.onDidChangeTextDocument((e) => this.states.get(e.document)?.follow(toEdits(e))),
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
