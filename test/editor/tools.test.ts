import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { articleOf, closeAll, cursorIn, eventually, hoverAt, markedAs, readFile, readIfThere } from './support/article';

const STORY = `Ministers of Japan and Italy meet in Rome

ROME, March 3, 2025 - The foreign minister of Japan arrived in Rome on Monday with a grey lantern. Japan will send 200 engineers, the minister said.
`;

async function ask<Result>(name: string, input: object): Promise<Result> {
  const { content } = await vscode.lm.invokeTool(`glossator_${name}`, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value) as Result;
}

async function refused(name: string, input: object): Promise<void> {
  const answer = await ask(name, input).catch(() => 'refused');
  assert.equal(answer, 'refused');
}

interface Listed {
  readonly annotations: readonly { readonly layer: string; readonly text: string; readonly proposed?: boolean }[];
}

describe('tools for assistants', () => {
  afterEach(closeAll);

  it('list what is marked, layer by layer, and find mentions by a name in another language', async () => {
    const { uri, state } = await articleOf(STORY);
    await eventually('the marks', () => markedAs(state, 'Japan').length === 3);
    const article = vscode.workspace.asRelativePath(uri);
    const all = await ask<Listed>('listAnnotations', { article });
    assert.equal(all.annotations.length, state.marks.length);
    const claims = await ask<Listed>('listAnnotations', { layers: ['claim'] });
    assert.deepEqual([...new Set(claims.annotations.map(({ layer }) => layer))], ['claim']);
    interface Found {
      readonly identities: readonly {
        readonly ref: string;
        readonly mentions: readonly { readonly article: string }[];
      }[];
    }
    const { identities } = await ask<Found>('findMentions', { name: 'Nhật Bản' });
    const japan = identities.find(({ ref }) => ref === 'wd:Q17');
    assert.equal(japan?.mentions.filter((m) => m.article === article).length, 3);
  });

  it('propose what a person then accepts or rejects, and save nothing before', async () => {
    const { sidecar, state, editor } = await articleOf(STORY);
    await eventually('the marks', () => markedAs(state, 'Japan').length === 3);
    assert.equal(markedAs(state, 'grey lantern').filter((m) => m.layer === 'entity').length, 0);
    const proposal = { quote: 'grey lantern', layer: 'entity', type: 'system' };
    await ask('proposeAnnotation', proposal);
    assert.match(await hoverAt(state, 'grey lantern'), /Proposed by an assistant/);
    assert.equal(await readIfThere(sidecar), undefined);
    // What is shown is not proposed again.
    await refused('proposeAnnotation', proposal);
    cursorIn(editor, 'grey lantern');
    await vscode.commands.executeCommand('glossator.accept');
    assert.match(await readFile(sidecar), /"exact":"grey lantern"/);
    assert.deepEqual(
      markedAs(state, 'grey lantern').map(({ decided }) => decided),
      [true],
    );
    await ask('proposeAnnotation', { quote: 'engineers', layer: 'entity', type: 'organization' });
    cursorIn(editor, 'engineers');
    await vscode.commands.executeCommand('glossator.reject');
    assert.equal(markedAs(state, 'engineers').length, 0);
    await refused('proposeAnnotation', { quote: 'engineers', layer: 'entity', type: 'organization' });
  });

  it('open nothing outside the workspace, take no words that are not there, and stop where they are turned off', async () => {
    const { uri } = await articleOf(STORY);
    await refused('listAnnotations', { article: '../../etc/hostname.txt' });
    await refused('proposeAnnotation', { quote: 'no such words', layer: 'claim' });
    await refused('proposeAnnotation', { quote: 'Rome', layer: 'entity', type: 'river' });
    const settings = vscode.workspace.getConfiguration('glossator', uri);
    await settings.update('assistants', false, vscode.ConfigurationTarget.Workspace);
    try {
      await refused('listAnnotations', {});
    } finally {
      await settings.update('assistants', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
