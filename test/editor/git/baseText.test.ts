import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { placeAll } from '../../../src/core/index/placeAll';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import type { ArticleState } from '../../../src/editor/documents/articleState';
import { closeAll, eventually, openArticle, readFile } from '../support/article';
import { freshRepository } from '../support/repository';

/** Words that come again and again in the same surroundings: nothing but the text before tells which is which. */
const ROW = 'Rome said no. Rome said no. Rome said no. Rome said no. Rome said no. Rome said no.\n';

function decided(state: ArticleState): number[] {
  return state.marks.filter((mark) => mark.decided && mark.layer === 'entity').map((mark) => mark.start);
}

describe('the text that annotations were made on', () => {
  afterEach(closeAll);

  it('is had from git where the article changed, also what no surroundings could tell', async () => {
    const { file, write, commit } = await freshRepository();
    await write('row.txt', ROW);
    const { state, editor } = await openArticle(file('row.txt'));
    const third = ROW.split('Rome', 3).join('Rome').length;
    const at = state.document.positionAt(third + 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('glossator.accept');
    assert.deepEqual(decided(state), [third]);
    await closeAll();
    // As a version wrote it that did not sketch the text yet: the sketch alone would tell.
    const before = (await readFile(file('row.txt.gloss.json'))).replace(/^.*"gloss:textSketch".*\n/m, '');
    await write('row.txt.gloss.json', before);
    await commit('A row');
    const added = 'Before all of it, much was said by others and in other words. ';
    await write('row.txt', added + ROW);
    const [alone] = placeAll(added + ROW, parseSidecar(before).page);
    assert.equal(alone!.span, null, 'without the text before it would be lost');
    const again = await openArticle(file('row.txt'));
    await eventually('the text', () => again.state.document.getText() === added + ROW);
    await eventually('its place', () => decided(again.state).join() === String(third + added.length));
    assert.deepEqual(again.state.orphans, []);
    assert.equal(await readFile(file('row.txt.gloss.json')), before, 'nothing is written for it');
  });
});
