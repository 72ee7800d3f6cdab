import * as assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotation/annotation';
import { placeAll } from '../../../src/core/index/placeAll';
import { FORMATS } from '../../../src/core/exchange/formats';
import type { AnnotatedArticle, Format } from '../../../src/core/exchange/row';
import { rowsOf } from '../../../src/core/exchange/rowsOf';
import { ARTICLES } from '../../support/articles';
import { bare, CLAIM, EVERY_KIND, made, on, pageOf, SOURCE } from '../../support/sidecars';

const TEXT = ARTICLES.en;
const DESK = { text: TEXT, source: SOURCE, language: 'en', published: '2024-03-14', creator: 'marco' };

function format(name: string): Format {
  return FORMATS.find((f) => f.name === name)!;
}

function articleOf(annotations: readonly Annotation[], text: string = TEXT): AnnotatedArticle {
  const page = pageOf(annotations, text);
  return { name: SOURCE, text, language: 'en', published: '2024-03-14', rows: rowsOf(placeAll(text, page)), page };
}

/** What a format makes of annotations, and of that again. */
function through(name: string, annotations: readonly Annotation[]): Annotation[] {
  const { write, read } = format(name);
  const file = write([articleOf(annotations)]).text;
  const [article, ...more] = read!(file);
  assert.equal(more.length, 0);
  const { annotations: back, problems } = article!.read(DESK);
  assert.deepEqual(problems, []);
  return [...back];
}

function sorted(annotations: readonly Annotation[]) {
  return bare(annotations).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rejections are between a person and the suggestions; no other tool has them. */
const TOLD = EVERY_KIND.filter((a) => a.kind !== 'rejection');

const HARD: readonly Annotation[] = [
  made('note', on('Calder Bay'), { text: 'Two\nlines, "quoted"; a\ttab, =1+1 | [x] _y_ \\ -> *z*' }),
  made('entity', on('Port Elgin'), { type: 'place', ref: 'place/port elgin (uk), “the” port' }, '=cmd|x'),
  made('quantity', on('18'), { value: 18.5, unit: 'ships of all kinds' }),
];

describe('annotations through another format and back', () => {
  for (const name of ['brat', 'jsonl', 'csv']) {
    it(`${name}: are the same, every kind of them`, () => {
      assert.deepEqual(sorted(through(name, [...TOLD, ...HARD])), sorted([...TOLD, ...HARD]));
    });
  }

  it('w3c: are the same, rejections too', () => {
    assert.deepEqual(sorted(through('w3c', [...EVERY_KIND, ...HARD])), sorted([...EVERY_KIND, ...HARD]));
  });

  for (const name of ['conll', 'webanno-tsv']) {
    it(`${name}: names, dates, figures and events keep place, type and value`, () => {
      const told = [...TOLD, ...HARD].filter((a) => ['entity', 'date', 'quantity'].includes(a.kind));
      const key = (a: Annotation) => JSON.stringify([a.kind, a.target, a.body]);
      assert.deepEqual(through(name, told).map(key).sort(), told.map(key).sort());
      const event = EVERY_KIND.find((a) => a.kind === 'event')!;
      const [back] = through(name, [event]);
      assert.deepEqual([back?.kind, back?.target], [event.kind, event.target]);
      assert.equal((back?.body as { type: string }).type, 'PROTEST');
    });
  }

  it('webanno-tsv: claims keep their sources and cues, notes their words', () => {
    const note = made('note', on('Easter'), { text: 'Which_year; 2024? [or] 2025|6 \\ -> *' });
    const back = through('webanno-tsv', [CLAIM, note]);
    const claim = back.find((a) => a.kind === 'claim');
    assert.ok(claim?.kind === 'claim' && CLAIM.kind === 'claim');
    assert.deepEqual(claim.target, CLAIM.target);
    assert.deepEqual(claim.body.cue, CLAIM.body.cue);
    assert.deepEqual(claim.body.source?.selectors, CLAIM.body.source?.selectors);
    assert.deepEqual(back.find((a) => a.kind === 'note')?.body, note.body);
  });

  it('tell how many they have no place for', () => {
    assert.equal(format('conll').write([articleOf(TOLD)]).left, TOLD.length - 6);
    assert.equal(format('brat').write([articleOf(TOLD)]).left, 0);
  });

  it('keep astral characters and combining marks in their places', () => {
    const text = 'Tàu 🚢🚢 “Trường Sa” và Nguyễn Văn A gặp nhau.\n';
    const annotations = ['Trường Sa', 'Nguyễn Văn A'].map((name) => {
      const target = on(name, 1, text);
      return made('entity', target, { type: 'place', ref: `place/${name.length}` });
    });
    for (const name of ['brat', 'jsonl', 'csv', 'conll', 'webanno-tsv', 'w3c']) {
      const { write, read } = format(name);
      const [article] = read!(write([articleOf(annotations, text)]).text);
      const { annotations: back } = article!.read({ ...DESK, text });
      assert.deepEqual(
        back.map((a) => (a.target?.type === 'text' ? a.target.selectors.quote.exact : '')),
        ['Trường Sa', 'Nguyễn Văn A'],
        name,
      );
    }
  });
});

describe('files of other tools', () => {
  it('brat: what was changed there counts, what is unknown is told', () => {
    const file = format('brat').write([articleOf(TOLD)]).text;
    const { annotations } = format('brat').read!(
      file.replace(/^(A\d+\tVerdict \S+) disputed/m, '$1 refuted').replace(/\tPlace (0 )/, '\tPerson $1'),
    )[0]!.read(DESK);
    const verdict = annotations.find((a) => a.kind === 'verdict');
    assert.deepEqual(verdict?.body, { verdict: 'refuted', note: 'The council has other figures.' });
    const foreign =
      'T1\tORG 0 7\tHarbour\nT2\tSpaceship 8 14\tstrike\nT3 broken\nR1\tx Arg1:T1 Arg2:T2\n*\tEquiv T1 T2\n';
    const { annotations: read, problems } = format('brat').read!(foreign)[0]!.read(DESK);
    assert.deepEqual(
      read.map((a) => [a.kind, a.creators]),
      [['entity', ['marco']]],
    );
    assert.equal(problems.length, 3);
  });

  it('conll: any with tokens first and tags last, BIO or BIOES', () => {
    const file =
      '-DOCSTART- -X- O O\n\nHarbour NNP I-NP O\nstrike NN I-NP O\nends VBZ I-VP O\nin IN I-PP O\nCalder NNP I-NP B-LOC\nBay NNP I-NP E-LOC\n\nNowhere NNP I-NP S-PER\n';
    const { annotations, problems } = format('conll').read!(file)[0]!.read(DESK);
    assert.deepEqual(
      annotations.map((a) => (a.target?.type === 'text' ? [a.target.selectors.quote.exact, a.body] : null)),
      [['Calder Bay', { type: 'place', ref: 'place/calder-bay' }]],
    );
    assert.deepEqual(problems, ['the token “Nowhere” is not in the article']);
  });

  it('jsonl: doccano’s and Prodigy’s, and what “annotate” prints', () => {
    const lines = [
      { text: TEXT, label: [[0, 7, 'ORG'], [8, 14, 'PROTEST'], [0, 999999, 'PER'], ['x']] },
      { text: TEXT, spans: [{ start: 0, end: 7, label: 'ORG' }] },
      {
        article: SOURCE,
        entities: [{ start: 0, end: 7, text: 'Harbour', type: 'organization', ref: 'wd:Q5', confidence: 1 }],
      },
    ];
    const read = format('jsonl').read!(`${lines.map((l) => JSON.stringify(l)).join('\n')}\nnot json\n`);
    const results = read.map((article) => article.read(DESK));
    assert.deepEqual(
      results.map(({ annotations, problems }) => [annotations.map((a) => a.kind), problems.length]),
      [
        [['entity', 'event'], 1],
        [['entity'], 0],
        [['entity'], 0],
        [[], 1],
      ],
    );
    assert.equal(read[2]!.name, SOURCE);
  });

  it('that are of another format say so', () => {
    assert.throws(() => format('csv').read!('a,b\n1,2\n'), /no column “kind”/);
    assert.throws(() => format('webanno-tsv').read!('hello'), /first line/);
    assert.throws(() => format('w3c').read!('hello'), /Not valid JSON/);
  });

  it('csv: no cell is a formula, and none is lost for it', () => {
    const text = format('csv').write([
      articleOf([made('note', on('Easter'), { text: '=HYPERLINK("http://x")' }, '@lan')]),
    ]).text;
    assert.match(text, /,"'=HYPERLINK\(""http:\/\/x""\)",'@lan\n$/);
    const [back] = format('csv').read!(text)[0]!.read(DESK).annotations;
    assert.deepEqual([back?.body, back?.creators], [{ text: '=HYPERLINK("http://x")' }, ['@lan']]);
  });
});

describe('annotations for others to read', () => {
  it('claimreview: a review a verdict, by schema.org', () => {
    const [review, ...more] = JSON.parse(format('claimreview').write([articleOf(TOLD)]).text) as Record<
      string,
      unknown
    >[];
    assert.equal(more.length, 0);
    assert.equal(review!['@type'], 'ClaimReview');
    assert.equal(review!['claimReviewed'], 'the extra traffic had brought it "a good week and a bad road"');
    assert.deepEqual(review!['reviewRating'], {
      '@type': 'Rating',
      ratingValue: 3,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'disputed',
    });
    assert.equal(review!['reviewBody'], 'The council has other figures.');
  });

  it('markdown: claims first, with what was said of them', () => {
    const { text } = format('markdown').write([articleOf(TOLD)]);
    assert.match(text, /^# `calder-bay\.txt`\n/);
    assert.match(
      text,
      /## Claims\n\n- “the extra traffic.*”, said by “A spokesman for Rasmouth” \(line \d+\); \*\*disputed\*\* by lan, because The council/,
    );
    assert.match(text, /## Names\n\n- “Calder Bay”: place\/calder-bay\n/);
  });
});
