import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgedPart, LANGUAGES } from '../support/corpus';
import { placeGold } from '../support/gold';
import { f1, MEASURES, score, type Measure, type Score } from '../support/score';

/** Kept by `node scripts/scores.mjs --record`, to be run when recognition got better or articles were added. */
const recorded = JSON.parse(readFileSync(join(process.cwd(), 'test/corpus/scores.json'), 'utf8')) as Record<
  string,
  Record<Measure, number>
>;

describe('recognition on the articles annotated for measuring', () => {
  let scores: Map<string, Score>;
  before(() => {
    const articles = judgedPart('dev');
    scores = new Map(
      LANGUAGES.map((language) => [language, score(articles.filter(({ gold }) => gold.language === language))]),
    );
  });

  for (const language of LANGUAGES) {
    for (const measure of MEASURES)
      it(`is no worse than it was: ${language}, ${measure}`, () => {
        const now = f1(scores.get(language)![measure]);
        assert.ok(
          now >= recorded[language]![measure],
          `F1 ${now.toFixed(4)}, and ${recorded[language]![measure]} is recorded`,
        );
      });
  }
});

describe('the scorer', () => {
  const text = 'Ada Bell of Norvia met Cy Dunn in Norvia. Bell spoke.';
  const gold = placeGold(text, {
    language: 'en',
    entities: [
      { text: 'Ada Bell', type: 'person', ref: 'person/ada-bell' },
      { text: 'Bell', n: 'all', type: 'person', ref: 'person/ada-bell' },
      { text: 'Norvia', n: [1, 2], type: 'place', ref: 'place/norvia' },
      { text: 'Cy Dunn', type: 'person', ref: 'person/cy-dunn' },
    ],
  });
  const entity = (start: number, end: number, type: 'person' | 'place', ref: string) => ({
    start,
    end,
    type,
    ref,
    confidence: 1,
  });
  const scored = (entities: ReturnType<typeof entity>[]) =>
    score([
      {
        text,
        gold,
        analysis: { article: { language: 'en' }, entities, dates: [], quantities: [], events: [], claims: [] },
      },
    ]);

  it('finds the places that a gold file quotes: a name meant everywhere is not meant within a longer one', () => {
    assert.deepEqual(
      gold.entities.map((e) => [e.start, text.slice(e.start, e.end)]),
      [
        [0, 'Ada Bell'],
        [12, 'Norvia'],
        [23, 'Cy Dunn'],
        [34, 'Norvia'],
        [42, 'Bell'],
      ],
    );
    assert.throws(
      () => placeGold(text, { language: 'en', dates: [{ text: '3 May', value: '2025-05-03' }] }),
      RangeError,
    );
  });

  it('counts exact and overlapping names of the right type, each gold annotation once', () => {
    const { 'entity (exact)': exact, 'entity (overlap)': overlap } = scored([
      entity(0, 8, 'person', 'a'),
      entity(0, 3, 'person', 'a'),
      entity(12, 18, 'person', 'b'),
      entity(26, 30, 'person', 'c'),
    ]);
    assert.deepEqual(exact, { right: 1, gold: 5, suggested: 4 });
    assert.deepEqual(overlap, { right: 2, gold: 5, suggested: 4 });
    assert.equal(f1(exact), 2 / 9);
  });

  it('asks of every two distinct names whether they were rightly said to be one', () => {
    const { 'identity (pairs)': pairs } = scored([
      entity(0, 8, 'person', 'x'),
      entity(23, 30, 'person', 'x'),
      entity(42, 46, 'person', 'x'),
    ]);
    assert.deepEqual(pairs, { right: 1, gold: 1, suggested: 3 });
  });
});
