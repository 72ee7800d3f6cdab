import assert from 'node:assert/strict';
import { groupsOf, readColumns } from '../../../scripts/corpora/columns.mjs';

/** Each name as `type text`, sentence by sentence. */
function namesIn(file: string, options?: Parameters<typeof readColumns>[1]): string[][] {
  return readColumns(file, options)
    .flat()
    .map(({ text, names }) => names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`));
}

describe('corpora in columns', () => {
  it('reads words and tags from the columns it is told', () => {
    const file = '0\tElina\tB-PER\n1\tRautio\tI-PER\n2\tleft\tO\n3\tOslo\tB-LOC\n4\t.\tO\n';
    const [sentence] = readColumns(file, { columns: { word: 1, tag: 2 } }).flat();
    assert.equal(sentence?.text, 'Elina Rautio left Oslo.');
    assert.deepEqual(namesIn(file, { columns: { word: 1, tag: 2 } }), [['person Elina Rautio', 'place Oslo']]);
  });

  it('understands every way to tag groups', () => {
    const groups = (tags: string): string[] =>
      groupsOf(tags.split(' ')).map(({ first, last, label }) => `${label} ${first}-${last}`);
    assert.deepEqual(groups('PER PER O LOC'), ['PER 0-1', 'LOC 3-3']);
    assert.deepEqual(groups('I-PER I-PER B-PER O'), ['PER 0-1', 'PER 2-2']);
    assert.deepEqual(groups('B-PER I-PER B-PER I-ORG'), ['PER 0-1', 'PER 2-2', 'ORG 3-3']);
    assert.deepEqual(groups('B-PER E-PER S-LOC S-LOC I-LOC'), ['PER 0-1', 'LOC 2-2', 'LOC 3-3', 'LOC 4-4']);
  });

  it('parts sentences at empty lines and documents at their marks, and leaves comments out', () => {
    const file = '-DOCSTART- O\n\n# sent_id = 1\nOslo LOC\n\nRome LOC\n\n-DOCSTART- O\n\nPerth LOC\n# O\n';
    assert.deepEqual(
      readColumns(file).map((sentences) => sentences.map(({ text }) => text)),
      [['Oslo', 'Rome'], ['Perth #']],
    );
  });

  it('keeps words with spaces and underscores whole, and leaves other kinds of names out', () => {
    const file = 'Ông\tNc\tO\nHoàng_Đức_Lâm\tNp\tB-PER\nở\tE\tO\nHà Nội\tNp\tB-LOC\ndự\tV\tO\nTết\tNp\tB-MISC\n';
    assert.deepEqual(namesIn(file, { language: 'vi' }), [['person Hoàng Đức Lâm', 'place Hà Nội']]);
  });
});
