import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotation/annotation';
import { analyse } from '../../../src/core/analyse';
import {
  accept,
  changeEntity,
  inverse,
  judge,
  noteOn,
  putBack,
  reject,
  remove,
  replyTo,
  setSource,
  tag,
  tagClaim,
  type Change,
  type Desk,
} from '../../../src/core/index/decisions';
import { joinMarks } from '../../../src/core/index/joinMarks';
import type { ClaimMark, EntityMark, Mark } from '../../../src/core/index/mark';
import { placeAll } from '../../../src/core/index/placeAll';
import { suggestionMarks } from '../../../src/core/index/suggestionMarks';
import { page } from './pages';

const TEXT =
  'Ministers meet in Rome\n\nThe foreign minister of Japan arrived in Rome on 3 March 2025. “We will send 200 engineers,” the minister said.\n';
const SUGGESTED = suggestionMarks(analyse(TEXT));

function deskOf(own: readonly Annotation[] = [], creator = 'lan'): Desk {
  return { text: TEXT, source: 'a.txt', creator, own: new Map(own.map((a) => [a.id, a])) };
}

function made(change: Change): Annotation[] {
  return [...change.values()].filter((a): a is Annotation => a !== null);
}

function shown(...annotations: readonly Annotation[]): Mark[] {
  return joinMarks(SUGGESTED, placeAll(TEXT, page(annotations)));
}

const written = (mark: Mark) => `${mark.decided ? '+' : ''}${mark.layer} ${TEXT.slice(mark.start, mark.end)}`;
const entity = (words: string, marks = SUGGESTED) =>
  marks.find((m): m is EntityMark => m.layer === 'entity' && TEXT.slice(m.start, m.end) === words)!;
const claim = (marks = SUGGESTED) => marks.find((m): m is ClaimMark => m.layer === 'claim')!;

describe('suggestions as marks', () => {
  it('are in reading order, each with an id of its own, those not sure enough left out', () => {
    const starts = SUGGESTED.map((mark) => mark.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(new Set(SUGGESTED.map((mark) => mark.id)).size, SUGGESTED.length);
    assert.ok(SUGGESTED.every((mark) => !mark.decided && mark.by === ''));
    const sure = suggestionMarks(analyse(TEXT), 0.95);
    assert.ok(sure.length < SUGGESTED.length && sure.every((mark) => mark.confidence >= 0.95));
  });
});

describe('suggestions and decisions together', () => {
  it('show what is accepted once, as decided, and everything else as before', () => {
    const marks = shown(...made(accept([entity('Japan')], deskOf())));
    assert.deepEqual(
      marks.map(written),
      SUGGESTED.map((m) => (m === entity('Japan') ? '+entity Japan' : written(m))),
    );
    assert.equal(entity('Japan', marks).by, 'lan');
  });

  it('hide what is rejected at its place alone', () => {
    const marks = shown(...made(reject([entity('Rome')], deskOf())));
    assert.equal(
      marks.filter((m) => written(m) === 'entity Rome').length,
      SUGGESTED.filter((m) => written(m) === 'entity Rome').length - 1,
    );
  });

  it('hide the suggestions that a decision overlaps in its own layer, and no others', () => {
    const start = TEXT.indexOf('foreign minister of Japan');
    const tagged = made(
      tag(
        { start, end: start + 'foreign minister of Japan'.length },
        { layer: 'entity', body: { type: 'person', ref: 'person/x' } },
        deskOf(),
      ),
    );
    const marks = shown(...tagged);
    assert.ok(marks.some((m) => written(m) === '+entity foreign minister of Japan'));
    assert.ok(!marks.some((m) => written(m) === 'entity Japan'));
    assert.equal(
      marks.filter((m) => m.layer !== 'entity').length,
      SUGGESTED.filter((m) => m.layer !== 'entity').length,
    );
  });

  it('hide what a colleague objected to, with its verdicts, and show a verdict at its claim', () => {
    const accepted = made(accept([claim()], deskOf()));
    const judged = made(judge(claim(shown(...accepted)), 'disputed', ' Others say 150. ', deskOf(accepted)));
    const [verdict] = claim(shown(...accepted, ...judged)).judgements;
    assert.deepEqual(verdict && [verdict.verdict, verdict.note, verdict.by], ['disputed', 'Others say 150.', 'lan']);
    const objected = made(remove(claim(shown(...accepted)), deskOf([], 'minh')));
    assert.ok(!shown(...accepted, ...judged, ...objected).some((m) => m.layer === 'claim' && m.decided));
  });
});

describe('deciding', () => {
  it('gives two people who accept one suggestion the same annotation, and undoes to what was', () => {
    const [mine] = made(accept([entity('Japan')], deskOf()));
    const [theirs] = made(accept([entity('Japan')], deskOf([], 'minh')));
    assert.equal(mine!.id, theirs!.id);
    assert.deepEqual([...inverse(accept([entity('Japan')], deskOf()), new Map())], [[mine!.id, null]]);
  });

  it('leaves what is decided alone when it is accepted again, and removes it when it is rejected', () => {
    const own = made(accept([entity('Japan')], deskOf()));
    const decided = entity('Japan', shown(...own));
    assert.equal(accept([decided], deskOf(own)).size, 0);
    assert.deepEqual([...reject([decided], deskOf(own))], [[own[0]!.id, null]]);
  });

  it('changes one’s own annotation in place, and sets one of one’s own against a colleague’s', () => {
    const own = made(accept([entity('Japan')], deskOf()));
    const decided = entity('Japan', shown(...own));
    const changed = changeEntity(decided, 'organization', 'organization/japan', deskOf(own));
    assert.deepEqual([...changed.keys()], [own[0]!.id]);
    const against = made(changeEntity(decided, 'organization', 'organization/japan', deskOf([], 'minh')));
    assert.deepEqual(against.map((a) => a.kind).sort(), ['entity', 'rejection']);
    const [shownOne] = shown(...own, ...against).filter((m) => TEXT.slice(m.start, m.end) === 'Japan');
    assert.ok(shownOne?.layer === 'entity' && shownOne.type === 'organization' && shownOne.by === 'minh');
  });

  it('takes one’s verdicts along when an annotation goes', () => {
    const accepted = made(accept([claim()], deskOf()));
    const decided = claim(shown(...accepted));
    const judged = made(judge(decided, 'refuted', '', deskOf(accepted)));
    const gone = remove(decided, deskOf([...accepted, ...judged]));
    assert.deepEqual([...gone.values()], [null, null]);
  });

  it('judging a suggested claim accepts it; judging again replaces one’s verdict', () => {
    const first = made(judge(claim(), 'supported', '', deskOf()));
    assert.deepEqual(
      first.map((a) => a.kind),
      ['claim', 'verdict'],
    );
    const again = made(judge(claim(shown(...first)), 'disputed', 'No.', deskOf(first)));
    assert.deepEqual(
      again.map((a) => a.id),
      [first[1]!.id],
    );
  });

  it('a claim gets the source it is given, and is accepted with it', () => {
    const start = TEXT.indexOf('the minister');
    const source = { start, end: start + 'the minister'.length, ref: 'person/x' };
    const marks = shown(...made(setSource(claim(), source, deskOf())));
    const withSource = claim(marks.filter((m) => m.decided));
    assert.ok(withSource.source);
    assert.equal(TEXT.slice(withSource.source.start, withSource.source.end), 'the minister');
    assert.equal(withSource.source.ref, 'person/x');
  });

  it('asks for a selection before tagging, and keeps notes of two people apart', () => {
    assert.throws(() => tag({ start: 3, end: 3 }, { layer: 'date', body: { value: '2025' } }, deskOf()), RangeError);
    assert.throws(() => tagClaim({ start: 3, end: 2 }, null, null, deskOf()), RangeError);
    const span = { start: 0, end: 9 };
    assert.notEqual(made(noteOn(span, 'Who?', deskOf()))[0]!.id, made(noteOn(span, 'Who?', deskOf([], 'minh')))[0]!.id);
  });
});

describe('replies', () => {
  it('show at what they are about in the end, a verdict’s at its claim, until somebody objects to them', () => {
    const judged = made(judge(claim(), 'disputed', '', deskOf()));
    const [verdict] = judged.filter(({ kind }) => kind === 'verdict');
    const desk = deskOf([], 'marco');
    const [reply] = made(replyTo(verdict!.id, 'Says who?', desk));
    const [again] = made(replyTo(reply!.id, 'The ministry.', deskOf()));
    const replies = (...annotations: Annotation[]) => claim(shown(...judged, ...annotations)).replies;
    assert.deepEqual(replies(), undefined);
    assert.deepEqual(
      replies(reply!, again!)?.map(({ text, by }) => [text, by]),
      [
        ['Says who?', 'marco'],
        ['The ministry.', 'lan'],
      ],
    );
    const target = { type: 'annotation', id: again!.id } as const;
    const objection = { kind: 'rejection', id: 'urn:gloss:x', creators: [], target } as const;
    const body = { layer: 'claim', rejected: null } as const;
    assert.equal(replies(reply!, again!, { ...objection, body })?.length, 1);
  });
});

describe('putting back what was', () => {
  it('takes away what was added, with what one said of it, and returns what was changed or removed', () => {
    const judged = made(judge(claim(), 'disputed', '', deskOf()));
    const [accepted, verdict] = judged;
    const gone = putBack(null, accepted!, deskOf(judged));
    assert.deepEqual(
      [...gone],
      [
        [accepted!.id, null],
        [verdict!.id, null],
      ],
    );
    assert.deepEqual([...putBack(accepted!, null, deskOf())], [[accepted!.id, accepted]]);
    const changed = { ...verdict!, creators: ['marco'] } as Annotation;
    assert.deepEqual([...putBack(verdict!, changed, deskOf([accepted!, changed]))], [[verdict!.id, verdict]]);
  });
});
