import assert from 'node:assert/strict';
import { Place } from './support';

const STORY =
  'Ministers meet in Rome\n\nROME, March 3, 2025 - Japan will lend Italy $1.2 billion, the foreign minister of Japan said on Monday.\n';

interface Line {
  article?: string;
  id?: unknown;
  language: string;
  published: string | null;
  entities: { start: number; end: number; text: string; type: string; ref: string; confidence: number }[];
  dates: { text: string; value: string }[];
  quantities: { text: string; value: number; unit: string | null }[];
  events: { text: string; type: string; certainty: string; participants: unknown[] }[];
  claims: { source: { text: string } | null; cue: { text: string }; content: { text: string } }[];
  error?: { code: string; message: string };
}

function parsed(out: string): Line[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

describe('glossator annotate', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  it('prints one object an article, its spans quoting the text', async () => {
    const { code, out, err } = await place.write({ 'a.txt': STORY }).run(['annotate', 'a.txt']);
    assert.equal(code, 0, err);
    const [article] = parsed(out);
    assert.equal(article?.article, 'a.txt');
    assert.equal(article.language, 'en');
    assert.equal(article.published, '2025-03-03');
    assert.ok(article.entities.some((e) => e.text === 'Japan' && e.type === 'place' && e.ref === 'wd:Q17'));
    for (const e of article.entities) assert.equal(STORY.slice(e.start, e.end), e.text);
    assert.ok(article.quantities.some((q) => q.value === 1_200_000_000));
    assert.ok(article.claims.some((c) => c.cue.text === 'said' && c.source?.text.includes('Japan')));
  });

  it('learns from a folder where asked: its annotations and its lexicon', async () => {
    const entry = { name: 'Blorptek', type: 'organization', ref: 'organization/blorptek' };
    place.write({
      'a.txt': 'Market day\n\nROME, March 3, 2025 - Shares of blorptek rose, said Ada Quuxwell of Rome.\n',
      'desk/.glossator/lexicon.jsonl': `${JSON.stringify({ ...entry, names: { en: ['blorptek'] } })}\n`,
      'desk/c.txt':
        'ROME, March 1, 2025 - "We agree," said Prime Minister Ada Quuxwell after the talks in the capital.\n',
      'desk/d.txt':
        'ROME, March 1, 2025 - "We agree," said Prime Minister Ada Quuxwell after the talks in the capital.\n',
    });
    const accepted = await place.run(['annotate', '--write', '--creator', 'lan', 'desk']);
    assert.equal(accepted.code, 0, accepted.err);
    // Two people's word against what the name looks like.
    for (const sidecar of ['desk/c.txt.gloss.json', 'desk/d.txt.gloss.json'])
      place.write({ [sidecar]: place.read(sidecar).replace('"gloss:kind":"person"', '"gloss:kind":"system"') });
    const typeOf = async (name: string, ...args: string[]) =>
      parsed((await place.run(['annotate', ...args, 'a.txt'])).out)[0]!.entities.find((e) => e.text === name)?.type;
    assert.equal(await typeOf('blorptek'), undefined);
    assert.equal(await typeOf('blorptek', '--learn', 'desk'), 'organization');
    assert.equal(await typeOf('Ada Quuxwell'), 'person');
    assert.equal(await typeOf('Ada Quuxwell', '--learn', 'desk'), 'system');
    const line = `${JSON.stringify({ id: 1, text: 'Shares of blorptek rose.' })}\n`;
    const filtered = await place.run(['annotate', '--jsonl', '--learn', 'desk'], line);
    assert.ok(parsed(filtered.out)[0]!.entities.some((e) => e.text === 'blorptek'));
    const nowhere = await place.run(['annotate', '--learn', 'nowhere', 'a.txt']);
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.err, /There is no folder nowhere to learn from/);
  });

  it('takes folders and globs, sorted, without sidecars, and prints paths as given', async () => {
    place.write({
      'x/b.txt': STORY,
      'x/a.md': `# ${STORY}`,
      'x/c.txt.gloss.json': '{}',
      'x/deep/d.html': '<p>Japan</p>',
      'y.txt': STORY,
    });
    const folder = await place.run(['annotate', 'x']);
    assert.deepEqual(
      parsed(folder.out).map((a) => a.article),
      ['x/a.md', 'x/b.txt', 'x/deep/d.html'],
    );
    const glob = await place.run(['annotate', 'x/*.txt', 'y.txt']);
    assert.deepEqual(
      parsed(glob.out).map((a) => a.article),
      ['x/b.txt', 'y.txt'],
    );
  });

  it('reads standard input for -, and drops a byte-order mark', async () => {
    const { out } = await place.run(['annotate', '-'], `\ufeff${STORY}`);
    const [article] = parsed(out);
    assert.equal(article?.article, '-');
    for (const e of article.entities) assert.equal(STORY.slice(e.start, e.end), e.text);
  });

  it('tells of files that it can not read, goes on, and exits with 1', async () => {
    place.write({
      'a.txt': STORY,
      'latin.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x41]),
      'nul.txt': 'a\0b',
    });
    const { code, out, err } = await place.run(['annotate', 'latin.txt', 'gone.txt', 'nul.txt', 'a.txt']);
    assert.equal(code, 1);
    assert.deepEqual(
      parsed(out).map((a) => a.error?.code),
      ['not-text', 'not-found', 'binary', undefined],
    );
    assert.match(err, /^latin\.txt: The file is not UTF-8 text/);
  });

  it('exits with 2 and its help on bad usage', async () => {
    for (const args of [
      ['annotate'],
      ['annotate', '--nonsense', 'a'],
      ['annotate', '--format', 'xml', 'a'],
      ['annotate', '--published', 'soon', 'a'],
      ['nothing'],
      [],
    ]) {
      const { code, out, err } = await place.run(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /glossator/);
    }
    assert.equal((await place.run(['annotate', '--help'])).code, 0);
  });

  it('resolves relative dates against --published', async () => {
    const { out } = await place
      .write({
        'a.txt':
          'Talks in Rome\n\nThe ministers met in Rome yesterday and will meet again next week, officials said.\n',
      })
      .run(['annotate', '--published', '2024-05-08', 'a.txt']);
    assert.deepEqual(
      parsed(out)[0]?.dates.map((d) => d.value),
      ['2024-05-07', '2024-W20'],
    );
  });

  it('is a filter of JSON lines, wherever the lines are cut, telling of bad ones in place', async () => {
    const lines = [{ id: 7, text: STORY }, { id: 'x', text: STORY, published: '2020-01-05' }, { id: 'no text' }].map(
      (l) => JSON.stringify(l),
    );
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\nnot json\n`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.slice(i * 7, i * 7 + 7));
    const { code, out } = await place.run(['annotate', '--jsonl'], chunks);
    const results = parsed(out);
    assert.deepEqual(
      results.map((r) => r.id),
      [7, 'x', 'no text', null],
    );
    assert.deepEqual(
      results.map((r) => r.error?.code),
      [undefined, undefined, 'no-text', 'bad-json'],
    );
    assert.equal(code, 1);
    assert.equal(results[1]?.published, '2020-01-05');
  });

  it('prints the same bytes again', async () => {
    place.write({ 'a.txt': STORY });
    assert.equal((await place.run(['annotate', 'a.txt'])).out, (await place.run(['annotate', 'a.txt'])).out);
  });
});
