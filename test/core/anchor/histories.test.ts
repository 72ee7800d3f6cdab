import * as assert from 'node:assert/strict';
import { countCodePoints } from '../../../src/core/anchor/codePoints';
import { describe as pin } from '../../../src/core/anchor/describe';
import { matchAll } from '../../../src/core/anchor/match';
import { ARTICLES } from '../../support/articles';
import { measureAnchors } from '../../support/measureAnchors';
import { Random } from '../../support/random';

const TEXTS = Object.values(ARTICLES);

describe('anchors through 200 edit histories', () => {
  for (const withBase of [true, false]) {
    const trial = { histories: 200, seed: 20240314, withBase, anchors: 15 };
    it(withBase ? 'with the text before at hand' : 'without it', function () {
      this.timeout(10_000);
      const figures = measureAnchors(TEXTS, trial);
      const told = JSON.stringify(figures);
      assert.ok(figures.kept > 2000 && figures.gone > 150 && figures.repeated > 50, told);
      assert.ok(figures.right >= 0.995, told);
      assert.ok(figures.needlessOrphan <= 0.004, told);
      assert.ok(figures.goneWrong <= 0.015, told);
      assert.ok(figures.repeatedWrong <= 0.02, told);
      assert.ok(figures.changedFound >= 0.5, told);
    });
  }
});

describe('thousands of anchors in a long article', () => {
  const random = new Random(5);
  const words = TEXTS.join(' ').split(/\s+/);
  const text = Array.from({ length: 20_000 }, (_, i) => random.pick(words) + (i % 17 ? ' ' : '.\n')).join('');
  const codePoints = countCodePoints(text);
  const spans = Array.from({ length: 1000 }, () => {
    const start = random.between(0, text.length - 60);
    return { start, end: start + random.between(2, 50) };
  });
  const anchors = spans.map((span) => pin(text, span, codePoints));

  it('are found in well under a second after an edit at the top', function () {
    this.timeout(10_000);
    const begin = performance.now();
    const found = matchAll(`On top.\n${text}`, anchors);
    assert.ok(performance.now() - begin < 1000, `${performance.now() - begin} ms`);
    const right = found.filter(
      (f, i) => f.span && f.span.start >= spans[i]!.start + 7 && f.span.start <= spans[i]!.start + 8,
    ).length;
    assert.ok(right > 970, String(right));
  });

  it('are given up in linear time in a text that has none of them, or nothing but one letter', function () {
    this.timeout(10_000);
    for (const other of ['a'.repeat(100_000), 'ab '.repeat(35_000), [...text].reverse().join('')]) {
      const begin = performance.now();
      const found = matchAll(other, anchors, { baseText: text });
      assert.ok(performance.now() - begin < 1500, `${performance.now() - begin} ms`);
      assert.ok(found.filter((f) => f.span).length < 20);
    }
  });
});
