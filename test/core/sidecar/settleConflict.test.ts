import * as assert from 'node:assert/strict';
import type { Annotation, EntityAnnotation } from '../../../src/core/annotation/annotation';
import { disagreementsOf } from '../../../src/core/index/disagreement';
import { mergeThreeWay } from '../../../src/core/sidecar/merge';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { settleConflict } from '../../../src/core/sidecar/settleConflict';
import { made, manyEntities, pageOf } from '../../support/sidecars';

const [A] = manyEntities(1) as [EntityAnnotation];
const read = (...annotations: Annotation[]) => parseSidecar(serialiseSidecar(pageOf(annotations))).page;
const as = (type: EntityAnnotation['body']['type'], ref: string): EntityAnnotation => ({ ...A, body: { type, ref } });

describe('choosing between two merged versions', () => {
  it('takes a value, and leaves what else is open', () => {
    const { page } = mergeThreeWay(read(A), read(as('person', 'person/a')), read(as('system', 'system/a')));
    const [annotation] = page.annotations as [EntityAnnotation];
    assert.deepEqual(
      disagreementsOf(annotation).map(({ field, ours, theirs }) => [field, ours, theirs]),
      [
        ['type', 'person', 'system'],
        ['identity', 'person/a', 'system/a'],
      ],
    );
    const once = settleConflict(annotation, annotation.conflicts![0]!, 'theirs') as EntityAnnotation;
    assert.deepEqual(once.body, { type: 'system', ref: 'person/a' });
    assert.equal(once.conflicts?.length, 1);
    const twice = settleConflict(once, once.conflicts[0]!, 'theirs') as EntityAnnotation;
    assert.equal(serialiseSidecar(pageOf([twice])), serialiseSidecar(read(as('system', 'system/a'))));
  });

  it('keeps or removes an annotation that one side removed', () => {
    const { page } = mergeThreeWay(read(A), read(), read(as('person', 'person/a')));
    const [annotation] = page.annotations as [EntityAnnotation];
    const [conflict] = annotation.conflicts!;
    assert.deepEqual(
      disagreementsOf(annotation).map(({ field, ours, theirs }) => [field, ours, theirs]),
      [['', 'remove it', 'keep it']],
    );
    assert.equal(settleConflict(annotation, conflict!, 'ours'), null);
    const kept = settleConflict(annotation, conflict!, 'theirs')!;
    assert.equal(serialiseSidecar(pageOf([kept])), serialiseSidecar(read(as('person', 'person/a'))));
  });

  it('takes a field away that one side does not have', () => {
    const claim = { type: 'annotation', id: A.id } as const;
    const verdict = made('verdict', claim, { verdict: 'disputed' });
    const noted = (note: string) => ({ ...verdict, body: { verdict: 'disputed', note } }) as Annotation;
    const { page } = mergeThreeWay(read(A, noted('x')), read(A, noted('y')), read(A, verdict));
    const merged = page.annotations.find(({ id }) => id === verdict.id)!;
    const [conflict] = merged.conflicts!;
    assert.deepEqual([conflict!.ours, conflict!.theirs], ['y', undefined]);
    assert.deepEqual(settleConflict(merged, conflict!, 'theirs')!.body, { verdict: 'disputed' });
  });
});
