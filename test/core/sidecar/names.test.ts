import * as assert from 'node:assert/strict';
import { articleOf, isSidecar, sidecarOf } from '../../../src/core/sidecar/names';

describe('names of sidecars', () => {
  it('stand beside their article', () => {
    assert.equal(sidecarOf('000.txt'), '000.txt.gloss.json');
    assert.equal(sidecarOf('seeds/000.txt', 'lan'), 'seeds/000.txt.lan.gloss.json');
    assert.equal(sidecarOf('000.txt', '  '), '000.txt.gloss.json');
  });

  for (const article of [
    '000.txt',
    'a/b/000.txt',
    'README',
    'cộng hòa.md',
    'v1.2.notes.html',
    '.hidden.txt',
    'C:\\news\\000.txt',
  ])
    for (const annotator of [null, 'lan', 'Nguyễn Lan', 'lan.marco', 'txt', 'a/b', '100%', '..']) {
      it(`give back ${article} by ${annotator ?? 'all'}`, () => {
        assert.deepEqual(
          articleOf(sidecarOf(article, annotator), (name) => name === article),
          { article, annotator },
        );
      });
    }

  it('are told from each other by what articles are called, or by which article is there', () => {
    assert.deepEqual(articleOf('000.txt.gloss.json'), { article: '000.txt', annotator: null });
    assert.deepEqual(articleOf('000.txt.lan.gloss.json'), { article: '000.txt', annotator: 'lan' });
    assert.deepEqual(articleOf('notes.lan.gloss.json'), { article: 'notes', annotator: 'lan' });
    assert.deepEqual(
      articleOf('notes.lan.gloss.json', (name) => name === 'notes.lan'),
      { article: 'notes.lan', annotator: null },
    );
  });

  it('are none of other files', () => {
    for (const name of ['000.txt', 'gloss.json', '.gloss.json', 'a/.gloss.json', 'x.gloss.json.bak']) {
      assert.equal(isSidecar(name), false, name);
      assert.equal(articleOf(name), null, name);
    }
  });
});
