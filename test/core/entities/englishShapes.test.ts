import assert from 'node:assert/strict';
import { named } from './named';

describe('how English names are written', () => {
  it('keeps both syllables of a given name, and leaves an adjective alone', () => {
    assert.deepEqual(named('en', 'It was written by Choi Min-ah in Seoul.'), ['person Choi Min-ah', 'place Seoul']);
    assert.deepEqual(named('en', 'The Oslo-based firm is old.'), ['place Oslo']);
  });

  it('parts a body of a land from the person named behind it', () => {
    assert.deepEqual(named('en', 'It was said by the Ministry of Justice of Ukraine Oleksandr Bondar.'), [
      'organization Ministry of Justice of Ukraine',
      'person Oleksandr Bondar',
    ]);
  });

  it('takes a road with its number', () => {
    assert.deepEqual(named('en', 'The flood closed Highway 3A and Highway 97.'), [
      'place Highway 3A',
      'place Highway 97',
    ]);
  });

  it('leaves a direction before a people, and a bare body, alone', () => {
    assert.deepEqual(named('en', 'At noon, West African leaders left.'), []);
    assert.deepEqual(named('en', 'The Court was full.'), []);
  });

  it('takes what an apposition calls it, and no country behind a comma for its own', () => {
    assert.deepEqual(named('en', "They sued Velora Ond, South Korea's fourth-biggest insurance company, in May."), [
      'organization Velora Ond',
      'place South Korea',
    ]);
    assert.deepEqual(named('en', 'They live in Brandal, a fishing village.'), ['place Brandal']);
  });

  it('takes a vessel by its class word or crew, in quotation marks too', () => {
    assert.deepEqual(named('en', 'The frigate "Nausicaa" came. Two crew members of the Amber Wave were ill.'), [
      'system Nausicaa',
      'system Amber Wave',
    ]);
  });

  it('takes a numbered body whole, and a ministry in a title not at all', () => {
    assert.deepEqual(named('en', 'The vessels of Task Force 59 sailed.'), ['organization Task Force 59']);
    assert.deepEqual(named('en', 'Labour Minister Jorge Salas spoke.'), ['person Jorge Salas']);
  });

  it('takes no people for a place or a person', () => {
    assert.deepEqual(named('en', 'On Monday Chechen fighters met Sri Lankan and Saudi officials.'), []);
    assert.deepEqual(named('en', 'On Monday fighters left Saudi Arabia for Sri Lanka.'), [
      'place Saudi Arabia',
      'place Sri Lanka',
    ]);
  });

  it('reads Hong Kong as the place that it is', () => {
    assert.deepEqual(named('en', 'Hong Kong shares rose.'), ['place Hong Kong']);
  });

  it('takes who stands in a row of results for a club, and not a heading with its number', () => {
    assert.deepEqual(named('en', 'Harrowmere 10 4 2 5'), ['organization Harrowmere']);
    assert.deepEqual(named('en', 'Leeds 5 3 1 1'), ['organization Leeds']);
    assert.deepEqual(named('en', 'Appendix 3'), []);
  });

  it('takes whom a list tells by a land in brackets for a person, and a single word for a place', () => {
    assert.deepEqual(named('en', 'Mirela Dautova (France) won.'), ['person Mirela Dautova', 'place France']);
    assert.deepEqual(named('en', 'The road to Mombasa (Kenya) is open.'), ['place Mombasa', 'place Kenya']);
  });
});
