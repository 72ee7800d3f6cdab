import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  api,
  articleOf,
  closeAll,
  cursorIn,
  eventually,
  markedAs,
  openArticle,
  readFile,
  readIfThere,
  runAction,
  select,
  writeFile,
} from './support/article';

const STORY =
  'Ministers meet in Rome\n\nThe foreign minister of Japan arrived on Monday. Italy will host talks, he said.\n';
const OTHER = 'Later that week Italy was host again, and Italy won.\n';

/** An article whose annotation “Italy” lost its place: its words stand in other places now. */
async function withOrphan() {
  const { uri, sidecar, editor } = await articleOf(STORY);
  cursorIn(editor, 'Italy');
  await vscode.commands.executeCommand('glossator.accept');
  await closeAll();
  await writeFile(uri, OTHER);
  const opened = await openArticle(uri);
  const { document } = opened.state;
  await eventually('the new text', () => document.getText() === OTHER);
  const orphan = await eventually('the orphan', () =>
    opened.state.orphans.find(({ candidates }) => candidates.length > 0),
  );
  return { uri, sidecar, orphan, ...opened };
}

describe('annotations that lost their place', () => {
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('glossator')
      .update('annotator', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('are told of where they may belong, in the article and in the annotations file', async () => {
    const { uri, sidecar, orphan, state } = await withOrphan();
    assert.ok(orphan.candidates.length >= 2, `${orphan.candidates.length} candidates`);
    const [diagnostic] = await eventually('the warning', () => {
      const lost = vscode.languages.getDiagnostics(uri).filter((d) => d.code === 'lost');
      return lost.length ? lost : undefined;
    });
    assert.equal(state.document.getText(diagnostic!.range), 'Italy');
    assert.match(diagnostic!.message, /The entity “Italy” lost its place/);
    const [inFile] = vscode.languages.getDiagnostics(sidecar).filter((d) => d.code === 'lost');
    const lines = (await readFile(sidecar)).split('\n');
    assert.match(lines[inFile!.range.start.line]!, /^ {4}\{"id":/);
  });

  it('go where a person puts them, from the quick fix, and back with undo', async () => {
    const { sidecar, orphan, state, editor } = await withOrphan();
    const [first] = orphan.candidates;
    editor.selection = new vscode.Selection(
      state.document.positionAt(first!.start),
      state.document.positionAt(first!.start),
    );
    const actions = await eventually('the fixes', async () => {
      const found = await actionsAt(editor);
      return found.some((a) => a.title.startsWith('Put')) ? found : undefined;
    });
    assert.ok(actions.some((a) => a.title === 'Remove the annotation “Italy”'));
    const before = await readFile(sidecar);
    await runAction(actions, /^Put “Italy” at “Italy” \(line 1\)$/);
    assert.deepEqual(state.orphans, []);
    const mark = state.markById(orphan.annotation.id);
    assert.deepEqual([mark?.start, mark?.by], [first!.start, '']);
    assert.notEqual(await readFile(sidecar), before);
    await vscode.commands.executeCommand('glossator.undo');
    assert.equal(state.orphans.length, 1);
    assert.equal(await readFile(sidecar), before);
  });

  it('go to the words that are selected, and away when they are removed', async () => {
    const { orphan, state, editor } = await withOrphan();
    select(editor, 'Later that week');
    await runAction(await actionsAt(editor), /^Put “Italy” at the selection$/);
    const mark = state.markById(orphan.annotation.id)!;
    assert.equal(OTHER.slice(mark.start, mark.end), 'Later that week');
    await vscode.commands.executeCommand('glossator.undo');
    await vscode.commands.executeCommand('glossator.remove', {
      uri: state.document.uri.toString(),
      ids: [orphan.annotation.id],
    });
    assert.deepEqual(state.orphans, []);
  });

  it('of somebody else get a record of one’s own: their file stays as it is', async () => {
    const { uri, sidecar, orphan, state } = await withOrphan();
    const theirs = await readFile(sidecar);
    await vscode.workspace.getConfiguration('glossator').update('annotator', 'minh', vscode.ConfigurationTarget.Global);
    const span = orphan.candidates[1]!;
    const id = orphan.annotation.id;
    await vscode.commands.executeCommand('glossator.putOrphan', { uri: uri.toString(), ids: [id], span });
    assert.deepEqual(state.orphans, []);
    assert.deepEqual([state.markById(id)?.start, state.markById(id)?.by], [span.start, 'minh']);
    assert.equal(await readFile(sidecar), theirs);
    const own = await readIfThere(uri.with({ path: `${uri.path}.minh.gloss.json` }));
    assert.match(own!, new RegExp(id));
    // Taken away again, theirs is lost as before.
    await vscode.commands.executeCommand('glossator.remove', { uri: uri.toString(), ids: [id] });
    assert.equal(state.orphans.length, 1);
  });

  it('lose no place while typing, and find the words that were cut where they are pasted', async () => {
    const { state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.accept');
    const { document } = state;
    const passage = 'The foreign minister of Japan arrived on Monday. ';
    const start = document.positionAt(STORY.indexOf(passage));
    const end = document.positionAt(STORY.indexOf(passage) + passage.length);
    await editor.edit((edit) => edit.delete(new vscode.Range(start, end)));
    await eventually('the orphan', () => state.orphans.length === 1);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), passage));
    await eventually('its place', () => state.orphans.length === 0 && markedAs(state, 'Japan')[0]?.decided);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.ok(await api());
  });
});
