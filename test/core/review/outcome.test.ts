import * as assert from 'node:assert/strict';
import type { Annotation, EntityAnnotation } from '../../../src/core/annotation/annotation';
import { changeKey } from '../../../src/core/review/changeKey';
import { GROUPS, happeningOf, isMinor } from '../../../src/core/review/groups';
import { objectTo } from '../../../src/core/review/objection';
import { findMoved } from '../../../src/core/review/moved';
import { reviewOutcome } from '../../../src/core/review/outcome';
import { reviewSidecar, type PlacedChange } from '../../../src/core/review/reviewSidecar';
import { reanchor } from '../../../src/core/sidecar/reanchor';
import { ARTICLES } from '../../support/articles';
import { CLAIM, made, manyEntities, on, pageOf, SOURCE } from '../../support/sidecars';

const TOWN = made('entity', on('Calder Bay'), { type: 'place', ref: 'place/calder-bay' }) as EntityAnnotation;
const CLUB: EntityAnnotation = { ...TOWN, body: { ...TOWN.body, type: 'organization' } };
const VERDICT = made('verdict', { type: 'annotation', id: CLAIM.id }, { verdict: 'disputed' });
const DESK = { text: ARTICLES.en, source: SOURCE, creator: 'giulia', own: new Map<string, Annotation>() };

function changes(before: readonly Annotation[], after: readonly Annotation[]): PlacedChange[] {
  return reviewSidecar({ before: pageOf(before), after: pageOf(after), others: [], text: ARTICLES.en });
}

function only(before: readonly Annotation[], after: readonly Annotation[]): PlacedChange {
  const all = changes(before, after);
  assert.equal(all.length, 1);
  return all[0]!;
}

function present(...annotations: readonly Annotation[]): Set<string> {
  return new Set(annotations.map(({ id }) => id));
}

describe('what a change is remembered by', () => {
  it('is another once it says something else, before or after', () => {
    const person: EntityAnnotation = { ...TOWN, body: { ...TOWN.body, type: 'person' } };
    const keys = [
      changeKey(only([TOWN], [CLUB])),
      changeKey(only([TOWN], [person])),
      changeKey(only([person], [CLUB])),
      changeKey(only([], [CLUB])),
      changeKey(only([CLUB], [])),
    ];
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(changeKey(only([TOWN], [CLUB])), keys[0]);
  });

  it('stays where its words are found at another place, or in an article of another name', () => {
    const moved = reanchor(pageOf([CLUB]), `A line on top.\n${ARTICLES.en}`).page.annotations;
    assert.notDeepEqual(moved[0]?.target, CLUB.target);
    assert.equal(changeKey(only([], moved)), changeKey(only([], [CLUB])));
    const renamed = { ...CLUB, target: { ...CLUB.target, source: 'another.txt' } };
    assert.equal(changeKey(only([], [renamed])), changeKey(only([], [CLUB])));
  });
});

describe('what happened', () => {
  it('is one of four things, and minor only behind all the rest', () => {
    const seen = new Set(GROUPS.map(([code]) => happeningOf(code)));
    assert.deepEqual([...seen].sort(), ['added', 'changed', 'removed', 'undecided']);
    const minor = GROUPS.map(([code]) => isMinor(code));
    assert.deepEqual([minor[0], minor.at(-1)], [false, true]);
    assert.ok(!isMinor('entity-added') && isMinor('rejection-added'));
  });
});

describe('an objection', () => {
  it('is a reply to the annotation', () => {
    const [[id, reply] = []] = objectTo(only([TOWN], [CLUB]), 'A town.', present(CLUB), DESK) ?? [];
    assert.equal(reply?.id, id);
    assert.deepEqual(
      [reply?.kind, reply?.creators, reply?.target, reply?.body],
      ['reply', ['giulia'], { type: 'annotation', id: CLUB.id }, { text: 'A town.' }],
    );
  });

  it('is one to the claim where a verdict was taken away, and a note on the words where all was', () => {
    const withdrawn = only([CLAIM, VERDICT], [CLAIM]);
    const [reply] = [...(objectTo(withdrawn, 'Why?', present(CLAIM), DESK)?.values() ?? [])];
    assert.deepEqual(reply?.target, { type: 'annotation', id: CLAIM.id });
    const [note] = [...(objectTo(only([TOWN], []), 'Why?', present(), DESK)?.values() ?? [])];
    assert.equal(note?.kind, 'note');
    assert.deepEqual(note?.target, TOWN.target);
  });

  it('is not written to nowhere', () => {
    const lost = { ...only([TOWN], []), span: null };
    assert.equal(objectTo(lost, 'Why?', present(), DESK), null);
  });
});

describe('what came of a review', () => {
  it('is told in numbers, with every objection for the pull request', () => {
    const [retyped, judged] = [only([TOWN], [CLUB]), only([CLAIM], [CLAIM, VERDICT])];
    const article = 'news/calder.txt';
    const { sentence, markdown } = reviewOutcome('main', [
      { article, change: retyped, standing: 'objected', objection: 'A *town*, @lan.' },
      { article, change: judged, standing: 'accepted', objection: '' },
    ]);
    assert.equal(sentence, 'All reviewed: of 2 changes 1 accepted, 1 objected to.');
    assert.equal(
      markdown,
      'Annotations reviewed against main: of 2 changes 1 accepted, 1 objected to.\n\n' +
        '- `news/calder.txt` entity changed: “Calder Bay” type place → organization, by lan (line 1) — “A \\*town\\*, `@lan.`”\n',
    );
  });

  it('says what was left', () => {
    const open = { article: 'a', change: only([], [TOWN]), standing: 'open', objection: '' } as const;
    assert.equal(reviewOutcome('main', [open]).sentence, 'Review ended: of 1 change 0 accepted, 1 not reviewed.');
    assert.match(reviewOutcome('main', []).sentence, /^Nothing changed/);
  });
});

describe('a sidecar that went and one that came', () => {
  const parsed = (annotations: readonly Annotation[]) => ({ page: pageOf(annotations), problems: [], canWrite: true });
  const many = manyEntities(6);

  it('are one file where at least half of the annotations are the same', () => {
    const went = { before: parsed(many), after: null };
    const came = { before: null, after: parsed([...many.slice(0, 3), CLAIM]) };
    const stayed = { before: parsed(many), after: parsed(many) };
    assert.deepEqual([...findMoved([went, came, stayed])], [[went, came]]);
    const less = { before: null, after: parsed(many.slice(0, 2)) };
    assert.equal(findMoved([went, less, stayed]).size, 0);
    const empty = { before: parsed([]), after: null };
    assert.equal(findMoved([empty, { before: null, after: parsed([]) }]).size, 0);
  });

  it('are paired once', () => {
    const [one, other] = [
      { before: parsed(many), after: null },
      { before: parsed(many), after: null },
    ];
    const came = { before: null, after: parsed(many) };
    assert.deepEqual([...findMoved([one, other, came])], [[one, came]]);
  });
});
