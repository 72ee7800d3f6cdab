import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleState } from '../../src/editor/documents/articleState';
import { accept } from '../../src/core/index/decisions';
import { closeAll, eventually, markedAs, openArticle } from './support/article';

const STORY = 'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday, he said.\n';

/** A file system in memory whose n-th write finds the disk full in the middle of the file. */
class Filling implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  readonly files = new Map<string, Uint8Array>([['/story.txt', new TextEncoder().encode(STORY)]]);
  /** How many more writes go well. */
  room = Infinity;

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (!file && uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
    const type = file ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: file?.length ?? 0, size: file?.length ?? 0 };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  createDirectory(): void {}

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const fits = this.room-- > 0;
    this.files.set(uri.path, fits ? content : content.slice(0, content.length / 2));
    if (fits) return;
    // Putting the smaller file back finds room again.
    this.room = 1;
    throw vscode.FileSystemError.Unavailable('no space left on device');
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('a disk that is full', () => {
  let registered: vscode.Disposable;
  const disk = new Filling();
  before(() => void (registered = vscode.workspace.registerFileSystemProvider('filling', disk)));
  after(() => registered.dispose());
  afterEach(closeAll);

  const acceptIn = (state: ArticleState, piece: string) => state.decide(accept(markedAs(state, piece), state.desk));
  const sidecar = () => disk.files.get('/story.txt.gloss.json');

  it('leaves what is saved, makes no decision and says so; once there is room it is made', async () => {
    const { state } = await openArticle(vscode.Uri.parse('filling:/story.txt'));
    await eventually('the marks', () => markedAs(state, 'Japan').length);
    const why = /story\.txt\.gloss\.json could not be saved: .*no space left.*The annotation was not made; try again/;
    disk.room = 0;
    await assert.rejects(acceptIn(state, 'Japan'), why);
    assert.equal(sidecar(), undefined);
    assert.equal(markedAs(state, 'Japan')[0]?.decided, false);

    disk.room = Infinity;
    await acceptIn(state, 'Japan');
    const saved = new TextDecoder().decode(sidecar());
    disk.room = 0;
    await assert.rejects(acceptIn(state, 'Monday'), why);
    assert.equal(new TextDecoder().decode(sidecar()), saved);
    assert.equal(markedAs(state, 'Japan')[0]?.decided, true);
    assert.equal(markedAs(state, 'Monday')[0]?.decided, false);
    assert.equal(state.sidecars.own.size, 1);

    disk.room = Infinity;
    await acceptIn(state, 'Monday');
    assert.equal(state.sidecars.own.size, 2);

    // What was decided here the workspace learnt, and this article is in no folder that goes after the test.
    while (await state.undo());
    assert.equal(state.sidecars.own.size, 0);
  });
});
