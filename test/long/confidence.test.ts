import assert from 'node:assert/strict';
import { shareAt } from '../../src/core/recognise/calibrate';
import { fitKnots, LAYERS, outcomes, shareOf, type Outcome } from '../support/confidence';
import { judgedPart, LANGUAGES } from '../support/corpus';

describe('a confidence', () => {
  let all: Outcome[];
  before(() => (all = outcomes([...judgedPart('train'), ...judgedPart('dev')])));

  for (const layer of LAYERS) {
    it(`of 0.9 or more is right at least nine times in ten: ${layer}`, () => {
      const { right, all: number } = shareOf(all.filter((one) => one.layer === layer && one.confidence >= 0.9));
      assert.ok(number > 0, 'nothing is ever this sure');
      assert.ok(right >= 0.9 * number, `${right} of ${number}`);
    });

    it(`says more the higher it is, and never promises much too much: ${layer}`, () => {
      for (const language of LANGUAGES) {
        const some = all.filter((one) => one.layer === layer && one.language === language);
        const promised = some.reduce((sum, one) => sum + one.confidence, 0);
        assert.ok(
          shareOf(some).right >= 0.9 * promised,
          `${language}: ${shareOf(some).right} right, ${promised.toFixed(0)} promised`,
        );
      }
      const sure = shareOf(all.filter((one) => one.layer === layer && one.confidence >= 0.9));
      const unsure = shareOf(all.filter((one) => one.layer === layer && one.confidence < 0.8));
      if (unsure.all >= 20) assert.ok(sure.right / sure.all > unsure.right / unsure.all);
    });
  }
});

describe('fitting confidences', () => {
  const outcome = (confidence: number, right: boolean): Outcome => ({
    layer: 'event',
    language: 'en',
    confidence,
    right,
  });

  it('gives shares that never fall, and none that is certain', () => {
    const some = Array.from({ length: 400 }, (_, i) =>
      outcome(Math.round(i / 4) / 100, (i * 7919) % 400 < (i < 200 ? 220 : 180 + i / 2)),
    );
    const shares = fitKnots(some).map(([, share]) => share);
    assert.deepEqual(shares, [...shares].sort());
    assert.ok(shares.every((share) => share > 0 && share < 1));
  });

  it('is read on straight lines between what was fitted', () => {
    const knots = [
      [0.4, 0.6],
      [0.6, 0.8],
    ] as const;
    assert.deepEqual(
      [0, 0.4, 0.5, 0.6, 1].map((weighed) => shareAt(knots, weighed)),
      [0.6, 0.6, 0.7, 0.8, 0.8],
    );
  });
});
