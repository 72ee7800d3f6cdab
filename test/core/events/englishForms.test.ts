import assert from 'node:assert/strict';
import { triggersIn } from './read';

const triggers = (text: string): string[] => triggersIn('en', text);

describe('English triggers, by their form and what stands around them', () => {
  it('reads a bare form behind a modal or a plural, and a noun elsewhere', () => {
    assert.deepEqual(triggers('They will attack ships near the port.'), ['ASSAULT attack']);
    assert.deepEqual(triggers('It was an old border dispute.'), []);
    assert.deepEqual(triggers('The attack aircraft stayed on the ground.'), []);
  });

  it('reads a past tense that looks like the bare form', () => {
    assert.deepEqual(triggers('A drone hit the depot.'), ['ASSAULT hit']);
  });

  it('makes regular forms by rule and takes the others from the table', () => {
    assert.deepEqual(triggers('He resigned, having applied for asylum.'), [
      'ELECT resigned',
      'REQUEST applied',
      'AID asylum',
    ]);
    assert.deepEqual(triggers('She withdrew.'), ['RETREAT withdrew']);
    assert.deepEqual(triggers('She withdrawed.'), []);
  });

  it('gives an order to a court or to those who clear a place', () => {
    assert.deepEqual(triggers('A court ordered the firm to stop.'), ['JUSTICE ordered']);
    assert.deepEqual(triggers('Residents were ordered to leave.'), ['COERCE ordered']);
    assert.deepEqual(triggers('He came in order to help.'), []);
  });

  it('tells who blocks and what is blocked', () => {
    assert.deepEqual(triggers('Miners blocked the road.'), ['PROTEST blocked']);
    assert.deepEqual(triggers('The regime blocked access to the site.'), ['COERCE blocked']);
  });

  it('takes a ransom that is paid as a demand met', () => {
    assert.deepEqual(triggers('No ransom was paid.'), ['CONCEDE paid']);
    assert.deepEqual(triggers('She paid attention.'), []);
  });

  it('leaves ministers, offices and idioms alone', () => {
    assert.deepEqual(triggers('Finance Minister Ana Ruiz sat on board.'), []);
    assert.deepEqual(triggers('The fire season and the board members.'), []);
  });

  it('reads the spread of a fire, not that of a child', () => {
    assert.deepEqual(triggers('The blaze jumped the road.'), ['DISASTER blaze', 'DISASTER jumped']);
    assert.deepEqual(triggers('The boy jumped the fence.'), []);
  });
});
