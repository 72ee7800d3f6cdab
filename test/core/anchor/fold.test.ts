import * as assert from 'node:assert/strict';
import { wholeCharacters } from '../../../src/core/anchor/boundary';
import { countCodePoints } from '../../../src/core/anchor/codePoints';
import { equalRuns } from '../../../src/core/anchor/equalRuns';
import { fold } from '../../../src/core/anchor/fold';
import { gitBlobOf, textHash } from '../../../src/core/anchor/textHash';
import { ARTICLES } from '../../support/articles';
import { Random } from '../../support/random';

describe('folding a text', () => {
  it('takes for the same what looks the same', () => {
    const same = [
      '“Điện”\r\n của\u00a0ông’s',
      '"Điện" của ông\'s',
      '"Điện"  của\tông\'s',
      '"Đi\u00adện" c\u200bủa ông\'s',
      '“Điện” của ông’s'.normalize('NFD'),
    ];
    assert.equal(fold('2–3 — 4').text, '2-3 - 4');
    assert.deepEqual([...new Set(same.map((text) => fold(text).text))], ['"Điện" của ông\'s']);
  });

  it('keeps apart what does not', () => {
    const different = ['má', 'ma', 'Ma', 'm.a', 'm a', '«ma»', '"ma"', 'm-a'];
    assert.equal(new Set(different.map((text) => fold(text).text)).size, different.length);
  });

  it('knows where each unit came from', () => {
    for (const form of ['NFC', 'NFD'])
      for (const text of Object.values(ARTICLES)) {
        const source = text.normalize(form).replaceAll('\n', '\r\n');
        const { text: folded, starts, ends } = fold(source);
        for (let i = 0; i < folded.length; i++) {
          const from = source.slice(starts[i], ends[i]);
          assert.ok(from.normalize('NFC').includes(folded[i]!) || /[\s"'“”’–]/.test(from), `${folded[i]} from ${from}`);
          assert.ok(i === 0 || starts[i]! >= starts[i - 1]!);
        }
      }
  });
});

describe('characters as people see them', () => {
  for (const character of ['e\u0301', '👨‍👩‍👧', '👍🏽', '🇻🇳', '❤️', '\r\n', '한'.normalize('NFD'), '🚢'])
    it(`are kept whole: ${JSON.stringify(character)}`, () => {
      const text = `a${character}b`;
      const whole = { start: 1, end: 1 + character.length };
      for (let i = 1; i < whole.end; i++) assert.deepEqual(wholeCharacters(text, { start: i, end: i + 1 }), whole);
      assert.deepEqual(wholeCharacters(text, { start: 0, end: 1 }), { start: 0, end: 1 });
      assert.deepEqual(wholeCharacters(text, { start: whole.end, end: whole.end + 1 }), {
        start: whole.end,
        end: whole.end + 1,
      });
    });

  it('do not take two flags for one', () => {
    assert.deepEqual(wholeCharacters('🇻🇳🇮🇹', { start: 4, end: 6 }), { start: 4, end: 8 });
  });
});

describe('code points', () => {
  it('and UTF-16 offsets turn into each other', () => {
    const text = 'a🚢b👨‍👩‍👧c🚢🚢';
    const points = countCodePoints(text);
    let offset = 0;
    [...text, ''].forEach((character, i) => {
      assert.equal(points.toCodePoints(offset), i);
      assert.equal(points.toOffset(i), offset);
      offset += character.length;
    });
    assert.equal(points.toOffset(1000), text.length);
  });
});

describe('the hash of a text', () => {
  it('is the name that git gives the file', () => {
    // printf 'hello\n' | git hash-object --stdin; the same of "Điện Kremlin 🚢\n".
    assert.equal(textHash('hello\n'), 'git:ce013625030ba8dba906f756967f9e9ca394464a');
    assert.equal(textHash('hello\r\n'), textHash('hello\n'));
    assert.equal(textHash(''), 'git:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    assert.equal(textHash('Điện Kremlin 🚢\n'), 'git:105ca8e20f01f7156853b03a69aa176522a836e6');
    assert.equal(gitBlobOf(textHash('')), 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    assert.equal(gitBlobOf('sha256:00'), null);
  });
});

describe('the runs that two texts share', () => {
  it('are equal, in order and apart, whatever the texts', () => {
    const random = new Random(7);
    for (let i = 0; i < 60; i++) {
      const a = Array.from({ length: random.between(0, 300) }, () => random.pick(['ab', 'c', 'nga ', 'x'])).join('');
      let b = a;
      for (let n = random.between(0, 8); n > 0; n--) {
        const at = random.between(0, b.length + 1);
        b = b.slice(0, at) + random.pick(['', 'zz', 'nga nga ', a.slice(0, 40)]) + b.slice(at + random.between(0, 20));
      }
      let [doneA, doneB] = [0, 0];
      for (const run of equalRuns(a, b)) {
        assert.ok(run.a >= doneA && run.b >= doneB && run.length > 0);
        assert.equal(a.slice(run.a, run.a + run.length), b.slice(run.b, run.b + run.length));
        [doneA, doneB] = [run.a + run.length, run.b + run.length];
      }
    }
  });

  it('are all of the text but what was put in', () => {
    const text = ARTICLES.en;
    const at = text.indexOf('The union');
    const runs = equalRuns(text, `${text.slice(0, at)}A new sentence. ${text.slice(at)}`);
    assert.equal(
      runs.reduce((sum, run) => sum + run.length, 0),
      text.length,
    );
  });
});
