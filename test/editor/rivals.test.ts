import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotation } from '../../src/core/annotation/annotation';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { articleOf, closeAll, cursorIn, eventually, markedAs, readFile, writeFile } from './support/article';

const STORY = 'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday, he said.\n';
const DECISIONS = 200;

function reply(id: string): Annotation {
  const target = { type: 'annotation', id: 'urn:gloss:0' } as const;
  return { id, kind: 'reply', creators: ['window'], target, body: { text: 'by this window' } };
}

interface Processes {
  spawn(
    command: string,
    args: readonly string[],
    options?: object,
  ): {
    stderr: { on(event: 'data', heard: (chunk: unknown) => void): void };
    on(event: 'close', ended: (code: number | null) => void): void;
  };
}

/** There is no Node in the browser's host, and no second program either. */
function node(): { execPath: string; processes: Processes } | null {
  const { process } = globalThis as { process?: { execPath: string; getBuiltinModule?(name: string): unknown } };
  const processes = process?.getBuiltinModule?.('node:child_process') as Processes | undefined;
  return process && processes ? { execPath: process.execPath, processes } : null;
}

describe('two who decide on one article at once', function () {
  this.timeout(180_000);
  afterEach(closeAll);

  it('both keep every decision', async function () {
    const host = node();
    if (!host) return this.skip();
    const { sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.accept');
    // Beside these tests: an installed extension brings no programs of theirs.
    const args = [`${__dirname}/rival.cjs`, sidecar.fsPath, 'rival', String(DECISIONS), '5'];
    // In a desktop window this program is VS Code, which runs as Node when asked to.
    const environment = { env: { ELECTRON_RUN_AS_NODE: '1' } };
    const rival = host.processes.spawn(host.execPath, args, environment);
    let complaint = '';
    rival.stderr.on('data', (chunk) => (complaint += String(chunk)));
    const ended = new Promise<number | null>((done) => rival.on('close', done));
    for (let n = 0; n < DECISIONS; n++) {
      const annotation = reply(`urn:gloss:window-${n}`);
      await state.decide(new Map([[annotation.id, annotation]]));
    }
    assert.equal(await ended, 0, complaint);
    const { page, problems } = parseSidecar(await readFile(sidecar));
    assert.equal(problems.length, 0);
    const ids = page.annotations.map((a) => a.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, 1 + 2 * DECISIONS);
    await eventually('the rival’s decisions', () => state.sidecars.own.size === ids.length);
  });

  it('one of them a formatter: all stays, and the next decision writes the usual layout', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.accept');
    const usual = await readFile(sidecar);
    const kept = usual.replace('"motivation"', '"x:own":{"kept":[1]},"motivation"');
    await writeFile(sidecar, `${JSON.stringify(JSON.parse(kept), null, 4)}\n`);
    await eventually('the file read again', () => [...state.sidecars.own.values()].some((a) => a.asRead?.has('x:own')));
    assert.equal(markedAs(state, 'Japan')[0]?.decided, true);
    cursorIn(editor, 'Monday');
    await vscode.commands.executeCommand('glossator.accept');
    await vscode.commands.executeCommand('glossator.undo');
    assert.equal(await readFile(sidecar), kept);
  });

  it('formats on save: our own saving asks for no other, and a file with unsaved changes is left alone', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'json' });
    await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Global, true);
    try {
      const { sidecar, state, editor } = await articleOf(STORY);
      cursorIn(editor, 'Japan');
      await vscode.commands.executeCommand('glossator.accept');
      const document = await vscode.workspace.openTextDocument(sidecar);
      await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
      await vscode.window.showTextDocument(state.document, vscode.ViewColumn.One);
      cursorIn(editor, 'Rome');
      await vscode.commands.executeCommand('glossator.acceptEverywhere');
      const usual = await readFile(sidecar);
      await eventually('the open file read again', () => document.getText() === usual);
      assert.equal(document.isDirty, false);
      assert.match(usual, /^ {4}\{"id"/m);

      const typed = new vscode.WorkspaceEdit();
      typed.insert(sidecar, new vscode.Position(0, 0), '\n');
      assert.ok(await vscode.workspace.applyEdit(typed));
      await assert.rejects(
        state.decide(new Map([['urn:gloss:x', reply('urn:gloss:x')]])),
        /story\.txt\.gloss\.json has unsaved changes in an editor\. Save or revert them/,
      );
      assert.equal(await readFile(sidecar), usual);
      await document.save();
      await state.decide(new Map([['urn:gloss:x', reply('urn:gloss:x')]]));
      const after = await readFile(sidecar);
      assert.equal(parseSidecar(after).page.annotations.length, parseSidecar(usual).page.annotations.length + 1);
      assert.match(after, /^ {4}\{"id"/m);
      await eventually('the open file read again', () => document.getText() === after && !document.isDirty);
    } finally {
      await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });
});
