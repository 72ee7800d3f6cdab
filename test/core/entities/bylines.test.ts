import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';

function personsIn(text: string): string[] {
  return analyse(text)
    .entities.filter((e) => e.type === 'person')
    .map((e) => text.slice(e.start, e.end));
}

const BODY =
  '\n\nROME, March 3, 2025 - The minister of Italy spoke in Rome on Monday after the talks with the union.\n';

describe('lines of authors', () => {
  it('name all of them', () => {
    assert.deepEqual(personsIn(`Talks fail\n\nBy DANA WHITLOCK and LUIS ESCOBEDO, Business Writers${BODY}`), [
      'DANA WHITLOCK',
      'LUIS ESCOBEDO',
    ]);
    assert.deepEqual(personsIn(`Talks fail\n\nBy Shin Ha-neul, Park Jun-seo${BODY}`), ['Shin Ha-neul', 'Park Jun-seo']);
    assert.deepEqual(personsIn(`Talks fail\n\nAuthor: Aizada Toktosunova${BODY}`), ['Aizada Toktosunova']);
  });

  it('may sign behind a dash', () => {
    assert.deepEqual(personsIn(`A boy walks along the pier on Wednesday. —JUN BALDEMOR${BODY}`), ['JUN BALDEMOR']);
  });

  it('are not where a text goes on', () => {
    assert.deepEqual(
      personsIn(`Talks fail\n\nBy Monday, Rome and Paris had agreed on the plan of the union.${BODY}`),
      [],
    );
    assert.deepEqual(personsIn(`The train was late. — Rome was closed for hours on Wednesday.${BODY}`), []);
  });
});
