import * as assert from 'node:assert/strict';
import { describe as pin } from '../../../src/core/anchor/describe';
import { match, matchAll } from '../../../src/core/anchor/match';
import { textHash } from '../../../src/core/anchor/textHash';
import { recordOf } from '../../../src/core/anchor/textRecord';
import type { Span } from '../../../src/core/base/span';
import { ARTICLES } from '../../support/articles';

/** The span of the n-th occurrence of some words. */
function find(text: string, words: string, n = 1): Span {
  let start = -1;
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `${words} (${n})`);
  return { start, end: start + words.length };
}

const en = ARTICLES.en;

/** What is done to a text, and what becomes of an anchor: the words it is found at in `[…]`, or `null` for an orphan. */
const CASES: Record<
  string,
  {
    text: string;
    words: string;
    nth?: number;
    edit: (text: string) => string;
    status: string;
    at?: (text: string) => Span;
  }
> = {
  'a text that did not change': { text: en, words: 'Tom Akande', edit: (t) => t, status: 'anchored' },
  'a change behind it': { text: en, words: 'Dock workers', edit: (t) => t + '\nMore to follow.\n', status: 'anchored' },
  'a line on top': { text: en, words: 'Tom Akande', edit: (t) => `UPDATED\n\n${t}`, status: 'moved' },
  'a word put in before a name': {
    text: en,
    words: 'Ingrid Vasquez-Moor',
    edit: (t) => t.replace('Ingrid', 'Dr Ingrid'),
    status: 'moved',
  },
  'a sentence put in before and a word changed behind': {
    text: en,
    words: 'Port Elgin',
    nth: 2,
    edit: (t) => t.replace('Port Elgin handled 18', 'Nobody liked it. Port Elgin handled 19'),
    status: 'moved',
  },
  'the second of two mentions when the first is deleted': {
    text: en,
    words: 'Akande',
    nth: 2,
    edit: (t) => t.replace('Its secretary, Tom Akande, called', 'It called'),
    status: 'moved',
  },
  'a letter corrected in a sentence': {
    text: en,
    words: 'Economists at the University of Elgin put the cost at 4.2 million pounds a day.',
    edit: (t) => t.replace('pounds a day', 'pound a day'),
    status: 'fuzzy',
    at: (t) => find(t, 'Economists at the University of Elgin put the cost at 4.2 million pound a day.'),
  },
  'a name deleted that stands elsewhere too': {
    text: en,
    words: 'Helen Oduya',
    edit: (t) => t.replace('Helen Oduya ', 'Tom Akande '),
    status: 'orphan',
  },
  'a name replaced by one like it': {
    text: en,
    words: 'Helen Oduya',
    edit: (t) => t.replace('Helen Oduya', 'Ellen Odaya'),
    status: 'orphan',
  },
  'a sentence deleted with its name': {
    text: en,
    words: 'Rasmouth',
    nth: 2,
    edit: (t) => t.replace(' Port Elgin handled 18 of them, Rasmouth 13.', ''),
    status: 'orphan',
  },
  'a figure replaced': { text: en, words: '1,150', edit: (t) => t.replace('1,150', '1,250'), status: 'orphan' },
  'decomposed letters': {
    text: ARTICLES.vi,
    words: 'Nguyễn Hồng Vân',
    edit: (t) => t.normalize('NFD'),
    status: 'moved',
    at: (t) => find(t, 'Nguyễn Hồng Vân'.normalize('NFD')),
  },
  'composed letters': {
    text: ARTICLES.vi.normalize('NFD'),
    words: 'Tạ Văn Khôi'.normalize('NFD'),
    edit: (t) => t.normalize('NFC'),
    status: 'moved',
    at: (t) => find(t, 'Tạ Văn Khôi'),
  },
  'line ends of Windows': {
    text: ARTICLES.it,
    words: 'Enzo Malaspina',
    edit: (t) => t.replaceAll('\n', '\r\n'),
    status: 'moved',
  },
  'spaces that do not break': {
    text: ARTICLES.it,
    words: 'Dario Bevilacqua',
    edit: (t) => t.replaceAll(' ', '\u00a0'),
    status: 'anchored',
    at: (t) => find(t, 'Dario\u00a0Bevilacqua'),
  },
  'soft hyphens within words': {
    text: ARTICLES.it,
    words: 'Giulia Terranova',
    edit: (t) => t.replaceAll('rr', 'r\u00adr'),
    status: 'moved',
    at: (t) => find(t, 'Giulia Ter\u00adranova'),
  },
  'quotation marks made curly': {
    text: en,
    words: '"We have lost nine days and will not get them back,"',
    edit: (t) => t.replace('"We', '“We').replace('back,"', 'back,”'),
    status: 'anchored',
    at: (t) => find(t, '“We have lost nine days and will not get them back,”'),
  },
  'an emoji before it': {
    text: en,
    words: 'Calder Bay Port Authority',
    nth: 2,
    edit: (t) => t.replace('on Tuesday', '👨‍👩‍👧 on Tuesday'),
    status: 'moved',
  },
};

describe('describe and match are inverse', () => {
  for (const [language, text] of Object.entries(ARTICLES)) {
    it(`for every word of an article (${language})`, () => {
      const spans = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
      const found = matchAll(
        text,
        spans.map((span) => pin(text, span)),
      );
      assert.deepEqual(
        found.map((f) => f.span),
        spans,
      );
      assert.ok(found.every((f) => f.status === 'anchored' && f.score === 1));
    });
  }
});

describe('match finds after', () => {
  for (const [name, { text, words, nth, edit, status, at }] of Object.entries(CASES)) {
    const { textHash: recordedHash, textSketch: sketch } = recordOf(text);
    for (const [known, options] of Object.entries({ '': {}, ', with the sketch': { recordedHash, sketch } }))
      it(name + known, () => {
        const before = find(text, words, nth);
        const after = edit(text);
        const found = match(after, pin(text, before), options);
        assert.equal(found.status, status);
        if (status === 'orphan') return assert.equal(found.span, null);
        const words2 = at ? at(after) : undefined;
        if (words2) assert.deepEqual(found.span, words2);
        else assert.equal(after.slice(found.span!.start, found.span!.end), words);
      });
  }
});

describe('match', () => {
  it('takes no position on trust when the words stand there in other surroundings', () => {
    const before = 'Rossi came. Then Rossi left the room, and nobody said a word about it all.';
    const selectors = pin(before, find(before, 'Rossi', 2));
    const after = 'Verdi came; so Rossi sang on the stage; an audience of two applauded at length.';
    assert.equal(after.indexOf('Rossi'), 15);
    assert.equal(match(`..${after}`, selectors).status, 'orphan');
  });

  it('does not trust the hash of a header that an annotation is younger than', () => {
    const text = ARTICLES.en;
    const selectors = pin(`New first line\n${text}`, find(`New first line\n${text}`, 'Tom Akande'));
    const hash = textHash(text);
    assert.deepEqual(match(text, selectors, { recordedHash: hash, textHash: hash }).span, find(text, 'Tom Akande'));
  });

  it('anchors a quote without surroundings by its position in the same text, else only where it is the only one', () => {
    const text = 'One Rossi and another Rossi, and Bianchi.';
    const bare = (words: string, start: number) => ({
      quote: { exact: words, prefix: '', suffix: '' },
      position: { start, end: start + words.length },
    });
    const same = { recordedHash: 'x', textHash: 'x' };
    assert.deepEqual(match(text, bare('Rossi', 22), same).span, { start: 22, end: 27 });
    assert.equal(match(text, bare('Rossi', 22)).status, 'orphan');
    assert.deepEqual(match(text, bare('Bianchi', 5)).span, { start: 33, end: 40 });
  });

  it('lists the places that an orphan may belong to', () => {
    const text = 'x Rossi y. x Rossi y.';
    const { status, candidates } = match(text, {
      quote: { exact: 'Rossi', prefix: 'x ', suffix: ' y.' },
      position: { start: 5, end: 10 },
    });
    assert.equal(status, 'orphan');
    assert.deepEqual(candidates, [
      { start: 2, end: 7 },
      { start: 13, end: 18 },
    ]);
  });

  it('tells repeated words apart by their neighbours', () => {
    const line = 'The mayor of Rivalta said that the bridge of Rivalta would stay closed until spring.';
    const before = `Alpha opens here.\n${line}\nBeta stands between.\n${line}\nGamma closes here.`;
    const words = ['Alpha', 'bridge', 'Beta', 'bridge', 'Gamma'];
    const spans = words.map((w, i) => find(before, w, w === 'bridge' && i > 2 ? 2 : 1));
    const after = `New on top.\n${before}`;
    const found = matchAll(
      after,
      spans.map((s) => pin(before, s)),
    );
    assert.deepEqual(
      found.map((f) => f.span),
      spans.map((s) => ({ start: s.start + 12, end: s.end + 12 })),
    );
  });

  it('tells repeated words apart by the base text', () => {
    const line = 'The mayor of Rivalta said that the bridge of Rivalta would stay closed until spring.';
    const before = `${line} One. ${line} Two. ${line} Three.`;
    const selectors = pin(before, find(before, 'bridge', 2));
    const after = `New. ${before}`;
    assert.equal(match(after, selectors).status, 'orphan');
    assert.deepEqual(match(after, selectors, { baseText: before }).span, find(after, 'bridge', 2));
  });

  it('never splits an emoji or a letter from its accents', () => {
    const family = 'A 👨‍👩‍👧 came by, and e\u0301 was written.';
    assert.equal(pin(family, { start: 2, end: 4 }).quote.exact, '👨‍👩‍👧');
    assert.equal(pin(family, { start: 21, end: 22 }).quote.exact, family.slice(21, 22));
    const e = family.indexOf('e\u0301');
    assert.equal(pin(family, { start: e, end: e + 1 }).quote.exact, 'e\u0301');
    const man = { quote: { exact: '👨', prefix: 'A ', suffix: '' }, position: { start: 2, end: 3 } };
    assert.equal(match(family, man).span, null);
    const heart = 'I ❤️ it here.';
    assert.deepEqual(match(`So, ${heart}`, pin(heart, { start: 2, end: 4 })).span, { start: 6, end: 8 });
  });

  it('counts code points in positions', () => {
    const text = '🚢🚢 Calder Bay';
    assert.deepEqual(pin(text, find(text, 'Calder')).position, { start: 3, end: 9 });
  });

  it('makes nothing of nothing', () => {
    const empty = { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } };
    assert.equal(match('', empty).status, 'orphan');
    assert.equal(match('text', empty).status, 'orphan');
    assert.equal(match('', pin('Rossi', { start: 0, end: 5 })).status, 'orphan');
  });
});
