import * as assert from 'node:assert/strict';
import { sketchOf } from '../../../src/core/anchor/sketch';
import { textHash } from '../../../src/core/anchor/textHash';
import { reanchor } from '../../../src/core/sidecar/reanchor';
import { serialiseSidecar } from '../../../src/core/sidecar/serialise';
import { ARTICLES } from '../../support/articles';
import { CLAIM, EVERY_KIND, made, on, pageOf } from '../../support/sidecars';

describe('re-anchoring', () => {
  const page = pageOf(EVERY_KIND);

  it('changes nothing where the text did not change', () => {
    assert.equal(serialiseSidecar(reanchor(page, ARTICLES.en).page), serialiseSidecar(page));
  });

  it('records targets, sources and cues afresh', () => {
    const text = `On top.\n${ARTICLES.en}`;
    const { page: now, matches } = reanchor(page, text);
    assert.equal(now.header.textHash, textHash(text));
    assert.equal(now.header.textSketch, sketchOf(text, textHash(text)));
    assert.deepEqual(
      matches.map((m) => m?.status ?? null),
      EVERY_KIND.map((a) => (a.target?.type === 'text' ? 'moved' : null)),
    );
    assert.deepEqual(
      now.annotations.find((a) => a.id === CLAIM.id),
      {
        ...CLAIM,
        target: on('the extra traffic had brought it "a good week and a bad road"', 1, text),
        body: {
          source: { selectors: on('A spokesman for Rasmouth', 1, text).selectors, ref: 'organization/rasmouth' },
          cue: { selectors: on('said', 5, text).selectors },
        },
      },
    );
  });

  it('leaves an orphan as it was recorded', () => {
    const annotation = made('entity', on('Helen Oduya'), { type: 'person', ref: 'person/helen-oduya' });
    const { page: now, matches } = reanchor(pageOf([annotation]), ARTICLES.en.replace('Helen Oduya', 'X'));
    assert.deepEqual(now.annotations, [annotation]);
    assert.equal(matches[0]!.status, 'orphan');
  });
});
