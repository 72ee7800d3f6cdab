import assert from 'node:assert/strict';
import { readMuc } from '../../../scripts/corpora/muc.mjs';
import { f1Of, tallyOf } from '../../../scripts/corpora/score.mjs';

describe('corpora with marks in the text', () => {
  it('reads a line as a sentence and the outer of two names', () => {
    const file =
      '<ENAMEX TYPE="ORGANIZATION">Sở Y tế <ENAMEX TYPE="LOCATION">Huế</ENAMEX></ENAMEX> họp.\n\nÔng <ENAMEX TYPE="PERSON">Lâm</ENAMEX> về.\n';
    const [sentences] = readMuc(file);
    assert.deepEqual(
      sentences?.map(({ text, names }) => [
        text,
        names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
      ]),
      [
        ['Sở Y tế Huế họp.', ['organization Sở Y tế Huế']],
        ['Ông Lâm về.', ['person Lâm']],
      ],
    );
  });
});

describe('the score of names', () => {
  it('counts the same span and type, once', () => {
    const gold = [
      { start: 0, end: 4, type: 'person' as const },
      { start: 6, end: 9, type: 'place' as const },
    ];
    const found = [gold[0]!, gold[0]!, { start: 6, end: 9, type: 'organization' as const }];
    const tally = tallyOf([{ gold, found }]);
    assert.deepEqual(tally.all, { right: 1, gold: 2, found: 3 });
    assert.deepEqual(tally.place, { right: 0, gold: 1, found: 0 });
    assert.equal(f1Of(tally.all), 0.4);
  });
});
