import * as assert from 'node:assert/strict';
import { idOf } from '../../../src/core/annotation/annotationId';
import { on } from '../../support/sidecars';

describe('the id of a new annotation', () => {
  const body = { type: 'place', ref: 'wd:Q1' };
  const id = idOf('entity', on('Calder Bay'), body);

  it('is an IRI, and stays what it was in every version of this program', () => {
    assert.equal(idOf('entity', { type: 'annotation', id: 'urn:gloss:1' }, { a: 1 }), 'urn:gloss:c9e775f8c30eb6a2');
    assert.match(id, /^urn:gloss:[0-9a-f]{16}$/);
  });

  it('is the same for two people who accept the same suggestion', () => {
    assert.equal(idOf('entity', on('Calder Bay'), { ref: 'wd:Q1', type: 'place', mode: undefined }), id);
  });

  it('differs by place, words, kind and body', () => {
    const others = [
      idOf('entity', on('Calder Bay', 2), body),
      idOf('entity', on('Calder'), body),
      idOf('note', on('Calder Bay'), body),
      idOf('entity', on('Calder Bay'), { ...body, ref: 'wd:Q2' }),
    ];
    assert.equal(new Set([id, ...others]).size, 5);
  });

  it('differs for the same words in the same surroundings at different places', () => {
    const text = 'The mayor of Rivalta spoke to the press about it. '.repeat(3);
    assert.notEqual(idOf('entity', on('Rivalta', 2, text), body), idOf('entity', on('Rivalta', 3, text), body));
  });

  it('does not mind how letters are composed', () => {
    const text = 'Ông Nguyễn nói.';
    const target = (form: string) => ({
      ...on('Nguyễn'.normalize(form), 1, text.normalize(form)),
      selectors: { quote: { exact: 'Nguyễn'.normalize(form), prefix: '', suffix: '' } },
    });
    assert.equal(idOf('entity', target('NFC'), body), idOf('entity', target('NFD'), body));
  });
});
