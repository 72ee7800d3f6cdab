import assert from 'node:assert/strict';
import type { EntityAnnotation } from '../../src/core/annotation/annotation';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { manyEntities, on, made, pageOf } from '../support/sidecars';
import { Place } from './support';

const ALL = manyEntities(8) as EntityAnnotation[];
const BASE = serialiseSidecar(pageOf(ALL));

function changed(index: number, ref: string, text = BASE): string {
  const { page } = parseSidecar(text);
  const { id } = ALL[index]!;
  const annotations = page.annotations.map((a) =>
    a.id === id ? ({ ...a, body: { type: 'person', ref } } as EntityAnnotation) : a,
  );
  return serialiseSidecar({ ...page, annotations });
}

function refOf(text: string, index: number): string | undefined {
  const found = parseSidecar(text).page.annotations.find((a) => a.id === ALL[index]!.id);
  return found?.kind === 'entity' ? found.body.ref : undefined;
}

describe('glossator merge', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  function merge(base: string, ours: string, theirs: string, ...args: string[]) {
    place.write({ base, ours, theirs });
    return place.run(['merge', ...args, 'base', 'ours', 'theirs']);
  }

  it('writes what both sides did into OURS, and leaves the others', async () => {
    const { code, err } = await merge(BASE, changed(1, 'x'), changed(5, 'y'));
    assert.equal(code, 0, err);
    assert.deepEqual([refOf(place.read('ours'), 1), refOf(place.read('ours'), 5)], ['x', 'y']);
    assert.equal(place.read('base'), BASE);
    assert.equal(place.read('theirs'), changed(5, 'y'));
  });

  it('exits with 1 where they decided the same field differently, keeps both values and says so', async () => {
    const { code, err } = await merge(BASE, changed(1, 'x'), changed(1, 'y'), '--name', 'a/b.txt.gloss.json');
    assert.equal(code, 1);
    assert.match(err, /^a\/b\.txt\.gloss\.json: annotation urn:gloss:\w+: identity was decided differently/);
    assert.equal(refOf(place.read('ours'), 1), 'x');
    const { problems, page } = parseSidecar(place.read('ours'));
    assert.deepEqual(
      problems.map((p) => p.code),
      ['undecided'],
    );
    assert.equal(page.annotations.find((a) => a.conflicts)?.conflicts?.[0]?.theirs, 'urn:gloss:ref:y');
  });

  it('does not mind how the three are laid out, and keeps what it does not know', async () => {
    const ours = JSON.stringify(JSON.parse(changed(1, 'x')), null, 4);
    const theirs = JSON.stringify({ 'x:new': { deep: [1] }, ...(JSON.parse(changed(5, 'y')) as object) });
    const { code } = await merge(BASE.replaceAll('\n', '\r\n'), ours, theirs);
    assert.equal(code, 0);
    const merged = place.read('ours');
    assert.deepEqual([refOf(merged, 1), refOf(merged, 5)], ['x', 'y']);
    assert.match(merged, /"x:new":\{"deep":\[1\]\}/);
  });

  it('merges two that were added apart: git gives an empty base', async () => {
    const one = serialiseSidecar(pageOf([made('entity', on('Rasmouth'), { type: 'place', ref: 'wd:Q1' }, 'lan')]));
    const two = serialiseSidecar(pageOf([made('entity', on('Rasmouth'), { type: 'place', ref: 'wd:Q1' }, 'marco')]));
    const { code } = await merge('', one, two);
    assert.equal(code, 0);
    assert.deepEqual(
      parseSidecar(place.read('ours')).page.annotations.map((a) => a.creators),
      [['lan', 'marco']],
    );
  });

  it('falls back to lines where a side can not be read whole, and never loses one', async () => {
    const broken = `${BASE.slice(0, 400)}\n`;
    const { code, err } = await merge(BASE, changed(1, 'x'), broken);
    assert.equal(code, 1);
    assert.match(err, /merged line by line/);
    assert.ok(place.read('ours').includes('<<<<<<< ours'));
    assert.ok(place.read('ours').includes('"urn:gloss:ref:x"'));
  });

  it('leaves OURS where it is told of no such file, and knows bad usage', async () => {
    place.write({ base: BASE, ours: BASE });
    const { code, err } = await place.run(['merge', 'base', 'ours', 'gone']);
    assert.equal(code, 1);
    assert.match(err, /no such file/);
    assert.equal((await place.run(['merge', 'base', 'ours'])).code, 2);
  });
});
