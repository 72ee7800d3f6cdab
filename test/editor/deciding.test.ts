import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  articleOf,
  closeAll,
  cursorIn,
  eventually,
  hoverAt,
  markedAs,
  openArticle,
  readFile,
  readIfThere,
  runAction,
  select,
} from './support/article';
import { ui, uiIsAvailable } from './support/ui';

const STORY = `Ministers of Japan and Italy meet in Rome

ROME, March 3, 2025 - The foreign minister of Japan arrived in Rome on Monday. Japan will send 200 engineers, the minister said.
"We will work with Italy for ten years," he said.
`;

interface Sidecar {
  items: { motivation: string; body?: Record<string, unknown>; target: unknown; id: string }[];
}

async function sidecarOf(uri: vscode.Uri): Promise<Sidecar> {
  return JSON.parse(await readFile(uri)) as Sidecar;
}

describe('deciding in an article', () => {
  afterEach(closeAll);

  it('accepts a suggestion at the cursor, keeps it in the sidecar and finds it again after closing', async () => {
    const { uri, sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await runAction(await actionsAt(editor), /^Accept “Italy” as place/);
    const saved = await sidecarOf(sidecar);
    assert.equal(saved.items.length, 1);
    assert.match(JSON.stringify(saved.items[0]), /"exact":"Italy"/);
    assert.equal(markedAs(state, 'Italy')[0]?.decided, true);
    await closeAll();
    await openArticle(uri);
    // VS Code may keep a closed document for a while: turning annotations off and on reads the sidecar afresh in any case.
    await vscode.commands.executeCommand('glossator.toggle');
    await vscode.commands.executeCommand('glossator.toggle');
    const again = await openArticle(uri);
    assert.notEqual(again.state, state);
    await eventually('the decision', () => markedAs(again.state, 'Italy')[0]?.decided);
  });

  it('accepts everywhere: every mention of one identity and nothing else', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Japan');
    await runAction(await actionsAt(editor), /everywhere in this article \(3\)$/);
    assert.deepEqual(
      markedAs(state, 'Japan').map((m) => m.decided),
      [true, true, true],
    );
    assert.ok(markedAs(state, 'Italy').every((m) => !m.decided));
    assert.equal((await sidecarOf(sidecar)).items.length, 3);
  });

  it('rejects a suggestion so that it does not come back', async () => {
    const { uri, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.reject');
    assert.equal(markedAs(state, 'Italy').length, 1, 'only the mention at the cursor is rejected');
    await closeAll();
    const again = await openArticle(uri);
    await eventually('the article read', () => markedAs(again.state, 'Japan').length);
    await eventually('the rejection', () => markedAs(again.state, 'Italy').length === 1);
  });

  it('works on several cursors at once', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    select(editor, 'Italy', 'Rome');
    await vscode.commands.executeCommand('glossator.accept');
    assert.equal((await sidecarOf(sidecar)).items.length, 2);
    assert.ok(markedAs(state, 'Rome').some((m) => m.decided));
  });

  it('tags a selection, and a sentence as a claim with its source and verdict', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    select(editor, 'engineers');
    await vscode.commands.executeCommand('glossator.tagAs', { entity: 'organization' });
    assert.equal(markedAs(state, 'engineers')[0]?.layer, 'entity');
    cursorIn(editor, 'Japan will send');
    await runAction(await actionsAt(editor), /^Tag the sentence as a claim$/);
    const claim = state.marks.find((m) => m.layer === 'claim' && m.decided);
    assert.ok(claim);
    assert.match(state.document.getText().slice(claim.start, claim.end), /^Japan will send 200 engineers/);
    const target = { uri: state.document.uri.toString(), ids: [claim.id] };
    const at = STORY.indexOf('the minister said');
    await vscode.commands.executeCommand('glossator.setSource', target, { start: at, end: at + 'the minister'.length });
    await vscode.commands.executeCommand('glossator.setVerdict', target, 'disputed', 'The ministry speaks of 150.');
    const judged = state.markById(claim.id);
    assert.ok(judged?.layer === 'claim');
    assert.equal(judged.judgements.at(-1)?.verdict, 'disputed');
    assert.equal(judged.source && STORY.slice(judged.source.start, judged.source.end), 'the minister');
    const saved = JSON.stringify(await sidecarOf(sidecar));
    assert.match(saved, /assessing/);
    assert.match(saved, /The ministry speaks of 150\./);
  });

  it('changes a type, removes, and takes back the last decision by command', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    const id = markedAs(state, 'Italy')[0]!.id;
    await vscode.commands.executeCommand(
      'glossator.changeType',
      { uri: state.document.uri.toString(), ids: [id] },
      'organization',
    );
    const changed = state.markById(id);
    assert.ok(changed?.layer === 'entity');
    assert.equal(changed.type, 'organization', 'a changed annotation keeps its id');
    await vscode.commands.executeCommand('glossator.undo');
    const back = state.markById(id);
    assert.equal(back?.layer === 'entity' && back.type, 'place');
    await vscode.commands.executeCommand('glossator.remove', { uri: state.document.uri.toString(), ids: [id] });
    assert.equal((await sidecarOf(sidecar)).items.length, 0);
    await vscode.commands.executeCommand('glossator.undo');
    await vscode.commands.executeCommand('glossator.undo');
    await vscode.commands.executeCommand('glossator.redo');
    assert.equal(state.markById(id)?.decided, true);
  });

  it('lets the person choose who or what a name is: here or everywhere, one that is known or another', async () => {
    const text =
      'Vote in Georgia\n\nATLANTA, March 3, 2025 - Voters in Georgia elect a senator. Italy did not comment.\n';
    const { state, editor } = await articleOf(text);
    const refs = (words: string) => markedAs(state, words).map((m) => (m.layer === 'entity' ? m.ref : ''));
    cursorIn(editor, 'Georgia elect');
    const card = await hoverAt(state, 'Georgia elect');
    const [, other] = /May also be .*chooseIdentity\?[^)]*(wd%3AQ\d+)/.exec(card) ?? [];
    assert.ok(other, card);
    const ref = decodeURIComponent(other);
    const target = { uri: state.document.uri.toString(), ids: [markedAs(state, 'Georgia')[0]!.id] };
    await vscode.commands.executeCommand('glossator.chooseIdentity', target, ref, 'everywhere');
    assert.deepEqual(refs('Georgia'), [ref, ref]);
    await vscode.commands.executeCommand('glossator.undo');
    assert.ok(!refs('Georgia').includes(ref));
    await vscode.commands.executeCommand('glossator.chooseIdentity', target, ref, 'here');
    assert.equal(refs('Georgia').filter((r) => r === ref).length, 1);
    assert.ok((await actionsAt(editor)).some((a) => /^Choose who or what “Georgia” is…$/.test(a.title)));
    if (!(await uiIsAvailable())) return;
    cursorIn(editor, 'Italy');
    const chosen = vscode.commands.executeCommand('glossator.chooseIdentity');
    await ui(async (page) => {
      await page.locator('.quick-input-widget:visible').getByText('Italy').first().waitFor();
      await page.keyboard.type('Q172579');
      await page.locator('.quick-input-widget:visible').getByText('Wikidata Q172579').waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
    });
    await chosen;
    assert.deepEqual(refs('Italy'), ['wd:Q172579']);
  });

  it('keeps decisions at their words while somebody types before and around them', async () => {
    const { state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    const id = markedAs(state, 'Italy')[0]!.id;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'UPDATED: '));
    const mark = state.markById(id)!;
    assert.equal(state.document.getText().slice(mark.start, mark.end), 'Italy');
    await vscode.commands.executeCommand('undo');
  });

  it('reads a sidecar again when it changes on disk', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    const text = await readFile(sidecar);
    await vscode.workspace.fs.writeFile(
      sidecar,
      new TextEncoder().encode(text.replace('"gloss:kind":"place"', '"gloss:kind":"organization"')),
    );
    await eventually('the change', () =>
      markedAs(state, 'Italy').some((m) => m.layer === 'entity' && m.type === 'organization'),
    );
  });

  it('never writes over a sidecar that it cannot read, and shows what is wrong with it', async () => {
    const { uri, sidecar, state, editor } = await articleOf(STORY);
    const broken = '{"@context": [ "http://www.w3.org/ns/anno.jsonld" "items": }';
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(broken));
    await eventually('the problem', () => vscode.languages.getDiagnostics(sidecar).length);
    cursorIn(editor, 'Italy');
    void vscode.commands.executeCommand('glossator.accept');
    await eventually('the refusal', async () => (await readIfThere(sidecar)) === broken);
    assert.equal(markedAs(state, 'Italy')[0]?.decided, false);
    assert.ok(uri);
  });

  it('merges with what somebody else wrote into the sidecar meanwhile', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    const one = await readFile(sidecar);
    cursorIn(editor, 'Rome');
    await vscode.commands.executeCommand('glossator.accept');
    const two = await sidecarOf(sidecar);
    // Another window still had the first version and wrote it back: our next decision must not lose the second.
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(one));
    cursorIn(editor, 'March 3, 2025');
    await vscode.commands.executeCommand('glossator.accept');
    const merged = await sidecarOf(sidecar);
    assert.ok(merged.items.length >= 2, `${merged.items.length} of ${two.items.length + 1}`);
    assert.ok(state.marks.some((m) => m.layer === 'date' && m.decided));
  });
});
