import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LAYERS } from '../../src/core/index/mark';
import { articleOf, closeAll, eventually, openArticle, projectUri } from './support/article';
import { ui, uiIsAvailable } from './support/ui';

const SEEDS = [
  '000_37af62cdc2cf57db',
  '001_a32da3b552fe0479',
  '002_0adf83b3f31315dc',
  '003_29cf2bb67e04a68a',
  '004_b6509d729437e1d1',
];

/** The lines drawn under words on the screen now, by their style. */
async function painted(): Promise<string[]> {
  return ui((page) =>
    page.locator('.monaco-editor .view-overlays .cdr, .monaco-editor .view-lines span').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const style = element.ownerDocument.defaultView!.getComputedStyle(element);
        return style.borderBottomWidth === '0px' ? [] : [style.borderBottomStyle];
      }),
    ),
  );
}

describe('highlights', () => {
  afterEach(closeAll);

  for (const name of SEEDS) {
    it(`are there in the article ${name} and gone when turned off`, async function () {
      const uri = vscode.Uri.joinPath(projectUri(), '..', 'shared', 'seeds', `${name}.txt`);
      const there = await vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      );
      if (!there) {
        console.log(`      skipped: ${name}.txt is not on this machine`);
        return this.skip();
      }
      const { state } = await openArticle(uri);
      const counts = new Map(LAYERS.map((layer) => [layer, state.marks.filter((m) => m.layer === layer).length]));
      assert.ok(counts.get('entity')! > 20, `${counts.get('entity')} entities`);
      assert.ok(counts.get('event')! > 8, `${counts.get('event')} events`);
      assert.ok(counts.get('date')! > 0, `${counts.get('date')} dates`);
      assert.ok(counts.get('claim')! > 0, `${counts.get('claim')} claims`);
      if (!(await uiIsAvailable())) return;
      await eventually('lines under names', async () => {
        const lines = await painted();
        return lines.includes('solid') && lines.includes('dotted');
      });
      await vscode.commands.executeCommand('glossator.toggle');
      await eventually('an unmarked page', async () => (await painted()).length === 0);
      await vscode.commands.executeCommand('glossator.toggle');
    });
  }

  it('open as a page to read: wrapped, proportional, without what is meant for code', async () => {
    const { editor } = await articleOf(
      'Il presidente è arrivato a Roma\n\nIl presidente è arrivato a Roma lunedì mattina.\n',
    );
    assert.equal(editor.document.languageId, 'article');
    const settings = vscode.workspace.getConfiguration('editor', editor.document);
    assert.equal(settings.get('wordWrap'), 'wordWrapColumn');
    assert.equal(settings.get('occurrencesHighlight'), 'off');
    assert.equal(settings.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(settings.get('wordBasedSuggestions'), 'off');
    assert.equal(settings.get('minimap.enabled'), false);
    assert.equal(settings.get('bracketPairColorization.enabled'), false);
  });

  it('follow what is typed: a new name is marked, a name destroyed is not', async () => {
    const { state, editor } = await articleOf(
      'Rome\n\nThe minister of Italy arrived in Rome on Monday and met his colleagues there.\n',
    );
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(editor.document.getText().length), 'He left for Japan on Tuesday.\n'),
    );
    await eventually('Japan', () => state.marks.some((m) => m.layer === 'entity' && m.ref === 'wd:Q17'));
    const at = editor.document.getText().indexOf('Italy');
    await editor.edit((edit) =>
      edit.delete(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 5))),
    );
    await eventually('Italy gone', () => !state.marks.some((m) => m.layer === 'entity' && m.ref === 'wd:Q38'));
  });

  it('leave files alone that are no articles', async () => {
    const { states } = (await vscode.extensions.getExtension('glossator.glossator')!.activate()) as {
      states: { get(d: vscode.TextDocument): unknown };
    };
    const { uri } = await articleOf('Rome and Tokyo', 'news.txt');
    const other = vscode.Uri.joinPath(uri, '..', 'requirements.txt');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('italy==1.0\njapan==2.0\n'));
    const document = await vscode.workspace.openTextDocument(other);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'plaintext');
    assert.equal(states.get(document), undefined);
  });

  it('are drawn in articles kept as Markdown once they have annotations beside them', async () => {
    const { state, uri } = await articleOf('# Rome\n\nThe minister of **Japan** arrived in Rome.\n', 'story.article');
    assert.ok(state.marks.length > 0);
    const markdown = vscode.Uri.joinPath(uri, '..', 'other.md');
    await vscode.workspace.fs.writeFile(
      markdown,
      new TextEncoder().encode('# Rome\n\nThe minister of **Japan** arrived in [Rome](https://example.org/Paris).\n'),
    );
    await vscode.workspace.fs.writeFile(
      markdown.with({ path: `${markdown.path}.gloss.json` }),
      new TextEncoder().encode(
        '{\n  "@context":["http://www.w3.org/ns/anno.jsonld"],\n  "type":"AnnotationPage",\n  "items":[\n  ]\n}\n',
      ),
    );
    const { state: read } = await openArticle(markdown);
    assert.equal(read.document.languageId, 'markdown');
    const text = read.document.getText();
    assert.deepEqual(
      read.marks.filter((m) => m.layer === 'entity').map((m) => text.slice(m.start, m.end)),
      ['Rome', 'Japan', 'Rome'],
    );
  });
});
