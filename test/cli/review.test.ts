import assert from 'node:assert/strict';
import type { Annotation } from '../../src/core/annotation/annotation';
import { describe as describeSpan } from '../../src/core/anchor/describe';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { ARTICLES } from '../support/articles';
import { CLAIM, made, manyEntities, pageOf } from '../support/sidecars';
import { Place, Repository } from './support';

const ALL = manyEntities(4);
const SUPPORTED = verdict('supported');

function verdict(verdict: string, note?: string): Annotation {
  const body = { verdict, ...(note ? { note } : {}) };
  return { ...made('verdict', { type: 'annotation', id: CLAIM.id }, body), id: 'urn:gloss:verdict' };
}

function sidecar(annotations: readonly Annotation[]): string {
  return serialiseSidecar(pageOf(annotations));
}

const NOW = `Updated.\n${ARTICLES.en}`;
const LINE = NOW.slice(0, NOW.indexOf('the extra traffic')).split('\n').length;

const QUOTED = '  > “the extra traffic had brought it "a good week and a bad road"” — A spokesman for Rasmouth\n';

describe('glossator diff', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  it('tells in words, in Markdown and as JSON, with the line where the article is beside it', async () => {
    place.write({
      'old.txt.gloss.json': sidecar([...ALL, CLAIM, SUPPORTED]),
      'new.txt.gloss.json': sidecar([...ALL.slice(1), CLAIM, verdict('disputed', 'others count @less')]),
      'new.txt': NOW,
    });
    const text = await place.run(['diff', 'old.txt.gloss.json', 'new.txt.gloss.json']);
    assert.equal(text.code, 0);
    assert.match(text.out, /^new\.txt\.gloss\.json: 1 verdict changed, 1 entity removed\n/);
    assert.ok(text.out.includes(`supported → disputed, by lan, because others count @less (line ${LINE})`), text.out);
    const markdown = await place.run(['diff', '--format', 'markdown', 'old.txt.gloss.json', 'new.txt.gloss.json']);
    assert.match(
      markdown.out,
      /^### 1 verdict changed\n\n`new\.txt`\n\n- Verdict changed: supported → \*\*disputed\*\*, by lan \(line \d+\): /,
    );
    assert.ok(markdown.out.includes(': others count `@less`\n  > “the extra traffic'));
    const json = await place.run(['diff', '--format', 'json', 'old.txt.gloss.json', 'new.txt.gloss.json']);
    const { changed, removed } = JSON.parse(json.out) as Record<
      'changed' | 'removed',
      { fields?: unknown; line: number }[]
    >;
    assert.deepEqual(changed[0]?.fields, [
      { field: 'verdict', before: 'supported', after: 'disputed' },
      { field: 'value', before: null, after: 'others count @less' },
    ]);
    assert.equal(changed[0].line, LINE);
    assert.equal(removed.length, 1);
    const code = await place.run(['diff', '--exit-code', 'old.txt.gloss.json', 'new.txt.gloss.json']);
    assert.equal(code.code, 1);
    const same = await place.run(['diff', '--exit-code', 'old.txt.gloss.json', 'old.txt.gloss.json']);
    assert.deepEqual([same.code, same.out], [0, 'old.txt.gloss.json: nothing changed\n']);
  });

  it('tells what it can of a damaged one, and of one that is not there', async () => {
    place.write({ a: sidecar(ALL), b: sidecar(ALL).slice(0, -80) });
    const { code, out } = await place.run(['diff', 'a', 'b']);
    assert.equal(code, 1);
    assert.match(out, /not all of it can be read/);
    const gone = await place.run(['diff', 'a', 'gone']);
    assert.equal(gone.code, 1);
    assert.match(gone.err, /gone: There is no such file/);
    assert.equal((await place.run(['diff', 'a'])).code, 2);
    assert.equal((await place.run(['diff', '--format', 'xml', 'a', 'b'])).code, 2);
  });
});

describe('glossator review', () => {
  let place: Repository;
  beforeEach(() => {
    place = new Repository();
    place.commit({
      'news/à b.txt': ARTICLES.en,
      'news/à b.txt.gloss.json': sidecar([...ALL, CLAIM, SUPPORTED]),
      'c.txt': 'x',
    });
    place.git('checkout', '--quiet', '-b', 'branch');
  });
  afterEach(() => place.remove());

  it('tells what a branch changed since it left its base, not what the base did since', async () => {
    place.commit({
      'news/à b.txt': NOW,
      'news/à b.txt.gloss.json': sidecar([...ALL, CLAIM, verdict('refuted')]),
      'news/à b.txt.marco.gloss.json': sidecar([
        made('reply', { type: 'annotation', id: CLAIM.id }, { text: 'Why?' }, 'marco'),
      ]),
    });
    place.git('checkout', '--quiet', 'main');
    place.commit({ 'c.txt.gloss.json': sidecar(ALL) });
    const { code, out } = await place.run(['review', '--base', 'main', '--head', 'branch']);
    assert.equal(code, 0);
    assert.equal(
      out,
      '### 1 verdict changed, 1 reply\n' +
        '\n`news/à b.txt`\n\n' +
        `- Verdict changed: supported → **refuted**, by lan (line ${LINE})\n${QUOTED}` +
        '\n`news/à b.txt.marco`\n\n' +
        `- Reply: “Why?”, by marco (line ${LINE})\n${QUOTED}`,
    );
  });

  it('gives SARIF at the lines of the article, with paths as addresses and no links', async () => {
    const selectors = describeSpan(NOW, { start: 0, end: 7 });
    const note = made('note', { type: 'text', source: 'à b.txt', selectors }, { text: '[x](http://example.org)' });
    place.commit({ 'news/à b.txt': NOW, 'news/à b.txt.gloss.json': sidecar([...ALL, CLAIM, SUPPORTED, note]) });
    const { out } = await place.run(['review', '--base', 'main', '--format', 'sarif']);
    const { runs } = JSON.parse(out) as { runs: { results: { message: { text: string }; locations: unknown }[] }[] };
    assert.equal(runs[0]?.results.length, 1);
    assert.ok(!runs[0].results[0]!.message.text.includes(']('));
    assert.deepEqual(runs[0].results[0]!.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'news/%C3%A0%20b.txt' },
          region: { startLine: 1, startColumn: 1 },
        },
      },
    ]);
  });

  it('tells of the folders, articles and globs that are asked for alone', async () => {
    place.commit({ 'c.txt.gloss.json': sidecar(ALL), 'news/à b.txt.gloss.json': sidecar(ALL.slice(1)) });
    const told = async (...paths: string[]) => {
      const { out } = await place.run(['review', '--base', 'main', '--format', 'json', '--', ...paths]);
      return (JSON.parse(out) as { sidecars: { sidecar: string }[] }).sidecars.map((s) => s.sidecar);
    };
    const [news, c] = ['news/à b.txt.gloss.json', 'c.txt.gloss.json'];
    assert.deepEqual(await told('news'), [news]);
    assert.deepEqual(await told('./news/'), [news]);
    assert.deepEqual(await told('c.txt'), [c]);
    assert.deepEqual(await told('*.txt', 'news/**'), [c, news]);
    assert.deepEqual(await told('.'), [c, news]);
    assert.deepEqual(await told('elsewhere', '-x'), []);
    const outside = await place.run(['review', '--base', 'main', '..']);
    assert.deepEqual([outside.code, outside.err], [1, 'glossator review: .. is outside of this repository.\n']);
  });

  it('knows files added, removed, moved and damaged', async () => {
    place.git('mv', 'news', 'archive');
    place.commit({ 'c.txt.gloss.json': sidecar(ALL), 'd.txt.gloss.json': '{"items":[{"id":' });
    const { code, out } = await place.run(['review', '--base', 'main', '--format', 'json']);
    assert.equal(code, 1);
    const { sidecars, summary } = JSON.parse(out) as {
      summary: string;
      sidecars: { sidecar: string; status: string; remark?: string }[];
    };
    assert.equal(summary, '4 entities added');
    assert.deepEqual(
      sidecars.map(({ sidecar, status, remark }) => [sidecar, status, remark]),
      [
        ['archive/à b.txt.gloss.json', 'moved', 'moved from news/à b.txt.gloss.json'],
        ['c.txt.gloss.json', 'added', undefined],
        ['d.txt.gloss.json', 'added', 'not all of it can be read (“glossator check” says what to mend)'],
      ],
    );
    place.git('checkout', '--quiet', 'main');
    place.git('rm', '--quiet', 'news/à b.txt.gloss.json');
    place.commit();
    const removed = await place.run(['review', '--base', 'HEAD~', '--format', 'text']);
    assert.match(
      removed.out,
      /^news\/à b\.txt\.gloss\.json: 1 verdict withdrawn, 1 claim removed, 4 entities removed; the file was removed\n/,
    );
  });

  it('says so where nothing changed, where there is no such revision, and where there is no repository', async () => {
    assert.equal((await place.run(['review', '--base', 'main'])).out, 'No annotation changed.\n');
    for (const revision of ['nowhere', '--output=x', '-x']) {
      const { code, err } = await place.run(['review', `--base=${revision}`]);
      assert.equal(code, 1);
      assert.match(err, /git knows no revision/);
    }
    assert.equal((await place.run(['review'])).code, 2);
    const elsewhere = new Place();
    assert.match((await elsewhere.run(['review', '--base', 'main'])).err, /no git repository/);
    elsewhere.remove();
  });
});
