import assert from 'node:assert/strict';
import type { EntityAnnotation } from '../../../src/core/annotation/annotation';
import { joinMarks } from '../../../src/core/index/joinMarks';
import { likenessOf, orphansOf, putAt, removeOrphan } from '../../../src/core/index/orphans';
import { placeAll } from '../../../src/core/index/placeAll';
import { ARTICLES } from '../../support/articles';
import { made, on, pageOf, SOURCE } from '../../support/sidecars';

const NAME = made('entity', on('Helen Oduya'), { type: 'person', ref: 'person/oduya' }) as EntityAnnotation;
const TEXT = 'A Helen Oduya was here. Somebody else said so of Helen Oduya, and of Helena Oduya.\n';
const placed = placeAll(TEXT, pageOf([NAME]));
const orphan = orphansOf(placed)[0]!;
const desk = (creator: string, ...own: EntityAnnotation[]) => ({
  text: TEXT,
  source: SOURCE,
  creator,
  own: new Map(own.map((a) => [a.id, a])),
});

describe('annotations without a place', () => {
  it('are listed with where they may belong, and how that is like what was recorded', () => {
    assert.equal(orphan.quote, 'Helen Oduya');
    assert.ok(orphan.candidates.length >= 2);
    const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
    assert.equal(likenessOf(TEXT, at('Helen Oduya'), orphan), 'words');
    assert.equal(likenessOf(TEXT, at('Helena Oduya'), orphan), 'similar');
    const start = ARTICLES.en.indexOf('Helen Oduya');
    assert.equal(likenessOf(ARTICLES.en, { start, end: start + 11 }, orphan), 'same');
  });

  it('are put by changing one’s own, or by a record of one’s own of the same annotation', () => {
    const span = orphan.candidates[1]!;
    const [own] = putAt(orphan, span, desk('minh', NAME)).values();
    assert.deepEqual([own?.id, own?.creators], [NAME.id, ['lan']]);
    const [record] = putAt(orphan, span, desk('minh')).values();
    assert.deepEqual([record?.id, record?.creators, record?.kind], [NAME.id, ['minh'], 'entity']);
    const both = [...placed, ...placeAll(TEXT, pageOf([record!]))];
    assert.deepEqual(orphansOf(both), []);
    assert.deepEqual(
      joinMarks([], both).map(({ id, start, by }) => [id, start, by]),
      [[NAME.id, span.start, 'minh']],
    );
    assert.throws(() => putAt(orphan, { start: 3, end: 3 }, desk('minh')), RangeError);
  });

  it('are removed, or objected to where they are somebody else’s: then they are listed no more', () => {
    assert.deepEqual([...removeOrphan(orphan, desk('lan', NAME))], [[NAME.id, null]]);
    const [objection] = removeOrphan(orphan, desk('minh')).values();
    assert.deepEqual(orphansOf([...placed, ...placeAll(TEXT, pageOf([objection!]))]), []);
  });

  it('are one mark with both names where two people have the same annotation', () => {
    const theirs = { ...NAME, creators: ['minh'] };
    const two = [...placeAll(ARTICLES.en, pageOf([NAME])), ...placeAll(ARTICLES.en, pageOf([theirs]))];
    assert.deepEqual(
      joinMarks([], two).map(({ by }) => by),
      ['lan, minh'],
    );
    const other = { ...theirs, body: { ...NAME.body, type: 'place' } } as EntityAnnotation;
    const differing = [...placeAll(ARTICLES.en, pageOf([NAME])), ...placeAll(ARTICLES.en, pageOf([other]))];
    assert.equal(joinMarks([], differing).length, 2, 'what they decided differently is not hidden');
  });
});
