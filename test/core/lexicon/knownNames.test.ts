import assert from 'node:assert/strict';
import { demonyms } from '../../../src/core/lexicon/demonyms';
import { entries } from '../../../src/core/lexicon/entries';
import { knownNames, writtenAs } from '../../../src/core/lexicon/knownNames';
import { NamePart, personNames } from '../../../src/core/lexicon/personNames';
import { PhraseTrie } from '../../../src/core/lexicon/trie';
import { splitWords } from '../../../src/core/segment/words';

const known = (language: string, text: string): string | undefined => {
  const words = splitWords(text);
  const hit = knownNames(language).longestAt(words, 0);
  return hit?.value.find((name) => writtenAs(name, words, 0, hit.end, language))?.ref;
};

describe('the tables of names', () => {
  it('hold entries that are well formed', () => {
    for (const entry of entries()) {
      assert.match(entry.ref, /^(?:wd:Q\d+|[a-z]+\/[a-z0-9-]+)$/);
      for (const name of [...entry.en, ...entry.it, ...entry.vi]) assert.equal(name, name.normalize('NFC').trim());
    }
  });

  it('know a land by its names in each language', () => {
    assert.equal(known('en', 'France'), 'wd:Q142');
    assert.equal(known('it', 'Francia'), 'wd:Q142');
    assert.equal(known('vi', 'Pháp'), 'wd:Q142');
  });

  it('want the capitals that a name has', () => {
    assert.equal(known('en', 'france'), undefined);
    assert.equal(known('en', 'us'), undefined);
    assert.equal(known('en', 'US'), 'wd:Q30');
  });

  it('say of an adjective which land it is of', () => {
    assert.equal(demonyms('it').get('giapponesi'), 'wd:Q17');
    assert.equal(demonyms('vi').size, 0);
  });

  it('say what part of a person’s name a word is', () => {
    assert.ok(personNames('vi').of('nguyễn') & NamePart.FamilyFirst);
    assert.ok(personNames('it').of('giuseppe') & NamePart.Given);
    assert.equal(personNames('en').of('however'), 0);
  });
});

describe('a trie of phrases', () => {
  const trie = new PhraseTrie<string>();
  trie.add(['nhật'], 'short');
  trie.add(['nhật', 'bản'], 'long');
  trie.add(['st', 'gallen'], 'stop');

  it('finds the longest phrase, and every shorter one', () => {
    assert.equal(trie.longestAt(splitWords('Nhật Bản xa'), 0)?.value, 'long');
    const ends: number[] = [];
    trie.eachAt(splitWords('Nhật Bản xa'), 0, 3, (end) => ends.push(end));
    assert.deepEqual(ends, [1, 2]);
  });

  it('reaches across a stop only behind an abbreviation', () => {
    assert.equal(trie.longestAt(splitWords('St. Gallen'), 0)?.value, 'stop');
    assert.equal(trie.longestAt(splitWords('Nhật. Bản'), 0)?.value, 'short');
  });

  it('does not reach across a dash or a comma', () => {
    assert.equal(trie.longestAt(splitWords('Nhật - Bản'), 0)?.value, 'short');
    assert.equal(trie.longestAt(splitWords('Nhật, Bản'), 0)?.value, 'short');
  });
});
