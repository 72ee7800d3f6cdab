import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Place, SELF } from './support';

const STORY =
  'Ministers meet in Rome\n\nROME, March 3, 2025 - Japan will lend Italy $1.2 billion, the foreign minister of Japan said on Monday.\n';
const ROOT = process.getuid?.() === 0;
/** Somebody who may write only where everybody may. */
const NOBODY = 65534;

interface Told {
  readonly code: number | null;
  readonly told: string;
}

/** Every command that writes, on the article `x/a.txt` and its sidecar. */
const WRITING: Readonly<Record<string, readonly string[]>> = {
  annotate: ['annotate', '--write', '--creator', 'lan', 'x/a.txt'],
  import: ['import', 'row.jsonl', '--from', 'jsonl', '--article', 'x/a.txt'],
  reanchor: ['reanchor', 'x/a.txt'],
  merge: ['merge', 'base.gloss.json', 'x/a.txt.gloss.json', 'theirs.gloss.json'],
  export: ['export', 'x/a.txt', '--to', 'w3c', '--out', 'x'],
};

describe('where the command line can not write', function () {
  let place: Place;
  let before: Record<string, string>;

  /** The command in a process of its own, by somebody who is not root. */
  function run(args: readonly string[], shell = ''): Told {
    const [program, cli] = SELF as [string, string];
    const who = ROOT ? { uid: NOBODY, gid: NOBODY } : {};
    const [command, words] = shell
      ? ['sh', ['-c', `${shell}; exec "$0" "$@"`, program, cli, ...args]]
      : [program, [cli, ...args]];
    const { status, stdout, stderr } = spawnSync(command, words, { cwd: place.folder, encoding: 'utf8', ...who });
    return { code: status, told: stdout + stderr };
  }

  const contents = () =>
    Object.fromEntries(readdirSync(join(place.folder, 'x')).map((name) => [name, place.read(`x/${name}`)]));

  /** It said so in one sentence on one line, nothing was written, and nothing is left over. */
  function refused({ code, told }: Told, why: RegExp): void {
    assert.equal(code, 1, told);
    assert.match(told, why);
    assert.match(told, /It is as it was/);
    assert.equal(told.trim().split('\n').length, 1, told);
    assert.deepEqual(contents(), before);
  }

  beforeEach(async function () {
    if (process.platform === 'win32') this.skip();
    place = new Place().write({ 'x/a.txt': STORY });
    await place.run(['annotate', '--write', '--creator', 'lan', '--min-confidence', '0.9', 'x/a.txt']);
    const sidecar = place.read('x/a.txt.gloss.json');
    // What every command has something to do about: a position that is old, a field that the other side changed.
    place.write({
      'x/a.txt.gloss.json': sidecar.replace(/"gloss:textHash":"[^"]*"/, '"gloss:textHash":"git:0"'),
      'base.gloss.json': sidecar,
      'theirs.gloss.json': sidecar.replace('"lan"', '["lan","marco"]'),
      'row.jsonl': `${JSON.stringify({ text: STORY, label: [[18, 22, 'LOC']] })}\n`,
    });
    before = contents();
    chmodSync(place.folder, 0o755);
    chmodSync(join(place.folder, 'x/a.txt.gloss.json'), 0o666);
  });
  afterEach(() => {
    if (process.platform === 'win32') return;
    chmodSync(join(place.folder, 'x'), 0o700);
    place.remove();
  });

  for (const [name, args] of Object.entries(WRITING)) {
    it(`${name} says that the folder is read-only`, () => {
      chmodSync(join(place.folder, 'x'), 0o555);
      refused(run(args), /can’t be written: the file or its folder is read-only \(EACCES\)/);
    });

    // A limit on the size of files stands for a disk that is full in the middle of the file, where nobody may fill one.
    it(`${name} leaves the file whole where there is no room for all of it`, () => {
      chmodSync(join(place.folder, 'x'), 0o777);
      refused(
        run(args, 'ulimit -f 1'),
        /can’t be written: the file would become larger than is allowed here \(EFBIG\)/,
      );
    });
  }

  it('export says that it can not make a folder', () => {
    chmodSync(join(place.folder, 'x'), 0o555);
    const { code, told } = run(['export', 'x/a.txt', '--to', 'csv', '--out', 'x/new']);
    assert.equal(code, 1, told);
    assert.equal(
      told,
      'glossator export: The folder x/new can’t be made: the file or its folder is read-only (EACCES).\n',
    );
  });

  it('a file that nobody may write to is not replaced, though its folder would let it', () => {
    chmodSync(join(place.folder, 'x'), 0o777);
    chmodSync(join(place.folder, 'x/a.txt.gloss.json'), 0o444);
    refused(run(WRITING['annotate']!), /read-only \(EACCES\)/);
  });

  it('says that the disk is full, and leaves the file whole', function () {
    const mounted = ROOT && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', join(place.folder, 'x')]);
    if (!mounted || mounted.status !== 0) {
      console.log('      skipped: only root may mount a small disk here');
      this.skip();
    }
    try {
      place.write({ 'x/a.txt': before['a.txt']!, 'x/a.txt.gloss.json': before['a.txt.gloss.json']! });
      chmodSync(join(place.folder, 'x'), 0o777);
      chmodSync(join(place.folder, 'x/a.txt.gloss.json'), 0o666);
      assert.throws(() => writeFileSync(join(place.folder, 'x/filler'), Buffer.alloc(1 << 17)), { code: 'ENOSPC' });
      before = contents();
      for (const args of Object.values(WRITING)) refused(run(args), /can’t be written: the disk is full \(ENOSPC\)/);
    } finally {
      execFileSync('umount', [join(place.folder, 'x')]);
    }
  });

  it('a link stays a link, and owner and mode stay', async () => {
    const sidecar = join(place.folder, 'x/a.txt.gloss.json');
    place.write({ 'elsewhere/kept.gloss.json': before['a.txt.gloss.json']! });
    const kept = join(place.folder, 'elsewhere/kept.gloss.json');
    chmodSync(kept, 0o640);
    if (ROOT) chownSync(kept, NOBODY, NOBODY);
    execFileSync('rm', [sidecar]);
    symlinkSync('../elsewhere/kept.gloss.json', sidecar);
    const { code, err } = await place.run(WRITING['annotate']!);
    assert.equal(code, 0, err);
    assert.ok(lstatSync(sidecar).isSymbolicLink());
    assert.notEqual(place.read('elsewhere/kept.gloss.json'), before['a.txt.gloss.json']);
    assert.equal(statSync(kept).mode & 0o777, 0o640);
    if (ROOT) assert.equal(statSync(kept).uid, NOBODY);
    assert.deepEqual(readdirSync(join(place.folder, 'elsewhere')), ['kept.gloss.json']);
  });
});
