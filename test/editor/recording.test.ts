import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { textHash } from '../../src/core/anchor/textHash';
import { placeAll } from '../../src/core/index/placeAll';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { reanchor } from '../../src/core/sidecar/reanchor';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { articleOf, closeAll, cursorIn, eventually, markedAs, readFile, writeFile } from './support/article';

const STORY =
  'Ministers meet in Rome\n\nThe foreign minister of Japan arrived on Monday. Italy will host talks, he said.\n';
const OWN = { articles: 'this', files: 'own' };

describe('recording where annotations stand now', () => {
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('glossator')
      .update('annotator', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('writes what the command line writes, after the file changed', async () => {
    const { uri, sidecar, state, editor } = await articleOf(STORY);
    for (const piece of ['Italy', 'Japan', 'Rome']) {
      cursorIn(editor, piece);
      await vscode.commands.executeCommand('glossator.accept');
    }
    const before = await readFile(sidecar);
    const text = `UPDATED at noon\n\n${STORY}`;
    await writeFile(uri, text);
    await eventually('the new text', () => state.document.getText() === text);
    assert.equal(await readFile(sidecar), before, 'opening and changing an article writes nothing');
    assert.equal(await vscode.commands.executeCommand('glossator.recordPlaces', OWN), true);
    const after = await readFile(sidecar);
    assert.equal(after, serialiseSidecar(reanchor(parseSidecar(before).page, text).page));
    assert.notEqual(after, before);
    await vscode.commands.executeCommand('glossator.recordPlaces', OWN);
    assert.equal(await readFile(sidecar), after, 'a second time changes nothing');
  });

  it('records exactly what edits left, where nothing but following them could tell', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.accept');
    const at = state.document.positionAt(STORY.indexOf('Japan') + 2);
    await editor.edit((edit) => edit.insert(at, '(typed quite a lot right inside of it)'));
    const before = await readFile(sidecar);
    await vscode.commands.executeCommand('glossator.recordPlaces', OWN);
    assert.equal(await readFile(sidecar), before, 'not while there are unsaved changes');
    await state.document.save();
    assert.equal(placeAll(state.document.getText(), parseSidecar(before).page)[0]!.span, null);
    assert.equal(await vscode.commands.executeCommand('glossator.recordPlaces', OWN), true);
    const { page } = parseSidecar(await readFile(sidecar));
    const [annotation] = page.annotations;
    assert.ok(annotation?.target?.type === 'text');
    assert.equal(annotation.target.selectors.quote.exact, 'Ja(typed quite a lot right inside of it)pan');
    assert.equal(page.header.textHash, textHash(state.document.getText()));
    assert.equal(markedAs(state, annotation.target.selectors.quote.exact)[0]?.decided, true);
  });

  it('leaves other people’s files alone unless somebody chooses so', async () => {
    const { uri, sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    await vscode.workspace.getConfiguration('glossator').update('annotator', 'minh', vscode.ConfigurationTarget.Global);
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.accept');
    const own = uri.with({ path: `${uri.path}.minh.gloss.json` });
    const [theirs, mine] = [await readFile(sidecar), await readFile(own)];
    const text = `UPDATED at noon\n\n${STORY}`;
    await writeFile(uri, text);
    await eventually('the new text', () => state.document.getText() === text);
    await vscode.commands.executeCommand('glossator.recordPlaces', OWN);
    assert.equal(await readFile(sidecar), theirs);
    assert.notEqual(await readFile(own), mine);
    await vscode.commands.executeCommand('glossator.recordPlaces', { ...OWN, files: 'everybody' });
    assert.notEqual(await readFile(sidecar), theirs);
  });
});
