import assert from 'node:assert/strict';
import { occurrencesOf } from '../../../src/core/index/occurrences';

const found = (words: string[], text: string) =>
  occurrencesOf(words, text).map(({ start, end }) => text.slice(start, end));

describe('occurrences of words', () => {
  it('are whole words, in capitals as they are', () => {
    assert.deepEqual(found(['Rome'], 'Rome, Romeo, Jerome, rome, (Rome) Rome2 “Rome”'), ['Rome', 'Rome', 'Rome']);
    assert.deepEqual(found(['U.S.'], 'The U.S. and U.S.-made'), ['U.S.', 'U.S.']);
  });

  it('are found however blanks, quotation marks and marked letters are written', () => {
    const decomposed = 'Hà Nội'.normalize('NFD');
    assert.deepEqual(found(['Hà Nội'], `Hà\n  Nội, ${decomposed}`), ['Hà\n  Nội', decomposed]);
    assert.deepEqual(found(["L'Aquila"], 'L’Aquila'), ['L’Aquila']);
  });

  it('are the longest of those that overlap, in reading order', () => {
    assert.deepEqual(found(['Bassi', 'Carla Bassi', ' '], 'Bassi met Carla Bassi'), ['Bassi', 'Carla Bassi']);
  });
});
