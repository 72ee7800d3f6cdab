import assert from 'node:assert/strict';
import { dated } from './dated';

describe('dates in the light of the article', () => {
  it('leaves open what cannot be known', () => {
    assert.deepEqual(dated('en', 'He left on March 3, yesterday or last week.', null), [
      'March 3 → XXXX-03-03',
      'yesterday → XXXX-XX-XX',
      'last week → XXXX-WXX',
    ]);
  });
  it('knows the month where only that is known', () => {
    assert.deepEqual(dated('vi', 'Ông đến hôm qua, sau cuộc gặp tháng 12.', '2024-01'), [
      'hôm qua → 2024-01-XX',
      'tháng 12 → 2023-12',
    ]);
  });
  it('counts weeks from the newest day where the day of publication is unknown', () => {
    assert.deepEqual(dated('vi', 'Tuần trước họ gặp nhau; ngày 27/3 họ ký kết.', '2025-03'), [
      'Tuần trước → 2025-W12',
      'ngày 27/3 → 2025-03-27',
    ]);
  });
  it('counts from the date before where the words point back to it', () => {
    assert.deepEqual(dated('en', 'They met on 3 February 2014. Three weeks later they signed.', '2016-11-18'), [
      '3 February 2014 → 2014-02-03',
      'Three weeks later → 2014-02-24',
    ]);
  });
  it('resolves December and January across the turn of the year', () => {
    assert.deepEqual(dated('it', 'A dicembre aveva perso, a febbraio vincerà.', '2024-01-10'), [
      'dicembre → 2023-12',
      'febbraio → 2024-02',
    ]);
  });
});
