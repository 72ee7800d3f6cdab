import * as vscode from 'vscode';
import type { AnnotationId } from '../../core/annotation/annotation';
import { Review, type ReviewItem } from './review';
import type { ReviewBase } from './reviewBase';
import type { ReviewMemory } from './reviewMemory';
import type { ReviewSource } from './reviewSource';

/** What happens in bursts is followed when it pauses for so long. Milliseconds. */
const PAUSE = 200;

/** The review that is on, if one is, kept in step with sidecars, articles and branches. */
export class Reviews implements vscode.Disposable {
  private review: Review | undefined;
  private following: vscode.Disposable | undefined;
  private reading: Promise<void> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  /** A review began, ended, or changed. */
  readonly onDidChange = this.changed.event;
  private gone: ReviewItem | undefined;

  constructor(
    private readonly memory: ReviewMemory,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** The change that was gone to last. */
  get current(): ReviewItem | undefined {
    return this.gone;
  }

  goTo(item: ReviewItem): void {
    this.gone = item;
    this.changed.fire();
  }

  get active(): Review | undefined {
    return this.review;
  }

  /** Begins a review in place of the one that is on. @throws where git can't say what changed */
  async start(source: Omit<ReviewSource, 'base'>, base: ReviewBase): Promise<Review> {
    const review = new Review({ ...source, base: base.commit }, base, this.memory);
    await source.repository.status();
    await review.read();
    this.following?.dispose();
    this.review = review;
    this.gone = undefined;
    this.following = this.follow(review);
    this.changed.fire();
    return review;
  }

  end(): void {
    this.following?.dispose();
    this.following = undefined;
    this.review = undefined;
    this.gone = undefined;
    this.changed.fire();
  }

  async accept(items: readonly ReviewItem[]): Promise<void> {
    await this.memory.settle(
      items.map(({ key }) => key),
      'accepted',
    );
    this.placed();
  }

  /** Makes changes ones to review again. */
  async reopen(items: readonly ReviewItem[]): Promise<void> {
    await this.memory.forget(items.map(({ key }) => key));
    this.placed();
  }

  /** Remembers which record objects to a change, and reads what was written. */
  async objected({ key }: ReviewItem, record: AnnotationId): Promise<void> {
    await this.memory.settle([key], { record });
    await this.read();
  }

  /** Reads both sides again, one reading after the other. */
  read(): Promise<void> {
    const review = this.review;
    this.reading = this.reading.then(async () => {
      if (!review || review !== this.review) return;
      try {
        await review.read();
      } catch (error) {
        this.log.error(`review: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (review === this.review) this.changed.fire();
    });
    return this.reading;
  }

  private placed(): void {
    this.review?.place();
    this.changed.fire();
  }

  private follow(review: Review): vscode.Disposable {
    const read = afterPause(() => void this.read());
    const place = afterPause(() => this.placed());
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(review.source.repository.rootUri, '**/*.gloss.json'),
    );
    return vscode.Disposable.from(
      read,
      place,
      watcher,
      watcher.onDidCreate(read.soon),
      watcher.onDidChange(read.soon),
      watcher.onDidDelete(read.soon),
      review.source.repository.state.onDidChange(read.soon),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => review.itemsIn(uri).length && place.soon()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => review.itemsIn(document.uri).length && place.soon()),
    );
  }

  dispose(): void {
    this.end();
    this.changed.dispose();
  }
}

function afterPause(work: () => void): vscode.Disposable & { readonly soon: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(work, PAUSE);
    },
    dispose: () => clearTimeout(timer),
  };
}
