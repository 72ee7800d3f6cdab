import assert from 'node:assert/strict';
import { joinMarks } from '../../../src/core/index/joinMarks';
import { placeOfQuote, proposalMark } from '../../../src/core/index/proposals';

describe('a proposal', () => {
  it('is placed at the occurrence that is named, exactly, or nowhere', () => {
    const text = 'Po, the river Po';
    assert.deepEqual(placeOfQuote(text, 'Po', 1), { start: 0, end: 2 });
    assert.deepEqual(placeOfQuote(text, 'Po', 2), { start: 14, end: 16 });
    assert.equal(placeOfQuote(text, 'Po', 3), null);
    assert.equal(placeOfQuote(text, 'po', 1), null);
    assert.equal(placeOfQuote(text, ' ', 1), null);
  });

  it('is a suggestion that nobody decided and of which nothing was measured', () => {
    const mark = proposalMark({ start: 0, end: 2 }, { layer: 'entity', type: 'place', ref: 'place/po' });
    const [shown] = joinMarks([mark], []);
    assert.equal(shown?.decided, false);
    assert.equal(shown?.confidence, 0);
    assert.equal(shown?.proposed, true);
  });
});
