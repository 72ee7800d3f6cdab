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
});
