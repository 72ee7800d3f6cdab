import assert from 'node:assert/strict';
import { closeSync, openSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Place } from './support';

const STORY =
  'Ministers meet in Rome\n\nROME, March 3, 2025 - Japan will lend Italy $1.2 billion, the foreign minister of Japan said on Monday.\n';
const WRITING = [
  ['annotate', '--write', '--creator', 'eve', 'a.txt'],
  ['reanchor', 'a.txt'],
  ['import', 'row.jsonl', '--from', 'jsonl', '--article', 'a.txt'],
];

describe('a sidecar that can not be read', () => {
  let place: Place;
  let sidecar: string;
  beforeEach(async () => {
    place = new Place().write({
      'a.txt': STORY,
      'row.jsonl': `${JSON.stringify({ text: STORY, label: [[18, 22, 'LOC']] })}\n`,
    });
    await place.run(['annotate', '--write', '--creator', 'lan', 'a.txt']);
    sidecar = place.read('a.txt.gloss.json');
  });
  afterEach(() => place.remove());

  async function isToldAndKept(bytes: Uint8Array, why: RegExp): Promise<void> {
    place.write({ 'a.txt.gloss.json': bytes });
    const { code, out } = await place.run(['check', 'a.txt']);
    assert.equal(code, 1);
    assert.match(out, why);
    for (const args of WRITING) assert.equal((await place.run(args)).code, 1, args.join(' '));
    assert.equal(Buffer.compare(place.bytes('a.txt.gloss.json'), bytes), 0);
  }

  it('because it is not UTF-8 is told of and never written over', () =>
    isToldAndKept(Buffer.from(sidecar.replace('Japan', 'Jap\u00e1n'), 'latin1'), /not UTF-8 text. Save it as UTF-8/));

  it('because it holds NUL', () => isToldAndKept(Buffer.from(sidecar.replace('Japan', 'Ja\0pan')), /NUL/));

  it('because it is nested a million deep', () =>
    isToldAndKept(Buffer.from(sidecar.replace('"items":[', () => `"x":${'['.repeat(1e6)},"items":[`)), /200 deep/));

  it('because it is UTF-16 cut in half', () =>
    isToldAndKept(Buffer.concat([Buffer.from('\ufeff'), Buffer.from(sidecar, 'utf16le')]).subarray(0, 999), /./));

  it('because it is huge is not even opened: a file of a terabyte, all of it a hole', async function () {
    const path = join(place.folder, 'a.txt.gloss.json');
    closeSync(openSync(path, 'w'));
    try {
      truncateSync(path, 2 ** 40);
    } catch {
      console.log('      skipped: no such file can be made here');
      return this.skip();
    }
    const { code, out } = await place.run(['check', 'a.txt']);
    assert.equal(code, 1);
    assert.match(out, /larger than 32 MB and is not read/);
    for (const args of WRITING) assert.equal((await place.run(args)).code, 1, args.join(' '));
  });

  it('while one with a byte-order mark and Windows line ends is read, and keeps them', async () => {
    place.write({ 'a.txt.gloss.json': `\ufeff${sidecar.replaceAll('\n', '\r\n')}` });
    assert.equal((await place.run(['check', 'a.txt'])).code, 0);
    place.write({ 'a.txt': `Above.\n${STORY}` });
    assert.equal((await place.run(['reanchor', 'a.txt'])).code, 0);
    const after = place.read('a.txt.gloss.json');
    assert.match(after, /^\ufeff\{\r\n/);
    assert.doesNotMatch(after, /[^\r]\n/);
  });
});
