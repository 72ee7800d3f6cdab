import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  articleOf,
  closeAll,
  cursorIn,
  eventually,
  freshFolder,
  markedAs,
  openArticle,
  readFile,
  readIfThere,
  writeFile,
} from './support/article';
import { ui } from './support/ui';

const STORY = 'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday, he said.\n';
const EMPTY = '{\n  "type":"AnnotationPage",\n  "items":[\n  ]\n}\n';

function beside(article: vscode.Uri, ending: string): vscode.Uri {
  return article.with({ path: article.path + ending });
}

async function move(...moves: readonly (readonly [vscode.Uri, vscode.Uri])[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const [from, to] of moves) edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function accepted(piece: string) {
  const opened = await articleOf(STORY);
  cursorIn(opened.editor, piece);
  await vscode.commands.executeCommand('glossator.accept');
  return { ...opened, saved: await readFile(opened.sidecar) };
}

async function names(folder: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

describe('an article that moves', () => {
  afterEach(closeAll);

  it('takes its annotations along, everybody’s, unchanged, and they are shown there', async () => {
    const { uri, sidecar, saved } = await accepted('Japan');
    await writeFile(beside(uri, '.marco.gloss.json'), EMPTY);
    const folder = vscode.Uri.joinPath(uri, '..');
    const to = vscode.Uri.joinPath(folder, 'archive/moved.txt');
    await move([uri, to]);
    assert.equal(await readIfThere(sidecar), undefined);
    assert.equal(await readFile(beside(to, '.gloss.json')), saved);
    assert.equal(await readFile(beside(to, '.marco.gloss.json')), EMPTY);
    assert.deepEqual(await names(folder), ['archive']);
    const { state, editor } = await openArticle(to);
    await eventually('the decision', () => markedAs(state, 'Japan')[0]?.decided);
    cursorIn(editor, 'Rome');
    await vscode.commands.executeCommand('glossator.accept');
    assert.equal((JSON.parse(await readFile(beside(to, '.gloss.json'))) as { items: unknown[] }).items.length, 2);
    assert.equal(await readIfThere(sidecar), undefined);
  });

  it('in the explorer does so too, and undoing it there brings both back', async function () {
    this.timeout(60_000);
    const { uri, sidecar, saved } = await accepted('Japan');
    const to = vscode.Uri.joinPath(uri, '../renamed.txt');
    await vscode.commands.executeCommand('revealInExplorer', uri);
    await ui((page) => page.locator('.explorer-folders-view .monaco-list-row.selected').waitFor());
    await vscode.commands.executeCommand('renameFile');
    await ui(async (page) => {
      const name = page.locator('.explorer-folders-view .monaco-inputbox input');
      await name.fill('renamed.txt');
      await name.press('Enter');
    });
    await eventually('both moved', async () => {
      const there = (await readIfThere(to)) === STORY && (await readIfThere(beside(to, '.gloss.json'))) === saved;
      return there && (await readIfThere(uri)) === undefined && (await readIfThere(sidecar)) === undefined;
    });
    await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
    await ui((page) =>
      page
        .locator('.explorer-folders-view .monaco-list.element-focused, .explorer-folders-view .monaco-list:focus')
        .first()
        .waitFor(),
    );
    await vscode.commands.executeCommand('undo');
    await eventually('both back', async () => {
      const there = (await readIfThere(uri)) === STORY && (await readIfThere(sidecar)) === saved;
      return (
        there && (await readIfThere(to)) === undefined && (await readIfThere(beside(to, '.gloss.json'))) === undefined
      );
    });
  });

  it('with others, each with its own; a sidecar that is moved too is moved once', async () => {
    const folder = await freshFolder();
    const [a, b] = ['a.txt', 'b.txt'].map((name) => vscode.Uri.joinPath(folder, name)) as [vscode.Uri, vscode.Uri];
    for (const article of [a, b]) {
      await writeFile(article, STORY);
      await writeFile(beside(article, '.gloss.json'), EMPTY);
    }
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, 'to'));
    const to = (uri: vscode.Uri) => vscode.Uri.joinPath(folder, 'to', uri.path.slice(uri.path.lastIndexOf('/') + 1));
    const own = beside(b, '.gloss.json');
    await move([a, to(a)], [b, to(b)], [own, to(own)]);
    assert.deepEqual(await names(vscode.Uri.joinPath(folder, 'to')), [
      'a.txt',
      'a.txt.gloss.json',
      'b.txt',
      'b.txt.gloss.json',
    ]);
    assert.deepEqual(await names(folder), ['to']);
  });

  it('with its folder stays with its annotations', async () => {
    const { uri, saved } = await accepted('Japan');
    const folder = vscode.Uri.joinPath(uri, '..');
    const from = vscode.Uri.joinPath(folder, 'in');
    await vscode.workspace.fs.createDirectory(from);
    await move([uri, vscode.Uri.joinPath(from, 'story.txt')]);
    await move([from, vscode.Uri.joinPath(folder, 'out')]);
    assert.equal(await readFile(vscode.Uri.joinPath(folder, 'out/story.txt.gloss.json')), saved);
  });

  it('never writes over annotations that are there already', async () => {
    const { uri, sidecar, saved } = await accepted('Japan');
    const to = vscode.Uri.joinPath(uri, '../other.txt');
    await writeFile(beside(to, '.gloss.json'), EMPTY);
    await move([uri, to]);
    assert.equal(await readFile(beside(to, '.gloss.json')), EMPTY);
    assert.equal(await readFile(sidecar), saved);
  });

  it('and is deleted leaves its annotations', async () => {
    const { uri, sidecar, saved } = await accepted('Japan');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    assert.equal(await readFile(sidecar), saved);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('outside VS Code leaves its annotations behind: a problem says so and moves them', async () => {
    const { uri, sidecar, saved } = await accepted('Japan');
    const to = vscode.Uri.joinPath(uri, '../later/renamed.txt');
    await closeAll();
    // As git does it: no event of a move.
    await writeFile(to, STORY);
    await vscode.workspace.fs.delete(uri);
    const [problem] = await eventually('the problem', () => {
      const found = vscode.languages.getDiagnostics(sidecar).filter((d) => d.code === 'no-article');
      return found.length && /later\/renamed\.txt now/.test(found[0]!.message) ? found : undefined;
    });
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
    const document = await vscode.workspace.openTextDocument(sidecar);
    await vscode.window.showTextDocument(document);
    const actions = await eventually('the offer', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        sidecar,
        new vscode.Range(0, 0, 0, 0),
      );
      return all.some((a) => a.title.startsWith('Move to ')) ? all : undefined;
    });
    const action = actions.find((a) => a.title.startsWith('Move to '))!;
    assert.ok(action.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(await readFile(beside(to, '.gloss.json')), saved);
    await eventually('no problem any more', () => vscode.languages.getDiagnostics(sidecar).length === 0);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
