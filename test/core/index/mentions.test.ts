import assert from 'node:assert/strict';
import { placeInLexicon } from '../../../src/core/index/lexiconFields';
import { Mentions, type ArticleMentions, type Mention } from '../../../src/core/index/mentions';
import { nextMention } from '../../../src/core/index/nextMention';
import { searchNames } from '../../../src/core/index/searchNames';

const JAPAN = 'wd:Q17';

function mention(name: string, start: number, ref = JAPAN): Mention {
  return { ref, type: 'place', name, start, end: start + name.length, decided: false };
}

const ARTICLES: Record<string, ArticleMentions> = {
  'a-vi.txt': {
    language: 'vi',
    mentions: [mention('Nhật Bản', 0), mention('Hà Nội', 20, 'wd:Q1858'), mention('Nhật', 40)],
  },
  'b-en.txt': { language: 'en', mentions: [mention('Japan', 3)] },
  'c-it.txt': { language: 'it', mentions: [mention('Giappone', 5), mention('Giappone', 50)] },
  'd-vi.txt': { language: 'vi', mentions: [mention('Nhật Bản', 9)] },
  'e-en.txt': { language: 'en', mentions: [mention('Hanoi', 1, 'wd:Q1858')] },
};

function known(names: readonly string[] = Object.keys(ARTICLES)): Mentions {
  const mentions = new Mentions();
  for (const name of names) mentions.set(name, ARTICLES[name]!);
  return mentions;
}

describe('mentions across articles', () => {
  it('are found by identity, article by article, whatever order they were read in', () => {
    const told = (mentions: Mentions) =>
      JSON.stringify([mentions.of(JAPAN), mentions.identities(), mentions.spread(JAPAN)]);
    assert.deepEqual(
      known()
        .of(JAPAN)
        .map((there) => there.article),
      ['a-vi.txt', 'b-en.txt', 'c-it.txt', 'd-vi.txt'],
    );
    assert.deepEqual(known().spread(JAPAN), { articles: 4, languages: 3 });
    assert.deepEqual(known().spread('wd:Q0'), { articles: 0, languages: 0 });
    assert.equal(told(known()), told(known(Object.keys(ARTICLES).reverse())));
  });

  it('follow what becomes of an article', () => {
    const mentions = known();
    mentions.set('c-it.txt', { language: 'it', mentions: [] });
    mentions.remove('d-vi.txt');
    mentions.remove('none.txt');
    assert.deepEqual(
      mentions.of(JAPAN).map((there) => there.article),
      ['a-vi.txt', 'b-en.txt'],
    );
    mentions.remove('a-vi.txt');
    mentions.remove('e-en.txt');
    assert.deepEqual(
      mentions.identities().map((one) => one.ref),
      [JAPAN],
    );
  });

  it('tell the names of an identity, the most frequent first', () => {
    assert.deepEqual(known().identities()[0], {
      ref: JAPAN,
      type: 'place',
      names: ['Giappone', 'Nhật Bản', 'Japan', 'Nhật'],
    });
  });
});

describe('going from a mention to the next article', () => {
  const next = (article: string, language: string, offset = 0) =>
    nextMention(known().of(JAPAN), article, language, offset)?.article;

  it('takes another language first, each in its turn, and comes round', () => {
    assert.equal(next('a-vi.txt', 'vi'), 'c-it.txt');
    assert.equal(next('c-it.txt', 'it'), 'b-en.txt');
    assert.equal(next('b-en.txt', 'en'), 'd-vi.txt');
    assert.equal(next('d-vi.txt', 'vi'), 'c-it.txt');
    assert.equal(next('f-fr.txt', 'fr'), 'a-vi.txt', 'other languages follow, and then it begins anew');
  });

  it('takes an article of the same language where there is no other, and else goes on in this one', () => {
    const vietnamese = known(['a-vi.txt', 'd-vi.txt']).of(JAPAN);
    assert.equal(nextMention(vietnamese, 'a-vi.txt', 'vi', 0)?.article, 'd-vi.txt');
    assert.equal(nextMention(vietnamese, 'd-vi.txt', 'vi', 9)?.article, 'a-vi.txt');
    const alone = known(['a-vi.txt']).of(JAPAN);
    assert.equal(nextMention(alone, 'a-vi.txt', 'vi', 0)?.mention.start, 40);
    assert.equal(nextMention(alone, 'a-vi.txt', 'vi', 40)?.mention.start, 0);
    assert.equal(nextMention([], 'a-vi.txt', 'vi', 0), undefined);
  });
});

describe('looking an identity up by its names', () => {
  const found = (typed: string) =>
    searchNames(known().identities(), typed).map(({ name, folded }) =>
      folded === null ? name : `${name} (${folded})`,
    );

  it('takes a name in any language, in any letters, with or without its marks', () => {
    assert.deepEqual(found('giapp'), ['Giappone']);
    assert.deepEqual(found('NHẬT'), ['Nhật', 'Nhật Bản']);
    assert.deepEqual(found('nhat ban'), ['Nhật Bản (nhat ban)']);
    assert.deepEqual(found('ha noi'), ['Hà Nội (ha noi)']);
    assert.deepEqual(found('zzz'), []);
    assert.equal(found('').length, 6);
  });
});

describe('where the cursor is in a line of a lexicon', () => {
  const at = (line: string) => placeInLexicon(line.replace('|', ''), line.indexOf('|'));

  it('is told: an empty line, a field, a value', () => {
    assert.deepEqual(at('  |'), { kind: 'line' });
    assert.deepEqual(at('{"name": "Mai", |'), { kind: 'field', present: new Set(['name']), from: 16 });
    assert.deepEqual(at('{"na|'), { kind: 'field', present: new Set(), from: 1 });
    assert.deepEqual(at('{"type": "pl|"}'), { kind: 'value', field: 'type', from: 9 });
    assert.deepEqual(at('{"name":"Mai","ref":|}'), { kind: 'value', field: 'ref', from: 20 });
  });

  it('is nothing to propose for behind an object, in text that is no object, in the languages of “names”', () => {
    assert.equal(at('{"name":"Mai"}|'), null);
    assert.equal(at('hello |'), null);
    assert.equal(at('{"name":"Mai","names":{"v|'), null);
  });
});
