import assert from 'node:assert/strict';
import { identityChoices, sameMentions } from '../../../src/core/index/identityChoices';
import type { EntityMark } from '../../../src/core/index/mark';

const TEXT = 'Georgia votes. Georgia and Italy. Kemp of Georgia.';

function mark(word: string, nth: number, ref: string, type: EntityMark['type'] = 'place'): EntityMark {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(word, start + 1);
  return {
    id: `${ref}@${start}`,
    layer: 'entity',
    start,
    end: start + word.length,
    type,
    ref,
    decided: false,
    by: '',
    confidence: 0.8,
  };
}

const first: EntityMark = { ...mark('Georgia', 1, 'wd:Q230'), alternatives: [{ type: 'place', ref: 'wd:Q1428' }] };
const marks = [
  first,
  mark('Georgia', 2, 'wd:Q230'),
  mark('Italy', 1, 'wd:Q38'),
  mark('Kemp', 1, 'person/brian-kemp', 'person'),
  mark('Georgia', 3, 'wd:Q1428'),
];

describe('choosing who or what a name stands for', () => {
  it('offers what it is taken for, then its namesakes, then what else the article mentions', () => {
    const choices = identityChoices(first, [{ type: 'place', ref: 'wd:Q1428' }], marks);
    assert.deepEqual(
      choices.map(({ ref, from, mentions }) => [ref, from, mentions]),
      [
        ['wd:Q230', 'now', 2],
        ['wd:Q1428', 'name', 1],
        ['wd:Q38', 'article', 1],
        ['person/brian-kemp', 'article', 1],
      ],
    );
  });

  it('holds for mentions written alike and taken for the same, not for others', () => {
    assert.deepEqual(
      sameMentions(first, marks, TEXT).map((m) => m.start),
      [0, TEXT.indexOf('Georgia', 1)],
    );
    assert.equal(sameMentions(mark('Italy', 1, 'wd:Q38'), marks, TEXT).length, 1);
  });
});
