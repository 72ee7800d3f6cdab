import * as vscode from 'vscode';
import type { Annotation, AnnotationId } from '../../core/annotation/annotation';
import type { Change } from '../../core/index/decisions';
import { mergeThreeWay } from '../../core/sidecar/merge';
import { sidecarOf } from '../../core/sidecar/names';
import { newPage, type Page, type PageHeader } from '../../core/sidecar/page';
import { serialiseSidecar } from '../../core/sidecar/serialise';
import { updateFile } from './fileUpdates';
import { fileName, parseBytes, readSidecarFile, sidecarsBeside, watchBeside, type SidecarFile } from './sidecarFiles';

/** One sidecar as it was last read from or written to its file. */
export interface LoadedSidecar extends SidecarFile {
  readonly uri: vscode.Uri;
}

/** Why a decision could not be saved: a sentence for the person, who loses nothing by it. */
export class CannotSave extends Error {}

/** All sidecars of one article; what one decides goes into one's own, one write after another. */
export class Sidecars implements vscode.Disposable {
  private loaded: LoadedSidecar[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher: vscode.Disposable;
  /** Annotations changed here since the sidecar was read, or read from disk. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly article: vscode.Uri,
    private readonly annotator: () => string,
    private readonly header: () => Partial<PageHeader>,
  ) {
    this.watcher = watchBeside(article, (uri) => void this.enqueue(() => this.reload(uri)));
  }

  get all(): readonly LoadedSidecar[] {
    return this.loaded;
  }

  /** Those that git could not merge: its markers are in them. */
  get conflicted(): readonly LoadedSidecar[] {
    return this.loaded.filter(({ problems }) => problems.some(({ code }) => code === 'conflict-markers'));
  }

  get ownUri(): vscode.Uri {
    return this.article.with({ path: sidecarOf(this.article.path, this.annotator()) });
  }

  /** One's own annotations, by id. */
  get own(): ReadonlyMap<AnnotationId, Annotation> {
    return new Map(this.ownSidecar()?.page.annotations.map((a) => [a.id, a]));
  }

  private ownSidecar(): LoadedSidecar | undefined {
    const own = this.ownUri.toString();
    return this.loaded.find(({ uri }) => uri.toString() === own);
  }

  load(): Promise<void> {
    return this.enqueue(() => this.readAll());
  }

  private async readAll(): Promise<void> {
    const uris = await sidecarsBeside(this.article);
    const read = await Promise.all(uris.map(async (uri) => ({ uri, file: await readSidecarFile(uri) })));
    this.loaded = read.flatMap(({ uri, file }) => (file ? [{ ...file, uri }] : []));
    this.changed.fire();
  }

  /** A file that changed on disk is read again; our own writes come back here too and change nothing. */
  private async reload(uri: vscode.Uri): Promise<void> {
    const known = this.loaded.find((s) => s.uri.toString() === uri.toString());
    const file = await readSidecarFile(uri).catch(() => null);
    if ((file?.text ?? null) !== (known?.text ?? null)) await this.readAll();
  }

  /** Resolves when everything asked for so far is saved or refused. */
  async settled(): Promise<void> {
    await this.queue;
  }

  /**
   * Applies a change to one's own sidecar and saves it. A file that changed underneath is merged by id first.
   * @throws CannotSave with a sentence for the person; nothing is changed then, in memory or on disk
   */
  save(change: Change): Promise<void> {
    return this.enqueue(async () => {
      const uri = this.ownUri;
      const known = this.ownSidecar() ?? this.empty(uri);
      if (this.conflicted.some((sidecar) => sidecar.uri.toString() === uri.toString()))
        throw new CannotSave(
          `${fileName(uri)} is in conflict, so nothing was written to it. Run “Glossator: Merge the Annotations File in Conflict”, or choose in the file, then decide again.`,
        );
      if (!known.canWrite)
        throw new CannotSave(
          `${fileName(uri)} can't be read as it is, so nothing was written to it. Mend the file (see Problems), then decide again.`,
        );
      refuseWhileDirty(uri);
      const ours = applyChange(known.page, change);
      let saved: LoadedSidecar = known;
      await updateOrSay(uri, async (bytes) => {
        const disk = bytes && parseBytes(bytes);
        const page = mergedWithDisk(known, ours, disk, uri);
        const text = serialiseSidecar(page);
        saved = { uri, text, page, problems: (disk ?? known).problems, canWrite: true };
        return text;
      });
      this.replace(saved);
    });
  }

  private empty(uri: vscode.Uri): LoadedSidecar {
    const page = newPage({ id: fileName(uri), ...this.header() });
    return { uri, text: null, page, problems: [], canWrite: true };
  }

  private replace(sidecar: LoadedSidecar): void {
    const rest = this.loaded.filter(({ uri }) => uri.toString() !== sidecar.uri.toString());
    this.loaded = [...rest, sidecar].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    this.changed.fire();
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  dispose(): void {
    this.watcher.dispose();
    this.changed.dispose();
  }
}

export function applyChange(page: Page, change: Change): Page {
  const kept = page.annotations.flatMap((a) => {
    const changed = change.get(a.id);
    return changed === undefined ? [a] : changed === null ? [] : [changed];
  });
  const known = new Set(page.annotations.map((a) => a.id));
  const added = [...change.values()].filter((a): a is Annotation => a !== null && !known.has(a.id));
  return { ...page, annotations: [...kept, ...added] };
}

function refuseWhileDirty(uri: vscode.Uri): void {
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
  if (open?.isDirty)
    throw new CannotSave(`${fileName(uri)} has unsaved changes in an editor. Save or revert them, then decide again.`);
}

function mergedWithDisk(known: LoadedSidecar, ours: Page, disk: SidecarFile | null, uri: vscode.Uri): Page {
  if (!disk || disk.text === known.text) return ours;
  if (!disk.canWrite)
    throw new CannotSave(
      `${fileName(uri)} was changed on disk and can't be read now, so nothing was written to it. Mend the file (see Problems), then decide again.`,
    );
  return mergeThreeWay(known.page, ours, disk.page).page;
}

async function updateOrSay(uri: vscode.Uri, change: (before: Uint8Array | null) => Promise<string>): Promise<void> {
  try {
    await updateFile(uri, change);
  } catch (error) {
    throw error instanceof CannotSave ? error : cannotSave(uri, error);
  }
}

function cannotSave(uri: vscode.Uri, error: unknown): CannotSave {
  const readOnly = error instanceof vscode.FileSystemError && error.code === 'NoPermissions';
  const why = readOnly ? 'the file or its folder is read-only' : error instanceof Error ? error.message : String(error);
  return new CannotSave(
    `${fileName(uri)} could not be saved: ${why}. The annotation was not made; try again when the file can be written.`,
  );
}
