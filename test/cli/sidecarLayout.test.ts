import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation } from '../../src/core/annotation/annotation';
import { parseSidecar } from '../../src/core/sidecar/parse';
import { reanchor } from '../../src/core/sidecar/reanchor';
import { serialiseSidecar } from '../../src/core/sidecar/serialise';
import { ARTICLES } from '../support/articles';
import { Random } from '../support/random';
import { bare, made, manyEntities, on, pageOf } from '../support/sidecars';

const ALL = manyEntities(70);

function text(annotations: readonly Annotation[]): string {
  return serialiseSidecar(pageOf(annotations));
}

function without(...indexes: number[]): Annotation[] {
  return ALL.filter((_, i) => !indexes.includes(i));
}

function changed(annotations: readonly Annotation[], index: number, ref: string): Annotation[] {
  return annotations.map((a) =>
    a.id === ALL[index]!.id ? ({ ...a, body: { type: 'person', ref } } as Annotation) : a,
  );
}

describe('the layout of a sidecar lets git alone merge', function () {
  this.timeout(20_000);
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'glossator-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What `git merge-file` makes of three files, or `null` for a conflict. */
  function merge(base: string, ours: string, theirs: string): string | null {
    const paths = [ours, base, theirs].map((content, i) => {
      const path = join(folder, String(i));
      writeFileSync(path, content);
      return path;
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...paths], { encoding: 'utf8' });
    assert.ok(status !== null && status >= 0 && status < 128, `git merge-file: ${status}`);
    return status === 0 ? stdout : null;
  }

  function mergesTo(
    base: readonly Annotation[],
    ours: readonly Annotation[],
    theirs: readonly Annotation[],
    expected: readonly Annotation[],
  ): void {
    const merged = merge(text(base), text(ours), text(theirs));
    assert.notEqual(merged, null, 'a conflict');
    assert.equal(merged, text(expected));
    assert.deepEqual(parseSidecar(merged!).problems, []);
  }

  const last = ALL.length - 1;

  it('an annotation put behind the last one, and a change of that one', () => {
    mergesTo(without(last), ALL, changed(without(last), last - 1, 'x'), changed(ALL, last - 1, 'x'));
  });

  it('an annotation put before the first one, and a change of that one', () => {
    mergesTo(without(0), ALL, changed(without(0), 1, 'x'), changed(ALL, 1, 'x'));
  });

  it('one put before the first, and one behind the last', () => {
    mergesTo(without(0, last), without(0), without(last), ALL);
  });

  it('changes of neighbours', () => {
    mergesTo(ALL, changed(ALL, 30, 'x'), changed(ALL, 31, 'y'), changed(changed(ALL, 30, 'x'), 31, 'y'));
  });

  it('one put between two, and changes of both', () => {
    mergesTo(
      without(30),
      ALL,
      changed(changed(without(30), 29, 'x'), 31, 'y'),
      changed(changed(ALL, 29, 'x'), 31, 'y'),
    );
  });

  it('one removed, and its neighbours changed', () => {
    mergesTo(
      ALL,
      without(30),
      changed(changed(ALL, 29, 'x'), 31, 'y'),
      changed(changed(without(30), 29, 'x'), 31, 'y'),
    );
  });

  it('verdicts on two claims', () => {
    const [one, two] = [10, 40].map((i) =>
      made('verdict', { type: 'annotation', id: ALL[i]!.id }, { verdict: 'disputed' }),
    );
    mergesTo(ALL, [...ALL, one!], [...ALL, two!], [...ALL, one!, two!]);
  });

  it('places recorded afresh, and three annotations added, so that all anchors are found again', () => {
    const now = `A new line on top.\n${ARTICLES.en}`;
    const base = pageOf(without(20, 40, last));
    const ours = reanchor(base, now).page;
    const merged = merge(serialiseSidecar(base), serialiseSidecar(ours), text(ALL));
    assert.notEqual(merged, null);
    const { page, problems } = parseSidecar(merged!);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      reanchor(page, now).matches.filter((m) => m?.status === 'orphan'),
      [],
    );
    assert.deepEqual(
      bare(reanchor(page, now).page.annotations)
        .map((a) => a.id)
        .sort(),
      ALL.map((a) => a.id).sort(),
    );
  });

  it('ten added here and five edited there', () => {
    const random = new Random(11);
    let conflicts = 0;
    for (let i = 0; i < 12; i++) {
      const added = new Set(Array.from({ length: 10 }, () => random.between(0, ALL.length)));
      const base = ALL.filter((_, j) => !added.has(j));
      let theirs: Annotation[] = base;
      for (let n = 0; n < 5; n++) theirs = changed(theirs, ALL.indexOf(random.pick(base)), `x${n}`);
      if (merge(text(base), text(ALL), text(theirs)) === null) conflicts++;
    }
    assert.equal(conflicts, 0);
  });

  it('and shows all annotations of both sides where it cannot', () => {
    const note = (words: string) => made('note', on('Easter'), { text: words });
    const paths = [[...ALL, note('a')], ALL, [...ALL, note('b')]].map((annotations, i) => {
      const path = join(folder, `c${i}`);
      writeFileSync(path, text(annotations));
      return path;
    });
    for (const style of [[], ['--diff3'], ['--zdiff3']]) {
      const { stdout, status } = spawnSync('git', ['merge-file', '-p', ...style, ...paths], { encoding: 'utf8' });
      if (status !== null && status >= 128) continue; // A git that is too old for the style.
      assert.match(stdout, /^<{7}/m);
      const { page, problems, canWrite } = parseSidecar(stdout);
      assert.equal(canWrite, false);
      assert.deepEqual(
        problems.map((p) => p.code),
        ['conflict-markers'],
      );
      assert.equal(page.annotations.length, ALL.length + 2);
    }
  });
});
