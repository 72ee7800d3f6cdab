import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Random } from '../support/random';
import type { ArticleState } from '../../src/editor/documents/articleState';
import { articleOf, closeAll, cursorIn, eventually, markedAs, readFile, writeFile } from './support/article';

const STORY =
  'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on March 3, 2025. ' +
  'Italy will host talks, he said. The talks will cost 2 million euros, the minister said. ' +
  'A spokesman for Toyota said that 120 people had come.\n';

/** Accepts everything that is suggested here. */
async function acceptAll(state: ArticleState): Promise<void> {
  const ids = state.marks.filter((mark) => !mark.decided).map((mark) => mark.id);
  await vscode.commands.executeCommand('glossator.accept', { uri: state.document.uri.toString(), ids });
  assert.ok(decidedIn(state).length >= 5, 'enough is decided');
}

function decidedIn(state: ArticleState) {
  return state.marks.filter((mark) => mark.decided);
}

/** Where everything is that was decided, by annotation and part. */
function places(state: ArticleState): ReadonlyMap<string, number> {
  const all = decidedIn(state).flatMap((mark): [string, number | undefined][] => [
    [`${mark.id} start`, mark.start],
    [`${mark.id} end`, mark.end],
    [`${mark.id} source`, mark.layer === 'claim' ? mark.source?.start : undefined],
    [`${mark.id} cue`, mark.layer === 'claim' ? mark.cue?.start : undefined],
  ]);
  return new Map(all.filter((place): place is [string, number] => place[1] !== undefined));
}

/** What was in its place then is there again; what was lost may have been found by its words since. */
function assertKept(state: ArticleState, then: ReadonlyMap<string, number>): void {
  const now = places(state);
  assert.deepEqual(
    [...then.keys()].map((part) => [part, now.get(part)]),
    [...then],
  );
}

/** Undoes typing, whatever keys are bound to decisions. */
const undo = () => vscode.commands.executeCommand('default:undo');
const redo = () => vscode.commands.executeCommand('default:redo');

describe('places in an open article', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  it('come back with the text, undo after undo and redo after redo', async () => {
    const { state, editor } = await articleOf(STORY);
    await acceptAll(state);
    const random = new Random(7);
    const { document } = state;
    const seen = new Map([[STORY, places(state)]]);
    for (let i = 0; i < 40; i++) {
      const length = document.getText().length;
      const start = random.between(0, length + 1);
      const end = Math.min(length, start + (random.chance(0.6) ? 0 : random.between(0, 25)));
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      await editor.edit((edit) => edit.replace(range, random.pick(['x', ' and Rome', '\n', '🚢'])));
      seen.set(document.getText(), places(state));
    }
    const last = document.getText();
    assert.notEqual(JSON.stringify([...places(state)]), JSON.stringify([...seen.get(STORY)!]));
    /** Steps until a text is back; each on the way has the places that it had. */
    const stepTo = async (text: string, step: () => Thenable<unknown>): Promise<number> => {
      let steps = 0;
      for (; document.getText() !== text; steps++) {
        await step();
        const then = seen.get(document.getText());
        assert.ok(then, `a text that was not there before: ${document.getText()}`);
        assertKept(state, then);
      }
      return steps;
    };
    assert.ok((await stepTo(STORY, undo)) > 10);
    assert.deepEqual(places(state), seen.get(STORY));
    await stepTo(last, redo);
    await stepTo(STORY, undo);
  });

  it('stay exact when a decision is saved after words were typed inside a mark', async () => {
    const { state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.accept');
    const at = STORY.indexOf('Japan') + 2;
    await editor.edit((edit) => edit.insert(state.document.positionAt(at), '(typed quite a lot right inside of it)'));
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    assert.equal(markedAs(state, 'Ja(typed quite a lot right inside of it)pan')[0]?.decided, true);
  });

  it('are found afresh when the file changes under an article without unsaved changes', async () => {
    const { uri, state } = await articleOf(STORY);
    await acceptAll(state);
    const before = decidedIn(state).length;
    const text = `UPDATED at noon\n\n${STORY.replace('had come', 'had come there')}`;
    await writeFile(uri, text);
    await eventually('the new text', () => state.document.getText() === text);
    await eventually('all in place', () => decidedIn(state).length === before);
    for (const mark of decidedIn(state).filter((m) => m.layer === 'entity'))
      assert.match(text.slice(mark.start, mark.end), /^(?:Rome|Japan|Italy|Toyota)$/);
  });

  for (const [what, order] of [
    ['the article first', ['article', 'annotations']],
    ['the annotations file first', ['annotations', 'article']],
  ] as const)
    it(`show the new state after a checkout that writes ${what}`, async () => {
      const { uri, sidecar, state, editor } = await articleOf(STORY);
      cursorIn(editor, 'Italy');
      await vscode.commands.executeCommand('glossator.accept');
      const other = await readFile(sidecar);
      cursorIn(editor, 'Toyota');
      await vscode.commands.executeCommand('glossator.accept');
      const text = `${STORY.slice(STORY.indexOf('Italy'))}Much later, more was added here.\n`;
      const contents = { article: text, annotations: other };
      for (const which of order) {
        await writeFile(which === 'article' ? uri : sidecar, contents[which]);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await eventually('the new state', () => {
        const shown = decidedIn(state).map((mark) => state.document.getText().slice(mark.start, mark.end));
        return state.document.getText() === text && shown.join() === 'Italy';
      });
      assert.equal(state.document.isDirty, false, 'nothing was asked, nothing is pending');
      assert.equal(await readFile(sidecar), other, 'nothing was written');
    });

  it('are those of the text on screen where it has unsaved changes and the annotations file changes', async () => {
    const { uri, sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    const one = await readFile(sidecar);
    cursorIn(editor, 'Toyota');
    await vscode.commands.executeCommand('glossator.accept');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'LIVE: '));
    await writeFile(sidecar, one);
    await writeFile(uri, STORY.replace('2 million', '3 million'));
    await eventually('one less', () => markedAs(state, 'Toyota')[0]?.decided === false);
    assert.ok(state.document.isDirty && state.document.getText().startsWith('LIVE: Ministers'));
    assert.equal(markedAs(state, 'Italy')[0]?.decided, true);
  });
});
