import type { Annotation, AnnotationKind, Target, TextTarget } from '../../src/core/annotation/annotation';
import { idOf } from '../../src/core/annotation/annotationId';
import { describe } from '../../src/core/anchor/describe';
import { recordOf } from '../../src/core/anchor/textRecord';
import { newPage, type Page } from '../../src/core/sidecar/page';
import { ARTICLES } from './articles';

export const SOURCE = 'calder-bay.txt';

/** The anchor of the n-th occurrence of some words of a text. */
export function on(words: string, nth = 1, text: string = ARTICLES.en): TextTarget {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { type: 'text', source: SOURCE, selectors: describe(text, { start, end: start + words.length }) };
}

/** An annotation as a person makes it, with the id that follows from it. */
export function made(kind: AnnotationKind, target: Target, body: object, creator = 'lan'): Annotation {
  return { id: idOf(kind, target, body), kind, creators: [creator], target, body } as Annotation;
}

export const CLAIM = made('claim', on('the extra traffic had brought it "a good week and a bad road"'), {
  source: { selectors: on('A spokesman for Rasmouth').selectors, ref: 'organization/rasmouth' },
  cue: { selectors: on('said', 5).selectors },
});
const ENTITY = made('entity', on('Calder Bay'), { type: 'place', ref: 'place/calder-bay' });
const PORT = made('entity', on('North Terminal'), { type: 'place', ref: 'wd:Q42' });

/** One annotation of every kind. */
export const EVERY_KIND: readonly Annotation[] = [
  ENTITY,
  PORT,
  made('date', on('14 March 2024'), { value: '2024-03-14' }),
  made('quantity', on('4.2 million pounds'), { value: 4200000, unit: 'pounds' }),
  made('quantity', on('300', 1), { value: 300, unit: null }),
  made('event', on('strike'), {
    type: 'PROTEST',
    mode: 'strike',
    participants: [
      { role: 'actor', ref: 'organization/dockers-united' },
      { role: 'place', ref: 'wd:Q42' },
    ],
    when: '2024-03',
    certainty: 'reported',
  }),
  CLAIM,
  made('note', on('240 new posts'), { text: 'Check with the ministry. “Posts” ≠ jobs 🚢' }),
  made('rejection', on('Easter'), { layer: 'date', rejected: { layer: 'date', body: { value: '2024-03-31' } } }),
  made('rejection', { type: 'annotation', id: 'urn:gloss:0123456789abcdef' }, { layer: 'entity', rejected: null }),
  made('relation', { type: 'annotation', id: PORT.id }, { relation: 'located in', to: ENTITY.id }),
  made(
    'verdict',
    { type: 'annotation', id: CLAIM.id },
    { verdict: 'disputed', note: 'The council has other figures.' },
  ),
  made('reply', { type: 'annotation', id: CLAIM.id }, { text: 'Agreed.' }, 'marco'),
];

export function pageOf(annotations: readonly Annotation[], text: string = ARTICLES.en): Page {
  const header = { id: `${SOURCE}.gloss.json`, language: 'en', published: '2024-03-14', ...recordOf(text) };
  return { ...newPage(header), annotations };
}

/** Entities at so many words of a text, in its order: what a sidecar of some size is like. */
export function manyEntities(count: number, text: string = ARTICLES.en): Annotation[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const step = words.length / count;
  return Array.from({ length: count }, (_, i) => {
    const match = words[Math.floor(i * step)]!;
    const span = { start: match.index, end: match.index + match[0].length };
    const target: Target = { type: 'text', source: SOURCE, selectors: describe(text, span) };
    return made('entity', target, { type: 'place', ref: `place/${i}` });
  });
}

/** What is understood of annotations, without what they were read from. */
export function bare(annotations: readonly Annotation[]): Omit<Annotation, 'asRead'>[] {
  return annotations.map(({ asRead: _, ...rest }) => rest);
}
