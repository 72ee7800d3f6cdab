import assert from 'node:assert/strict';
import { dated } from './dated';

// The article is of Wednesday, 15 May 2024.
describe('which way English verbs point', () => {
  it('looks ahead behind `agreed to` and the like', () => {
    assert.deepEqual(dated('en', 'The sides agreed to meet in Lima on Friday.', '2024-05-15'), ['Friday → 2024-05-17']);
    assert.deepEqual(dated('en', 'The council meets in Lima on Friday.', '2024-05-15'), ['Friday → 2024-05-17']);
  });

  it('looks back where the verb of the past stands far behind', () => {
    assert.deepEqual(dated('en', 'In November China, Russia, Peru and Iran all exercised together.', '2024-05-15'), [
      'November → 2023-11',
    ]);
  });

  const at = (text: string) => dated('en', text, '2024-05-15');

  it('takes a limit for past where it was reached', () => {
    assert.deepEqual(at('The flood had killed 412 people by Monday, the ministry said.'), ['Monday → 2024-05-13']);
    assert.deepEqual(at('He was told to leave by Monday.'), ['Monday → 2024-05-20']);
    assert.deepEqual(at('It has to be paid by Monday.'), ['Monday → 2024-05-20']);
  });

  it('knows what lasted until then from what was put off until then', () => {
    assert.deepEqual(at('The minister insisted on it until Monday.'), ['Monday → 2024-05-13']);
    assert.deepEqual(at('The truce was extended until Monday.'), ['Monday → 2024-05-20']);
    assert.deepEqual(at('The fair runs through Friday.'), ['Friday → 2024-05-17']);
  });

  it('looks back to what had been due', () => {
    assert.deepEqual(at('The poll had been due on June 27 but was put off.'), ['June 27 → 2023-06-27']);
    assert.deepEqual(at('The poll is due on June 27.'), ['June 27 → 2024-06-27']);
  });
});

describe('English days that are none', () => {
  const at = (text: string) => dated('en', text, '2024-05-15');

  it('leaves ordinals before nouns alone', () => {
    assert.deepEqual(at('It was the 12th launch this year.').slice(0, 1), ['this year → 2024']);
    assert.deepEqual(at('The 3rd Infantry Division moved north.'), []);
    assert.deepEqual(at('They meet on the 18th in Oslo.'), ['the 18th → 2024-05-18']);
  });

  it('leaves names alone that are written like a month cut short', () => {
    assert.deepEqual(at('By Shin Ha-neul, Park Jun-seo'), []);
    assert.deepEqual(at('The pier on Wednesday. —JUN BALDEMOR').slice(1), []);
    assert.deepEqual(at('It opened in Jun. 2023.'), ['Jun. 2023 → 2023-06']);
  });

  it('reads the day before, but not the day before something', () => {
    assert.deepEqual(at('He arrived on May 10, and had left Lima the day before.'), [
      'May 10 → 2024-05-10',
      'the day before → 2024-05-09',
    ]);
    assert.deepEqual(at('He resigned the day before the vote.'), []);
  });

  it('reads a time of day as its day', () => {
    assert.deepEqual(at('It was seen at 7:10 a.m. and at 19:00 GMT.'), [
      '7:10 a.m → 2024-05-15',
      '19:00 GMT → 2024-05-15',
    ]);
    assert.deepEqual(at('It was seen on May 10 at 7pm.'), ['May 10 → 2024-05-10', '7pm → 2024-05-10']);
    assert.deepEqual(at('He scored 7:10 and took 3 points.'), []);
  });

  it('reads the year of a report, not a number of them', () => {
    assert.deepEqual(at('His 2018 report shook them.'), ['2018 → 2018']);
    assert.deepEqual(at('Police seized 2018 rifles.'), []);
  });
});
