import assert from 'node:assert/strict';
import { textHash } from '../../src/core/anchor/textHash';
import { recordOf, type TextRecord } from '../../src/core/anchor/textRecord';
import { describe as describeSpan } from '../../src/core/anchor/describe';
import { idOf } from '../../src/core/annotation/annotationId';
import type { Annotation } from '../../src/core/annotation/annotation';
import { newPage } from '../../src/core/sidecar/page';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { Place, Repository } from './support';

/** Two sentences alike: after one is taken out, only the text before tells which one stayed. */
const ALIKE = 'On Tuesday morning at half past eight the port of Calder was opened again to ships of every size.\n\n';
const TWICE = `The mayor came.\n\n${ALIKE}The mayor went home.\n\n${ALIKE}The ships stayed.\n`;

/** A sidecar with an entity at each place of a name. */
function sidecarOf(text: string, name: string, source = 'a.txt', record: Partial<TextRecord> = recordOf(text)): string {
  const annotations: Annotation[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const selectors = describeSpan(text, { start: at, end: at + name.length });
    const target = { type: 'text', source, selectors } as const;
    const body = { type: 'place', ref: 'place/calder' } as const;
    annotations.push({ kind: 'entity', id: idOf('entity', target, body), creators: ['lan'], target, body });
  }
  return serialiseSidecar({ ...newPage({ id: `${source}.gloss.json`, ...record }), annotations });
}

function positionsOf(text: string): (number | undefined)[] {
  return parseSidecar(text).page.annotations.map((a) =>
    a.target?.type === 'text' ? a.target.selectors.position?.start : undefined,
  );
}

describe('glossator reanchor', () => {
  let place: Place;
  afterEach(() => place.remove());

  it('writes where annotations stand now; with --dry-run it only says so', async () => {
    const text = 'The port of Calder opened.\n';
    place = new Place().write({ 'a.txt': `New on top.\n${text}`, 'a.txt.gloss.json': sidecarOf(text, 'Calder') });
    const before = place.read('a.txt.gloss.json');
    const dry = await place.run(['reanchor', '--dry-run', 'a.txt']);
    assert.equal(dry.code, 0);
    assert.equal(dry.out, 'a.txt.gloss.json: 1 moved; would be written\n');
    assert.equal(place.read('a.txt.gloss.json'), before);
    assert.equal((await place.run(['reanchor', '.'])).code, 0);
    assert.deepEqual(positionsOf(place.read('a.txt.gloss.json')), [24]);
    const again = await place.run(['reanchor', '--format', 'json', 'a.txt.gloss.json']);
    const result = JSON.parse(again.out) as { anchored: number; changed: boolean };
    assert.deepEqual([result.anchored, result.changed], [1, false]);
  });

  it('lists what is lost, keeps it as it was recorded, and exits with 1', async () => {
    const text = 'The port of Calder opened.\n';
    place = new Place().write({
      'a.txt': 'Something else was written here.\n',
      'a.txt.gloss.json': sidecarOf(text, 'Calder'),
    });
    const { code, out } = await place.run(['reanchor', 'a.txt']);
    assert.equal(code, 1);
    assert.match(out, /1 lost/);
    assert.match(place.read('a.txt.gloss.json'), /"exact":"Calder"/);
  });

  it('does not touch a damaged sidecar, nor one whose article is gone', async () => {
    place = new Place().write({ 'a.txt': 'x', 'a.txt.gloss.json': '{"items":[{]', 'b.txt.gloss.json': '{"items":[]}' });
    for (const more of [[], ['--dry-run']]) {
      const { code, out } = await place.run(['reanchor', ...more, '.']);
      assert.equal(code, 1);
      assert.match(out, /a\.txt\.gloss\.json: a\.txt\.gloss\.json can’t be read whole/);
      assert.match(out, /b\.txt\.gloss\.json: Its article is not beside it/);
    }
    assert.equal(place.read('a.txt.gloss.json'), '{"items":[{]');
  });

  describe('asks git for the text before', () => {
    const now = TWICE.replace(`The mayor came.\n\n${ALIKE}`, '');

    const bare = { textHash: textHash(TWICE), textSketch: null };

    it('without git and without a sketch a mention among others alike is lost', async () => {
      place = new Place().write({ 'a.txt': now, 'a.txt.gloss.json': sidecarOf(TWICE, 'Calder', 'a.txt', bare) });
      const { out } = await place.run(['check', '--format', 'json', '.']);
      assert.ok(!out.includes('"moved"'), out);
    });

    it('without git the sketch tells as much', async () => {
      place = new Place().write({ 'a.txt': now, 'a.txt.gloss.json': sidecarOf(TWICE, 'Calder') });
      const { out } = await place.run(['check', '--format', 'json', '.']);
      const { annotations } = JSON.parse(out) as { annotations: { status: string; start: number | null }[] };
      assert.deepEqual(
        annotations.map((a) => [a.status, a.start]),
        [
          ['orphan', null],
          ['moved', now.indexOf('Calder')],
        ],
      );
    });

    it('by the name of the text', async () => {
      const before = sidecarOf(TWICE, 'Calder', 'a.txt', bare);
      place = new Repository().commit({ 'x/a.txt': TWICE, 'x/a.txt.gloss.json': before });
      place.write({ 'x/a.txt': now });
      const { out } = await place.run(['check', '--format', 'json', 'x']);
      const { annotations } = JSON.parse(out) as { annotations: { status: string; start: number | null }[] };
      assert.deepEqual(
        annotations.map((a) => [a.status, a.start]),
        [
          ['orphan', null],
          ['moved', now.indexOf('Calder')],
        ],
      );
      assert.match((await place.run(['reanchor', 'x'])).out, /1 moved, 1 lost; written/);
    });

    it('among older versions, where the file has a mark and line ends that its text has not, under any name', async () => {
      const file = `\ufeff${TWICE.replaceAll('\n', '\r\n')}`;
      const repository = new Repository();
      place = repository.commit({ '.gitattributes': '* -text\n', 'old.txt': file });
      repository.git('mv', 'old.txt', '--', '-a *.txt');
      repository.commit().commit({ '-a *.txt': now, '-a *.txt.gloss.json': sidecarOf(TWICE, 'Calder', '-a *.txt') });
      const { out } = await place.run(['check', '--format', 'json', '.']);
      const { annotations } = JSON.parse(out) as { annotations: { status: string }[] };
      assert.deepEqual(
        annotations.map((a) => a.status),
        ['orphan', 'moved'],
      );
    });
  });
});
