import * as assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/languages/registry';
import { inflectCue as english } from '../../../src/core/languages/en/cues';
import { inflectCue as italian } from '../../../src/core/languages/it/cues';
import { findCues } from '../../../src/core/recognise/claims/cues';
import { Reader } from '../../../src/core/recognise/claims/reader';
import { readPassage } from '../../../src/core/segment/passage';

function cuesOf(language: string, text: string): string[] {
  const passage = readPassage(text, 'paragraph', languageOf(language));
  return findCues(new Reader(passage)).map((c) =>
    text.slice(passage.words.start[c.first], passage.words.end[c.end - 1]),
  );
}

const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'Officials said the dam held.', ['said']],
  ['en', 'The firm has denied that it failed.', ['has denied']],
  ['en', 'According to the port, two ships left.', ['According to']],
  ['en', 'Experts fear the bridge may fall.', ['fear']],
  ['en', 'The office does not exclude that it failed.', ['does not exclude']],
  ['en', 'The firm must pay, a judge ruled.', ['ruled']],
  ['it', 'Il sindaco ha detto che arriva.', ['ha detto']],
  ['it', 'Il sindaco ha però escluso che arrivi.', ['escluso']],
  ['it', 'La giunta avrebbe dichiarato che arriva.', ['avrebbe dichiarato']],
  ['it', 'Il coach si è detto certo che arriva.', ['si è detto certo']],
  ['it', 'Lo scrive il giornale.', ['scrive']],
  ['vi', 'Ông Nam cho biết đường đã thông.', ['cho biết']],
  ['vi', 'Theo cảnh sát, đường đã thông.', ['Theo']],
  ['vi', 'Hãng tin đưa tin rằng tàu đã đến.', ['đưa tin rằng']],
];

const LEFT: readonly (readonly [string, string])[] = [
  ['en', 'The report lists three faults.'],
  ['en', 'She did not say when.'],
  ['en', 'They want to say more.'],
  ['en', 'His claims were old.'],
  ['en', 'She called for calm and called off the talks.'],
  ['en', 'Member states cut spending.'],
  ['en', 'He ruled out a reshuffle.'],
  ['en', 'They held talks.'],
  ['it', 'La stima iniziale era di dieci case.'],
  ['it', 'Il secondo tempo è finito.'],
  ['it', 'Il sindaco non ha detto quando.'],
  ['it', 'Il libro è stato scritto nel 1990.'],
  ['vi', 'Theo kế hoạch, đường sẽ mở tuần tới.'],
  ['vi', 'Bài phát biểu dài hai giờ.'],
  ['vi', 'Cảnh sát theo dõi vụ việc.'],
  ['vi', 'Lập luận này yếu.'],
  ['vi', 'Ông không nói gì.'],
];

describe('findCues', () => {
  for (const [language, text, expected] of FOUND)
    it(`finds ${expected.join(', ')} (${language})`, () => assert.deepEqual(cuesOf(language, text), expected));
  for (const [language, text] of LEFT)
    it(`leaves “${text}” alone (${language})`, () => assert.deepEqual(cuesOf(language, text), []));
});

describe('inflectCue', () => {
  it('inflects English verbs', () => {
    assert.deepEqual(
      english('deny').map((f) => f.text),
      ['deny', 'denies', 'denied', 'denying'],
    );
    assert.deepEqual(
      english('quip/quipped').map((f) => f.text),
      ['quip', 'quips', 'quipped', 'quipping'],
    );
    assert.deepEqual(
      english('point out').map((f) => f.text),
      ['point out', 'points out', 'pointed out', 'pointing out'],
    );
    assert.deepEqual(
      english('write/wrote/written').map((f) => f.text),
      ['write', 'writes', 'wrote', 'writing', 'written'],
    );
  });

  it('inflects Italian verbs', () => {
    const forms = (cell: string): Set<string> => new Set(italian(cell).map((f) => f.text));
    for (const [cell, ...expected] of [
      ['spiegare', 'spiega', 'spiegano', 'spiegò', 'spiegarono', 'spiegava', 'spiegherà', 'spiegando', 'spiegato'],
      [
        'dire dice dicono disse detto',
        'dice',
        'disse',
        'dissero',
        'diceva',
        'dicevano',
        'dirà',
        'dicendo',
        'detto',
        'detti',
      ],
      [
        'sostenere sostiene sostengono sostenne',
        'sostenne',
        'sostennero',
        'sosteneva',
        'sosterrà',
        'sostenuto',
        'sostenendo',
      ],
      ['chiarire', 'chiarisce', 'chiariscono', 'chiarì', 'chiarirono', 'chiarendo', 'chiarito'],
      ['aspettarsi', 'si aspetta', 'si aspettava', 'aspettandosi', 'aspettato'],
    ] as const) {
      for (const form of expected) assert.ok(forms(cell).has(form), `${cell}: ${form}`);
    }
  });
});
