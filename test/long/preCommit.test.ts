import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { Repository } from '../cli/support';
import { ARTICLES } from '../support/articles';
import { manyEntities, pageOf } from '../support/sidecars';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

/** What the command line is made of, in a clone of the project. */
const PARTS = [
  '.npmignore',
  '.npmrc',
  '.pre-commit-hooks.yaml',
  'LICENSE',
  'README.md',
  'esbuild.js',
  'package-lock.json',
  'package.json',
  'src',
  'tsconfig.json',
];

const HOOKS = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
const GOOD = serialiseSidecar(pageOf(manyEntities(4)));

describe('the hook for pre-commit', function () {
  this.timeout(300_000);
  let home: string;
  let place: Repository;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'glossator-hook-'));
    place = new Repository();
    place.commit({ 'a b.txt': ARTICLES.en, 'a b.txt.gloss.json': GOOD, 'other.json': '{' });
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
    place.remove();
  });

  /** What pre-commit does with a hook of `language: node`, step by step, without its download of packages. */
  it('is installed by npm from a clone, and checks the files that are staged', () => {
    const [hook] = HOOKS;
    assert.equal(hook?.language, 'node');
    const clone = join(home, 'clone');
    for (const name of PARTS) cpSync(name, join(clone, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
    // All that it prints has to be the name of the file that it made.
    const pack = execFileSync('npm', ['pack'], { cwd: clone, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const prefix = join(home, 'prefix');
    const options = ['--global', '--prefix', prefix, '--offline', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options, join(clone, pack.trim())], { stdio: 'ignore' });
    const [program, ...args] = hook.entry.split(' ');
    const run = () => {
      const staged = place.git('diff', '--cached', '--name-only', '-z', '--diff-filter=d').split('\0');
      const files = staged.filter((file) => file && new RegExp(hook.files).test(file));
      const env = { ...process.env, PATH: `${join(prefix, 'bin')}${delimiter}${process.env['PATH']}` };
      return { files, ...spawnSync(program!, [...args, ...files], { cwd: place.folder, env, encoding: 'utf8' }) };
    };
    stage({ 'a b.txt': `Updated.\n${ARTICLES.en}`, 'other.json': '{}' });
    const good = run();
    assert.deepEqual([good.files, good.status], [['a b.txt'], 0], good.stderr);
    stage({ 'a b.txt': 'Another story.' });
    const lost = run();
    assert.equal(lost.status, 1, lost.stderr);
    assert.match(lost.stdout, /4 lost/);
    stage({ 'a b.txt': ARTICLES.en, 'a b.txt.gloss.json': `<<<<<<< ours\n${GOOD}=======\n>>>>>>> theirs\n` });
    const conflict = run();
    assert.deepEqual([conflict.files, conflict.status], [['a b.txt.gloss.json'], 1], conflict.stderr);
  });

  it('works in pre-commit itself, where that is on this machine', function () {
    if (spawnSync('pre-commit', ['--version']).status !== 0) {
      console.log('      pre-commit is not on this machine; what it runs was tried step by step above.');
      this.skip();
    }
    const hooks = new Repository();
    try {
      for (const name of PARTS) cpSync(name, join(hooks.folder, name), { recursive: true });
      hooks.commit();
      const rev = hooks.git('rev-parse', 'HEAD').trim();
      const config = `repos: [{ repo: '${hooks.folder}', rev: ${rev}, hooks: [{ id: ${HOOKS[0]!.id} }] }]\n`;
      const run = () =>
        spawnSync('pre-commit', ['run'], {
          cwd: place.folder,
          env: { ...process.env, PRE_COMMIT_HOME: join(home, 'pre-commit') },
          encoding: 'utf8',
        });
      place.commit({ '.pre-commit-config.yaml': config });
      stage({ 'a b.txt': `Updated.\n${ARTICLES.en}` });
      const good = run();
      assert.equal(good.status, 0, good.stdout + good.stderr);
      assert.match(good.stdout, /check annotations\.+Passed/);
      stage({ 'a b.txt': 'Another story.' });
      const lost = run();
      assert.equal(lost.status, 1, lost.stdout);
      assert.match(lost.stdout, /4 lost/);
    } finally {
      hooks.remove();
    }
  });

  function stage(files: Readonly<Record<string, string>>): void {
    place.write(files);
    place.git('add', '--all');
  }
});
