import assert from 'node:assert/strict';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { Repository } from './support';

const STORY =
  'Ministers meet in Rome\n\nROME, March 3, 2025 - Japan will lend Italy $1.2 billion, the foreign minister of Japan said on Monday.\n';

describe('an article that git moved alone', () => {
  let place: Repository;
  beforeEach(async () => {
    place = new Repository();
    place.write({ 'news/a.txt': STORY, 'news/other.txt': 'Nothing of this.\n' });
    await place.run(['annotate', '--write', '--creator', 'lan', 'news/a.txt']);
    place.commit();
  });
  afterEach(() => place.remove());

  const problem = async (): Promise<string> => {
    const { code, out } = await place.run(['check', '--format', 'json', 'news/a.txt.gloss.json']);
    assert.equal(code, 1);
    const { problems } = JSON.parse(out) as { problems: { code: string; message: string }[] };
    assert.equal(problems[0]?.code, 'no-article');
    return problems[0]?.message;
  };

  it('is named by “check”, with where its annotations belong', async () => {
    place.write({ 'archive/x.txt': 'Something else.\n' });
    place.git('mv', 'news/a.txt', 'archive/b.txt');
    assert.equal(
      await problem(),
      'The article a.txt is not beside its annotations. It is archive/b.txt now: move the annotations to archive/b.txt.gloss.json.',
    );
    place.git('mv', 'news/a.txt.gloss.json', 'archive/b.txt.gloss.json');
    const { code, out } = await place.run(['check', 'archive']);
    assert.equal(code, 0, out);
  });

  it('is not guessed: of two that have its text neither is named, nor one that has annotations', async () => {
    place.git('mv', 'news/a.txt', 'news/b.txt');
    place.write({ 'news/c.txt': STORY });
    assert.match(await problem(), /^The article a\.txt is not beside its annotations\. Put it back/);
    place.write({ 'news/c.txt': 'Changed.\n', 'news/b.txt.gloss.json': place.read('news/a.txt.gloss.json') });
    assert.match(await problem(), /Put it back/);
  });

  it('is named in its annotations by “reanchor”, and in what is exported', async () => {
    place.git('mv', 'news/a.txt', 'news/b.txt');
    place.git('mv', 'news/a.txt.gloss.json', 'news/b.txt.gloss.json');
    const before = parseSidecar(place.read('news/b.txt.gloss.json')).page;
    const exported = await place.run(['export', '--to', 'w3c', 'news/b.txt']);
    assert.doesNotMatch(exported.out, /a\.txt/);
    await place.run(['reanchor', 'news']);
    const text = place.read('news/b.txt.gloss.json');
    assert.doesNotMatch(text, /a\.txt/);
    const { page, problems } = parseSidecar(text);
    assert.deepEqual(problems, []);
    assert.equal(page.header.id, 'b.txt.gloss.json');
    assert.deepEqual(
      page.annotations.map((a) => [a.id, a.target?.type === 'text' && a.target.source]),
      before.annotations.map((a) => [a.id, 'b.txt']),
    );
  });
});
