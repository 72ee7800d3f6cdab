import * as assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/recognise/claims/quotations';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['straight marks', 'He said "we won" and "we lost".', ['we won', 'we lost']],
  ['curly marks and a comma within', '“We won,” he said.', ['We won']],
  ['guillemets', '«Abbiamo vinto», dice.', ['Abbiamo vinto']],
  ['guillemets with blanks', '« On verra », she said.', ['On verra']],
  ['low opening marks', '„Chúng tôi thắng”, ông nói.', ['Chúng tôi thắng']],
  [
    'a curly mark that a straight one closes',
    'They “felt the anger of the young" there.',
    ['felt the anger of the young'],
  ],
  ['a straight mark that a curly one closes', 'Ông nói "sẽ đến sớm”.', ['sẽ đến sớm']],
  ['a quotation within one', '“It is a “new era” for us,” she said.', ['It is a “new era” for us']],
  ['single marks with a comma before the last', '‘We won’t wait,’ he said.', ['We won’t wait']],
  ['several sentences', '"We won. They lost. Good." That was all.', ['We won. They lost. Good']],
  [
    'a stray closing mark that lengthens',
    'He said, “They hear it.” , they may hear more.”',
    ['They hear it.” , they may hear more'],
  ],
  ['an unclosed one that opens the paragraph', '“We won. And there is more.', ['We won. And there is more']],
  ['an unclosed straight one before another', '"We won. "They lost," he said.', ['We won', 'They lost']],
  ['speech between dashes', '— Arriva la piena, — ha gridato.', ['Arriva la piena']],
];

describe('findQuotations', () => {
  for (const [what, text, expected] of CASES) {
    it(`finds ${what}`, () =>
      assert.deepEqual(
        findQuotations(text).map((q) => text.slice(q.inner.start, q.inner.end)),
        expected,
      ));
  }

  it('ends an unclosed one within a paragraph at its sentence', () => {
    const text = 'The plan is “ready to go. Nobody knows when.';
    assert.deepEqual(
      findQuotations(text, [25, text.length]).map((q) => text.slice(q.inner.start, q.inner.end)),
      ['ready to go'],
    );
  });

  it('leaves apostrophes, inches and dashes alone', () => {
    for (const text of [
      "The drivers' union won't wait.",
      'l’Italia e l’Europa',
      'a 10" pipe',
      'Hà Nội — thủ đô — rất đẹp.',
    ]) {
      assert.deepEqual(findQuotations(text), [], text);
    }
  });

  it('never throws and keeps order on hostile text', () => {
    for (const text of ['"'.repeat(999), '“'.repeat(999), '”«»“'.repeat(300), '‘a '.repeat(500)]) {
      const found = findQuotations(text);
      found.forEach((q, i) => assert.ok(q.start < q.end && (i === 0 || found[i - 1]!.end <= q.start)));
    }
  });
});
