import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { writeConflicted } from '../../src/core/sidecar/writeConflicted';
import {
  actionsAt,
  articleOf,
  closeAll,
  cursorIn,
  eventually,
  hoverAt,
  markedAs,
  readFile,
  runAction,
  writeFile,
} from './support/article';

const STORY =
  'Ministers meet in Rome\n\nThe foreign minister of Japan arrived on Monday. Italy will host talks, he said.\n';
const NAMES = { ours: 'HEAD', theirs: 'verdicts' };

/** An article whose annotations file git could not merge: each side has a name of its own, and they differ about Italy. */
async function inConflict() {
  const { sidecar, state, editor, uri } = await articleOf(STORY);
  const target = () => ({ uri: uri.toString(), ids: [markedAs(state, 'Italy')[0]!.id] });
  cursorIn(editor, 'Italy');
  await vscode.commands.executeCommand('glossator.accept');
  const base = parseSidecar(await readFile(sidecar)).page;
  cursorIn(editor, 'Rome');
  await vscode.commands.executeCommand('glossator.accept');
  const ours = parseSidecar(await readFile(sidecar)).page;
  await writeFile(sidecar, writeConflicted(base, base, NAMES));
  await eventually('the base', () => markedAs(state, 'Rome')[0]?.decided === false);
  cursorIn(editor, 'Japan');
  await vscode.commands.executeCommand('glossator.accept');
  await vscode.commands.executeCommand('glossator.changeType', target(), 'organization');
  const theirs = parseSidecar(await readFile(sidecar)).page;
  const text = writeConflicted(ours, theirs, NAMES);
  await writeFile(sidecar, text);
  await eventually('the conflict', () => state.sidecars.conflicted.length === 1);
  return { sidecar, state, editor, text };
}

async function lenses(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  await vscode.workspace.openTextDocument(uri);
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
}

/** Ours among all that VS Code offers at such a file. */
async function run(uri: vscode.Uri, title: RegExp, nth = 0): Promise<void> {
  const found = (await lenses(uri)).filter(({ command }) => command && title.test(command.title))[nth];
  assert.ok(found?.command, `no lens ${title}`);
  await vscode.commands.executeCommand(found.command.command, ...(found.command.arguments ?? []));
}

function decided(state: Awaited<ReturnType<typeof inConflict>>['state']): string {
  const marks = state.marks.filter((mark) => mark.decided);
  return marks.map((mark) => STORY.slice(mark.start, mark.end)).join();
}

describe('an annotations file that git could not merge', () => {
  afterEach(closeAll);

  it('shows the annotations of both sides, and is not written to', async () => {
    const { sidecar, state, editor, text } = await inConflict();
    await eventually('both sides', () => decided(state) === 'Rome,Japan,Italy');
    cursorIn(editor, 'Monday');
    void vscode.commands.executeCommand('glossator.accept');
    await assert.rejects(state.decide(new Map([['urn:gloss:0', null]])), /is in conflict/);
    assert.equal(await readFile(sidecar), text);
    assert.match(await hoverAt(state, 'Italy'), /type was decided differently: choose .*place.* or .*organization/);
  });

  it('has a lens to take one side, the other or both at each conflict', async () => {
    const { sidecar, state } = await inConflict();
    const titles = (await lenses(sidecar)).map(({ command }) => command?.title);
    for (const title of ['Take ours (HEAD)', 'Take theirs (verdicts)', 'Keep both'])
      assert.ok(titles.filter((t) => t === title).length >= 1, titles.join());
    let document = await vscode.workspace.openTextDocument(sidecar);
    for (let left = 5; document.getText().includes('<<<<<<<') && left > 0; left--) {
      await run(sidecar, /^Take theirs/);
      document = await vscode.workspace.openTextDocument(sidecar);
    }
    assert.equal(document.isDirty, false, 'saved with the last conflict');
    await eventually('their side', () => decided(state) === 'Japan,Italy');
    assert.equal(parseSidecar(await readFile(sidecar)).canWrite, true);
  });

  it('is merged by annotation at once, and asks in the article where both decided differently', async () => {
    const { sidecar, state, editor } = await inConflict();
    await run(sidecar, /Merge all by annotation/);
    await eventually('all of both', () => !state.sidecars.conflicted.length && decided(state) === 'Rome,Japan,Italy');
    const open = vscode.languages.getDiagnostics(state.document.uri).filter(({ code }) => code === 'undecided');
    assert.equal(open.length, 1);
    cursorIn(editor, 'Italy');
    await runAction(await actionsAt(editor), /choose type “organization”/);
    const italy = markedAs(state, 'Italy')[0]!;
    assert.ok(italy.layer === 'entity' && italy.type === 'organization' && !italy.disagreements);
    assert.doesNotMatch(await readFile(sidecar), /gloss:conflict/);
    await vscode.commands.executeCommand('glossator.undo');
    assert.match(await readFile(sidecar), /gloss:conflict/);
  });
});
