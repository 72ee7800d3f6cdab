import assert from 'node:assert/strict';
import { Gap, normaliseWord, Shape, splitWords, wordAt } from '../../../src/core/segment/words';

const written = (text: string): string[] => {
  const words = splitWords(text);
  return Array.from({ length: words.length }, (_, w) => text.slice(words.start[w]!, words.end[w]!));
};
const shapes = (text: string): number[] => [...splitWords(text).shape];
const gaps = (text: string): number[] => [...splitWords(text).gap];

describe('splitWords', () => {
  it('parts words at hyphens and apostrophes and tells so', () => {
    assert.deepEqual(written("l'Ucraina e Jong-un"), ['l', 'Ucraina', 'e', 'Jong', 'un']);
    assert.deepEqual(gaps('l’Ucraina-x').slice(1), [Gap.Apostrophe, Gap.Hyphen]);
    assert.deepEqual(written('lʼUcraina'), ['l', 'Ucraina']);
  });

  it('keeps initials together and takes a figure with its points whole', () => {
    assert.deepEqual(written('U.S. President J. Smith paid 11.000,50 for 2.5 t on 3.2.2014.'), [
      'U.S.',
      'President',
      'J.',
      'Smith',
      'paid',
      '11.000,50',
      'for',
      '2.5',
      't',
      'on',
      '3.2.2014',
    ]);
    assert.deepEqual(shapes('U.S. iPhone F35 GSOMIA Japan share 160'), [
      Shape.Initials,
      Shape.Mixed,
      Shape.Alnum,
      Shape.Upper,
      Shape.Title,
      Shape.Lower,
      Shape.Number,
    ]);
  });

  it('reads decomposed Vietnamese as composed, with offsets into what is written', () => {
    const text = 'Triều Tiên'.normalize('NFD');
    assert.deepEqual(splitWords(text).norm, ['triều', 'tiên']);
    assert.deepEqual(written(text), ['Triều'.normalize('NFD'), 'Tiên'.normalize('NFD')]);
    assert.deepEqual(shapes(text), [Shape.Title, Shape.Title]);
  });

  it('leaves soft hyphens, joiners and marks of direction out of the norm', () => {
    assert.deepEqual(splitWords('Wa\u00adshing\u200bton \u202aCairo\u202c').norm, ['washington', 'cairo']);
    assert.deepEqual(written('Rome\u200b, 5'), ['Rome', '5']);
    assert.equal(normaliseWord('Đà\u2060 Nẵng'), 'đà nẵng');
  });

  it('takes characters outside the basic plane whole, and emoji as no words', () => {
    assert.deepEqual(written('a 𠮷野家 b'), ['a', '𠮷野家', 'b']);
    assert.deepEqual(written('𝐁𝐨𝐥𝐝 news'), ['𝐁𝐨𝐥𝐝', 'news']);
    assert.deepEqual(written('Hi👩‍🚀there ❤️ 🇻🇳'), ['Hi', 'there']);
  });

  it('passes over half a surrogate pair, NUL and other controls', () => {
    assert.deepEqual(written('a\ud83db \udc00c\u0000d'), ['a', 'b', 'c', 'd']);
  });

  it('reads scripts without capitals or spaces', () => {
    assert.deepEqual(written('财政部长表示，政府不会。'), ['财政部长表示', '政府不会']);
    assert.deepEqual(written('قال وزير المالية'), ['قال', 'وزير', 'المالية']);
  });
});

describe('wordAt', () => {
  it('finds the first word that starts at an offset or after it', () => {
    const words = splitWords('one two three');
    assert.deepEqual(
      [0, 1, 4, 5, 99].map((offset) => wordAt(words, offset)),
      [0, 1, 1, 2, 3],
    );
  });
});
