import * as assert from 'node:assert/strict';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { bare, EVERY_KIND, manyEntities, pageOf } from '../../support/sidecars';
import { Random } from '../../support/random';

const WHOLE = serialiseSidecar(pageOf(EVERY_KIND));

/** Milliseconds that reading a text takes: bounds here are many times what it should be, and far below what a square would be. */
function time(text: string): number {
  const begin = performance.now();
  parseSidecar(text);
  return performance.now() - begin;
}

describe('a damaged sidecar', () => {
  it('is never written over', () => {
    for (const text of [
      '',
      ' ',
      '{',
      '[]',
      'null',
      '"x"',
      '42',
      '{}',
      '{"items":7}',
      WHOLE.slice(0, -4),
      `${WHOLE}}`,
      'not JSON at all',
      '\0',
    ]) {
      const { canWrite, problems } = parseSidecar(text);
      assert.equal(canWrite, false, JSON.stringify(text.slice(0, 20)));
      assert.ok(problems.length > 0, JSON.stringify(text.slice(0, 20)));
    }
  });

  it('gives the annotations that stand whole, wherever it breaks off', () => {
    const begins = [...WHOLE.matchAll(/\{"id":/g)].map((m) => m.index);
    for (let cut = 0; cut < WHOLE.length - 3; cut += 37) {
      const { page, canWrite, problems } = parseSidecar(WHOLE.slice(0, cut));
      const complete = begins.filter((_, i) => (begins[i + 1] ?? WHOLE.length - 6) - 12 < cut).length;
      assert.ok(page.annotations.length >= complete - 1 && page.annotations.length <= complete + 1, `cut at ${cut}`);
      assert.equal(canWrite, false);
      assert.ok(problems.every((p) => p.line >= 1 && p.column >= 1));
    }
  });

  it('loses only the annotation that is broken', () => {
    const lines = WHOLE.split('\n');
    const broken = lines.findIndex((line) => line.includes('"gloss:kind":"PROTEST"'));
    lines[broken] = lines[broken]!.replace('"gloss:kind":"PROTEST"', '"gloss:kind":"PROTEST');
    const { page, problems, canWrite } = parseSidecar(lines.join('\n'));
    assert.equal(page.annotations.length, EVERY_KIND.length - 1);
    assert.equal(canWrite, false);
    assert.deepEqual(
      problems.map((p) => [p.code, p.line]),
      [['syntax', broken + 1]],
    );
    assert.match(problems[0]!.message, /nothing is written to this file until it is repaired/);
    assert.equal(page.header.language, 'en');
  });

  it('loses nothing to a comma too few', () => {
    const { page, canWrite } = parseSidecar(WHOLE.replace('    ,\n', ''));
    assert.equal(page.annotations.length, EVERY_KIND.length);
    assert.equal(canWrite, false);
  });

  it('may be on one line', () => {
    const line = JSON.stringify(JSON.parse(WHOLE));
    assert.deepEqual(bare(parseSidecar(line).page.annotations), bare(parseSidecar(WHOLE).page.annotations));
    const { page } = parseSidecar(line.replace('"PROTEST"', 'PROTEST'));
    assert.equal(page.annotations.length, EVERY_KIND.length - 1);
  });

  it('may be laid out in any way', () => {
    const pretty = JSON.stringify(JSON.parse(WHOLE), null, 4);
    const { page, problems } = parseSidecar(pretty);
    assert.deepEqual(problems, []);
    assert.equal(serialiseSidecar(page), WHOLE);
  });

  it('may be a list of annotations, or one alone', () => {
    const items = (JSON.parse(WHOLE) as { items: unknown[] }).items;
    assert.equal(parseSidecar(JSON.stringify(items)).page.annotations.length, items.length);
    assert.equal(parseSidecar(JSON.stringify(items[0])).page.annotations.length, 1);
    assert.equal(
      parseSidecar(JSON.stringify({ type: 'AnnotationCollection', first: { items } })).page.annotations.length,
      items.length,
    );
  });

  it('keeps both annotations of one id, and says so', () => {
    const text = WHOLE.replace(EVERY_KIND[1]!.id, EVERY_KIND[0]!.id);
    const { page, problems } = parseSidecar(text);
    assert.equal(page.annotations.length, EVERY_KIND.length);
    assert.deepEqual(problems.filter((p) => p.code === 'duplicate-id').length, 1);
    assert.equal(serialiseSidecar(page).length, text.length);
  });

  it('is not written while a field stands in it twice', () => {
    const { canWrite, problems } = parseSidecar(
      WHOLE.replace('"type":"gloss:Date"', '"type":"gloss:Date","value":"1999"'),
    );
    assert.equal(canWrite, false);
    assert.deepEqual(
      problems.map((p) => p.code),
      ['duplicate-field'],
    );
  });

  it('shows both sides of a merge that git could not finish', () => {
    const [first, second] = [EVERY_KIND[0]!, EVERY_KIND[1]!];
    const line = WHOLE.split('\n').find((l) =>
      l.includes('"gloss:kind":"place","source":"urn:gloss:ref:place/calder-bay"'),
    )!;
    const other = line.replace('"place"', '"organization"');
    for (const base of ['', `||||||| base\n${line}\n`]) {
      const text = WHOLE.replace(
        line,
        `<<<<<<< HEAD\n${line.replace('calder-bay', 'calder')}\n${base}=======\n${other}\n>>>>>>> theirs`,
      );
      const { page, problems, canWrite } = parseSidecar(text);
      assert.equal(canWrite, false);
      assert.deepEqual(
        problems.map((p) => p.code),
        ['conflict-markers'],
      );
      assert.equal(problems[0]!.line, WHOLE.split('\n').indexOf(line) + 1);
      assert.equal(page.annotations.length, EVERY_KIND.length);
      assert.ok(page.annotations.some((a) => a.id === second.id));
      const merged = page.annotations.find((a) => a.id === first.id)!;
      if (base)
        assert.deepEqual([merged.body, merged.conflicts], [{ type: 'organization', ref: 'place/calder' }, undefined]);
      else assert.deepEqual(merged.conflicts?.map((c) => c.field).sort(), ['body.gloss:kind', 'body.source']);
    }
  });

  it('shows the annotations that both sides added in one place', () => {
    const all = manyEntities(4);
    const [ours, theirs] = [all.slice(0, 3), [all[0]!, all[1]!, all[3]!]].map((a) =>
      serialiseSidecar(pageOf(a)).split('\n'),
    );
    const from = ours!.findIndex((line, i) => line !== theirs![i]);
    const text = [
      ...ours!.slice(0, from),
      '<<<<<<< ours',
      ...ours!.slice(from, -4),
      '=======',
      ...theirs!.slice(from, -4),
      '>>>>>>> theirs',
      ...ours!.slice(-4),
    ].join('\n');
    assert.deepEqual(
      parseSidecar(text)
        .page.annotations.map((a) => a.id)
        .sort(),
      all.map((a) => a.id).sort(),
    );
  });

  it('is read whatever happened to its bytes', () => {
    const random = new Random(20240314);
    const bits = [
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\n',
      '\u0000',
      '<<<<<<< \n',
      '=======\n',
      '>>>>>>> x\n',
      'null',
      '1e',
      '\ud800',
      '__proto__',
    ];
    for (let i = 0; i < 120; i++) {
      let text = WHOLE;
      for (let n = random.between(1, 6); n > 0; n--) {
        const at = random.between(0, text.length);
        text =
          text.slice(0, at) + (random.chance(0.7) ? random.pick(bits) : '') + text.slice(at + random.between(0, 40));
      }
      const { page } = parseSidecar(text);
      assert.equal(typeof serialiseSidecar(page), 'string');
    }
  });

  it('is read in time linear in its length', function () {
    this.timeout(10_000);
    const size = 60_000;
    for (const text of [
      '{'.repeat(size),
      '['.repeat(size),
      '{"a":'.repeat(size / 5),
      '{"items":['.repeat(size / 10),
      '"'.repeat(size),
      '\\'.repeat(size),
      '{"id":"'.repeat(size / 7),
      '<<<<<<< a\n'.repeat(size / 10),
      '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(size / 30),
      `{"items":[${'{"id":1,'.repeat(size / 8)}`,
      `{"items":[\n${'{"id":"a","type":"Annotation",\n'.repeat(size / 30)}`,
      ' '.repeat(size),
      '\n'.repeat(size),
    ]) {
      const took = time(text);
      assert.ok(took < 1000, `${JSON.stringify(text.slice(0, 20))}: ${took} ms`);
    }
  });
});
