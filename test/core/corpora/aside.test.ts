import assert from 'node:assert/strict';
import { settingAside } from '../../../scripts/corpora/aside.mjs';

describe('words of a name that guidelines differ in', () => {
  const aside = settingAside(['đảo', 'quần đảo', 'TP']);
  const rest = (text: string): string => {
    const [name] = aside(text, [{ start: 0, end: text.length, type: 'place' }]);
    return text.slice(name?.start, name?.end);
  };

  it('are set aside at the start, the longest first', () => {
    assert.equal(rest('quần đảo Nam Du'), 'Nam Du');
    assert.equal(rest('TP. Vinh'), 'Vinh');
  });

  it('stay where they are the whole name or part of a word', () => {
    assert.equal(rest('Đảo'), 'Đảo');
    assert.equal(rest('TPHCM'), 'TPHCM');
    assert.equal(rest('biển đảo'), 'biển đảo');
  });
});
