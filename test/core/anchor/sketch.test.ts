import * as assert from 'node:assert/strict';
import { describe as pin } from '../../../src/core/anchor/describe';
import { indexText } from '../../../src/core/anchor/indexedText';
import { match, matchAll } from '../../../src/core/anchor/match';
import { recallBase } from '../../../src/core/anchor/recallBase';
import { pieceStarts, readSketch, sketchOf } from '../../../src/core/anchor/sketch';
import { recordOf } from '../../../src/core/anchor/textRecord';
import { ARTICLES } from '../../support/articles';
import { spansOf } from '../../support/stretches';

const sketched = (text: string) => {
  const { textHash, textSketch } = recordOf(text);
  return { recordedHash: textHash, sketch: textSketch };
};
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

describe('the sketch of a text', () => {
  for (const [language, text] of Object.entries(ARTICLES))
    it(`has the lengths of its pieces in code points (${language})`, () => {
      const { textHash, textSketch } = recordOf(`🚢 ${text}`);
      const sketch = readSketch(textSketch!, textHash!)!;
      assert.equal(pieceStarts(sketch).at(-1), [...`🚢 ${text}`].length);
      assert.ok(sketch.pieces.length > 5);
      assert.ok(textSketch!.length < text.length / 5, String(textSketch!.length / text.length));
    });

  it('is of one text only, and nothing else is read as one', () => {
    const sketch = sketchOf(ARTICLES.en, 'git:0123456789abcdef')!;
    assert.ok(readSketch(sketch, 'git:0123456789abcdef'));
    assert.equal(readSketch(sketch, 'git:1123456789abcdef'), null);
    for (const other of ['', 'x', '01234567:', '01234567:24:abc', '01234567:0:', '01234567:24:a b c', `${sketch}A`])
      assert.equal(readSketch(other, 'git:0123456789abcdef'), null, other);
  });

  it('stays short for long texts, and is not made where it says nothing', () => {
    const long = sketchOf(`${ARTICLES.en}\n`.repeat(600), 'git:0')!;
    assert.ok(long.length < 64_000 && long.length > 1000, String(long.length));
    assert.equal(sketchOf(`One.${' '.repeat(5000)}Two.`, 'git:0'), null);
    assert.ok(sketchOf('a'.repeat(100_000), 'git:0'));
    assert.ok(sketchOf('-'.repeat(100_000), 'git:0'));
    assert.ok(sketchOf('', 'git:0'));
  });
});

describe('a text recalled by its sketch', () => {
  for (const [name, edit] of Object.entries<(text: string) => string>({
    'that did not change': (t) => t,
    'with lines on top and below': (t) => `Home | World\n\n${t}\nTags: news\n`,
    'of which a paragraph was moved': (t) => {
      const [first = '', second = '', ...rest] = t.split('\n\n');
      return [second, first, ...rest].join('\n\n');
    },
    'of which each third paragraph is gone': (t) =>
      t
        .split('\n\n')
        .filter((_, i) => i % 3 !== 2)
        .join('\n\n'),
    'with other spaces and line ends': (t) => t.replaceAll('\n', '\r\n').replaceAll(' ', '  '),
  }))
    it(`has recorded words where they were recorded, in one ${name}`, () => {
      const text = ARTICLES.en;
      const anchors = spansOf(text, /\p{Lu}[\p{L}\p{M}]+/gu).map((span) => pin(text, span));
      const { recordedHash, sketch } = sketched(text);
      const present = indexText(edit(text));
      const base = recallBase(present, readSketch(sketch!, recordedHash!)!, anchors);
      const there = anchors.filter(({ quote, position }) =>
        base.text.startsWith(quote.exact, base.codePoints.toOffset(position!.start)),
      );
      // Where spaces were doubled a place within a piece is known but roughly.
      const least = name.includes('spaces') ? 0.1 : 1;
      assert.ok(there.length >= least * anchors.length, `${there.length} of ${anchors.length}`);
    });
});

describe('without the text before', () => {
  const headline = 'Ferry to Rivalta stopped after fire on board';
  const before = `Home › Region › ${headline}\n\n${headline}\n\nThe ferry was towed to the harbour of Marano by two tugs.`;

  for (const [which, from] of [
    ['first', 0],
    ['second', 30],
  ] as const)
    it(`a repeated headline is told apart by the sketch: the ${which}`, () => {
      const selectors = pin(before, spanOf(before, 'Rivalta', from));
      const known = sketched(before);
      const withoutFirst = before.replace(`Home › Region › ${headline}\n\n`, '');
      const found = match(withoutFirst, selectors, known);
      if (which === 'first') assert.equal(found.status, 'orphan');
      else assert.deepEqual(found.span, spanOf(withoutFirst, 'Rivalta'));
    });

  it('a headline that comes twice, side by side, is followed under new lines', () => {
    const text = before.replace('Home › Region › ', '');
    const anchors = [0, 30].map((from) => pin(text, spanOf(text, 'Rivalta', from)));
    const after = `Updated at noon.\n\n${text}`;
    const spans = matchAll(after, anchors, sketched(text)).map((m) => m.span);
    assert.deepEqual(spans, [spanOf(after, 'Rivalta'), spanOf(after, 'Rivalta', 60)]);
  });

  it('an annotation that is younger than the sketch is found as before', () => {
    const text = ARTICLES.en;
    const edited = `A first line that is new.\n\n${text}`;
    const known = sketched(text);
    const after = edited.replace('A first line that is new.', 'Another line, still longer than the first one was.');
    const spans = spansOf(edited, /\p{Lu}[\p{L}\p{M}]+/gu).slice(2);
    const found = matchAll(
      after,
      spans.map((span) => pin(edited, span)),
      known,
    );
    const by = after.length - edited.length;
    const right = found.filter((m, i) => m.span?.start === spans[i]!.start + by).length;
    assert.ok(found.every((m, i) => !m.span || m.span.start === spans[i]!.start + by));
    assert.ok(right >= 0.95 * spans.length, `${right} of ${spans.length}`);
  });

  it('anchors that contradict each other about it are looked for one by one', () => {
    const text = ARTICLES.en;
    const spans = [spanOf(text, 'Tom Akande'), spanOf(text, 'Helen Oduya')];
    const younger = pin(`On top.\n${text}`, { start: spans[0]!.start + 9, end: spans[0]!.end + 8 });
    const found = matchAll(`Top.\n${text}`, [...spans.map((span) => pin(text, span)), younger]);
    assert.deepEqual(
      found.map((m) => m.span?.start),
      [spans[0]!.start + 5, spans[1]!.start + 5, spans[0]!.start + 6],
    );
  });

  it('positions that no text has do no harm', () => {
    const { quote } = pin(before, spanOf(before, 'Marano'));
    for (const start of [-5, 0, 1e9, 2 ** 52])
      for (const options of [{}, sketched(before)])
        assert.deepEqual(
          match(`Up.\n${before}`, { quote, position: { start, end: start + 6 } }, options).span,
          spanOf(`Up.\n${before}`, 'Marano'),
        );
  });
});
