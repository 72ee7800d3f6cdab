import assert from 'node:assert/strict';
import { identifyLanguage } from '../../../src/core/identify/identifyLanguage';
import { identifyPassageLanguage } from '../../../src/core/identify/identifyPassageLanguage';
import { splitWords } from '../../../src/core/segment/words';
import { FOREIGN, PROSE, SHORT } from './samples';

const passageLanguage = (text: string, article: string): string =>
  identifyPassageLanguage(text, splitWords(text), article);

describe('identifyLanguage', () => {
  for (const [code, sentences] of Object.entries(PROSE)) {
    it(`knows ${code} by one sentence`, () => {
      for (const sentence of sentences) assert.equal(identifyLanguage(sentence), code, sentence);
    });
    it(`knows ${code} in capitals`, () => {
      for (const sentence of sentences) assert.equal(identifyLanguage(sentence.toUpperCase()), code, sentence);
    });
  }
  for (const [code, sentence] of Object.entries(FOREIGN)) {
    it(`gives ${code} its own code or leaves it open`, () => {
      assert.ok(
        [code, 'und', ...(code === 'da' ? ['no'] : [])].includes(identifyLanguage(sentence)),
        identifyLanguage(sentence),
      );
    });
  }
  for (const [text, expected] of SHORT) {
    it(`says ${expected.join(' or ')} of «${text.slice(0, 40)}»`, () => {
      assert.ok(expected.includes(identifyLanguage(text)), identifyLanguage(text));
    });
  }

  it('knows Vietnamese written with combining marks', () => {
    for (const sentence of PROSE.vi!) assert.equal(identifyLanguage(sentence.normalize('NFD')), 'vi');
  });

  it('is not turned by a quotation or names of another language', () => {
    assert.equal(identifyLanguage(`${PROSE.en!.join(' ')} "${PROSE.it![3]}" ${PROSE.en![0]}`), 'en');
    assert.equal(identifyLanguage(`${PROSE.vi!.join(' ')} "${PROSE.en![3]}"`), 'vi');
    assert.equal(
      identifyLanguage(
        'The mayor of Đà Nẵng, Nguyễn Văn Tâm, told reporters that the bridge would be open to traffic by the end of the year.',
      ),
      'en',
    );
  });

  it('does not take Romanian or Croatian letters for Vietnamese', () => {
    assert.notEqual(
      identifyLanguage(
        'Știrea că ședința să fie amânată după ce președintele a căzut, a căpătat mulți ascultători în țară.',
      ),
      'vi',
    );
    assert.notEqual(
      identifyLanguage('Događaj između građana đaka i vođa također rađa međusobno povjerenje u društvu.'),
      'vi',
    );
  });
});

describe('identifyPassageLanguage', () => {
  it('gives a long passage its own language', () => {
    assert.equal(passageLanguage(PROSE.it![0]!, 'en'), 'it');
    assert.equal(passageLanguage(PROSE.en![0]!, 'vi'), 'en');
    assert.equal(passageLanguage(PROSE.vi![0]!, 'it'), 'vi');
  });

  it('leaves short passages, and those it cannot tell, in the language of the article', () => {
    assert.equal(passageLanguage('La dolce vita', 'en'), 'en');
    assert.equal(
      passageLanguage('(AFP, Reuters, Bloomberg, Agencia Nova, Kyodo, Yonhap, Xinhua, TASS, PTI)', 'vi'),
      'vi',
    );
  });

  it('agrees with the article in its own language', () => {
    for (const [code, sentences] of Object.entries(PROSE))
      for (const s of sentences) assert.equal(passageLanguage(s, code), code);
  });
});
