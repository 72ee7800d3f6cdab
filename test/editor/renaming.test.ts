import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleState } from '../../src/editor/documents/articleState';
import {
  api,
  articleOf,
  closeAll,
  cursorIn,
  eventually,
  markedAs,
  openArticle,
  readFile,
  readIfThere,
  writeFile,
} from './support/article';
import { ui, uiIsAvailable } from './support/ui';

const STORY = `Senator meets farmers

ATLANTA, March 3, 2025 - Carla Bassi met farmers in Rome on Monday. Bassi will return in May, Carla Bassi said.
`;
const OTHER = `Farmers wait\n\nFarmers in Rome wait for Carla Bassi since March 3, 2025. Carla Bassi did not comment.\n`;

/** The identities of these words, `+` before those that are decided. */
function refs(state: ArticleState, words: string): string[] {
  return markedAs(state, words).flatMap((m) => (m.layer === 'entity' ? [`${m.decided ? '+' : ''}${m.ref}`] : []));
}

async function acceptAll(editor: vscode.TextEditor, words: string): Promise<void> {
  cursorIn(editor, words);
  await vscode.commands.executeCommand('glossator.acceptEverywhere');
}

/** Two articles that mention the same person, both accepted; the second one is closed again. */
async function twoArticles() {
  const first = await articleOf(STORY);
  const otherUri = vscode.Uri.joinPath(first.uri, '..', 'other.txt');
  await writeFile(otherUri, OTHER);
  const other = await openArticle(otherUri);
  await eventually('the name', () => markedAs(other.state, 'Carla Bassi').length === 2);
  await acceptAll(other.editor, 'Carla Bassi');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  const { state, editor } = await openArticle(first.uri);
  const otherSidecar = otherUri.with({ path: `${otherUri.path}.gloss.json` });
  return { ...first, state, editor, otherUri, otherSidecar };
}

async function known(ref: string, articles: number): Promise<void> {
  const { mentions } = await api();
  await mentions.ready(new vscode.CancellationTokenSource().token);
  await eventually(`${ref} in ${articles} articles`, () => mentions.spread(ref).articles === articles);
}

async function rename(state: ArticleState, words: string, name: string): Promise<void> {
  const at = state.document.positionAt(state.document.getText().indexOf(words) + 1);
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    state.document.uri,
    at,
    name,
  );
  assert.equal(edit.size, 0, 'the text stays as it is');
}

describe('who or what a name stands for', () => {
  afterEach(closeAll);

  it('lights up wherever it is mentioned in the article, whatever it is called there', async () => {
    const { state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Carla Bassi');
    await vscode.commands.executeCommand('glossator.accept');
    const lit = async (words: string) =>
      vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        state.document.uri,
        state.document.positionAt(STORY.indexOf(words) + 2),
      );
    const { Read, Write } = vscode.DocumentHighlightKind;
    assert.deepEqual(
      (await lit('Bassi will')).map(({ range, kind }) => [state.document.getText(range), kind]),
      [
        ['Carla Bassi', Write],
        ['Bassi', Read],
        ['Carla Bassi', Read],
      ],
    );
    assert.ok((await lit('farmers in')).every(({ range }) => state.document.getText(range) === 'farmers'));
  });

  it('gets another name by F2 in every article, which one notification says and takes back', async () => {
    const { state, editor, otherUri, otherSidecar } = await twoArticles();
    cursorIn(editor, 'Carla Bassi');
    await vscode.commands.executeCommand('glossator.accept');
    await known('person/carla-bassi', 2);
    const placeholder = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      state.document.uri,
      editor.selection.active,
    );
    assert.equal(placeholder.placeholder, 'Carla Bassi');
    await rename(state, 'Carla Bassi', 'Carla Bassi Conti');
    assert.deepEqual(refs(state, 'Carla Bassi'), ['+person/carla-bassi-conti', '+person/carla-bassi-conti']);
    assert.deepEqual(refs(state, 'Bassi'), ['+person/carla-bassi-conti']);
    const written = await readFile(otherSidecar);
    assert.equal(written.match(/person\/carla-bassi-conti"/g)?.length, 2);
    assert.doesNotMatch(written, /person\/carla-bassi"/);
    await known('person/carla-bassi-conti', 2);
    if (await uiIsAvailable()) {
      await ui(async (page) => {
        const toast = page.locator('.notification-toast').filter({ hasText: '5 mentions in 2 articles' });
        await toast.getByText('Undo', { exact: true }).click();
      });
      await eventually('the other article as it was', async () =>
        /person\/carla-bassi"/.test((await readIfThere(otherSidecar)) ?? ''),
      );
      await eventually('this article as it was', () => refs(state, 'Bassi')[0] === 'person/carla-bassi');
    } else await vscode.commands.executeCommand('glossator.undo');
    await eventually(
      'what is suggested as it was',
      () => refs(state, 'Carla Bassi').join() === '+person/carla-bassi,person/carla-bassi',
    );
    assert.ok((await openArticle(otherUri)).state.history.canUndo);
  });

  it('merges with another one whose name or id is typed, once that is confirmed', async () => {
    const { state, editor, otherSidecar } = await twoArticles();
    await acceptAll(editor, 'Rome');
    cursorIn(editor, 'farmers in');
    editor.selection = new vscode.Selection(
      state.document.positionAt(STORY.indexOf('Senator')),
      state.document.positionAt(STORY.indexOf('Senator') + 7),
    );
    await vscode.commands.executeCommand('glossator.tagAs', { entity: 'person' });
    await known('person/senator', 1);
    if (!(await uiIsAvailable())) return;
    const answer = async (label: string) => {
      const renamed = rename(state, 'Senator', 'carla bassi');
      const question = await ui(async (page, wanted) => {
        const widget = page.locator('.quick-input-widget:visible');
        const entry = widget.locator('.quick-input-list-entry').filter({ hasText: wanted });
        await entry.waitFor();
        const title = await widget.locator('.quick-input-title').innerText();
        await entry.click();
        return title;
      }, label);
      await renamed;
      return question;
    };
    assert.match(
      await answer('Leave Both'),
      /Merge “Senator” \(1 mention in 1 article\) into “Carla Bassi” \(5 mentions in 2 articles\)\?/,
    );
    assert.deepEqual(refs(state, 'Senator'), ['+person/senator']);
    const before = await readFile(otherSidecar);
    await answer('becomes person/carla-bassi');
    assert.deepEqual(refs(state, 'Senator'), ['+person/carla-bassi']);
    assert.equal(await readFile(otherSidecar), before, 'an article without it stays as it is');
    await vscode.commands.executeCommand('glossator.undo');
    assert.deepEqual(refs(state, 'Senator'), ['+person/senator']);
  });

  it('splits into two: the mentions ticked, in any article, are another’s', async () => {
    const { state, editor, otherSidecar } = await twoArticles();
    await known('person/carla-bassi', 2);
    if (!(await uiIsAvailable())) return;
    cursorIn(editor, 'Bassi will');
    const split = vscode.commands.executeCommand('glossator.splitIdentity');
    const seen = await ui(async (page) => {
      const widget = page.locator('.quick-input-widget:visible');
      await widget.getByText('Which of these are not').waitFor();
      const rows = await widget.locator('.quick-input-list-entry').allInnerTexts();
      // In the other article its second mention.
      await widget.locator('.quick-input-list-entry').filter({ hasText: 'did not comment' }).last().click();
      await page.keyboard.press('Enter');
      await widget.getByText('Who or What Are These 2 Mentions?').waitFor();
      await page.keyboard.type('Bassi the Younger');
      await page.keyboard.press('Enter');
      return rows;
    });
    await split;
    assert.equal(seen.length, 5);
    assert.deepEqual(refs(state, 'Bassi'), ['+person/bassi-the-younger']);
    assert.deepEqual(refs(state, 'Carla Bassi'), ['person/carla-bassi', 'person/carla-bassi']);
    const written = await readFile(otherSidecar);
    assert.equal(written.match(/person\/carla-bassi"/g)?.length, 1);
    assert.equal(written.match(/person\/bassi-the-younger"/g)?.length, 1);
  });

  it('is labelled at every occurrence of its words, in all articles, but where it is unticked', async () => {
    const { state, editor, otherUri, otherSidecar } = await twoArticles();
    await vscode.workspace.fs.delete(otherSidecar);
    await known('person/carla-bassi', 2);
    if (!(await uiIsAvailable())) return;
    await acceptAll(editor, 'Rome');
    const at = STORY.indexOf('farmers in');
    editor.selection = new vscode.Selection(
      state.document.positionAt(at),
      state.document.positionAt(at + 'farmers'.length),
    );
    const labelled = vscode.commands.executeCommand('glossator.labelOccurrences');
    const seen = await ui(async (page) => {
      const widget = page.locator('.quick-input-widget:visible');
      const entry = (words: string) => widget.locator('.quick-input-list-entry').filter({ hasText: words });
      await entry('Organization').or(entry('Organisation')).first().click();
      await entry('in every article').click();
      await entry('line 3').first().waitFor();
      const rows = await widget.locator('.quick-input-list-entry').allInnerTexts();
      // The headline of the first article stays unlabelled.
      await entry('Senator meets').click();
      await page.keyboard.press('Enter');
      return rows;
    });
    await labelled;
    assert.equal(seen.length, 2, 'Farmers with a capital is another word');
    assert.deepEqual(refs(state, 'farmers'), ['+organization/farmers']);
    assert.equal(state.document.getText().slice(at, at + 7), 'farmers');
    await vscode.commands.executeCommand('glossator.undo');
    // What was learnt is forgotten a moment later.
    await eventually('nothing labelled', () => refs(state, 'farmers').length === 0);
    cursorIn(editor, 'Carla Bassi');
    const again = vscode.commands.executeCommand('glossator.labelOccurrences');
    await ui(async (page) => {
      const widget = page.locator('.quick-input-widget:visible');
      await widget.locator('.quick-input-list-entry').filter({ hasText: 'in every article' }).first().click();
      await widget.locator('.quick-input-list-entry').filter({ hasText: 'did not comment' }).last().waitFor();
      await page.keyboard.press('Enter');
    });
    await again;
    assert.deepEqual(refs(state, 'Carla Bassi'), ['+person/carla-bassi', '+person/carla-bassi']);
    const other = await openArticle(otherUri);
    assert.deepEqual(refs(other.state, 'Carla Bassi'), ['+person/carla-bassi', '+person/carla-bassi']);
  });
});
