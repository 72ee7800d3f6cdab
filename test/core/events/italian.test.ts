import assert from 'node:assert/strict';
import { triggersIn } from './read';

const triggers = (text: string): string[] => triggersIn('it', text);

describe('Italian triggers', () => {
  it('reads verbs in all tenses, participles in four endings, and clitics', () => {
    assert.deepEqual(
      triggers('I due hanno firmato, firmarono e firmeranno; le carte firmate sono da firmarsi di nuovo.'),
      ['AGREE firmato', 'AGREE firmarono', 'AGREE firmeranno', 'AGREE firmate', 'AGREE firmarsi'],
    );
  });

  it('reads irregular verbs', () => {
    assert.deepEqual(triggers('La giunta ha respinto la richiesta, promise aiuti e invase la regione.'), [
      'REJECT respinto',
      'REQUEST richiesta',
      'AGREE promise',
      'AID aiuti',
      'ASSAULT invase',
    ]);
  });

  it('reads nouns in both numbers, and those of several words', () => {
    assert.deepEqual(triggers('Dopo gli attacchi si parla di un cessate il fuoco.'), [
      'ASSAULT attacchi',
      'CONCEDE cessate il fuoco',
    ]);
  });

  it('tells rates that rise from people who climb', () => {
    assert.deepEqual(triggers('I prezzi sono saliti ancora.'), ['ECONOMY saliti']);
    assert.deepEqual(triggers('I turisti sono saliti sulla torre.'), []);
  });

  it('leaves alone a trigger that names a thing', () => {
    assert.deepEqual(triggers('Una nave da guerra e un mandato di arresto.'), []);
    assert.deepEqual(triggers('La fine settimana dello stato maggiore.'), []);
  });

  it('leaves alone nouns and adjectives that look like a first person', () => {
    assert.deepEqual(triggers('Le armi, i conti, il tasso medio e i porti.'), []);
  });
});
