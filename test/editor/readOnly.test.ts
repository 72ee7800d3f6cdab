import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleOf, closeAll, cursorIn, eventually, hoverAt, markedAs, openArticle } from './support/article';

const STORY = 'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday, he said.\n';

/** A file system that holds one article and lets nobody write. */
class Archive implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private readonly content = new TextEncoder().encode(STORY);

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = uri.path.endsWith('.txt');
    if (!file && uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: file ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: 0,
      size: this.content.length,
    };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [['story.txt', vscode.FileType.File]];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    if (!uri.path.endsWith('.txt')) throw vscode.FileSystemError.FileNotFound(uri);
    return this.content;
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('where nothing can be written', () => {
  afterEach(closeAll);

  it('a read-only file system shows its articles and says why decisions are not saved', async () => {
    const registered = vscode.workspace.registerFileSystemProvider('archive', new Archive(), { isReadonly: true });
    try {
      const { state, editor } = await openArticle(vscode.Uri.parse('archive:/story.txt'));
      await eventually('the marks', () => markedAs(state, 'Japan').length);
      assert.match(await hoverAt(state, 'Japan'), /Place/);
      assert.match(state.readOnly, /read-only/);
      cursorIn(editor, 'Japan');
      void vscode.commands.executeCommand('glossator.accept');
      await eventually('nothing decided', () => markedAs(state, 'Japan')[0]?.decided === false);
    } finally {
      registered.dispose();
    }
  });

  it('a file that can not be written loses no decision silently: it is not made, and said so', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    await vscode.workspace.fs.createDirectory(sidecar);
    cursorIn(editor, 'Japan');
    void vscode.commands.executeCommand('glossator.accept');
    // Until the message is there the command has not answered; nothing may be marked as decided meanwhile or after.
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(markedAs(state, 'Japan')[0]?.decided, false);
    assert.equal((await vscode.workspace.fs.stat(sidecar)).type, vscode.FileType.Directory);
    await vscode.workspace.fs.delete(sidecar, { recursive: true });
    await vscode.commands.executeCommand('glossator.accept');
    assert.equal(markedAs(state, 'Japan')[0]?.decided, true);
  });
});
