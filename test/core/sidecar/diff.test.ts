import * as assert from 'node:assert/strict';
import type { Annotation, EventAnnotation, VerdictAnnotation } from '../../../src/core/annotation/annotation';
import { diffSidecars, quoteOf } from '../../../src/core/sidecar/diff';
import { parseSidecar } from '../../../src/core/sidecar/parse';
import { reanchor } from '../../../src/core/sidecar/reanchor';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { ARTICLES } from '../../support/articles';
import { CLAIM, EVERY_KIND, on, pageOf } from '../../support/sidecars';

function fieldsOf(before: Annotation, after: Annotation): unknown {
  return diffSidecars(pageOf([before]), pageOf([after])).changed.flatMap((c) => c.fields);
}

describe('the difference of two sidecars', () => {
  it('is nothing for the same', () => {
    const page = pageOf(EVERY_KIND);
    const read = parseSidecar(serialiseSidecar(page)).page;
    assert.deepEqual(diffSidecars(page, read), { header: [], added: [], removed: [], changed: [] });
  });

  it('has what was added and removed', () => {
    const { added, removed } = diffSidecars(pageOf(EVERY_KIND.slice(1)), pageOf(EVERY_KIND.slice(0, -1)));
    assert.deepEqual(
      added.map((a) => a.id),
      [EVERY_KIND[0]!.id],
    );
    assert.deepEqual(
      removed.map((a) => a.id),
      [EVERY_KIND.at(-1)!.id],
    );
  });

  it('names fields in words', () => {
    const verdict = EVERY_KIND.find((a): a is VerdictAnnotation => a.kind === 'verdict')!;
    assert.deepEqual(fieldsOf(verdict, { ...verdict, body: { verdict: 'refuted' } }), [
      { field: 'verdict', before: 'disputed', after: 'refuted' },
      { field: 'value', before: 'The council has other figures.', after: null },
    ]);
    const event = EVERY_KIND.find((a): a is EventAnnotation => a.kind === 'event')!;
    assert.deepEqual(
      fieldsOf(event, { ...event, target: on('a strike'), body: { ...event.body, certainty: 'denied' } }),
      [
        { field: 'certainty', before: 'reported', after: 'denied' },
        { field: 'quote', before: 'strike', after: 'a strike' },
      ],
    );
    assert.equal(CLAIM.kind, 'claim');
    if (CLAIM.kind !== 'claim') return;
    const source = { selectors: on('Tom Akande').selectors };
    assert.deepEqual(fieldsOf(CLAIM, { ...CLAIM, body: { ...CLAIM.body, source } }), [
      { field: 'source’s identity', before: 'urn:gloss:ref:organization/rasmouth', after: null },
      { field: 'source', before: 'A spokesman for Rasmouth', after: 'Tom Akande' },
    ]);
  });

  it('does not have places that were recorded afresh', () => {
    const page = pageOf(EVERY_KIND);
    const { header, added, removed, changed } = diffSidecars(page, reanchor(page, `On top.\n${ARTICLES.en}`).page);
    assert.deepEqual([added, removed, changed], [[], [], []]);
    assert.deepEqual(
      header.map((f) => f.field),
      ['text'],
    );
  });

  it('quotes what an annotation is about in the end', () => {
    const byId = new Map(EVERY_KIND.map((a) => [a.id, a]));
    assert.equal(
      quoteOf(
        EVERY_KIND.find((a) => a.kind === 'verdict')!,
        byId,
      ),
      'the extra traffic had brought it "a good week and a bad road"',
    );
    assert.equal(
      quoteOf(
        EVERY_KIND.find((a) => a.kind === 'date')!,
        byId,
      ),
      '14 March 2024',
    );
  });
});
