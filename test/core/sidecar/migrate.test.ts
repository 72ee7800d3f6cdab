import * as assert from 'node:assert/strict';
import { migrate, type RawPage } from '../../../src/core/sidecar/migrate';

describe('migration', () => {
  const page = (version?: number): RawPage => ({
    header: new Map(version === undefined ? [] : [['gloss:version', version]]),
    items: [],
  });

  it('leaves this version, one that says none and a newer one as they are', () => {
    for (const version of [1, undefined, 9]) assert.deepEqual(migrate(page(version)), page(version));
  });

  it('goes step by step to the version of this program', () => {
    const steps = new Map(
      [1, 2].map((from) => [from, (p: RawPage): RawPage => ({ ...p, items: [...p.items, `from ${from}`] })]),
    );
    assert.deepEqual(migrate(page(1), steps, 3), {
      header: new Map([['gloss:version', 3]]),
      items: ['from 1', 'from 2'],
    });
    assert.deepEqual(migrate(page(2), steps, 3).items, ['from 2']);
    assert.deepEqual(migrate(page(3), steps, 3).items, []);
  });
});
