import assert from 'node:assert/strict';
import { foldsOf, headingsOf } from '../../../src/core/outline';
import type { Article } from '../../../src/core/text/article';
import type { Format } from '../../../src/core/text/markup';
import { readPage } from '../../../src/core/layout/page';

function article(text: string, format: Format = 'plain'): Article {
  const { markup, blocks } = readPage(text, format);
  return { text, format, language: 'en', published: null, markup, blocks };
}
const LEAD = 'The rain that fell on Monday night closed two roads and a school, the town said.';

describe('foldsOf', () => {
  it('gives runs of furniture that are longer than a line', () => {
    const text = `Home > World\nMenu\nRain over the bay\n${LEAD}\nShare\n${LEAD} It rains.\nRelated news\nTen bridges`;
    assert.deepEqual(
      foldsOf(article(text)).map(({ start, end }) => text.slice(start, end)),
      ['Home > World\nMenu', 'Related news\nTen bridges'],
    );
  });
});

describe('headingsOf', () => {
  it('gives headlines and subheadings with what they stand over', () => {
    const text = `Rain over the bay\n${LEAD}\nWhat the town wants\n${LEAD} It rains.\nWhat comes next\n${LEAD}`;
    const headings = headingsOf(article(text));
    assert.deepEqual(
      headings.map((h) => [h.level, h.name]),
      [
        ['headline', 'Rain over the bay'],
        ['subheading', 'What the town wants'],
        ['subheading', 'What comes next'],
      ],
    );
    assert.deepEqual(
      headings.map((h) => h.sectionEnd),
      [text.length, headings[2]!.start, text.length],
    );
  });
  it('leaves out a headline that stands again, and shows names without markup', () => {
    assert.deepEqual(headingsOf(article(`Rain over the bay\n\nRain over the bay\n\n${LEAD}`)).length, 1);
    assert.deepEqual(
      headingsOf(article(`<h1>Rain <em>over</em>&nbsp;Per&ugrave;</h1><p>${LEAD}</p>`, 'html'))[0]!.name,
      'Rain over Perù',
    );
  });
});
