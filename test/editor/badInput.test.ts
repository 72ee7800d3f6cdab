import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  articleOf,
  closeAll,
  cursorIn,
  eventually,
  markedAs,
  openArticle,
  readFile,
  freshFolder,
  writeFile,
} from './support/article';

const STORY =
  'Ministers of Japan and Italy meet in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday, officials said.\n';

async function acceptsAndKeeps(text: string | Uint8Array, piece: string): Promise<void> {
  const { sidecar, state, editor } = await articleOf(text);
  await eventually(`${piece} marked`, () => markedAs(state, piece).length);
  cursorIn(editor, piece);
  await vscode.commands.executeCommand('glossator.accept');
  const saved = JSON.parse(await readFile(sidecar)) as { items: { target: { selector: { exact?: string }[] } }[] };
  assert.equal(saved.items[0]?.target.selector[0]?.exact, piece);
}

function enlarged(bytes: Uint8Array, size: number): Uint8Array {
  const all = new Uint8Array(size).fill(0x20);
  all.set(bytes);
  return all;
}

describe('articles as the world has them', () => {
  afterEach(closeAll);

  it('an empty file', async () => {
    const { state } = await articleOf('');
    assert.deepEqual(state.marks, []);
  });

  it('a file of 20 MB is left to VS Code without a word or a wait', async () => {
    const uri = vscode.Uri.joinPath(await freshFolder(), 'large.txt');
    await writeFile(uri, new TextEncoder().encode(STORY.repeat(Math.ceil(20_000_000 / STORY.length))));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const { state } = await openArticle(uri);
    assert.equal(state.tooLarge, true);
    assert.deepEqual(state.marks, []);
  });

  it('one line of 2 MB', async () => {
    const { state } = await articleOf(STORY.replaceAll('\n', ' ').repeat(Math.ceil(2_000_000 / STORY.length)));
    await eventually('marks', () => state.marks.length > 1000);
  });

  it('binary', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    const uri = vscode.Uri.joinPath(await freshFolder(), 'binary.txt');
    await writeFile(uri, bytes);
    const opened = await vscode.workspace.openTextDocument(uri).then(
      () => true,
      () => false,
    );
    // VS Code may refuse it; where it opens, nothing may break.
    if (opened) await openArticle(uri).then(({ state }) => assert.ok(state.marks.every((m) => m.end > m.start)));
  });

  it('invalid UTF-8', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('Japan and '),
      0xff,
      0xfe,
      0xc3,
      ...new TextEncoder().encode(' Italy meet in Rome.\n'),
    ]);
    await acceptsAndKeeps(bytes, 'Italy');
  });

  it('a byte-order mark', () => acceptsAndKeeps(`\ufeff${STORY}`, 'Italy'));

  it('CRLF line ends', () => acceptsAndKeeps(STORY.replaceAll('\n', '\r\n'), 'Rome'));

  it('decomposed Vietnamese (NFD)', () =>
    acceptsAndKeeps(
      'Bộ trưởng thăm Việt Nam\n\nNgoại trưởng Nhật Bản đã đến Hà Nội hôm thứ hai để hội đàm với các quan chức.\n'.normalize(
        'NFD',
      ),
      'Hà Nội'.normalize('NFD'),
    ));

  it('an emoji beside a mention', async () => {
    const { sidecar, state, editor } = await articleOf(
      '🎉🎉 News 👩‍👩‍👧\n\n👍Japan🎉 agreed with Italy on Monday, officials said.\n',
    );
    cursorIn(editor, 'Japan');
    await vscode.commands.executeCommand('glossator.accept');
    const text = await readFile(sidecar);
    // Code points in the file: each emoji of the pair counts one, not two.
    const start = [...'🎉🎉 News 👩‍👩‍👧\n\n👍'].length;
    assert.match(text.replaceAll(/\s/g, ''), new RegExp(`"start":${start},"end":${start + 5}`));
    assert.ok(state.marks.some((m) => m.decided));
  });

  it('right-to-left text', async () => {
    const { state } = await articleOf('وصل وزير خارجية اليابان إلى روما يوم الاثنين 12/5/2024 لإجراء محادثات.\n');
    assert.ok(state.marks.every((m) => m.end > m.start));
  });

  for (const [name, spoil, why] of [
    ['that is not UTF-8', (bytes: Uint8Array) => bytes.map((b) => (b === 0x4a ? 0xe1 : b)), /not UTF-8 text/],
    [
      'that is UTF-16',
      (bytes: Uint8Array) => Uint8Array.from([0xff, 0xfe, ...[...bytes].flatMap((b) => [b, 0])]),
      /not UTF-8 text/,
    ],
    ['that is larger than is read', (bytes: Uint8Array) => enlarged(bytes, 33 * 1024 * 1024), /larger than 32 MB/],
  ] as const)
    it(`a sidecar ${name} is told of and never written over`, async () => {
      const { sidecar, state, editor } = await articleOf(STORY);
      cursorIn(editor, 'Japan');
      await vscode.commands.executeCommand('glossator.accept');
      const bytes = spoil(await vscode.workspace.fs.readFile(sidecar));
      await writeFile(sidecar, bytes);
      await eventually('the problem', () => why.test(state.problems[0]?.message ?? ''));
      await assert.rejects(
        state.decide(new Map([['urn:gloss:x', null]])),
        /story\.txt\.gloss\.json can't be read as it is, so nothing was written to it/,
      );
      assert.equal((await vscode.workspace.fs.stat(sidecar)).size, bytes.length);
    });

  it('a sidecar without its article is let be', async () => {
    const uri = vscode.Uri.joinPath(await freshFolder(), 'gone.txt.gloss.json');
    await writeFile(uri, '{\n  "type":"AnnotationPage",\n  "items":[\n  ]\n}\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId === 'json' || document.languageId === 'jsonc', true);
  });

  it('an annotation whose words are gone is listed, not placed on a guess', async () => {
    const { uri, sidecar, state, editor } = await articleOf(STORY);
    cursorIn(editor, 'Italy');
    await vscode.commands.executeCommand('glossator.accept');
    await closeAll();
    await writeFile(
      uri,
      'Something else entirely happened in another town\n\nNobody was there to see it, and nobody wrote it down.\n',
    );
    const again = await openArticle(uri);
    await eventually('the new text', () => again.state.document.getText().startsWith('Something'));
    await vscode.commands.executeCommand('glossator.toggle');
    await vscode.commands.executeCommand('glossator.toggle');
    const fresh = await openArticle(uri);
    await eventually('the orphan', () => fresh.state.orphans.length === 1);
    assert.equal(fresh.state.orphans[0]?.quote, 'Italy');
    await eventually('a warning', () => vscode.languages.getDiagnostics(uri).length === 1);
    assert.ok(state && sidecar);
  });
});
