import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api } from './support/article';
import { ui, uiIsAvailable } from './support/ui';

// In this window git is turned off, and in a browser's there is none.
describe('a review without git', () => {
  it('says in a sentence what it needs', async () => {
    for (const command of ['review', 'reviewAgainst'])
      assert.equal(await vscode.commands.executeCommand(`glossator.${command}`), false);
    assert.equal((await api()).reviews.active, undefined);
    if (!(await uiIsAvailable())) return;
    await ui((page) => page.getByText('Reviewing changes needs git').first().waitFor());
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
