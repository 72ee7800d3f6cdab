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

  it('reads a headline that is all in capital letters, though a full stop ends it', () => {
    assert.deepEqual(triggers('GOLPE NELLE ISOLE, ARRESTATO IL PREMIER. I PORTI SONO CHIUSI.').slice(0, 2), [
      'COERCE GOLPE',
      'COERCE ARRESTATO',
    ]);
    assert.deepEqual(triggers('Ne ha scritto la rivista Attacco, di Parma.'), []);
  });

  it('tells whom a condemnation comes from by what is condemned', () => {
    assert.deepEqual(triggers('La lega ha condannato il golpe.'), ['ACCUSE condannato', 'COERCE golpe']);
    assert.deepEqual(triggers('Il giudice lo ha condannato a due anni.'), ['JUSTICE condannato']);
  });

  it('tells a loan of a player from one of money and one of a painting', () => {
    assert.deepEqual(triggers('Il club lo cede in prestito.'), ['ECONOMY cede', 'ECONOMY prestito']);
    assert.deepEqual(triggers('Il museo ha negato il prestito del quadro.'), ['REJECT negato', 'COOPERATE prestito']);
    assert.deepEqual(triggers('La banca dà un prestito.'), ['AID prestito']);
  });

  it('reads phrases for stepping back, and leaves idioms alone', () => {
    assert.deepEqual(triggers('Il socio si è tirato indietro e il governo fa marcia indietro.'), [
      'RETREAT tirato indietro',
      'CONCEDE fa marcia indietro',
    ]);
    assert.deepEqual(triggers('Dopo le visite mediche i voti salgono in media.'), []);
  });

  it('reads a reflexive only as one where the verb alone says something else', () => {
    assert.deepEqual(triggers('Il partito si è sfilato.'), ['RETREAT sfilato']);
    assert.deepEqual(triggers('In piazza hanno sfilato in migliaia.'), ['PROTEST sfilato']);
    assert.deepEqual(triggers('Le modelle hanno sfilato in passerella.'), []);
  });

  it('leaves alone nouns and adjectives that a verb form looks like', () => {
    assert.deepEqual(triggers('Una squadra interna, la cassa, i rifugiati e gli sfollati.'), []);
  });

  it('reads news of markets, courts and the weather, and leaves calm prose alone', () => {
    assert.deepEqual(triggers('La banca centrale ha lasciato i tassi fermi dopo il tonfo dei listini.'), [
      'ECONOMY lasciato',
      'ECONOMY tonfo',
    ]);
    assert.deepEqual(triggers('Lo studio ha depositato in tribunale una causa collettiva.'), [
      'JUSTICE depositato',
      'JUSTICE causa collettiva',
    ]);
    assert.deepEqual(triggers('Il fiume ha rotto gli argini.'), ['DISASTER rotto']);
    assert.deepEqual(triggers('Il mercato apre alle sei e chiude a mezzogiorno; le temperature sono in aumento.'), []);
    assert.deepEqual(triggers('Nella ripresa gli ospiti attaccano e il portiere salva il risultato.'), []);
  });

  it('reads storms, shares, protests, courts and polls', () => {
    const said = (text: string): string => triggers(text).join(', ');
    assert.equal(said('Il tifone ha attraversato la costa.'), 'DISASTER tifone, DISASTER attraversato');
    assert.equal(said('La banca ha alzato il giudizio sul titolo.'), 'ECONOMY alzato');
    assert.equal(said('Il Tesoro ha collocato titoli a cinque anni.'), 'ECONOMY collocato');
    assert.equal(said('Dal corteo sono volate uova.'), 'PROTEST corteo, PROTEST volate');
    assert.equal(said("La procura impugnerà l'assoluzione."), 'JUSTICE impugnerà, JUSTICE assoluzione');
    assert.equal(said('Il suo avvocato ha sporto denuncia.'), 'JUSTICE denuncia');
    assert.equal(said('Sei punti in più del primo turno delle elezioni.'), 'ELECT primo turno, ELECT elezioni');
  });

  it('leaves light verbs and words that only look like triggers alone', () => {
    assert.deepEqual(triggers("L'isola è verde."), []);
    assert.deepEqual(triggers('Ha attraversato la strada ed è impegnata in ufficio.'), []);
    assert.deepEqual(triggers("A detta del medico, all'appello mancano tre fratelli."), []);
    assert.deepEqual(triggers('Si è detta stanca.'), []);
    assert.deepEqual(triggers('Le misure legislative restano.'), []);
  });
});
