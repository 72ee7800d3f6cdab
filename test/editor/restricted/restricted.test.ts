import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  closeAll,
  cursorIn,
  eventually,
  freshFolder,
  hoverAt,
  markedAs,
  openArticle,
  readIfThere,
  writeFile,
} from '../support/article';

describe('in a folder that nobody trusts yet', () => {
  afterEach(closeAll);

  it('shows what is in an article, and saves nothing, saying why', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const uri = vscode.Uri.joinPath(await freshFolder(), 'story.txt');
    await writeFile(
      uri,
      'Ministers of Japan and Italy meet in Rome\n\nThe minister of Japan arrived in Rome on Monday and will meet his colleague there.\n',
    );
    const { state, editor } = await openArticle(uri);
    await eventually('the marks', () => markedAs(state, 'Japan').length === 2);
    assert.match(await hoverAt(state, 'Japan'), /Place/);
    cursorIn(editor, 'Japan');
    void vscode.commands.executeCommand('glossator.accept');
    await eventually('why', () => state.readOnly.includes('trust'));
    assert.equal(await readIfThere(uri.with({ path: `${uri.path}.gloss.json` })), undefined);
    assert.equal(markedAs(state, 'Japan')[0]?.decided, false);
    assert.ok((await api()).states);
  });
});
