import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { Place } from './support';

const STORY =
  'Ministers meet in Rome\n\nROME, March 3, 2025 - Japan will lend Italy $1.2 billion, the foreign minister of Japan said on Monday.\n';

function annotationsOf(text: string) {
  const { page, problems } = parseSidecar(text);
  assert.deepEqual(problems, []);
  return page.annotations;
}

describe('glossator annotate --write', () => {
  let place: Place;
  beforeEach(() => (place = new Place().write({ 'x/a.txt': STORY })));
  afterEach(() => place.remove());

  it('writes what is suggested as accepted by somebody, and nothing else', async () => {
    const { code, out, err } = await place.run(['annotate', '--write', '--creator', 'lan', 'x']);
    assert.equal(code, 0, err);
    assert.equal(out, '');
    assert.match(err, /^x\/a\.txt\.gloss\.json: \d+ accepted by lan, 0 were there/);
    const annotations = annotationsOf(place.read('x/a.txt.gloss.json'));
    assert.ok(annotations.length > 5);
    assert.ok(annotations.every((a) => a.creators.join() === 'lan'));
    assert.ok(annotations.every((a) => a.target?.type === 'text' && a.target.source === 'a.txt'));
    assert.deepEqual(readdirSync(join(place.folder, 'x')).sort(), ['a.txt', 'a.txt.gloss.json']);
    assert.equal((await place.run(['check', 'x'])).code, 0);
  });

  it('leaves what is there as it is, byte for byte', async () => {
    await place.run(['annotate', '--write', '--creator', 'lan', '--min-confidence', '0.9', 'x/a.txt']);
    const before = annotationsOf(place.read('x/a.txt.gloss.json'));
    await place.run(['annotate', '--write', '--creator', 'marco', 'x/a.txt']);
    const whole = place.read('x/a.txt.gloss.json');
    const after = new Map(annotationsOf(whole).map((a) => [a.id, a]));
    assert.ok(after.size > before.length);
    for (const annotation of before) assert.deepEqual(after.get(annotation.id), annotation);
    const { err } = await place.run(['annotate', '--write', '--creator', 'giulia', 'x/a.txt.gloss.json']);
    assert.match(err, /: 0 accepted by giulia/);
    assert.equal(place.read('x/a.txt.gloss.json'), whole);
  });

  it('does not bring back what was rejected, nor what a colleague has in a file of their own', async () => {
    await place.run(['annotate', '--write', '--creator', 'lan', '--own', 'x/a.txt']);
    assert.ok(place.has('x/a.txt.lan.gloss.json'));
    await place.run(['annotate', '--write', '--creator', 'marco', 'x/a.txt']);
    assert.equal(place.has('x/a.txt.gloss.json'), false);
  });

  it('never writes over a damaged file', async () => {
    place.write({ 'x/a.txt.gloss.json': '{"type":"AnnotationPage","items":[{' });
    const { code, err } = await place.run(['annotate', '--write', '--creator', 'lan', 'x']);
    assert.equal(code, 1);
    assert.match(err, /a\.txt\.gloss\.json can’t be read whole/);
    assert.equal(place.read('x/a.txt.gloss.json'), '{"type":"AnnotationPage","items":[{');
  });

  it('prints the sidecar of one article with --format sidecar, and writes nothing', async () => {
    const { code, out } = await place.run(['annotate', '--format', 'sidecar', '--creator', 'lan', 'x/a.txt']);
    assert.equal(code, 0);
    assert.ok(annotationsOf(out).length > 5);
    assert.equal(place.has('x/a.txt.gloss.json'), false);
    await place.run(['annotate', '--write', '--creator', 'lan', 'x/a.txt']);
    assert.equal(place.read('x/a.txt.gloss.json'), out);
  });

  it('exits with 2 on bad usage', async () => {
    for (const args of [
      ['--write', 'x'],
      ['--creator', 'lan', 'x'],
      ['--write', '--creator', 'lan', '--min-confidence', '2', 'x'],
    ])
      assert.equal((await place.run(['annotate', ...args])).code, 2, args.join(' '));
  });
});
