import * as vscode from 'vscode';
import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import { changeKey } from '../../core/review/changeKey';
import { isMinor, rankOf } from '../../core/review/groups';
import type { ReviewedFile } from '../../core/review/reviewFile';
import type { PlacedChange } from '../../core/review/reviewSidecar';
import type { ReviewBase } from './reviewBase';
import { readChanged, reviewChanged, type ChangedSidecar } from './reviewFiles';
import type { ReviewMemory } from './reviewMemory';
import type { ReviewSource } from './reviewSource';
import { breathe } from './workspaceFiles';

export type Standing = 'open' | 'accepted' | 'objected';

/** One change to review. */
export interface ReviewItem {
  /** Its own in this review. */
  readonly id: string;
  /** What it is remembered by. */
  readonly key: string;
  readonly change: PlacedChange;
  readonly standing: Standing;
  readonly isMinor: boolean;
  /** What the reviewer wrote against it; empty where nothing. */
  readonly objection: string;
  readonly file: ChangedSidecar;
}

/** What changed in the annotations of one article, the most important first. */
export interface ReviewedArticle {
  /** As a person calls it: the article's path, or its sidecar's where there is no article. */
  readonly name: string;
  readonly article: vscode.Uri | null;
  readonly isGone: boolean;
  readonly files: readonly ReviewedFile[];
  readonly items: readonly ReviewItem[];
}

/** The changes of a branch's annotations against a base, read afresh whenever a sidecar changes. */
export class Review {
  private sidecars: readonly ChangedSidecar[] = [];
  private shown: readonly ReviewedArticle[] = [];
  private readonly placed = new WeakMap<
    ChangedSidecar,
    { readonly text: string | null; readonly file: ReviewedFile }
  >();

  constructor(
    readonly source: ReviewSource,
    readonly base: ReviewBase,
    private readonly memory: ReviewMemory,
  ) {}

  get articles(): readonly ReviewedArticle[] {
    return this.shown;
  }

  /** In the order of the tree. */
  get items(): readonly ReviewItem[] {
    return this.shown.flatMap(({ items }) => items);
  }

  /** The changes of one document, in the order of its text; what has no place comes last. */
  itemsIn(uri: vscode.Uri): readonly ReviewItem[] {
    const key = uri.toString();
    return inTextOrder(this.shown.find(({ article }) => article?.toString() === key)?.items ?? []);
  }

  /** As one goes through them: article by article, each in the order of its text. */
  get inReadingOrder(): readonly ReviewItem[] {
    return this.shown.flatMap(({ items }) => inTextOrder(items));
  }

  itemById(id: string): ReviewItem | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** Reads the sidecars of both sides again. */
  async read(): Promise<void> {
    const sidecars = await readChanged(this.source);
    for (const sidecar of sidecars) {
      this.placeIn(sidecar);
      await breathe();
    }
    this.sidecars = sidecars;
    this.place();
  }

  /** Finds the place of every change in the articles as they are, and how it was settled. */
  place(): void {
    const articles = new Map<string, ChangedSidecar[]>();
    for (const file of this.sidecars) {
      const key = (file.article ?? file.sidecar).toString();
      articles.set(key, [...(articles.get(key) ?? []), file]);
    }
    this.shown = [...articles.values()].map((files) => this.reviewArticle(files)).filter(isToReview);
  }

  private reviewArticle(files: readonly ChangedSidecar[]): ReviewedArticle {
    const { article, isGone } = files[0]!;
    const reviewed = files.map((file) => this.placeIn(file));
    const present = annotationsIn(files);
    const own = this.objections(reviewed, present);
    const items = files.flatMap((file, i) =>
      reviewed[i]!.changes.filter(({ annotation }) => !annotation || !own.has(annotation.id)).map((change, n) =>
        this.itemOf(change, `${reviewed[i]!.sidecar} ${n}`, file, present),
      ),
    );
    items.sort((a, b) => rankOf(a.change.code) - rankOf(b.change.code));
    return { name: reviewed[0]!.article ?? reviewed[0]!.sidecar, article, isGone, files: reviewed, items };
  }

  /** Only where the text is another one are places looked for again. */
  private placeIn(sidecar: ChangedSidecar): ReviewedFile {
    const text = textOf(sidecar);
    const known = this.placed.get(sidecar);
    if (known?.text === text) return known.file;
    const file = reviewChanged(sidecar, text, this.source.repository.rootUri);
    this.placed.set(sidecar, { text, file });
    return file;
  }

  /** What the reviewer wrote during the review is no change to review. */
  private objections(reviewed: readonly ReviewedFile[], present: Present): Set<AnnotationId> {
    const records = reviewed.flatMap(({ changes }) => changes.map((change) => this.memory.get(this.keyOf(change))));
    return new Set(records.flatMap((how) => (typeof how === 'object' && present.has(how.record) ? [how.record] : [])));
  }

  /** What was reviewed in one repository is not reviewed in another. */
  private keyOf(change: PlacedChange): string {
    return `${changeKey(change)} ${this.source.repository.rootUri.path}`;
  }

  private itemOf(change: PlacedChange, id: string, file: ChangedSidecar, present: Present): ReviewItem {
    const key = this.keyOf(change);
    const how = this.memory.get(key);
    // An objection that was taken back is none.
    const record = typeof how === 'object' ? present.get(how.record) : undefined;
    const standing = how === 'accepted' ? 'accepted' : record ? 'objected' : 'open';
    const objection = record?.kind === 'reply' || record?.kind === 'note' ? record.body.text : '';
    return { id: `${id} ${key}`, key, change, standing, isMinor: isMinor(change.code), objection, file };
  }
}

/** A file of which only its places were recorded again has nothing to review. */
function isToReview({ items, files }: ReviewedArticle): boolean {
  return items.length > 0 || files.some(({ remark }) => remark !== undefined);
}

type Present = ReadonlyMap<AnnotationId, Annotation>;

function annotationsIn(files: readonly ChangedSidecar[]): Present {
  const pages = files.flatMap(({ after, others }) => (after ? [after.page, ...others] : others));
  return new Map(pages.flatMap((page) => page.annotations.map((annotation) => [annotation.id, annotation])));
}

/** The annotations that an article's sidecars hold now. */
export function presentIn(files: readonly ChangedSidecar[]): Set<AnnotationId> {
  return new Set(annotationsIn(files).keys());
}

/** An article's text as an editor has it, else as its file does. */
function textOf({ article, text }: ChangedSidecar): string | null {
  const open = article && vscode.workspace.textDocuments.find((d) => d.uri.toString() === article.toString());
  return open ? open.getText() : text;
}

function inTextOrder(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const at = ({ change }: ReviewItem) => change.span?.start ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort((a, b) => at(a) - at(b));
}
