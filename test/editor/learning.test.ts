import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  articleOf,
  closeAll,
  cursorIn,
  eventually,
  freshFolder,
  hoverAt,
  markedAs,
  openArticle,
  readFile,
  select,
  writeFile,
} from './support/article';

const ONE = 'Ministers meet in Rome\n\nThe ministers praised the velmar in Rome on Monday. Japan sent three of them.\n';
const OTHER = 'Workers welcome the plan\n\nThe workers were shown a velmar on Friday. Officials from Japan said so.\n';

/** Two articles side by side, both open. */
async function twoArticles() {
  const folder = await freshFolder();
  const [a, b] = [vscode.Uri.joinPath(folder, 'a.txt'), vscode.Uri.joinPath(folder, 'b.txt')];
  await writeFile(a, ONE);
  await writeFile(b, OTHER);
  const other = await openArticle(b);
  const one = await openArticle(a);
  return { one, other, a, b, folder };
}

async function decideOn(words: string, editor: vscode.TextEditor, command: string, ...args: unknown[]) {
  await vscode.window.showTextDocument(editor.document);
  const active = await eventually(
    'the editor',
    () => vscode.window.activeTextEditor?.document === editor.document && vscode.window.activeTextEditor,
  );
  select(active, words);
  await vscode.commands.executeCommand(`glossator.${command}`, ...args);
}

function entity(words: string, state: Awaited<ReturnType<typeof openArticle>>['state']) {
  return markedAs(state, words).find((mark) => mark.layer === 'entity');
}

describe('learning from the workspace', () => {
  afterEach(closeAll);

  it('suggests what was accepted in one article in the other open one at once, and says why', async () => {
    const { one, other } = await twoArticles();
    assert.equal(entity('velmar', other.state), undefined);
    await decideOn('velmar', one.editor, 'tagAs', { entity: 'system' });
    const found = await eventually('the name learnt', () => entity('velmar', other.state));
    assert.ok(found.layer === 'entity' && found.type === 'system' && !found.decided);
    assert.match(await hoverAt(other.state, 'velmar'), /accepted in 1 article/);
    await vscode.window.showTextDocument(one.editor.document);
    await vscode.commands.executeCommand('glossator.undo');
    await eventually('the name forgotten', () => !entity('velmar', other.state));
  });

  it('suggests what was rejected in one article nowhere else, and leaves other mentions in that article alone', async () => {
    const { one, other } = await twoArticles();
    await eventually('the name', () => entity('Japan', other.state));
    await decideOn('Japan', one.editor, 'reject');
    await eventually('the name gone', () => !entity('Japan', other.state));
    const third = await articleOf(`${ONE}Japan said so.\n`, 'third.txt');
    await eventually('the third article read', () => entity('Rome', third.state));
    await eventually('the name gone there', () => !entity('Japan', third.state));
  });

  it('learns from sidecars of articles that nobody opened, and forgets them when they go', async () => {
    const { one, other, a, folder } = await twoArticles();
    await decideOn('velmar', one.editor, 'tagAs', { entity: 'system' });
    const sidecar = a.with({ path: `${a.path}.gloss.json` });
    const copy = vscode.Uri.joinPath(folder, 'closed.txt.gloss.json');
    await writeFile(copy, (await readFile(sidecar)).replaceAll('a.txt', 'closed.txt'));
    await eventually('both articles', () => entity('velmar', other.state)?.because === 'accepted in 2 articles');
    await vscode.workspace.fs.delete(copy);
    await eventually('one article', () => entity('velmar', other.state)?.because === 'accepted in 1 article');
  });
});

describe('the project’s lexicon', () => {
  const lexicon = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.glossator', 'lexicon.jsonl');
  const remove = () =>
    Promise.resolve(vscode.workspace.fs.delete(vscode.Uri.joinPath(lexicon(), '..'), { recursive: true })).catch(
      () => undefined,
    );

  afterEach(async () => {
    await closeAll();
    await remove();
    const { index } = await api();
    await eventually('the lexicon forgotten', () => {
      const names = index.knownFor(lexicon()).startingWith('velmar') ?? [];
      return !names.some((name) => name.because.includes('lexicon'));
    });
  });

  it('is suggested in every article as soon as it is saved', async () => {
    const { other } = await twoArticles();
    await writeFile(lexicon(), '{"name": "velmar", "type": "system"}\n');
    const found = await eventually('the name', () => entity('velmar', other.state));
    assert.equal(found.because, 'in the project lexicon');
    assert.ok(found.layer === 'entity' && found.ref === 'system/velmar');
    await writeFile(lexicon(), '');
    await eventually('the name gone', () => !entity('velmar', other.state));
  });

  it('takes a name from an article by command', async () => {
    const { one, other } = await twoArticles();
    await decideOn('velmar', one.editor, 'tagAs', { entity: 'system' });
    cursorIn(vscode.window.activeTextEditor!, 'velmar');
    await vscode.commands.executeCommand('glossator.addToLexicon');
    assert.equal(await readFile(lexicon()), '{"name":"velmar","type":"system","ref":"system/velmar"}\n');
    await eventually('the name', () => entity('velmar', other.state)?.because === 'in the project lexicon');
  });

  it('tells what is wrong in it, and proposes fields, types and identities', async () => {
    await api();
    await writeFile(
      lexicon(),
      '{"name": "Velmar", "type": "robot"}\n{"name": "Japan", "type": "place", "ref": ""}\n\n',
    );
    const document = await vscode.workspace.openTextDocument(lexicon());
    await vscode.window.showTextDocument(document);
    const [problem] = await eventually('the problem', () => {
      const all = vscode.languages.getDiagnostics(lexicon());
      return all.length > 0 && all;
    });
    assert.match(problem!.message, /person, organization, place/);
    assert.equal(problem!.range.start.line, 0);
    const proposed = async (line: number, after: string) => {
      const column = document.lineAt(line).text.indexOf(after) + after.length;
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        lexicon(),
        new vscode.Position(line, column),
      );
      return list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
    };
    assert.ok((await proposed(0, '"type": "')).includes('organization'));
    assert.ok((await proposed(0, '{')).includes('"ref"'));
    assert.ok((await proposed(1, '"ref": "')).includes('wd:Q17'));
    assert.ok((await proposed(2, '')).includes('A name'));
  });
});
