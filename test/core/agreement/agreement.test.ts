import * as assert from 'node:assert/strict';
import { agreementOf } from '../../../src/core/agreement/agreement';
import { alphaOf, apart, unitizingDisagreement } from '../../../src/core/agreement/alpha';
import { cohensKappa } from '../../../src/core/agreement/kappa';
import type { Unit } from '../../../src/core/agreement/unit';

function near(actual: number | null, expected: number, within = 0.00005): void {
  assert.ok(actual !== null && Math.abs(actual - expected) < within, `${actual} instead of ${expected}`);
}

const at = (start: number, length: number) => ({ start: start - 150, end: start - 150 + length });

describe('Krippendorff’s unitizing alpha', () => {
  // The worked example of Krippendorff (2004): a continuum from 150 to 450, two observers, two categories.
  const c = unitizingDisagreement(
    [
      [at(225, 70), at(370, 30)],
      [at(220, 80), at(355, 20), at(400, 20)],
    ],
    300,
  );
  const k = unitizingDisagreement(
    [
      [at(180, 60), at(300, 50)],
      [at(180, 60), at(300, 50)],
    ],
    300,
  );

  it('is that of the paper', () => {
    near(c.observed, 0.0144);
    near(c.expected, 0.0532);
    near(alphaOf([c]), 0.7285, 0.0001);
    assert.equal(k.observed, 0);
    near(k.expected, 0.049);
    near(alphaOf([k]), 1);
    near(alphaOf([c, k]), 0.8587, 0.0001);
  });

  it('does not depend on who comes first, and is low for units apart', () => {
    const swapped = unitizingDisagreement(
      [
        [at(220, 80), at(355, 20), at(400, 20)],
        [at(225, 70), at(370, 30)],
      ],
      300,
    );
    near(swapped.observed, c.observed, 1e-12);
    near(swapped.expected, c.expected, 1e-12);
    assert.ok(alphaOf([unitizingDisagreement([[at(150, 20)], [at(300, 20)]], 300)])! < 0.1);
    assert.equal(alphaOf([]), null);
  });

  it('takes the longest of units that overlap', () => {
    assert.deepEqual(apart([at(150, 10), at(155, 20), at(180, 5)]), [at(155, 20), at(180, 5)]);
  });
});

describe('Cohen’s kappa', () => {
  it('is what the tables say', () => {
    const labels = (a: string, b: string, n: number) => Array.from({ length: n }, () => [a, b] as const);
    const all = [...labels('y', 'y', 20), ...labels('y', 'n', 5), ...labels('n', 'y', 10), ...labels('n', 'n', 15)];
    const { items, agreed, kappa } = cohensKappa(all);
    assert.deepEqual([items, agreed], [50, 35]);
    near(kappa, 0.4);
    assert.equal(cohensKappa([]).kappa, null);
    assert.equal(cohensKappa(labels('y', 'y', 3)).kappa, null);
  });
});

describe('agreement', () => {
  const unit = (start: number, end: number, type: string, layer: Unit['layer'] = 'entity'): Unit => ({
    start,
    end,
    type,
    layer,
  });
  const lan = [unit(0, 4, 'place'), unit(10, 14, 'person'), unit(20, 24, 'place'), unit(20, 24, 'date', 'date')];
  const marco = [unit(0, 4, 'place'), unit(10, 15, 'person'), unit(20, 24, 'person')];

  it('counts the same spans, overlapping ones, and types given to the same', () => {
    const { pairs, together } = agreementOf([
      {
        article: 'a',
        length: 100,
        by: new Map([
          ['marco', marco],
          ['lan', lan],
        ]),
      },
    ]);
    const all = pairs.find((p) => p.layer === 'all')!;
    assert.deepEqual(all.annotators, ['lan', 'marco']);
    assert.deepEqual([all.exact.matched, all.exact.ours, all.exact.theirs], [1, 4, 3]);
    near(all.exact.f1, 2 / 7);
    assert.equal(all.overlap.matched, 2);
    assert.deepEqual([all.types.items, all.types.agreed], [2, 1]);
    assert.ok(all.alpha !== null && all.alpha > 0 && all.alpha < 1);
    assert.equal(together[0]?.units, 7);
    assert.deepEqual(
      pairs.map((p) => p.layer),
      ['all', 'entity', 'date'],
    );
  });

  it('is 1 with oneself, and only of articles in common', () => {
    const { pairs } = agreementOf([
      {
        article: 'a',
        length: 100,
        by: new Map([
          ['x', lan],
          ['y', [...lan].reverse()],
        ]),
      },
      { article: 'b', length: 100, by: new Map([['x', marco]]) },
    ]);
    assert.deepEqual([pairs[0]!.articles, pairs[0]!.exact.f1, pairs[0]!.overlap.f1, pairs[0]!.alpha], [1, 1, 1, 1]);
    assert.deepEqual(agreementOf([{ article: 'b', length: 9, by: new Map([['x', marco]]) }]), {
      pairs: [],
      together: [],
    });
  });
});
