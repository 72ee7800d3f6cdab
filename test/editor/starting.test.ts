import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, articleOf, closeAll, eventually, hoverAt, markedAs, projectUri } from './support/article';
import { ui, uiIsAvailable } from './support/ui';

interface Manifest {
  readonly version: string;
  readonly contributes: { readonly walkthroughs: readonly { readonly steps: readonly { readonly title: string }[] }[] };
}

async function manifest(): Promise<Manifest> {
  const file = vscode.Uri.joinPath(projectUri(), 'package.json');
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Manifest;
}

describe('the first minute', () => {
  afterEach(async () => {
    // Closing what was never saved would ask.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
  });

  it('opens a sample article with something of every layer marked, and says to save it before deciding', async () => {
    await vscode.commands.executeCommand('glossator.openSample');
    const document = vscode.window.activeTextEditor!.document;
    assert.equal(document.uri.scheme, 'untitled');
    const state = await eventually('the sample as an article', async () => (await api()).states.get(document));
    await eventually('its marks', () => markedAs(state, 'Vietnam').length > 2);
    assert.deepEqual([...new Set(state.marks.map((m) => m.layer))].sort(), [
      'claim',
      'date',
      'entity',
      'event',
      'quantity',
    ]);
    assert.match(state.readOnly, /^Save the article first/);
    assert.match(await hoverAt(state, 'Vietnam'), /Place/);
  });

  it('shows the walkthrough with all of its steps, and ticks the one that its button does', async function () {
    if (!(await uiIsAvailable())) this.skip();
    await vscode.commands.executeCommand('glossator.getStarted');
    const titles = (await manifest()).contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ title }) => title));
    const shown = await ui(async (page, last) => {
      const steps = page.locator('.getting-started-step');
      await steps.filter({ hasText: last }).waitFor();
      await page.getByRole('button', { name: 'Open Sample Article' }).click();
      await steps.first().getByRole('checkbox', { checked: true }).waitFor();
      return steps.locator('.step-title').allInnerTexts();
    }, titles.at(-1)!);
    assert.deepEqual(shown, titles);
    const { states } = await api();
    await eventually('the sample beside it', () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.isUntitled && states.get(document)),
    );
  });

  it('reports a problem with versions and names of settings, and nothing of what they say', async () => {
    const settings = vscode.workspace.getConfiguration('glossator');
    await settings.update('annotator', 'secretname', vscode.ConfigurationTarget.Workspace);
    try {
      const { uri } = await articleOf('Words that nobody should read, in Rome.\n', 'private-story.txt');
      await vscode.commands.executeCommand('glossator.reportProblem');
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.isUntitled, true);
      const report = document.getText();
      assert.ok(report.includes(`Glossator ${(await manifest()).version}`));
      assert.ok(report.includes(`VS Code ${vscode.version}`));
      assert.match(report, /Changed settings[^\n]*`glossator\.annotator`/);
      for (const told of ['secretname', 'private-story', 'nobody should read', 'Rome', uri.path.split('/')[1]!])
        assert.ok(!report.includes(told), told);
    } finally {
      await settings.update('annotator', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
