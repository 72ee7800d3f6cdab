import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/languages/registry';
import { namedEvents } from '../../../src/core/recognise/events/namedEvents';
import { readPassage } from '../../../src/core/segment/passage';
import { triggersIn } from './read';

const named = (language: string, text: string): string[] =>
  namedEvents(readPassage(text, 'paragraph', languageOf(language))).map(
    (e) => `${e.type} ${text.slice(e.start, e.end)}`,
  );

describe('named events', () => {
  it('takes the class noun before the name, in each language', () => {
    assert.deepEqual(named('en', 'Then Cyclone Bermina turned north.'), ['DISASTER Cyclone Bermina']);
    assert.deepEqual(named('it', "Intanto l'operazione Vento Chiaro continua."), ['MOBILIZE operazione Vento Chiaro']);
    assert.deepEqual(named('vi', 'Khi bão Lina và bão số 7 đến gần.'), ['DISASTER bão Lina', 'DISASTER bão số 7']);
  });

  it('takes the class noun after the name where both have capitals', () => {
    assert.deepEqual(named('en', 'It was laid in the Tapora War, years before the Lake Onda Summit.'), [
      'ASSAULT Tapora War',
      'CONSULT Lake Onda Summit',
    ]);
  });

  it('takes a name apart from its class noun', () => {
    assert.deepEqual(named('it', "L'esercitazione navale annuale Blue Lantern comincia."), ['MOBILIZE Blue Lantern']);
  });

  it('leaves alone class nouns without a name, and places', () => {
    assert.deepEqual(named('en', 'The cyclone and the war were over.'), []);
    assert.deepEqual(named('en', 'An exercise in Japan.'), []);
  });

  it('knows the event again by its name alone', () => {
    assert.deepEqual(triggersIn('en', 'Cyclone Bermina is near. By noon Bermina was gone.'), [
      'DISASTER Cyclone Bermina',
      'DISASTER Bermina',
    ]);
  });
});
