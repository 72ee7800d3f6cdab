import * as assert from 'node:assert/strict';
import type { Annotation, EntityAnnotation } from '../../../src/core/annotation/annotation';
import { mergeThreeWay } from '../../../src/core/sidecar/merge';
import type { Page } from '../../../src/core/sidecar/page';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { reanchor } from '../../../src/core/sidecar/reanchor';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { ARTICLES } from '../../support/articles';
import { bare, CLAIM, EVERY_KIND, made, manyEntities, on, pageOf } from '../../support/sidecars';

const ALL = manyEntities(6) as EntityAnnotation[];

/** As it would come from a file. */
function read(annotations: readonly Annotation[]): Page {
  return parseSidecar(serialiseSidecar(pageOf(annotations))).page;
}

function change(annotation: EntityAnnotation, body: Partial<EntityAnnotation['body']>): EntityAnnotation {
  return { ...annotation, body: { ...annotation.body, ...body } };
}

function ids(page: Page): string[] {
  return page.annotations.map((a) => a.id).sort();
}

describe('a merge of three sidecars', () => {
  const base = read(ALL);

  it('takes what either side added, changed and removed', () => {
    const [a, b, c, d, ...rest] = ALL as [EntityAnnotation, EntityAnnotation, EntityAnnotation, EntityAnnotation];
    const note = made('note', on('Easter'), { text: 'Which year?' });
    const { page, conflicts } = mergeThreeWay(
      base,
      read([change(a, { type: 'person' }), c, d, ...rest, note]),
      read([a, b, change(c, { ref: 'wd:Q9' }), ...rest, CLAIM]),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual(ids(page), [a, c, ...rest, note, CLAIM].map((x) => x.id).sort());
    assert.equal((page.annotations.find((x) => x.id === a.id) as EntityAnnotation).body.type, 'person');
    assert.equal((page.annotations.find((x) => x.id === c.id) as EntityAnnotation).body.ref, 'wd:Q9');
  });

  it('has one annotation of a suggestion that both accepted, with both names', () => {
    const [ours, theirs] = ['lan', 'marco'].map((by) =>
      read([made('entity', on('Rasmouth'), { type: 'place', ref: 'wd:Q1' }, by)]),
    );
    const { page, conflicts } = mergeThreeWay(read([]), ours!, theirs!);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(
      page.annotations.map((a) => a.creators),
      [['lan', 'marco']],
    );
  });

  it('merges fields of one annotation that the sides changed apart', () => {
    const [a] = ALL as [EntityAnnotation];
    const { page, conflicts } = mergeThreeWay(
      base,
      read([change(a, { type: 'person' })]),
      read([change(a, { ref: 'wd:Q9' })]),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual((page.annotations[0] as EntityAnnotation).body, { type: 'person', ref: 'wd:Q9' });
  });

  it('keeps both values of a field that they decided differently, marked, until one is chosen', () => {
    const [a] = ALL as [EntityAnnotation];
    const { page, conflicts } = mergeThreeWay(
      base,
      read([change(a, { type: 'person' })]),
      read([change(a, { type: 'system' })]),
    );
    const conflict = { field: 'body.gloss:kind', base: 'place', ours: 'person', theirs: 'system' };
    assert.deepEqual(conflicts, [{ ...conflict, id: a.id }]);
    const again = parseSidecar(serialiseSidecar(page));
    assert.deepEqual(
      again.problems.map((p) => [p.code, p.severity]),
      [['undecided', 'warning']],
    );
    assert.equal(again.canWrite, true);
    assert.deepEqual(again.page.annotations[0]!.conflicts, [conflict]);
    const chosen = { ...(again.page.annotations[0] as EntityAnnotation), conflicts: undefined };
    assert.deepEqual(parseSidecar(serialiseSidecar(again.page, [chosen])).problems, []);
  });

  it('keeps a changed annotation that the other side removed, marked', () => {
    const [a, ...rest] = ALL as [EntityAnnotation, ...EntityAnnotation[]];
    for (const [ours, theirs] of [
      [read([change(a, { type: 'person' }), ...rest]), read(rest)],
      [read(rest), read([change(a, { type: 'person' }), ...rest])],
    ] as const) {
      const { page, conflicts } = mergeThreeWay(base, ours, theirs);
      assert.deepEqual(
        conflicts.map((c) => [c.id, c.field]),
        [[a.id, '']],
      );
      assert.deepEqual(ids(page), ids(base));
      assert.equal(parseSidecar(serialiseSidecar(page)).problems[0]!.code, 'undecided');
    }
  });

  it('keeps an annotation that one side removed and the other one judged, marked', () => {
    const verdict = made('verdict', { type: 'annotation', id: CLAIM.id }, { verdict: 'disputed' });
    const reply = made('reply', { type: 'annotation', id: verdict.id }, { text: 'Indeed.' });
    for (const swap of [false, true]) {
      const [judged, removed] = [read([...ALL, CLAIM, verdict, reply]), read(ALL)];
      const [ours, theirs] = swap ? [removed, judged] : [judged, removed];
      const { page, conflicts } = mergeThreeWay(read([...ALL, CLAIM]), ours, theirs);
      assert.deepEqual(
        conflicts.map((c) => [c.id, c.field]),
        [[CLAIM.id, '']],
      );
      assert.deepEqual(ids(page), [...ALL, CLAIM, verdict, reply].map((a) => a.id).sort());
    }
    // Who removed it with the verdict in sight meant it.
    const { page } = mergeThreeWay(read([CLAIM, verdict]), read([verdict]), read([CLAIM, verdict]));
    assert.deepEqual(ids(page), [verdict.id]);
  });

  it('does not mix the fields of two kinds', () => {
    const [a] = ALL as [EntityAnnotation];
    const event = {
      ...a,
      kind: 'event',
      body: { type: 'PROTEST', participants: [], certainty: 'reported' },
    } as unknown as Annotation;
    const { page, conflicts } = mergeThreeWay(base, read([event]), read([change(a, { ref: 'wd:Q9' })]));
    assert.ok(conflicts.length > 0);
    assert.equal(page.annotations[0]!.kind, 'event');
  });

  it('takes the words that a person chose over a place recorded afresh', () => {
    const [a] = ALL as [EntityAnnotation];
    const text = `A line on top.\n${ARTICLES.en}`;
    const moved = reanchor(base, text).page;
    const wider = { ...a, target: on('Harbour strike ends') };
    const { page, conflicts } = mergeThreeWay(base, moved, read([wider, ...ALL.slice(1)]));
    assert.deepEqual(conflicts, []);
    const merged = page.annotations.find((x) => x.id === a.id) as EntityAnnotation;
    assert.equal(merged.target.selectors.quote.exact, 'Harbour strike ends');
    assert.equal(page.header.textHash, moved.header.textHash);
    assert.deepEqual(
      reanchor(page, text)
        .matches.map((m) => m?.status)
        .filter((s) => s === 'orphan'),
      [],
    );
  });

  it('merges two sides that both recorded places afresh, or one that did and one that removed', () => {
    const [one, two] = ['One.\n', 'One and two.\n'].map((line) => reanchor(base, line + ARTICLES.en).page);
    assert.deepEqual(mergeThreeWay(base, one!, two!).conflicts, []);
    const { page, conflicts } = mergeThreeWay(base, one!, read(ALL.slice(1)));
    assert.deepEqual(conflicts, []);
    assert.equal(page.annotations.length, ALL.length - 1);
  });

  it('takes the hash and the sketch of one side, never one of each', () => {
    const [one, two] = ['One.\n', 'One and two.\n'].map((line) => reanchor(base, line + ARTICLES.en).page);
    const bare = { ...base, header: { ...base.header, textSketch: null } };
    const older = { ...one!, header: { ...one!.header, textSketch: null } };
    for (const [was, ours, theirs, from] of [
      [base, one!, two!, one!],
      [base, base, two!, two!],
      [bare, older, two!, older],
      [bare, two!, older, two!],
      [bare, bare, base, base],
    ] as const) {
      const { page, conflicts } = mergeThreeWay(was, ours, theirs);
      assert.deepEqual(conflicts, []);
      assert.equal(page.header.textHash, from.header.textHash);
      assert.equal(page.header.textSketch, from.header.textSketch);
    }
  });

  it('merges fields unknown to this version, and headers', () => {
    const text = serialiseSidecar(base);
    const [ours, theirs] = [
      text
        .replace('"type":"gloss:Entity"', '"type":"gloss:Entity","gloss:mood":"sure"')
        .replace('"language":"en"', '"language":"en-GB"'),
      text
        .replace('"type":"gloss:Entity"', '"type":"gloss:Entity","gloss:weight":2.50')
        .replace('2024-03-14', '2024-03-15'),
    ];
    const { page, conflicts } = mergeThreeWay(base, parseSidecar(ours).page, parseSidecar(theirs).page);
    assert.deepEqual(conflicts, []);
    const written = serialiseSidecar(page);
    for (const part of [
      '"gloss:mood":"sure"',
      '"gloss:weight":2.50',
      '"language":"en-GB"',
      '"gloss:published":"2024-03-15"',
    ])
      assert.ok(written.includes(part), part);
  });

  it('marks a header that they decided differently', () => {
    const text = serialiseSidecar(base);
    const [ours, theirs] = ['it', 'vi'].map(
      (code) => parseSidecar(text.replace('"language":"en"', `"language":"${code}"`)).page,
    );
    const { page, conflicts } = mergeThreeWay(base, ours!, theirs!);
    assert.deepEqual(conflicts, [{ id: null, field: 'language', base: 'en', ours: 'it', theirs: 'vi' }]);
    assert.equal(parseSidecar(serialiseSidecar(page)).page.header.conflicts?.length, 1);
  });

  it('of unchanged sides is the base, to the byte', () => {
    const every = read(EVERY_KIND);
    const { page, conflicts } = mergeThreeWay(every, every, every);
    assert.deepEqual(conflicts, []);
    assert.equal(serialiseSidecar(page), serialiseSidecar(every));
    assert.deepEqual(bare(page.annotations), bare(every.annotations));
  });

  it('keeps both of two annotations that share an id', () => {
    const [a, b] = ALL as [EntityAnnotation, EntityAnnotation];
    const twice = read([a, { ...b, id: a.id }]);
    assert.equal(mergeThreeWay(twice, twice, twice).page.annotations.length, 2);
    assert.equal(mergeThreeWay(read([]), twice, twice).page.annotations.length, 2);
  });
});
