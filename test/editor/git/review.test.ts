import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import type { ReviewItem } from '../../../src/editor/documents/review';
import { gitApi } from '../../../src/editor/documents/gitApi';
import { api, closeAll, eventually, hoverAt, openArticle } from '../support/article';
import { branchOfVerdicts, changeItalian, ENGLISH, ITALIAN, onBranch, sidecarOf } from '../support/branch';
import { freshRepository } from '../support/repository';
import { ui, uiIsAvailable } from '../support/ui';

async function review(): Promise<readonly ReviewItem[]> {
  assert.equal(await vscode.commands.executeCommand('glossator.review'), true);
  return items();
}

async function items(): Promise<readonly ReviewItem[]> {
  const { reviews } = await api();
  return reviews.active?.items ?? [];
}

function codes(all: readonly ReviewItem[]): string[] {
  return all.map(({ change }) => change.code);
}

function targetOf(item: ReviewItem) {
  return { uri: item.file.article?.toString() ?? '', ids: [item.id] };
}

async function itemOf(code: string): Promise<ReviewItem> {
  return eventually(code, async () => (await items()).find(({ change }) => change.code === code));
}

describe('a review of a branch', () => {
  afterEach(async () => {
    (await api()).reviews.end();
    await closeAll();
  });

  it('lists what changed since the branch left main, claims first, committed or not', async () => {
    const branch = await branchOfVerdicts();
    const all = await review();
    assert.deepEqual(codes(all), ['verdict-added', 'entity-changed', 'entity-removed']);
    assert.equal((await api()).reviews.active?.base.name, 'main');
    assert.equal(all[0]?.change.quote, branch.done.judged.target.selectors.quote.exact);
    await branch.annotate(sidecarOf(ENGLISH), (annotations) => annotations.filter((a) => a.kind !== 'claim'));
    await eventually('an uncommitted change', async () => codes(await items()).includes('claim-removed'));
  });

  it('shows the changes in a tree by article, with how far one is', async () => {
    await branchOfVerdicts();
    await review();
    if (!(await uiIsAvailable())) return;
    const shown = await ui(async (page) => {
      const view = page
        .locator('.pane', { hasText: 'Review' })
        .filter({ has: page.locator('.monaco-list-row') })
        .last();
      await view.getByText('0 of 3 reviewed, compared with main').waitFor();
      return { texts: await view.locator('.monaco-list-row').allInnerTexts() };
    });
    assert.match(shown.texts[0] ?? '', new RegExp(`${ITALIAN}\\s*3 to review`));
    assert.match(shown.texts.join('\n'), /claim judged: disputed, by marco, because Il ministero non conferma\./);
    assert.equal(shown.texts.length, 4);
  });

  it('goes from change to change, and accepts each until all are reviewed', async () => {
    await branchOfVerdicts();
    const all = await review();
    const { reviews } = await api();
    const seen = new Set<string>();
    for (let i = 0; i < all.length; i++) {
      await vscode.commands.executeCommand('glossator.nextChange');
      seen.add(reviews.current!.id);
    }
    assert.equal(seen.size, all.length);
    const last = reviews.current!.id;
    await vscode.commands.executeCommand('glossator.previousChange');
    assert.notEqual(reviews.current!.id, last);
    await vscode.commands.executeCommand('glossator.nextChange');
    assert.equal(reviews.current!.id, last);
    for (let i = 0; i < all.length; i++) await vscode.commands.executeCommand('glossator.acceptChange');
    assert.deepEqual(
      (await items()).map(({ standing }) => standing),
      ['accepted', 'accepted', 'accepted'],
    );
    const outcome = await vscode.commands.executeCommand<string>('glossator.finishReview');
    assert.equal(outcome, 'Annotations reviewed against main: of 3 changes 3 accepted.\n');
    assert.equal(reviews.active, undefined);
  });

  it('remembers what was accepted until it is changed again', async () => {
    const branch = await branchOfVerdicts();
    const [verdict] = await review();
    await vscode.commands.executeCommand('glossator.acceptChange', targetOf(verdict!));
    (await api()).reviews.end();
    const again = await review();
    assert.deepEqual(
      again.map(({ standing }) => standing),
      ['accepted', 'open', 'open'],
    );
    await branch.annotate(sidecarOf(ITALIAN), (annotations) =>
      annotations.map((a) =>
        a.kind === 'verdict' && a.id === verdict?.change.annotation?.id
          ? { ...a, body: { ...a.body, verdict: 'refuted' as const } }
          : a,
      ),
    );
    await eventually('the verdict to review again', async () => (await items())[0]?.standing === 'open');
  });

  it('writes an objection as a reply of the reviewer and nothing else, shows it in the card, and takes it back', async () => {
    const branch = await branchOfVerdicts();
    const { state } = await openArticle(branch.file(ITALIAN));
    await review();
    const before = parseSidecar(await branch.read(sidecarOf(ITALIAN))).page.annotations;
    const changed = await itemOf('entity-changed');
    assert.equal(
      await vscode.commands.executeCommand('glossator.objectToChange', targetOf(changed), 'È un <b>governo</b>.'),
      true,
    );
    assert.equal((await itemOf('entity-changed')).standing, 'objected');
    assert.equal((await items()).length, 3, 'one’s own objection is no change to review');
    const after = parseSidecar(await branch.read(sidecarOf(ITALIAN))).page.annotations;
    const fresh = after.filter(({ id }) => !before.some((a) => a.id === id));
    assert.equal(after.length, before.length + 1);
    assert.deepEqual(
      fresh.map(({ kind, target }) => [kind, target]),
      [['reply', { type: 'annotation', id: branch.done.retyped.id }]],
    );
    const start = (await itemOf('entity-changed')).change.span!.start;
    const hover = await hoverAt(state, state.document.getText().slice(start, start + 12));
    assert.match(hover, /↳ È un &lt;b&gt;governo/);
    assert.equal(await state.undo(), true);
    await eventually('the objection taken back', async () => (await itemOf('entity-changed')).standing === 'open');
  });

  it('says at a changed place what changed, and offers what to do', async () => {
    const branch = await branchOfVerdicts();
    const { state } = await openArticle(branch.file(ITALIAN));
    await review();
    const { span } = (await itemOf('entity-changed')).change;
    const hover = await hoverAt(state, state.document.getText().slice(span!.start, span!.start + 12));
    assert.match(hover, /\*\*± Entity changed\*\*/);
    assert.match(hover, /type .* → /);
    assert.match(
      hover,
      /\[Accept\]\(command:glossator\.acceptChange\?[^)]*\) · \[Object\].* · \[Discard\].* · \[Next\]/,
    );
  });

  it('puts the base’s version back, and Ctrl+Z takes that back', async () => {
    const branch = await branchOfVerdicts();
    const { state } = await openArticle(branch.file(ITALIAN));
    await review();
    assert.equal(
      await vscode.commands.executeCommand('glossator.discardChange', targetOf(await itemOf('entity-removed'))),
      true,
    );
    await eventually('what was removed', async () => !codes(await items()).includes('entity-removed'));
    assert.equal(state.markById(branch.done.removed.id)?.decided, true);
    for (const code of ['entity-changed', 'verdict-added'])
      await vscode.commands.executeCommand('glossator.discardChange', targetOf(await itemOf(code)));
    assert.deepEqual(codes(await items()), []);
    assert.equal(await branch.read(sidecarOf(ITALIAN)), await branch.git('show', `main:./${sidecarOf(ITALIAN)}`));
    assert.equal(await state.undo(), true);
    await itemOf('verdict-added');
  });

  it('is gone through with keys, and asks before it ends early', async () => {
    await branchOfVerdicts();
    const all = await review();
    if (!(await uiIsAvailable())) return;
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const { reviews } = await api();
    const first = reviews.current?.id;
    await ui((page) => page.keyboard.press('Alt+Shift+N'));
    await eventually('the next change', () => reviews.current && reviews.current.id !== first);
    await ui((page) => page.keyboard.press('Alt+Shift+Enter'));
    await eventually('one accepted', async () => (await items()).some(({ standing }) => standing === 'accepted'));
    const finished = vscode.commands.executeCommand<string>('glossator.finishReview');
    await ui((page) => page.getByRole('button', { name: 'End Review' }).click());
    assert.equal(
      await finished,
      `Annotations reviewed against main: of ${all.length} changes 1 accepted, ${all.length - 1} not reviewed.\n`,
    );
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('compares with a revision of one’s choice, and says where git knows none', async () => {
    const branch = await branchOfVerdicts();
    await branch.annotate(sidecarOf(ENGLISH), (annotations) => annotations.filter((a) => a.kind !== 'claim'));
    await branch.commit('No claims');
    assert.equal(await vscode.commands.executeCommand('glossator.reviewAgainst', 'HEAD~1'), true);
    assert.ok(codes(await items()).every((code) => code.endsWith('-removed')));
    assert.ok((await items()).length > 0);
    assert.equal(await vscode.commands.executeCommand('glossator.reviewAgainst', 'nowhere'), false);
    assert.equal(await vscode.commands.executeCommand('glossator.reviewAgainst', '--output=x'), false);
  });

  it('follows an article that was renamed on the branch', async () => {
    const branch = await freshRepository();
    await branch.git('checkout', '--quiet', '-b', 'rename');
    await changeItalian(branch);
    await branch.git('mv', ITALIAN, 'comando.txt');
    await branch.git('mv', sidecarOf(ITALIAN), sidecarOf('comando.txt'));
    await branch.commit('A shorter name');
    await onBranch(branch, 'rename');
    await vscode.window.showTextDocument(branch.file('comando.txt'));
    const all = await review();
    assert.deepEqual(codes(all), ['verdict-added', 'entity-changed', 'entity-removed']);
    assert.equal(all[0]?.file.article?.path, branch.file('comando.txt').path);
    assert.equal(all[0]?.file.movedFrom?.path, branch.file(sidecarOf(ITALIAN)).path);
  });

  it('follows an article that was renamed and not committed yet', async () => {
    const branch = await branchOfVerdicts();
    for (const [from, to] of [
      [ITALIAN, 'comando.txt'],
      [sidecarOf(ITALIAN), sidecarOf('comando.txt')],
    ] as const)
      await vscode.workspace.fs.rename(branch.file(from), branch.file(to));
    await branch.repository.status();
    await vscode.window.showTextDocument(branch.file('comando.txt'));
    const all = await review();
    assert.deepEqual(codes(all), ['verdict-added', 'entity-changed', 'entity-removed']);
    assert.equal(all[0]?.file.article?.path, branch.file('comando.txt').path);
  });

  it('tells what went with an article that was deleted, over the article as it was', async () => {
    const branch = await freshRepository();
    await branch.git('checkout', '--quiet', '-b', 'less');
    await branch.git('rm', '--quiet', ITALIAN, sidecarOf(ITALIAN));
    await branch.commit('Less');
    await onBranch(branch, 'less');
    await vscode.window.showTextDocument(branch.file(ENGLISH));
    const all = await review();
    assert.ok(all.length > 5 && all.every(({ change }) => change.code.endsWith('-removed')));
    assert.ok(all.every(({ file }) => file.isGone));
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'git');
    assert.equal(await vscode.commands.executeCommand('glossator.objectToChange', targetOf(all[0]!), 'Why?'), false);
  });

  it('tells what can be told of a sidecar that is damaged on either side', async () => {
    const branch = await branchOfVerdicts();
    const whole = await branch.read(sidecarOf(ITALIAN));
    await branch.write(sidecarOf(ITALIAN), whole.slice(0, whole.length - 200));
    await review();
    const article = (await api()).reviews.active?.articles[0];
    assert.equal(article?.files[0]?.whole, false);
    assert.ok(codes(article?.items ?? []).includes('verdict-added'));
    await branch.commit('Damaged');
    await branch.write(sidecarOf(ITALIAN), whole);
    assert.equal(await vscode.commands.executeCommand('glossator.reviewAgainst', 'HEAD'), true);
    assert.equal((await api()).reviews.active?.articles[0]?.files[0]?.whole, false);
  });

  it('says that nothing changed', async () => {
    const branch = await freshRepository();
    await branch.git('checkout', '--quiet', '-b', 'nothing');
    await onBranch(branch, 'nothing');
    await vscode.window.showTextDocument(branch.file(ENGLISH));
    assert.deepEqual(await review(), []);
    if (!(await uiIsAvailable())) return;
    await ui((page) => page.getByText('No annotation changed: there is nothing to review.').waitFor());
    assert.match(
      (await vscode.commands.executeCommand<string>('glossator.finishReview')) ?? '',
      /^Annotations reviewed against main: of 0 changes/,
    );
  });

  it('leads from the diff of a sidecar into the article, and says there what changed', async () => {
    const branch = await branchOfVerdicts();
    const sidecar = branch.file(sidecarOf(ITALIAN));
    await vscode.commands.executeCommand('vscode.diff', branch.api.toGitUri(sidecar, 'main'), sidecar, 'Changes');
    const lenses = await eventually('lenses that tell changes', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', sidecar);
      return found.some(({ command }) => /claim judged/.test(command?.title ?? '')) && found;
    });
    if (await uiIsAvailable())
      await ui((page) =>
        page
          .locator('.monaco-diff-editor .codelens-decoration')
          .getByText(/entity changed/)
          .first()
          .waitFor(),
      );
    const verdict = lenses.find(({ command }) => /claim judged: disputed, by marco/.test(command?.title ?? ''));
    assert.ok(lenses.some(({ command }) => /^± entity changed: type/.test(command?.title ?? '')));
    await vscode.commands.executeCommand(verdict!.command!.command, ...(verdict!.command!.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.path, branch.file(ITALIAN).path);
    assert.equal(editor.document.getText(editor.selection), branch.done.judged.target.selectors.quote.exact);
    const left = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      branch.api.toGitUri(sidecar, 'main'),
    );
    const removed = left.find(({ command }) => /^− entity removed/.test(command?.title ?? ''));
    await vscode.commands.executeCommand(removed!.command!.command, ...(removed!.command!.arguments as unknown[]));
    assert.equal(
      vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection),
      branch.done.removed.target.selectors.quote.exact,
    );
  });
});

describe('where no repository is open', () => {
  it('says that there is nothing to compare with', async () => {
    assert.deepEqual((await gitApi())?.repositories, []);
    assert.equal(await vscode.commands.executeCommand('glossator.review'), false);
    assert.equal((await api()).reviews.active, undefined);
    if (!(await uiIsAvailable())) return;
    await ui((page) => page.getByText('This folder is in no git repository').first().waitFor());
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
