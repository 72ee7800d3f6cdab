import * as assert from 'node:assert/strict';
import type { Annotation, EntityAnnotation, VerdictAnnotation } from '../../../src/core/annotation/annotation';
import { changesOf } from '../../../src/core/review/changes';
import { GROUPS } from '../../../src/core/review/groups';
import { inFull } from '../../../src/core/review/inFull';
import { reportText } from '../../../src/core/review/report';
import { reportMarkdown } from '../../../src/core/review/reportMarkdown';
import { reviewSidecar } from '../../../src/core/review/reviewSidecar';
import { mergeThreeWay } from '../../../src/core/sidecar/merge';
import { reanchor } from '../../../src/core/sidecar/reanchor';
import { ARTICLES } from '../../support/articles';
import { CLAIM, EVERY_KIND, made, manyEntities, on, pageOf } from '../../support/sidecars';

const CLAIM_TEXT = 'the extra traffic had brought it "a good week and a bad road"';
const LINE = ARTICLES.en.slice(0, ARTICLES.en.indexOf(CLAIM_TEXT)).split('\n').length;

function verdict(verdict: string, note?: string, by = 'lan'): VerdictAnnotation {
  const made1 = made('verdict', { type: 'annotation', id: CLAIM.id }, { verdict, ...(note ? { note } : {}) }, by);
  return { ...made1, id: `urn:gloss:${by}` } as VerdictAnnotation;
}

function told(before: readonly Annotation[], after: readonly Annotation[], others: readonly Annotation[] = []): string {
  const pages = { before: pageOf(before), after: pageOf(after), others: [pageOf(others)] };
  return reportText([{ sidecar: 's', changes: reviewSidecar({ ...pages, text: ARTICLES.en }) }]);
}

describe('what changed, in words', () => {
  it('has a group for every kind and what may happen to it', () => {
    const codes = new Set<string>(GROUPS.map(([code]) => code));
    const edit = (a: Annotation) =>
      ({ ...a, body: { ...a.body, text: 'x', value: 'x', note: 'x' } }) as unknown as Annotation;
    const changes = [
      ...changesOf(pageOf([]), pageOf(EVERY_KIND)),
      ...changesOf(pageOf(EVERY_KIND), pageOf([])),
      ...changesOf(pageOf(EVERY_KIND), pageOf(EVERY_KIND.map(edit))),
    ];
    for (const { code } of changes) assert.ok(codes.has(code), code);
  });

  it('tells a verdict changed, by whom and why, at its line', () => {
    assert.equal(
      told([CLAIM, verdict('supported')], [CLAIM, verdict('disputed', 'the council has other figures')]),
      's: 1 verdict changed\n' +
        `  verdict changed: “${CLAIM_TEXT}” supported → disputed, by lan, because the council has other figures (line ${LINE})\n`,
    );
  });

  it('tells a verdict given anew by the same person as one changed, by another as one more', () => {
    const again = { ...verdict('refuted'), id: 'urn:gloss:again' };
    assert.match(
      told([CLAIM, verdict('supported')], [CLAIM, again]),
      /verdict changed: .* supported → refuted, by lan/,
    );
    const both = told([CLAIM, verdict('supported')], [CLAIM, verdict('supported'), verdict('refuted', '', 'marco')]);
    assert.match(both, /^s: 1 claim judged\n {2}claim judged: .* refuted, by marco/);
  });

  it('finds the claim of a verdict in a colleague’s file', () => {
    assert.match(told([], [verdict('supported')], [CLAIM]), new RegExp(`claim judged: “the extra.*line ${LINE}\\)`));
  });

  it('puts claims and verdicts first, noise last', () => {
    const text = told([], EVERY_KIND);
    const order = [...text.matchAll(/^ {2}([a-z ]+):/gm)].map((m) => m[1]);
    assert.deepEqual(order.slice(0, 2), ['claim judged', 'claim added']);
    assert.equal(order.at(-1), 'suggestion rejected');
  });

  it('tells fields from what to what', () => {
    const [a] = manyEntities(1) as [EntityAnnotation];
    const b = { ...a, body: { type: 'person', ref: 'wd:Q1' } } as EntityAnnotation;
    assert.match(told([a], [b]), /entity changed: “Harbour” type place → person; identity place\/0 → wd:Q1, by lan/);
    assert.match(
      told([a], [{ ...a, creators: ['lan', 'marco'] }]),
      /annotation with other annotators: .* by lan, marco/,
    );
  });

  it('says nothing of places recorded afresh', () => {
    const page = pageOf(EVERY_KIND);
    const after = reanchor(page, `On top.\n${ARTICLES.en}`).page;
    assert.deepEqual(changesOf(page, after), []);
  });

  it('tells what a merge left undecided first, and that it was decided', () => {
    const [a] = manyEntities(1) as [EntityAnnotation];
    const [one, two] = ['wd:Q1', 'wd:Q2'].map((ref) => pageOf([{ ...a, body: { ...a.body, ref } }]));
    const { page } = mergeThreeWay(pageOf([a]), one!, two!);
    assert.match(
      told([a], page.annotations),
      /^ {2}field left undecided by a merge: “Harbour” entity identity: wd:Q1 or wd:Q2/m,
    );
    const decided = page.annotations.map((x) => ({ ...x, conflicts: [] }));
    assert.match(told(page.annotations, decided), /entity changed: “Harbour” decided after a merge/);
  });

  it('counts what reads alike as one, with its lines', () => {
    const twice = [1, 2].map((nth) => made('entity', on('Rasmouth', nth), { type: 'place', ref: 'wd:Q1' }));
    assert.match(
      told([], twice),
      /^s: 2 entities added\n {2}entity added: “Rasmouth” ×2 place wd:Q1, by lan \(lines? [\d, ]+\)\n$/,
    );
  });

  it('is short enough for a comment, the most important kept', () => {
    const many = manyEntities(300).map(
      (a, i) => ({ ...a, body: { type: 'place', ref: `place/${'x'.repeat(100)}${i}` } }) as Annotation,
    );
    const reviews = Array.from({ length: 100 }, (_, i) => ({
      sidecar: `news/${i}.txt.gloss.json`,
      changes: reviewSidecar({
        before: pageOf([]),
        after: pageOf(i === 99 ? [CLAIM, ...many] : many),
        others: [],
        text: ARTICLES.en,
      }),
    }));
    const markdown = reportMarkdown(reviews, 40);
    assert.ok(markdown.length < 65_000);
    assert.match(markdown, /^### 1 claim added\n\n`news\/99\.txt`\n\n- Claim added: said by /);
    assert.match(markdown, /<summary>30000 entities added<\/summary>/);
    assert.match(markdown, /and 300 more\n/);
    assert.match(markdown, /\n… and 60 more files\n\n<\/details>\n$/);
    const claim = reportMarkdown([reviews[99]!], 1);
    assert.match(claim, /- Claim added: .*\n {2}> “the extra traffic/);
    assert.match(claim, /- … and 300 more\n\n<\/details>\n$/);
  });

  it('has names and dates open where there is nothing else to tell', () => {
    const changes = reviewSidecar({
      before: pageOf([]),
      after: pageOf(manyEntities(2)),
      others: [],
      text: ARTICLES.en,
    });
    const markdown = reportMarkdown([{ sidecar: 'a.txt.gloss.json', changes }], 40);
    assert.match(markdown, /^### 2 entities added\n\n`a\.txt`\n\n- Entity added: “Harbour” place/);
    assert.ok(!markdown.includes('<details>'));
  });

  it('has a reason and a source that could be more than words as words', () => {
    const reason = '# no\n- [x] @lan <b>1</b>\n> ![x](http://example.org)';
    const changes = reviewSidecar({
      before: pageOf([CLAIM]),
      after: pageOf([CLAIM, verdict('disputed', reason)]),
      others: [],
      text: ARTICLES.en,
    });
    const lines = reportMarkdown([{ sidecar: 'a.txt.gloss.json', changes }], 40).split('\n');
    assert.equal(lines.length, 7);
    assert.match(lines[4]!, /^- Claim judged: \*\*disputed\*\*, by lan \(line \d+\): `#` no - \\\[x\\\] `@lan` &lt;b/);
    assert.match(lines[5]!, /^ {2}> “the extra traffic .*” — A spokesman for Rasmouth$/);
  });

  it('has a whole sidecar in words too, a line an annotation', () => {
    const lines = inFull(pageOf(EVERY_KIND)).trimEnd().split('\n');
    assert.equal(lines.length, EVERY_KIND.length + 2);
    assert.ok(lines.includes(`verdict: “${CLAIM_TEXT}” disputed, by lan, because The council has other figures.`));
  });
});
