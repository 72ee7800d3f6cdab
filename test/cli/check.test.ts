import assert from 'node:assert/strict';
import { accept, type Desk } from '../../src/core/index/decisions';
import { suggestionMarks } from '../../src/core/index/suggestionMarks';
import { newPage } from '../../src/core/sidecar/page';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { textHash } from '../../src/core/anchor/textHash';
import { analyse } from '../../src/core/service';
import { Place } from './support';

const STORY =
  'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on Monday. Italy will host further talks, he said.\n';

/** A sidecar with every suggestion accepted. */
function sidecarOf(text: string, source: string): string {
  const desk: Desk = { text, source, creator: 'lan', own: new Map() };
  const annotations = [...accept(suggestionMarks(analyse(text)), desk).values()].filter((a) => a !== null);
  return serialiseSidecar({
    ...newPage({ id: `${source}.gloss.json`, language: 'en', textHash: textHash(text) }),
    annotations,
  });
}

interface Checked {
  sidecar: string;
  article: string | null;
  annotations: {
    id: string;
    kind: string;
    exact: string;
    status: string;
    start: number | null;
    end: number | null;
    score: number;
  }[];
  problems: { code: string; message: string; line: number; column: number }[];
}

describe('glossator check', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  async function check(...paths: string[]): Promise<{ code: number; checked: Checked[] }> {
    const { code, out } = await place.run(['check', '--format', 'json', ...paths]);
    return {
      code,
      checked: out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Checked),
    };
  }

  it('finds every annotation of an unchanged article where it was recorded', async () => {
    place.write({ 'a.txt': STORY, 'a.txt.gloss.json': sidecarOf(STORY, 'a.txt') });
    const { code, checked } = await check('a.txt');
    assert.equal(code, 0);
    assert.equal(checked.length, 1);
    assert.equal(checked[0]?.article, 'a.txt');
    assert.deepEqual(checked[0].problems, []);
    assert.ok(checked[0].annotations.length > 4);
    for (const a of checked[0].annotations) {
      assert.equal(a.status, 'anchored');
      assert.equal(STORY.slice(a.start!, a.end!), a.exact);
    }
  });

  it('tells what moved and what is lost, and exits with 1', async () => {
    const now = `Update: ${STORY.replace(' Italy will host further talks, he said.', '')}`;
    place.write({ 'x/a.txt': now, 'x/a.txt.gloss.json': sidecarOf(STORY, 'a.txt') });
    const { code, checked } = await check('x');
    assert.equal(code, 1);
    const by = new Map(checked[0]!.annotations.filter((a) => a.kind === 'entity').map((a) => [a.exact, a]));
    assert.equal(by.get('Italy')?.status, 'orphan');
    assert.equal(by.get('Italy')?.start, null);
    assert.equal(by.get('Japan')?.status, 'moved');
    assert.equal(now.slice(by.get('Japan')!.start!, by.get('Japan')!.end!), 'Japan');
    const text = await place.run(['check', 'x/a.txt.gloss.json']);
    assert.match(text.out, /lost: entity “Italy”/);
  });

  it('tells of a malformed sidecar with its place, of one without its article, and in every format', async () => {
    place.write({
      'a.txt': STORY,
      'a.txt.gloss.json': '{\n  "items":[\n    {"id": oops}\n  ]\n}\n',
      'gone.txt.gloss.json': sidecarOf(STORY, 'gone.txt'),
    });
    const { code, checked } = await check('.');
    assert.equal(code, 1);
    const [broken, lonely] = ['a.txt.gloss.json', 'gone.txt.gloss.json'].map((name) =>
      checked.find((c) => c.sidecar.endsWith(name)),
    );
    assert.ok(broken?.problems.some((p) => p.code === 'syntax' && p.line === 3));
    assert.equal(lonely?.article, null);
    assert.equal(lonely.problems[0]?.code, 'no-article');
    const github = await place.run(['check', '--format', 'github', '.']);
    assert.match(github.out, /^::error file=.*a\.txt\.gloss\.json,line=3,/m);
    const sarif = JSON.parse((await place.run(['check', '--format', 'sarif', '.'])).out) as {
      runs: { results: unknown[] }[];
    };
    assert.ok(sarif.runs[0]!.results.length >= 2);
  });

  it('says on which line of the sidecar a lost annotation stands, and writes further formats into files', async () => {
    place.write({ 'a.txt': 'Another story.', 'a.txt.gloss.json': sidecarOf(STORY, 'a.txt') });
    const files = ['--write', 'sarif=x.sarif', '--write', 'markdown=x.md'];
    const { code, out } = await place.run(['check', '--format', 'github', ...files, 'a.txt']);
    assert.equal(code, 1);
    const lines = place.read('a.txt.gloss.json').split('\n');
    const at = lines.findIndex((line) => line.includes('"exact":"Italy"')) - 1;
    assert.ok(out.includes(`line=${at},col=1,title=glossator orphan::The entity “Italy” is not found`), out);
    const { runs } = JSON.parse(place.read('x.sarif')) as { runs: { results: unknown[] }[] };
    assert.equal(runs[0]!.results.length, out.trimEnd().split('\n').length);
    const markdown = place.read('x.md');
    assert.match(markdown, /^\n### \d+ annotations lost\n\n`a\.txt\.gloss\.json`\n\n- \w+ lost: “/);
    assert.ok(markdown.includes(`- entity lost: “Italy” (line ${at} of the file)\n`), markdown);
    assert.equal((await place.run(['check', '--write', 'x.md', 'a.txt'])).code, 2);
    assert.equal((await place.run(['check', '--write', 'xml=x', 'a.txt'])).code, 2);
  });

  it('exits with 2 on bad usage', async () => {
    assert.equal((await place.run(['check'])).code, 2);
    assert.equal((await place.run(['check', '--format', 'xml', 'a'])).code, 2);
  });
});
