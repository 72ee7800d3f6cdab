import assert from 'node:assert/strict';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FORMATS } from '../../src/core/exchange/formats';
import { Place } from './support';

const STORY =
  'Ministers meet in Rome\n\nROME, March 3, 2025 - Japan will lend Italy $1.2 billion, the foreign minister of Japan said on Monday.\n';
const SECRET = 'THE SECRET OF JAPAN';

/** Every file that this process asks for from now on, until it is let go. */
function watchOpening(): { opened: Set<string>; release: () => void } {
  const opened = new Set<string>();
  const undo: (() => void)[] = [];
  for (const [name, functions] of [
    ['node:fs/promises', ['open', 'readFile', 'stat', 'realpath', 'access']],
    ['node:fs', ['openSync', 'readFileSync']],
  ] as const) {
    const module = process.getBuiltinModule(name) as unknown as Record<string, (path: unknown) => unknown>;
    for (const key of functions) {
      const original = module[key]!;
      module[key] = (path: unknown, ...rest: unknown[]) => {
        opened.add(resolve(String(path)));
        return (original as (...args: unknown[]) => unknown)(path, ...rest);
      };
      undo.push(() => (module[key] = original));
    }
  }
  return { opened, release: () => undo.forEach((back) => back()) };
}

describe('a path in a sidecar', () => {
  let outside: Place;
  let place: Place;
  beforeEach(async () => {
    outside = new Place().write({ 'secret.txt': SECRET });
    place = new Place().write({ 'x/a.txt': STORY });
    await place.run(['annotate', '--write', '--creator', 'lan', 'x/a.txt']);
  });
  afterEach(() => [place, outside].forEach((p) => p.remove()));

  /** Ways to name the file outside, from the sidecar's folder. */
  function ways(): string[] {
    const secret = join(outside.folder, 'secret.txt');
    const up = relative(join(place.folder, 'x'), secret).replaceAll('\\', '/');
    return [
      up,
      secret,
      pathToFileURL(secret).href,
      up.replaceAll('..', '%2e%2e'),
      up.replaceAll('/', '\\'),
      `\\\\localhost${secret.replaceAll('/', '\\')}`,
      `//localhost${secret}`,
      `a.txt/../${up}`,
      `${secret}\0.txt`,
      'http://127.0.0.1:9/secret.txt',
    ];
  }

  it('is never followed, whatever it names: the file beside is the article', async () => {
    const sidecar = place.read('x/a.txt.gloss.json');
    const { opened, release } = watchOpening();
    for (const way of ways()) {
      const name = JSON.stringify(way);
      place.write({
        'x/a.txt.gloss.json': sidecar
          .replaceAll('"source":"a.txt"', `"source":${name}`)
          .replace('"id":"a.txt.gloss.json"', `"id":${name}`),
      });
      assert.equal(place.read('x/a.txt.gloss.json').includes('"source":"a.txt"'), false);
      const commands = [
        ['check', 'x'],
        ['diff', 'x/a.txt.gloss.json', 'x/a.txt.gloss.json'],
        ['agree', 'x'],
        ['annotate', '--write', '--creator', 'eve', 'x'],
        ['reanchor', '--dry-run', 'x'],
        ...FORMATS.map(({ name: format }) => ['export', '--to', format, '--out', `out-${format}`, 'x']),
        ['import', '--from', 'w3c', 'x/a.txt.gloss.json'],
      ];
      for (const args of commands) {
        const { out, err } = await place.run(args);
        assert.ok(!(out + err).includes(SECRET), `${way}: ${args.join(' ')}`);
      }
    }
    release();
    assert.ok(opened.has(resolve(place.folder, 'x/a.txt')), 'what is opened is seen');
    assert.deepEqual(
      [...opened].filter((path) => !path.startsWith(place.folder)),
      [],
    );
    assert.equal(outside.read('secret.txt'), SECRET);
  });
});
