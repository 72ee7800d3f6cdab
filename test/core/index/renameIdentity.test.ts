import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import type { Annotation } from '../../../src/core/annotation/annotation';
import { accept, inverse, tag, type Change, type Desk } from '../../../src/core/index/decisions';
import { joinMarks } from '../../../src/core/index/joinMarks';
import type { Identity } from '../../../src/core/index/mentions';
import type { EntityMark, Mark } from '../../../src/core/index/mark';
import { placeAll } from '../../../src/core/index/placeAll';
import { moveMentions, renameIdentity, type Who } from '../../../src/core/index/renameIdentity';
import { suggestionMarks } from '../../../src/core/index/suggestionMarks';
import { presentName, typedIdentity } from '../../../src/core/index/typedIdentity';
import { accepted, page } from './pages';

const TEXT = 'Ministers meet in Rome\n\nThe minister of Japan arrived in Rome. Japan will send engineers, he said.\n';
const SUGGESTED = suggestionMarks(analyse(TEXT));
const JAPAN = 'wd:Q17';
const NIPPON: Who = { type: 'place', ref: 'place/nippon' };

function deskOf(own: readonly Annotation[], shared: readonly Annotation[] = []): Desk {
  const ids = new Set(shared.map(({ id }) => id));
  return { text: TEXT, source: 'a.txt', creator: 'lan', own: new Map(own.map((a) => [a.id, a])), shared: ids };
}

/** The annotations of a sidecar after a change. */
function after(own: readonly Annotation[], change: Change): Annotation[] {
  const all = new Map<string, Annotation | null>([...own.map((a) => [a.id, a] as const), ...change]);
  return [...all.values()].filter((a): a is Annotation => a !== null);
}

function marksOf(...sidecars: readonly (readonly Annotation[])[]): readonly Mark[] {
  return joinMarks(
    SUGGESTED,
    sidecars.flatMap((annotations) => placeAll(TEXT, page(annotations))),
  );
}

const mentions = (marks: readonly Mark[], ref: string) =>
  marks.filter((m): m is EntityMark => m.layer === 'entity' && m.ref === ref);
const acceptedHere = () => [...accept(mentions(SUGGESTED, JAPAN), deskOf([])).values()] as Annotation[];

describe('an identity renamed', () => {
  it('takes along what is accepted, suggested, without a place, and what claims and events say of it', () => {
    const [first] = acceptedHere();
    const lost = accepted('Nippon Koku', 'place', JAPAN);
    const other = accepted('Rome', 'place', 'wd:Q220');
    const span = { start: TEXT.indexOf('Japan will'), end: TEXT.indexOf(', he said') };
    const [event] = [
      ...tag(
        span,
        {
          layer: 'event',
          body: { type: 'AID', participants: [{ role: 'actor', ref: JAPAN }], certainty: 'reported' },
        },
        deskOf([]),
      ).values(),
    ] as Annotation[];
    const selectors = first!.target?.type === 'text' ? first!.target.selectors : assert.fail('no place');
    const [claim] = [
      ...tag(span, { layer: 'claim', body: { source: { selectors, ref: JAPAN }, cue: null } }, deskOf([])).values(),
    ] as Annotation[];
    const own = [first!, lost, other, event!, claim!];
    const change = renameIdentity(mentions(marksOf(own), JAPAN), JAPAN, NIPPON, deskOf(own));
    const now = after(own, change);
    assert.doesNotMatch(JSON.stringify(now), /wd:Q17"/);
    assert.match(JSON.stringify(now), /wd:Q220/);
    assert.equal(mentions(marksOf(now), NIPPON.ref).filter((m) => m.decided).length, 2);
    assert.ok(
      own.every(({ id }) => now.some((a) => a.id === id)),
      'one’s own annotations keep their ids',
    );
    assert.deepEqual(after(now, inverse(change, deskOf(own).own)), own);
  });

  it('replaces what somebody else accepted by an annotation of one’s own, also where both accepted the same', () => {
    const theirs = acceptedHere();
    for (const own of [[], [theirs[0]!]]) {
      const desk = deskOf(own, own);
      const change = renameIdentity(mentions(marksOf(own, theirs), JAPAN), JAPAN, NIPPON, desk);
      const marks = marksOf(after(own, change), theirs);
      assert.deepEqual(mentions(marks, JAPAN), []);
      assert.equal(mentions(marks, NIPPON.ref).filter((m) => m.decided).length, 2);
    }
  });

  it('splits where only some mentions move', () => {
    const own = acceptedHere();
    const [, second] = mentions(marksOf(own), JAPAN);
    const marks = marksOf(after(own, moveMentions([second!], NIPPON, deskOf(own))));
    assert.equal(mentions(marks, JAPAN).length, 1);
    assert.deepEqual(
      mentions(marks, NIPPON.ref).map(({ start }) => start),
      [second!.start],
    );
  });
});

describe('a name typed for an identity', () => {
  const identities: Identity[] = [
    { ref: JAPAN, type: 'place', names: ['Nhật Bản', 'Japan'] },
    { ref: 'place/giappone', type: 'place', names: ['Giappone'] },
    { ref: 'person/italy-smith', type: 'person', names: ['Italy'] },
  ];
  const now: Who = { type: 'place', ref: JAPAN };
  const meant = (typed: string) => typedIdentity(typed, now, identities, (name) => `place/new-${name.toLowerCase()}`);

  it('is another one’s where that bears it and is of the same type, its own, or new', () => {
    assert.deepEqual(meant(' giappone '), { type: 'place', ref: 'place/giappone' });
    assert.deepEqual(meant('nhật  bản'), now);
    assert.deepEqual(meant('Italy'), { type: 'place', ref: 'place/new-italy' });
    assert.equal(meant('  '), null);
  });

  it('may be an id', () => {
    assert.deepEqual(meant('q38'), { type: 'place', ref: 'wd:Q38' });
    assert.deepEqual(meant('person/italy-smith'), { type: 'person', ref: 'person/italy-smith' });
    assert.deepEqual(meant('organization/Some Name'), { type: 'organization', ref: 'organization/some-name' });
  });

  it('is shown as its present name when it is renamed', () => {
    assert.equal(presentName({ type: 'person', ref: 'person/mai-lan' }, ['bà Lan', 'Mai Lan']), 'Mai Lan');
    assert.equal(presentName({ type: 'person', ref: 'person/mai-lan' }, []), 'mai lan');
    assert.equal(presentName(now, ['Japan']), 'Japan');
  });
});
