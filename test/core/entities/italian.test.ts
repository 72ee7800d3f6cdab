import assert from 'node:assert/strict';
import { named } from './named';

describe('names in Italian', () => {
  it('leaves the field of a ministry inside a title alone', () => {
    assert.deepEqual(
      named('it', "Ne ha parlato il ministro dell'Economia Carlo Brentani con la ministra della Salute."),
      ['person Carlo Brentani'],
    );
    assert.deepEqual(named('it', 'Il capo di Stato maggiore Aldo Frizzoni è atteso oggi.'), ['person Aldo Frizzoni']);
  });

  it('follows an organisation into lower case', () => {
    assert.deepEqual(named('it', 'Lo sostiene la Banca africana di sviluppo in una nota.'), [
      'organization Banca africana di sviluppo',
    ]);
    assert.deepEqual(named('it', 'Lo dice la Marina norvegese.'), ['organization Marina norvegese']);
  });

  it('includes the town in a court or a university', () => {
    assert.deepEqual(named('it', "Lo ha deciso il Tribunale di Trento, poi l'Università di Siena ha protestato."), [
      'organization Tribunale di Trento',
      'organization Università di Siena',
    ]);
  });

  it('takes a ministry in lower case with its field', () => {
    assert.deepEqual(named('it', 'Lo ha deciso il ministero degli Esteri.'), ['organization ministero degli Esteri']);
    assert.deepEqual(named('it', 'Lo ha deciso il ministero.'), []);
  });

  it('parts two bodies before an article, and follows one through its field', () => {
    assert.deepEqual(named('it', 'Lo dicono la Commissione europea e la Corte penale internazionale.'), [
      'organization Commissione europea',
      'organization Corte penale internazionale',
    ]);
    assert.deepEqual(named('it', 'Lo dice il Ministero delle Infrastrutture e dei Trasporti.'), [
      'organization Ministero delle Infrastrutture e dei Trasporti',
    ]);
  });

  it('tells a common word at a sentence’s start from a newspaper', () => {
    assert.deepEqual(named('it', 'Il giorno dopo tutto era finito.'), []);
    assert.deepEqual(named('it', 'Lo ha scritto il quotidiano Il Giorno.'), ['organization Il Giorno']);
  });

  it('gives a town with an article to its club', () => {
    assert.deepEqual(named('it', "Domenica l'Empoli ha vinto contro il Parma."), [
      'organization Empoli',
      'organization Parma',
    ]);
    assert.deepEqual(named('it', 'Domenica siamo stati a Empoli.'), ['place Empoli']);
  });

  it('leaves an article outside, and common words with a capital', () => {
    assert.deepEqual(named('it', "L'Italia aspetta."), ['place Italia']);
    assert.deepEqual(named('it', 'Tutto il Paese aspetta che lo Stato risponda.'), []);
  });

  it('names a ship by its class word', () => {
    assert.deepEqual(named('it', 'La fregata Aurelio Zanon è salpata lunedì.'), ['system Aurelio Zanon']);
  });

  it('joins an abbreviation in brackets to the name before it', () => {
    assert.deepEqual(named('it', 'Lo chiede il Fondo nazionale per la ricerca (Fnr), come ieri.'), [
      'organization Fondo nazionale per la ricerca',
      'organization Fnr',
    ]);
  });

  it('follows an organisation to the abbreviation in brackets behind it', () => {
    assert.deepEqual(
      named('it', 'Lo dice il Consiglio nazionale per la tutela delle acque (Cnta), che ha sede a Roma.'),
      ['organization Consiglio nazionale per la tutela delle acque', 'organization Cnta', 'place Roma'],
    );
    assert.deepEqual(named('it', 'Lo dice la Banca centrale (Bcrv) in una nota.'), [
      'organization Banca centrale',
      'organization Bcrv',
    ]);
  });

  it('takes a share that rises or falls for a company', () => {
    assert.deepEqual(named('it', 'In rosso anche Novatessil (-3,1%), seguita da Berlino (-0,2%).'), [
      'organization Novatessil',
      'place Berlino',
    ]);
  });

  it('reads a small town by what stands behind it', () => {
    assert.deepEqual(named('it', 'Nella sola Itavolo, comune minerario, mancano trenta persone.'), ['place Itavolo']);
  });

  it('keeps a capital particle with its family name and ends a name at a sentence', () => {
    assert.deepEqual(named('it', 'Lo dicono Antonella Neri e Mario Del Corso, avvocati.'), [
      'person Antonella Neri',
      'person Mario Del Corso',
    ]);
  });

  it('takes “ad” for a preposition, and for a manager behind an article', () => {
    assert.deepEqual(named('it', 'Lo scontro è avvenuto ieri ad Ancona.'), ['place Ancona']);
    assert.deepEqual(named('it', "Ieri l'ad Luca Bruni ha parlato."), ['person Luca Bruni']);
  });

  it('takes San with a capital for the start of a place’s name, and no saint for one', () => {
    assert.deepEqual(named('it', "La donna vive a Sant'Agata dei Colli."), ["place Sant'Agata dei Colli"]);
    assert.deepEqual(named('it', 'Domani è la festa di san Francesco.'), ['person Francesco']);
  });

  it('takes no verb that a sentence starts with for a name', () => {
    assert.deepEqual(named('it', 'Sembra che piova ancora.'), []);
  });

  it('takes no scale and no time zone for a name', () => {
    assert.deepEqual(named('it', 'La scossa, del quarto grado della scala Richter, alle 18 UTC.'), []);
  });
});
