import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import type { Annotation } from '../../../src/core/annotation/annotation';
import { KnownHere, LexiconNames } from '../../../src/core/index/knownHere';
import { Learnt } from '../../../src/core/index/learnt';
import { accepted, objection, page, rejected, rejectedAs } from './pages';

/** Articles' annotations by the article's name; of several annotators `a.txt`, `a.txt/minh`. */
function learn(sidecars: Record<string, readonly Annotation[]>, language = 'en'): Learnt {
  const learnt = new Learnt();
  for (const [name, annotations] of Object.entries(sidecars))
    learnt.set(name, name.split('/')[0]!, page(annotations, language));
  return learnt;
}

function namesIn(text: string, learnt: Learnt, article?: string): string[] {
  const { entities } = analyse(text, { known: new KnownHere(learnt, new LexiconNames([]), article) });
  return entities.map(
    (e) => `${e.type} ${text.slice(e.start, e.end)}${e.because?.startsWith('accepted') ? ` (${e.because})` : ''}`,
  );
}

const BELRI = accepted('Belri', 'system', 'system/belri');

describe('names that people accepted', () => {
  const text = 'The ministers met again on Friday. Both praised the Belri and asked for more of it, they said.\n';

  it('are suggested in other articles, as what they were accepted as, and say so', () => {
    const [belri] = analyse(text, { known: new KnownHere(learn({ a: [BELRI] }), new LexiconNames([])) }).entities;
    assert.deepEqual(belri && { type: belri.type, ref: belri.ref, because: belri.because }, {
      type: 'system',
      ref: 'system/belri',
      because: 'accepted in 1 article',
    });
    assert.ok(belri!.confidence >= 0.9);
  });

  it('count articles, not mentions or annotators, and grow surer with them', () => {
    const again = accepted('Belri', 'system', 'system/belri', 'minh');
    const one = learn({ a: [BELRI, again], 'a/minh': [again] });
    assert.deepEqual(namesIn(text, one), ['system Belri (accepted in 1 article)']);
    const three = learn({ a: [BELRI], b: [BELRI], 'b/minh': [again], c: [again] });
    assert.deepEqual(namesIn(text, three), ['system Belri (accepted in 3 articles)']);
  });

  it('are found as they are written: capitals are capitals, marks composed or not, spaces or hyphens', () => {
    const learnt = learn({ a: [accepted('Võ Thanh-Hà', 'person', 'person/vo-thanh-ha'), BELRI] });
    const [name] = analyse('They asked the secretary, Võ Thanh Hà, again.\n'.normalize('NFD'), {
      known: new KnownHere(learnt, new LexiconNames([])),
    }).entities;
    assert.equal(name?.ref, 'person/vo-thanh-ha');
    assert.deepEqual(namesIn('They were given a belri and praised it, they said.\n', learnt), []);
  });

  it('win over guesses at the same words, and stand back where they are part of a longer name', () => {
    const learnt = learn({ a: [accepted('Harrowgate', 'system', 'system/harrowgate')] });
    assert.ok(
      namesIn('Officials in Harrowgate said so.\n', learnt).includes('system Harrowgate (accepted in 1 article)'),
    );
    assert.deepEqual(namesIn('He studied at the University of Harrowgate for a year.\n', learnt), [
      'organization University of Harrowgate',
    ]);
  });

  it('overrule what is as sure as they are only once a second article says so', () => {
    const story = 'The foreign minister arrived in Japan on Monday, officials said.\n';
    const club = accepted('Japan', 'organization', 'organization/japan-fc');
    assert.deepEqual(namesIn(story, learn({ a: [club] })), ['place Japan']);
    assert.deepEqual(namesIn(story, learn({ a: [club], b: [club] })), ['organization Japan (accepted in 2 articles)']);
  });

  it('leave a surname to whom the article names in full', () => {
    const learnt = learn({ a: [accepted('Oduya', 'person', 'person/helen-oduya')] });
    const story = 'Transport minister Grace Oduya spoke on Monday. Oduya said that ministers do not run cranes.\n';
    const { entities } = analyse(story, { known: new KnownHere(learnt, new LexiconNames([])) });
    assert.deepEqual(
      entities.map((e) => e.ref),
      ['person/grace-oduya', 'person/grace-oduya'],
    );
  });

  it('are not names in another language where only a sentence’s first capital speaks for them', () => {
    const learnt = learn({ a: [accepted('Mai', 'person', 'person/mai')] }, 'vi');
    assert.deepEqual(
      namesIn(
        'Mai prima d’ora i sindaci avevano chiesto un incontro alla giunta. La riunione comincia domani mattina.\n',
        learnt,
      ),
      [],
    );
    assert.equal(
      namesIn('I sindaci hanno parlato a lungo con Mai e con gli altri. La riunione comincia domani mattina.\n', learnt)
        .length,
      1,
    );
  });

  it('are not places or bodies where a form of address makes a person of them', () => {
    const learnt = learn({ a: [accepted('Nga', 'place', 'wd:Q159')] }, 'vi');
    const story = 'Hôm qua bà Nga đã gặp các phóng viên và nói về chuyến thăm Nga của mình trong tháng tới.\n';
    const { entities } = analyse(story, { known: new KnownHere(learnt, new LexiconNames([])) });
    const [first, second] = ['bà Nga', 'thăm Nga'].map((words) => story.indexOf(words) + words.length);
    assert.ok(!entities.some((e) => e.end === first && e.type === 'place'));
    assert.ok(entities.some((e) => e.end === second && e.ref === 'wd:Q159'));
  });

  it('are not seen inside dates or figures, in furniture, nor alone in a line of capitals', () => {
    const learnt = learn({ a: [accepted('May', 'person', 'person/may')] });
    assert.deepEqual(namesIn('The ministers met on 4 May 2024 and agreed to talk again, they said.\n', learnt), []);
    assert.deepEqual(
      namesIn('THEY MAY STRIKE\n\nThe dock workers met again and agreed to talk, they said.\n', learnt),
      [],
    );
  });

  it('with several readings: the one of most articles first, the others beside it', () => {
    const learnt = learn({
      a: [accepted('Belri', 'system', 'system/belri')],
      b: [accepted('Belri', 'organization', 'organization/belri')],
      c: [accepted('Belri', 'organization', 'organization/belri')],
    });
    const [belri] = analyse(text, { known: new KnownHere(learnt, new LexiconNames([])) }).entities;
    assert.equal(belri?.ref, 'organization/belri');
    assert.deepEqual(belri.alternatives, [{ type: 'system', ref: 'system/belri' }]);
  });
});

describe('what people rejected', () => {
  const text = 'The foreign minister arrived in Japan on Monday, officials said.\n';
  const japan = rejected('Japan', 'place', 'wd:Q17');

  it('is not suggested in other articles, unless more articles accept it', () => {
    assert.deepEqual(namesIn(text, learn({ a: [japan] })), []);
    assert.deepEqual(namesIn(text, learn({ a: [japan], b: [accepted('Japan', 'place', 'wd:Q17')] })), []);
    const two = { b: [accepted('Japan', 'place', 'wd:Q17')], c: [accepted('Japan', 'place', 'wd:Q17')] };
    assert.deepEqual(namesIn(text, learn({ a: [japan], ...two })), ['place Japan (accepted in 2 articles)']);
  });

  it('leaves other readings of the words, and other words, alone', () => {
    assert.deepEqual(namesIn(text, learn({ a: [rejected('Japan', 'organization', 'organization/japan')] })), [
      'place Japan',
    ]);
    assert.deepEqual(namesIn(text, learn({ a: [rejected('Japan Airlines', 'place', 'wd:Q17')] })), ['place Japan']);
  });

  it('does not count in its own article, where each place is decided on its own', () => {
    const learnt = learn({ a: [japan] });
    assert.deepEqual(namesIn(text, learnt, 'a'), ['place Japan']);
    assert.deepEqual(namesIn(text, learnt, 'b'), []);
  });

  it('does not count where the same article accepts it in another place', () => {
    assert.deepEqual(namesIn(text, learn({ a: [japan, accepted('Japan', 'place', 'wd:Q17')] })), [
      'place Japan (accepted in 1 article)',
    ]);
  });

  it('of an event, a date, a figure or a claim takes two articles', () => {
    const story = 'The two ministers signed a pact in Rome on 3 March 2025, the ministry said.\n';
    const no = rejectedAs('signed', {
      layer: 'event',
      body: { type: 'AGREE', participants: [], certainty: 'reported' },
    });
    const events = (sidecars: Record<string, readonly Annotation[]>) =>
      analyse(story, { known: new KnownHere(learn(sidecars), new LexiconNames([])) }).events.map((e) =>
        story.slice(e.start, e.end),
      );
    assert.ok(events({}).includes('signed'));
    assert.ok(events({ a: [no] }).includes('signed'));
    assert.ok(!events({ a: [no], b: [no] }).includes('signed'));
    const date = rejectedAs('3 March 2025', { layer: 'date', body: { value: '2025-03-03' } });
    const { dates } = analyse(story, { known: new KnownHere(learn({ a: [date], b: [date] }), new LexiconNames([])) });
    assert.deepEqual(dates, []);
  });
});

describe('what is learnt', () => {
  const sidecars = {
    a: [BELRI, rejected('Rome', 'place', 'wd:Q220')],
    b: [accepted('BELRI', 'system', 'system/belri'), accepted('Rome', 'place', 'wd:Q220')],
    'b/minh': [accepted('Belri', 'organization', 'organization/belri', 'minh')],
    c: [accepted('Belri Two', 'system', 'system/belri-two')],
  };
  const told = (learnt: Learnt) =>
    JSON.stringify([
      learnt.startingWith('belri'),
      learnt.startingWith('rome'),
      learnt.refs,
      learnt.namesOf('system/belri'),
    ]);

  it('does not depend on the order in which sidecars are read', () => {
    const forwards = learn(sidecars);
    const backwards = learn(Object.fromEntries(Object.entries(sidecars).reverse()));
    assert.equal(told(forwards), told(backwards));
    assert.deepEqual(forwards.refs, ['organization/belri', 'system/belri', 'system/belri-two', 'wd:Q220']);
  });

  it('follows each sidecar: after it changed or went, all is as if it had never said anything else', () => {
    const learnt = learn({ ...sidecars, a: [accepted('Rome', 'place', 'wd:Q220')], d: [BELRI] });
    learnt.remove('d');
    learnt.set('a', 'a', page(sidecars.a));
    assert.equal(told(learnt), told(learn(sidecars)));
    for (const name of Object.keys(sidecars)) learnt.remove(name);
    assert.equal(told(learnt), told(new Learnt()));
    assert.equal(learnt.rejectsAny, false);
  });

  it('says whether a sidecar teaches anything new', () => {
    const learnt = learn({ a: [BELRI] });
    assert.equal(learnt.set('a', 'a', page([accepted('Belri', 'system', 'system/belri', 'minh')])), false);
    assert.equal(learnt.set('a', 'a', page([])), true);
    assert.equal(learnt.remove('a'), false);
    assert.equal(learnt.remove('z'), false);
  });

  it('forgets what a colleague objected to', () => {
    const learnt = learn({ a: [BELRI], 'a/minh': [objection(BELRI)] });
    assert.equal(learnt.startingWith('belri'), undefined);
  });
});
