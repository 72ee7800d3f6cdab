import assert from 'node:assert/strict';
import { conjugateItalian } from '../../../src/core/languages/it/conjugate';
import { pluralsOf } from '../../../src/core/languages/it/inflect';
import { inflectEnglish } from '../../../src/core/languages/en/inflect';

const LISTED = new Map([
  ['test n', ['tests']],
  ['pull v', ['pulls', 'pulled', 'pulled', 'pulling']],
]);

const forms = (verb: string): Set<string> => new Set(conjugateItalian(verb).map((f) => f.text));
const has = (verb: string, ...expected: string[]): void => {
  const all = forms(verb);
  assert.deepEqual(
    expected.filter((form) => !all.has(form)),
    [],
  );
};

describe('Italian conjugation', () => {
  it('knows the three conjugations', () => {
    has(
      'firmare',
      'firma',
      'firmano',
      'firmava',
      'firmò',
      'firmerà',
      'firmerebbe',
      'firmino',
      'firmato',
      'firmate',
      'firmando',
      'firmarlo',
    );
    has('vendere', 'vende', 'vendono', 'vendette', 'venderà', 'venduta', 'vendendo');
    has('colpire', 'colpisce', 'colpiscono', 'colpì', 'colpirà', 'colpiti', 'colpendo');
    has('partire', 'parte', 'partono', 'partita');
  });

  it('keeps the sound of c and g', () => {
    has('attaccare', 'attaccherà', 'attacchino');
    has('lanciare', 'lancerà', 'lanciano', 'lancino');
  });

  it('knows strong verbs and their compounds', () => {
    has('promettere', 'promesso', 'promise', 'promisero');
    has('uccidere', 'ucciso', 'uccise');
    has('respingere', 'respinte', 'respinse');
    has('imporre', 'impone', 'imposto', 'impose', 'imporrà');
    has('ritirarsi', 'ritirandosi', 'ritirarsi', 'ritirano', 'ritiratosi');
  });

  it('makes no forms that are other words', () => {
    assert.ok(!forms('mandare').has('mandrà'));
    assert.ok(!forms('perdere').has('persone'));
    assert.ok(!forms('armare').has('armi'));
    assert.ok(!forms('scusarsi').has('scusare'));
  });
});

describe('plurals', () => {
  it('follow the ending in Italian', () => {
    assert.deepEqual(pluralsOf('attacco'), ['attacchi', 'attacci']);
    assert.deepEqual(pluralsOf('guerra'), ['guerre']);
    assert.deepEqual(pluralsOf('rilascio'), ['rilasci', 'rilascii']);
  });

  it('come from the table in English, with phrases inflected where they are', () => {
    assert.deepEqual(
      inflectEnglish('missile test', 'noun', LISTED).map((f) => f.text),
      ['missile test', 'missile tests'],
    );
    assert.deepEqual(
      inflectEnglish('pull back', 'verb', LISTED).map((f) => f.text),
      ['pull back', 'pulls back', 'pulled back', 'pulled back', 'pulling back'],
    );
  });
});
