import assert from 'node:assert/strict';
import { detokenise } from '../../../scripts/corpora/detokenise.mjs';

const textOf = (words: string, language: string): string => detokenise(words.split(' '), language).text;

describe('words of a corpus back to text', () => {
  it('puts marks where a newspaper has them', () => {
    assert.equal(
      textOf('" We \'ll go , " he said ( twice ) : it does n\'t matter .', 'en'),
      '"We\'ll go," he said (twice): it doesn\'t matter.',
    );
    assert.equal(textOf("`` No , '' she said -LRB- softly -RRB- .", 'en'), '"No," she said (softly).');
  });

  it('ties an Italian elision to the next word, but not a word cut short', () => {
    assert.equal(textOf("dell' Aquila un po' di neve", 'it'), "dell'Aquila un po' di neve");
  });

  it('joins figures at a slash, and nothing else', () => {
    assert.equal(textOf('ngày 22 / 2 tại Hà_Nội / Huế LBKT VN RBKT', 'vi'), 'ngày 22/2 tại Hà Nội / Huế (VN)');
  });

  it('says where each word came to stand', () => {
    const { text, spans } = detokenise(['Hà_Nội', ',', 'Huế'], 'vi');
    assert.deepEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
      ['Hà Nội', ',', 'Huế'],
    );
  });
});
