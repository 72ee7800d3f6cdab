import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, articleOf, closeAll, cursorIn, eventually, hoverAt } from './support/article';
import { ui, uiIsAvailable } from './support/ui';

describe('cards', () => {
  afterEach(closeAll);

  it('tell an entity: its type, its names, its id as a link, its mentions, what can be done', async () => {
    const { state } = await articleOf(
      'Bộ trưởng thăm Nhật Bản\n\nNhật Bản và Việt Nam đã ký một thỏa thuận tại Hà Nội hôm 3/3/2025. Thủ tướng nói hai nước sẽ hợp tác.\n',
    );
    const card = await hoverAt(state, 'Nhật Bản và');
    assert.match(card, /\*\*Nhật Bản\*\* · Place/);
    assert.match(card, /\[Q17\]\(https:\/\/www\.wikidata\.org\/wiki\/Q17\)/);
    assert.match(card, /Japan/);
    assert.match(card, /Giappone/);
    assert.match(card, /2 mentions in this article/);
    assert.match(card, /\[Accept\]\(command:glossator\.accept\?/);
  });

  it('tell a date and a figure by their values, an event by its type in words, a claim by who says what', async () => {
    const { state } = await articleOf(
      'Tổn thất\n\nChiều 3/3/2025, Bộ Tài chính Việt Nam cho biết chính phủ đã ký kết thỏa thuận vay 1,2 tỷ USD với Nhật Bản.\n',
    );
    assert.match(await hoverAt(state, '3/3/2025'), /3 March 2025/);
    assert.match(await hoverAt(state, '1,2 tỷ'), /1 ?200 ?000 ?000/);
    assert.match(await hoverAt(state, 'ký kết'), /Agreement reached or announced/);
    const claim = await hoverAt(state, 'cho biết');
    assert.match(claim, /\*\*Bộ Tài chính Việt Nam\*\* says/);
    assert.match(claim, /\*cho biết\*/);
  });

  it('show text of an article as text, whatever it pretends to be', async () => {
    const hostile =
      'Rome\n\nThe ministry of Japan said [x](command:workbench.action.quit) <b>bold</b> `code` ![i](https://example.org/i.png) $(bug) https://example.org/a in Rome.\n';
    const { state } = await articleOf(hostile);
    const card = await hoverAt(state, 'said');
    assert.doesNotMatch(card, /\]\(command:workbench/);
    assert.doesNotMatch(card, /<b>|(?<!\\)`|(?<!\\)!\[|(?<!\\)\$\(/);
    assert.doesNotMatch(card, /https:\/\/example/);
    if (!(await uiIsAvailable())) return;
    const editor = vscode.window.activeTextEditor!;
    cursorIn(editor, 'said');
    await vscode.commands.executeCommand('glossator.showHover');
    const shown = await ui(async (page) => {
      const hover = page.locator('.monaco-hover:visible').first();
      await hover.getByText('says').first().waitFor();
      return hover.evaluate((e) => ({
        commands: [...e.querySelectorAll('a')].map((a) => a.getAttribute('data-href') ?? ''),
        elements: [...e.querySelectorAll('b, code, img, .codicon-bug')].map((x) => x.outerHTML),
        text: e.textContent ?? '',
      }));
    });
    assert.ok(shown.commands.length > 0);
    assert.ok(
      shown.commands.every((href) => !href.startsWith('command:workbench') && !href.includes('example.org')),
      shown.commands.join(' '),
    );
    assert.deepEqual(shown.elements, []);
    assert.match(shown.text, /x\]\(command:workbench\.action\.quit\)/);
  });

  it('have working actions: a click on Accept accepts', async () => {
    const { state, editor } = await articleOf('Rome\n\nThe minister of Japan arrived in Rome on Monday.\n');
    if (!(await uiIsAvailable())) return;
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.showHover');
    await ui((page) => page.locator('.monaco-hover:visible a', { hasText: 'Accept' }).first().click());
    await eventually('the decision', () =>
      state.marks.some((m) => m.layer === 'entity' && m.ref === 'wd:Q17' && m.decided),
    );
  });

  it('and code actions say in words what they do', async () => {
    const { editor } = await articleOf('Rome\n\nThe minister of Japan arrived in Rome on Monday. Japan agreed.\n');
    cursorIn(editor, 'Japan');
    const titles = (await actionsAt(editor)).map((a) => a.title);
    assert.deepEqual(titles, [
      'Accept “Japan” as place',
      'Accept “Japan” as place everywhere in this article (2)',
      'Reject “Japan” as place',
      'Change the type of “Japan”…',
      'Choose who or what “Japan” is…',
      'Tag the sentence as a claim',
    ]);
  });

  it('feed the outline', async () => {
    const { uri } = await articleOf(
      'Ministers meet in Rome\n\nThe minister of Japan arrived in Rome on Monday, officials said.\n',
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const [headline] = symbols.filter((s) => s.name === 'Ministers meet in Rome');
    assert.ok(headline);
    assert.ok(headline.children.some((s) => s.name === 'Japan' && s.detail === 'Place'));
  });
});
