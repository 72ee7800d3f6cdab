import assert from 'node:assert/strict';
import { named } from './named';

describe('names in English', () => {
  it('parts a title and a country from the person they stand before', () => {
    assert.deepEqual(named('en', 'Yesterday Finnish Foreign Minister Elina Rautio met French President Luc Morel.'), [
      'person Elina Rautio',
      'person Luc Morel',
    ]);
    assert.deepEqual(named('en', 'They asked U.S. Senator Mary Holt about it.'), ['place U.S.', 'person Mary Holt']);
  });

  it('leaves peoples, days, titles and words that start sentences alone', () => {
    assert.deepEqual(named('en', 'However, Japanese officials said on Tuesday that the President was ill.'), []);
    assert.deepEqual(named('en', 'Officials waited. Nobody came.'), []);
  });

  it('takes an organisation from its head to its tail', () => {
    assert.deepEqual(named('en', 'It was sold by the Bank of Portugal to the Northern Rivers Fishing Company.'), [
      'organization Bank of Portugal',
      'organization Northern Rivers Fishing Company',
    ]);
    assert.deepEqual(named('en', 'She studies at the Institute for Polar Research in Oslo.'), [
      'organization Institute for Polar Research',
      'place Oslo',
    ]);
  });

  it('marks the lands of a compound one by one, and no land inside a body', () => {
    assert.deepEqual(named('en', 'The US-Japan-South Korea alliance was praised.'), [
      'place US',
      'place Japan',
      'place South Korea',
    ]);
    assert.deepEqual(named('en', 'They wrote to the Norwegian Defence Ministry.'), [
      'organization Norwegian Defence Ministry',
    ]);
  });

  it('keeps a hyphened given name whole', () => {
    assert.deepEqual(named('en', 'In the evening Park Ji-woo spoke.'), ['person Park Ji-woo']);
  });

  it('tells a vessel by its prefix and a weapon by its number', () => {
    assert.deepEqual(named('en', 'The destroyer USS Halvorsen fired at a Tu-204 over the sea.'), [
      'system USS Halvorsen',
      'system Tu-204',
    ]);
  });

  it('takes a storm, an operation or a cup for an event, here and later', () => {
    assert.deepEqual(named('en', 'Cyclone Ombra hit the coast on Monday.', 'Officials fear that Ombra will grow.'), []);
  });

  it('gives a town with a result behind it to its club', () => {
    assert.deepEqual(named('en', 'Results: Lyon 2 Nantes 1'), ['organization Lyon', 'organization Nantes']);
  });

  it('takes no words of a headline in capitals for names but known ones', () => {
    assert.deepEqual(named('en', 'MINERS STRIKE ENDS IN BOLIVIA AFTER TALKS'), ['place BOLIVIA']);
  });
});
