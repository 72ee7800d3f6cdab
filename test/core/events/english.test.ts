import assert from 'node:assert/strict';
import { triggersIn } from './read';

const triggers = (text: string): string[] => triggersIn('en', text);

describe('English triggers', () => {
  it('reads verbs in all their forms, and nouns in both numbers', () => {
    assert.deepEqual(triggers('The ministers met, are meeting again and will meet soon; both meetings were short.'), [
      'CONSULT met',
      'CONSULT meeting',
      'CONSULT meet',
      'CONSULT meetings',
    ]);
  });

  it('reads triggers of several words as one', () => {
    assert.deepEqual(triggers('The rebels agreed to a cease-fire and laid down their arms.'), [
      'AGREE agreed',
      'CONCEDE cease-fire',
      'RETREAT laid down',
    ]);
  });

  it('tells a strike of workers from one of rockets', () => {
    assert.deepEqual(triggers('The union called a strike over wages.'), ['PROTEST strike']);
    assert.deepEqual(triggers('A missile struck the base at dawn.'), ['ASSAULT struck']);
  });

  it('tells what is lifted, launched, fired and raised by what stands around it', () => {
    assert.deepEqual(triggers('Parliament lifted the sanctions.'), ['CONCEDE lifted', 'SANCTION sanctions']);
    assert.deepEqual(triggers('She lifted the box and launched into a song.'), []);
    assert.deepEqual(triggers('The army launched two rockets.'), ['MOBILIZE launched']);
    assert.deepEqual(triggers('The bank raised its interest rate.'), ['ECONOMY raised']);
    assert.deepEqual(triggers('He raised his hand.'), []);
  });

  it('gives the dead to the disaster or to the attack', () => {
    assert.deepEqual(triggers('The flood killed nine people.'), ['DISASTER flood', 'DISASTER killed']);
    assert.deepEqual(triggers('Gunmen killed nine people.'), ['ASSAULT killed']);
  });

  it('leaves alone a trigger that names a thing', () => {
    assert.deepEqual(triggers('Two attack helicopters stood by the election commission.'), []);
    assert.deepEqual(triggers('The bomb lay near the trade union.'), []);
    assert.deepEqual(triggers('The accused sat beside the injured pilot.'), []);
  });

  it('takes the last of several nouns', () => {
    assert.deepEqual(triggers('Peace talks began after the arms embargo.'), ['CONSULT talks', 'SANCTION embargo']);
  });

  it('leaves alone words that are written as names', () => {
    assert.deepEqual(triggers('He works for Strike Capital and the Agreement Fund.'), []);
  });
});
