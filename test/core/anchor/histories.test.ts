import * as assert from 'node:assert/strict';
import { countCodePoints } from '../../../src/core/anchor/codePoints';
import { describe as pin } from '../../../src/core/anchor/describe';
import { matchAll } from '../../../src/core/anchor/match';
import { ARTICLES } from '../../support/articles';
import { measureAnchors, type AnchorTrial } from '../../support/measureAnchors';
import { Random } from '../../support/random';

const TEXTS = Object.values(ARTICLES);

describe('anchors through 270 edit histories', () => {
  const measured = (known: AnchorTrial['known']) =>
    measureAnchors(TEXTS, { histories: 270, seed: 20240314, known, anchors: 15 });

  for (const known of ['git', 'sketch'] as const)
    it(`are right, or given up, with the ${known === 'git' ? 'text before' : 'sketch of it'} at hand`, function () {
      this.timeout(30_000);
      const { all, kinds } = measured(known);
      const told = JSON.stringify(all);
      assert.ok(all.kept > 2000 && all.gone > 100 && all.repeated > 50, told);
      assert.ok(all.right >= 0.995, told);
      assert.ok(all.needlessOrphan <= 0.004, told);
      assert.ok(all.goneWrong <= 0.015, told);
      assert.ok(all.repeatedWrong <= 0.02, told);
      assert.ok(all.changedFound >= 0.35 && all.changedWrong <= 0.02, told);
      for (const [kind, { kept, right }] of Object.entries(kinds)) assert.ok(kept > 200 && right >= 0.97, kind);
    });

  it('without either are seldom wrong, though of repeated words fewer can be told apart', function () {
    this.timeout(30_000);
    const { all } = measured('quotes');
    const told = JSON.stringify(all);
    assert.ok(all.right >= 0.99, told);
    assert.ok(all.needlessOrphan <= 0.006 && all.keptWrong <= 0.002, told);
    assert.ok(all.goneWrong <= 0.03, told);
  });
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

  it('are found after an edit at the top', function () {
    this.timeout(10_000);
    const found = matchAll(`On top.\n${text}`, anchors);
    const right = found.filter(
      (f, i) => f.span && f.span.start >= spans[i]!.start + 7 && f.span.start <= spans[i]!.start + 8,
    ).length;
    assert.ok(right > 970, String(right));
  });

  it('are given up in a text that has none of them, or nothing but one letter', function () {
    this.timeout(10_000);
    for (const other of ['a'.repeat(100_000), 'ab '.repeat(35_000), [...text].reverse().join('')]) {
      const found = matchAll(other, anchors, { baseText: text });
      assert.ok(found.filter((f) => f.span).length < 20);
    }
  });
});
