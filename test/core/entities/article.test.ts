import assert from 'node:assert/strict';
import { mentionsIn, named, refOf } from './named';

describe('what an article establishes of its names', () => {
  it('gives a surname the identity of the full name, before it and after it', () => {
    const paragraphs = ['Rautio said no.', 'The minister, Elina Rautio, was late.', 'Then Mr Rautio left.'];
    assert.deepEqual(
      mentionsIn('en', paragraphs).map((e) => e.ref),
      ['person/elina-rautio', 'person/elina-rautio', 'person/elina-rautio'],
    );
  });

  it('gives a Vietnamese given name alone the identity of the full name', () => {
    assert.equal(refOf('vi', 'Lụa', 'Bà Phùng Thị Lụa đến muộn.', 'Sau đó bà Lụa khóc.'), 'person/phung-thi-lua');
  });

  it('gives an abbreviation the identity of the name it stands behind', () => {
    const text = 'The Baltic Seafarers Union (BSU) agreed.';
    assert.equal(refOf('en', 'BSU', text), refOf('en', 'Baltic Seafarers Union', text));
    assert.equal(refOf('en', 'BSU', text), 'organization/baltic-seafarers-union');
  });

  it('finds in a headline in capitals the names that the text establishes', () => {
    assert.ok(
      named('en', 'RAUTIO TO QUIT OVER FISHING ROW', 'Minister Elina Rautio will quit.').includes('person RAUTIO'),
    );
  });

  it('keeps two persons of different names apart', () => {
    const refs = mentionsIn('en', ['President Luc Morel met Senator Mary Holt.']).map((e) => e.ref);
    assert.equal(new Set(refs).size, 2);
  });

  it('says how sure it is and why', () => {
    for (const e of mentionsIn('en', ['In Oslo, Minister Elina Rautio met Ubiqo.'])) {
      assert.ok(e.confidence >= 0.5 && e.confidence <= 1);
      assert.ok(e.because);
    }
  });
});
