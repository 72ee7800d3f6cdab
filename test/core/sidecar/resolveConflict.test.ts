import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, EntityAnnotation } from '../../../src/core/annotation/annotation';
import { readConflicted } from '../../../src/core/sidecar/conflicted';
import type { Page } from '../../../src/core/sidecar/page';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { mergeConflicts, resolveConflict, type Choice } from '../../../src/core/sidecar/resolveConflict';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { GitMerge } from '../../support/gitMerge';
import { EVERY_KIND, manyEntities, pageOf } from '../../support/sidecars';

const ALL = manyEntities(12) as EntityAnnotation[];

function written(annotations: readonly Annotation[]): string {
  return serialiseSidecar(pageOf(annotations));
}

function typed(annotation: EntityAnnotation, type: EntityAnnotation['body']['type']): EntityAnnotation {
  return { ...annotation, body: { ...annotation.body, type } };
}

function bodies(page: Page): Map<string, string> {
  return new Map(page.annotations.map((a) => [a.id, JSON.stringify(a.body)]));
}

/** What both sides have of the annotations, with the choice where they differ; merges decide by the annotations alone. */
function expected(ours: Page, theirs: Page, choice: 'ours' | 'theirs'): Map<string, string> {
  return bodies(choice === 'ours' ? ours : theirs);
}

describe('a sidecar in conflict', () => {
  const git = new GitMerge();
  after(() => git.remove());

  const base = ALL.slice(2, 10);
  const [a, b] = [ALL[4]!, ALL[7]!];
  const ours = written([
    ...base.map((x) => (x === a ? typed(a, 'person') : x === b ? typed(b, 'system') : x)),
    ALL[0]!,
  ]);
  const theirs = written([
    ...base.map((x) => (x === a ? typed(a, 'organization') : x === b ? typed(b, 'agreement') : x)),
    ALL[1]!,
  ]);
  const conflicted = git.merge(written(base), ours, theirs).text;

  it('is read as what each choice is about', () => {
    const read = readConflicted(conflicted)!;
    assert.deepEqual(
      read.conflicts.map(({ ids }) => [...ids].sort()),
      [[ALL[0]!.id, ALL[1]!.id].sort(), [a.id], [b.id]],
    );
    for (const { at } of read.conflicts) assert.ok(conflicted.startsWith('<<<<<<<', at));
    assert.ok(read.names.ours && read.names.theirs);
    assert.equal(readConflicted(ours), null);
  });

  it('keeps the other conflicts when one is decided, and is canonical after the last', () => {
    const first = resolveConflict(conflicted, 0, 'both')!;
    assert.equal(readConflicted(first)!.conflicts.length, 2);
    const second = resolveConflict(first, 0, 'theirs')!;
    assert.equal(readConflicted(second)!.conflicts.length, 1);
    const text = resolveConflict(second, 0, 'ours')!;
    const wanted = [
      ...base.map((x) => (x === a ? typed(a, 'organization') : x === b ? typed(b, 'system') : x)),
      ALL[0]!,
      ALL[1]!,
    ];
    assert.equal(text, written(wanted));
  });

  it('keeps both values, marked, where one annotation was decided differently and both are kept', () => {
    const text = resolveConflict(resolveConflict(conflicted, 0, 'ours')!, 0, 'both')!;
    const found = parseSidecar(resolveConflict(text, 0, 'theirs')!).page.annotations.find(({ id }) => id === a.id)!;
    assert.deepEqual(found.conflicts, [
      { field: 'body.gloss:kind', base: undefined, ours: 'person', theirs: 'organization' },
    ]);
  });

  it('is merged by annotation at once', () => {
    const result = mergeConflicts(conflicted)!;
    assert.deepEqual(result.conflicts.map(({ id }) => id).sort(), [a.id, b.id].sort());
    const { page, canWrite } = parseSidecar(result.text);
    assert.equal(canWrite, true);
    assert.equal(page.annotations.length, base.length + 2);
    assert.equal(serialiseSidecar(page), result.text);
  });

  it('that no program can tell apart is left to people', () => {
    assert.equal(resolveConflict(conflicted.replace('"items":[', '"items":'), 0, 'ours'), null);
    assert.equal(mergeConflicts(`${conflicted}}`), null);
    assert.equal(resolveConflict(conflicted, 99, 'ours'), null);
  });

  it('of any two histories gives one side whole if that side is always taken, and loses nothing if both are kept', () => {
    const all = [...ALL, ...EVERY_KIND];
    const side = fc.array(fc.record({ at: fc.nat(all.length - 1), change: fc.constantFrom('add', 'remove', 'type') }), {
      maxLength: 12,
    });
    type Changes = readonly { readonly at: number; readonly change: string }[];
    const changed = (from: readonly Annotation[], changes: Changes, creator: string): Annotation[] => {
      let now = [...from];
      for (const { at, change } of changes) {
        const annotation = all[at]!;
        const others = now.filter(({ id }) => id !== annotation.id);
        if (change === 'remove') now = others;
        else if (change === 'add') now = [...others, annotation];
        else now = [...others, { ...annotation, creators: [creator] }];
      }
      return now;
    };
    const check = (begin: readonly boolean[], one: Changes, other: Changes, choice: Choice): void => {
      const from = all.filter((_, i) => begin[i % begin.length]);
      const [our, their] = [changed(from, one, 'lan'), changed(from, other, 'minh')].map(written) as [string, string];
      const merge = git.merge(written(from), our, their);
      fc.pre(!merge.clean);
      let text = merge.text;
      const read = readConflicted(text)!;
      assert.ok(read, text);
      const most = read.conflicts.length;
      for (let steps = 0; readConflicted(text); steps++) {
        assert.ok(steps <= most, 'comes to an end');
        text = resolveConflict(text, 0, choice)!;
        assert.ok(text);
      }
      const { page, canWrite, problems } = parseSidecar(text);
      assert.deepEqual([canWrite, problems.filter(({ severity }) => severity === 'error')], [true, []]);
      assert.equal(serialiseSidecar(page), text);
      if (choice === 'both') {
        const kept = new Set(page.annotations.map(({ id }) => id));
        for (const { id } of [...read.ours.annotations, ...read.theirs.annotations]) assert.ok(kept.has(id));
      } else assert.deepEqual(bodies(page), expected(read.ours, read.theirs, choice));
    };
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
        side,
        side,
        fc.constantFrom<Choice>('ours', 'theirs', 'both'),
        check,
      ),
      { seed: 7, numRuns: 12 },
    );
  }).timeout(20_000);
});
