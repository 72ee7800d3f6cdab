import assert from 'node:assert/strict';
import type { Annotation } from '../../src/core/annotation/annotation';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { ARTICLES } from '../support/articles';
import { bare, EVERY_KIND, made, on, pageOf, SOURCE } from '../support/sidecars';
import { Place } from './support';

const TOLD = EVERY_KIND.filter((a) => a.kind !== 'rejection');
const SIDECAR = `${SOURCE}.gloss.json`;

function sidecar(annotations: readonly Annotation[]): string {
  return serialiseSidecar(pageOf(annotations));
}

function annotationsOf(text: string) {
  return bare(parseSidecar(text).page.annotations).sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('glossator export and import', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  for (const [format, ending] of [
    ['brat', '.ann'],
    ['jsonl', '.jsonl'],
    ['csv', '.csv'],
    ['w3c', '.jsonld'],
  ] as const) {
    it(`goes through ${format} files and back into the same sidecar`, async () => {
      place.write({ [`x/${SOURCE}`]: ARTICLES.en, [`x/${SIDECAR}`]: sidecar(TOLD) });
      const { code, err } = await place.run(['export', '--to', format, '--out', 'out', 'x']);
      assert.equal(code, 0, err);
      const file = format === 'brat' ? 'out/calder-bay.ann' : `out/${SOURCE}${ending}`;
      place.write({ [`out/${SOURCE}`]: ARTICLES.en });
      const back = await place.run([
        'import',
        '--from',
        format,
        ...(format === 'brat' ? [] : ['--article', `out/${SOURCE}`]),
        file,
      ]);
      assert.equal(back.code, 0, back.err);
      assert.deepEqual(annotationsOf(place.read(`out/${SIDECAR}`)), annotationsOf(sidecar(TOLD)));
      // Into the sidecar that it came from it changes nothing.
      const before = place.read(`x/${SIDECAR}`);
      const again = await place.run(['import', '--from', format, '--article', `x/${SOURCE}`, file]);
      assert.match(again.err, /: 0 added, 0 changed from/);
      assert.equal(place.read(`x/${SIDECAR}`), before);
    });
  }

  it('puts what was annotated on an older text where it stands now', async () => {
    place.write({ [SOURCE]: ARTICLES.en, [SIDECAR]: sidecar(TOLD) });
    const { out } = await place.run(['export', '--to', 'jsonl', SOURCE]);
    place.write({ 'new.txt': `On top.\n${ARTICLES.en.replace('240 new posts', 'some posts')}`, 'old.jsonl': out });
    const { code, err } = await place.run([
      'import',
      '--from',
      'jsonl',
      '--article',
      'new.txt',
      '--creator',
      'x',
      'old.jsonl',
    ]);
    assert.equal(code, 1);
    assert.match(err, /left out: note “240 new posts”: its words are not in the article/);
    const check = await place.run(['check', '--format', 'json', 'new.txt']);
    const { annotations } = JSON.parse(check.out) as { annotations: { status: string; start: number }[] };
    assert.equal(annotations.length, TOLD.length - 1);
    assert.ok(annotations.every((a) => a.status === 'anchored'));
  });

  it('takes in what “annotate” prints, by whom it is told', async () => {
    place.write({ 'a.txt': 'Talks in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday.\n' });
    const { out } = await place.run(['annotate', 'a.txt']);
    place.write({ 'p.jsonl': out });
    const { code, err } = await place.run(['import', '--from', 'jsonl', '--creator', 'lan', '--own', 'p.jsonl']);
    assert.equal(code, 0, err);
    const annotations = annotationsOf(place.read('a.txt.lan.gloss.json'));
    assert.ok(annotations.length >= 3 && annotations.every((a) => a.creators.join() === 'lan'));
  });

  it('writes nothing outside, whatever a file calls its article', async () => {
    place.write({ 'in/x.txt': 'Rome\n', 'up.txt': 'Rome\n' });
    for (const article of ['../up.txt', '/etc/hostname', 'in/../../up.txt', '..\\up.txt']) {
      place.write({
        'in/p.jsonl': `${JSON.stringify({ article, entities: [{ start: 0, end: 4, type: 'place' }] })}\n`,
      });
      const { code } = await place.run(['import', '--from', 'jsonl', 'in/p.jsonl']);
      assert.equal(code, 1, article);
    }
    assert.equal(place.has('up.txt.gloss.json'), false);
  });

  it('writes over nothing unless it is told to', async () => {
    place.write({ [SOURCE]: ARTICLES.en, [SIDECAR]: sidecar(TOLD), [`out/${SOURCE}.csv`]: 'mine' });
    const { code, err } = await place.run(['export', '--to', 'csv', '--out', 'out', '.']);
    assert.equal(code, 1);
    assert.match(err, /is there and differs/);
    assert.equal(place.read(`out/${SOURCE}.csv`), 'mine');
    assert.equal((await place.run(['export', '--to', 'csv', '--out', 'out', '--force', '.'])).code, 0);
  });

  it('exits with 2 on bad usage', async () => {
    place.write({ 'a.txt': 'x', 'a.txt.gloss.json': sidecar([]), 'b.txt': 'x', 'b.txt.gloss.json': sidecar([]) });
    for (const args of [
      ['export', '.'],
      ['export', '--to', 'xml', '.'],
      ['export', '--to', 'brat', 'a.txt', 'b.txt'],
      ['import', 'x'],
      ['import', '--from', 'markdown', 'x'],
      ['agree'],
    ])
      assert.equal((await place.run(args)).code, 2, args.join(' '));
  });
});

describe('glossator agree', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  it('compares annotators of their own files and of the shared one', async () => {
    const lan = [
      made('entity', on('Rasmouth'), { type: 'place', ref: 'x' }),
      made('entity', on('Port Elgin'), { type: 'place', ref: 'y' }),
    ];
    const marco = [
      made('entity', on('Rasmouth'), { type: 'person', ref: 'x' }, 'marco'),
      made('entity', on('Port Elgin'), { type: 'place', ref: 'y' }, 'marco'),
    ];
    place.write({ [SOURCE]: ARTICLES.en, [SIDECAR]: sidecar(lan), [`${SOURCE}.marco.gloss.json`]: sidecar(marco) });
    const { code, out } = await place.run(['agree', '.']);
    assert.equal(code, 0);
    const [, all] = out.split('\n');
    assert.match(all!, /^lan, marco +all +1 +2 \+ 2 +0\.500 \(1\) +0\.500 \(1\) +[\d.-]+ +0\.000 \(1 of 2\)$/);
    const json = JSON.parse((await place.run(['agree', '--format', 'json', SOURCE])).out) as { pairs: unknown[] };
    assert.equal(json.pairs.length, 2);
  });

  it('says so where there is nobody to compare', async () => {
    place.write({ [SOURCE]: ARTICLES.en, [SIDECAR]: sidecar(TOLD.slice(0, 3)) });
    const { code, err } = await place.run(['agree', '.']);
    assert.equal(code, 1);
    assert.match(err, /No two annotators/);
  });
});
