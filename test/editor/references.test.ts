import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hoverAt, markedAs, openArticle } from './support/article';

/** A sample article of the workspace, and where in it a name stands that is marked. */
async function sample(name: string, words: string) {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const { state } = await openArticle(uri);
  const mark = await eventually(`${words} marked`, () => markedAs(state, words).find((m) => m.layer === 'entity'));
  return { uri, state, position: state.document.positionAt(mark.start + 1) };
}

const VIETNAMESE = 'vi-japan-us-korea-missile-data.txt';
const ENGLISH = 'en-tokyo-seoul-washington-summit.txt';
const ITALIAN = 'it-us-japan-joint-command.txt';

async function textAt({ uri, range }: vscode.Location): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}

describe('one name across articles and languages', () => {
  afterEach(closeAll);

  it('Shift+F12 lists every mention in every article', async () => {
    const { uri, position } = await sample(VIETNAMESE, 'Nhật Bản');
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      position,
    );
    const files = new Set(found.map((location) => location.uri.path.split('/').at(-1)));
    for (const file of [VIETNAMESE, ENGLISH, ITALIAN])
      assert.ok(files.has(file), `${file} not among ${[...files].join(', ')}`);
    const names = new Set(await Promise.all(found.map(textAt)));
    for (const name of ['Nhật Bản', 'Nhật', 'Japan', 'Giappone'])
      assert.ok(names.has(name), `${name} not among ${[...names].join(', ')}`);
  });

  it('F12 goes to the next article, in another language first, round all of them', async () => {
    const visited: string[] = [];
    const languages: string[] = [];
    let { uri, position } = await sample(VIETNAMESE, 'Nhật Bản');
    for (let i = 0; i < 3; i++) {
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        uri,
        position,
      );
      assert.ok(link);
      visited.push(link.targetUri.path.split('/').at(-1)!);
      const range = link.targetSelectionRange ?? link.targetRange;
      languages.push((await openArticle(link.targetUri)).state.language);
      [uri, position] = [link.targetUri, range.start];
    }
    assert.deepEqual(languages, ['it', 'en', 'vi']);
    assert.deepEqual([visited[0], visited[2]], [ITALIAN, VIETNAMESE]);
  });

  it('Ctrl+T finds an identity by any of its names, with or without marks', async () => {
    await sample(VIETNAMESE, 'Nhật Bản');
    const named = async (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    for (const [query, name] of [
      ['Giappone', 'Giappone'],
      ['japan', 'Japan'],
      ['nhat ban', 'Nhật Bản'],
    ] as const) {
      const symbol = (await named(query)).find((s) => s.name === name);
      assert.ok(symbol, `${name} not found by ${query}`);
      assert.match(symbol.containerName, /Place · \d+ articles/);
    }
    assert.deepEqual(await named('zzzzqq'), []);
  });

  it('and a card tells in how many articles and languages', async () => {
    const { uri, state, position } = await sample(VIETNAMESE, 'Nhật Bản');
    await vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, position);
    assert.match(await hoverAt(state, 'Nhật Bản'), /mentioned in \d+ articles in 3 languages/);
  });

  it('answers nothing where no name stands', async () => {
    const { uri, state } = await sample(VIETNAMESE, 'Nhật Bản');
    const free = state.document.positionAt(state.document.getText().length);
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, free), []);
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeDefinitionProvider', uri, free), []);
  });
});
