import assert from 'node:assert/strict';
import { eventsIn } from './read';

const certainties = (language: string, text: string): string[] =>
  eventsIn(language, text).map((e) => `${text.slice(e.start, e.end)}: ${e.certainty}`);

describe('certainty', () => {
  it('is read off auxiliaries and negations in English', () => {
    assert.deepEqual(certainties('en', 'They signed it.'), ['signed: reported']);
    assert.deepEqual(certainties('en', 'They will sign it.'), ['sign: planned']);
    assert.deepEqual(certainties('en', 'They did not sign it.'), ['sign: denied']);
    assert.deepEqual(certainties('en', 'They could sign it.'), ['sign: conditional']);
    assert.deepEqual(certainties('en', 'If the army attacks them, nobody will know.'), ['attacks: conditional']);
  });

  it('is read off the form itself in Italian', () => {
    assert.deepEqual(certainties('it', 'Firmeranno domani.'), ['Firmeranno: planned']);
    assert.deepEqual(certainties('it', 'Firmerebbero domani.'), ['Firmerebbero: conditional']);
    assert.deepEqual(certainties('it', 'Non hanno firmato.'), ['firmato: denied']);
  });

  it('is read off particles in Vietnamese, not off words that hold them', () => {
    assert.deepEqual(certainties('vi', 'Họ sẽ ký văn bản.'), ['ký: planned']);
    assert.deepEqual(certainties('vi', 'Họ chưa ký văn bản.'), ['ký: denied']);
    assert.deepEqual(certainties('vi', 'Nếu họ ký văn bản.'), ['ký: conditional']);
    assert.deepEqual(certainties('vi', 'Lực lượng không quân ký văn bản.'), ['ký: reported']);
  });

  it('does not reach over a full stop', () => {
    assert.deepEqual(certainties('en', 'They did not come. They signed it.'), ['signed: reported']);
  });
});

describe('who, where and when', () => {
  const told = (language: string, text: string, names: Record<string, string>, days = {}): unknown =>
    eventsIn(language, text, names, days).map(({ participants, when }) => [
      participants.map((p) => `${p.role} ${p.ref}`).join(', '),
      when,
    ]);

  it('is told by position and preposition', () => {
    assert.deepEqual(
      told(
        'en',
        'Norway attacked Sweden in Malmo on Monday.',
        { Norway: 'n', Sweden: 's', Malmo: 'm' },
        { Monday: '2020-01-06' },
      ),
      [['recipient s, place m, actor n', '2020-01-06']],
    );
  });

  it('is turned round by the passive', () => {
    assert.deepEqual(told('en', 'Norway was attacked by Sweden.', { Norway: 'n', Sweden: 's' }), [
      ['actor s, recipient n', undefined],
    ]);
  });
});
