import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleState } from '../../src/editor/documents/articleState';
import { articleOf, closeAll, cursorIn, eventually, markedAs } from './support/article';
import { ui, uiIsAvailable } from './support/ui';

const STORY =
  'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday. Italy will host talks, he said.\n';

async function press(key: string): Promise<void> {
  await ui((page, pressed) => page.keyboard.press(pressed), key);
}

/** The keys go where the caret is: into the editor, not into a list or a button. */
async function focusEditor(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

/** Waits until the window knows that Ctrl+Z is about a decision: what is told after it arrives after it. */
async function undoIsKnown(state: ArticleState): Promise<void> {
  await eventually('something to take back', () => state.history.undoIsNext);
  await vscode.commands.executeCommand('setContext', 'glossator.testWaits', true);
}

describe('keys', () => {
  afterEach(closeAll);

  it('Alt+A accepts what the cursor is on, Ctrl+Z takes it back and then undoes typing', async () => {
    const { state, editor } = await articleOf(STORY);
    if (!(await uiIsAvailable())) return;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'LIVE: '));
    cursorIn(editor, 'Italy');
    await focusEditor();
    await press('Alt+a');
    await eventually('the decision', () => markedAs(state, 'Italy')[0]?.decided);
    await undoIsKnown(state);
    await press('Control+z');
    await eventually('the decision taken back', () => markedAs(state, 'Italy')[0]?.decided === false);
    await eventually('nothing more to take back', () => !state.history.undoIsNext);
    await vscode.commands.executeCommand('setContext', 'glossator.testWaits', false);
    assert.ok(state.document.getText().startsWith('LIVE: '), 'the text stays when a decision is taken back');
    await press('Control+z');
    await eventually('the typing undone', () => state.document.getText().startsWith('Ministers'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('Alt+Enter accepts and goes on to the next that waits', async () => {
    const { state, editor } = await articleOf(STORY);
    if (!(await uiIsAvailable())) return;
    cursorIn(editor, 'Japan');
    await focusEditor();
    await press('Alt+Enter');
    await eventually('the decision', () => markedAs(state, 'Japan')[0]?.decided);
    await eventually('the next', () => editor.document.offsetAt(editor.selection.start) > STORY.indexOf('Japan'));
  });

  it('Ctrl+. offers what can be done, in words', async () => {
    const { editor } = await articleOf(STORY);
    if (!(await uiIsAvailable())) return;
    cursorIn(editor, 'Italy');
    await focusEditor();
    await press('Control+.');
    const offered = await ui(async (page) => {
      const list = page.locator('.action-widget').first();
      await list.getByText('Accept “Italy” as place').waitFor();
      return list.innerText();
    });
    assert.match(offered, /Reject “Italy” as place/);
    assert.match(offered, /Tag the sentence as a claim/);
    await press('Escape');
  });
});
