import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Annotation, ClaimAnnotation, EntityAnnotation } from '../../src/core/annotation/annotation';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { ARTICLES } from '../support/articles';
import { CLAIM, made, manyEntities, pageOf } from '../support/sidecars';
import { Place, Repository, SELF } from './support';

const ALL = manyEntities(4) as EntityAnnotation[];
const VERDICT = made('verdict', { type: 'annotation', id: CLAIM.id }, { verdict: 'supported' });
const FILES = { 'calder bay.txt': ARTICLES.en, 'calder bay.txt.gloss.json': sidecar([...ALL, CLAIM, VERDICT]) };

function sidecar(annotations: readonly Annotation[]): string {
  return serialiseSidecar(pageOf(annotations));
}

describe('glossator git-setup', () => {
  let place: Repository;
  beforeEach(() => (place = new Repository()));
  afterEach(() => place.remove());

  it('shows what it did, and undoes exactly that', async () => {
    for (const attributes of [null, '*.png binary\n', '*.png binary', '', '*.a b\r\n*.c d\r\n']) {
      if (attributes !== null) place.write({ '.gitattributes': attributes });
      const before = place.read('.git/config');
      const { code, out } = await place.run(['git-setup']);
      assert.equal(code, 0);
      assert.match(out, /^set merge\.glossator\.driver = '.*' merge --name %P %O %A %B$/m);
      assert.match(out, /^added to \.gitattributes: \*\.gloss\.json merge=glossator diff=glossator$/m);
      assert.match(place.read('.gitattributes'), /^\*\.gloss\.json merge=glossator diff=glossator\r?$/m);
      const once = [place.read('.gitattributes'), place.read('.git/config')];
      assert.match((await place.run(['git-setup'])).out, /^found in \.gitattributes/m);
      assert.deepEqual([place.read('.gitattributes'), place.read('.git/config')], once);
      assert.equal((await place.run(['git-setup', '--remove'])).code, 0);
      assert.equal(place.read('.git/config'), before);
      assert.equal(place.has('.gitattributes') ? place.read('.gitattributes') : null, attributes);
    }
  });

  it('leaves the line of .gitattributes that a colleague brought', async () => {
    const line = '*.gloss.json merge=glossator diff=glossator\n';
    place.commit({ '.gitattributes': line });
    await place.run(['git-setup']);
    await place.run(['git-setup', '--remove']);
    assert.equal(place.read('.gitattributes'), line);
    assert.equal((await place.run(['git-setup', '--remove'])).out, 'git was not set up here\n');
  });

  it('says so where there is no repository', async () => {
    const elsewhere = new Place();
    const { code, err } = await elsewhere.run(['git-setup']);
    elsewhere.remove();
    assert.equal(code, 1);
    assert.match(err, /no git repository/);
  });

  describe('makes git', () => {
    before(function () {
      if (!existsSync(SELF[1]!)) this.skip();
    });

    it('show diffs in words', async () => {
      place.commit(FILES);
      await place.run(['git-setup']);
      const judged = { ...VERDICT, body: { verdict: 'disputed', note: 'the council has other figures' } } as Annotation;
      place.write({ 'calder bay.txt.gloss.json': sidecar([...ALL, CLAIM, judged]) });
      const line = ARTICLES.en.slice(0, ARTICLES.en.indexOf('the extra traffic')).split('\n').length;
      assert.equal(
        place.git('diff', '--', '*.gloss.json'),
        'calder bay.txt.gloss.json: 1 verdict changed\n' +
          '  verdict changed: “the extra traffic had brought it "a good week and a bad road"” supported → disputed, by lan, ' +
          `because the council has other figures (line ${line})\n`,
      );
      place.commit();
      const shown = place.git('show', '--format=', '--', '*.gloss.json');
      assert.match(shown, /^-verdict: “the extra.*” supported, by lan$/m);
      assert.match(shown, /^\+verdict: “the extra.*” disputed, by lan, because the council has other figures$/m);
      // Patches are made of the lines of the file.
      assert.match(place.git('format-patch', '--stdout', '-1'), /^\+ {5}"body":\{"type":"gloss:Verdict"/m);
    });

    it('merge by annotation', async () => {
      place.commit(FILES);
      await place.run(['git-setup']);
      place.commit().git('checkout', '--quiet', '-b', 'theirs');
      const renamed = { ...ALL[1]!, body: { ...ALL[1]!.body, ref: 'wd:Q2' } } as EntityAnnotation;
      place.commit({ 'calder bay.txt.gloss.json': sidecar([ALL[0]!, renamed, ...ALL.slice(2), CLAIM, VERDICT]) });
      place.git('checkout', '--quiet', 'main');
      const retyped = { ...ALL[1]!, body: { ...ALL[1]!.body, type: 'person' } } as EntityAnnotation;
      const claim = { ...CLAIM, creators: ['lan', 'marco'] } as ClaimAnnotation;
      place.commit({ 'calder bay.txt.gloss.json': sidecar([ALL[0]!, retyped, ...ALL.slice(2), claim, VERDICT]) });
      place.git('merge', '--quiet', '--no-edit', 'theirs');
      const { page, problems } = parseSidecar(place.read('calder bay.txt.gloss.json'));
      assert.deepEqual(problems, []);
      const merged = page.annotations.find((a) => a.id === ALL[1]!.id);
      assert.deepEqual(merged?.body, { type: 'person', ref: 'wd:Q2' });
    });
  });
});
