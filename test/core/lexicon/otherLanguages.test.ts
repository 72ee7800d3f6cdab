import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/service';

/** Identities of places found in a text. */
function places(text: string): string[] {
  const found = analyse(text);
  return found.entities.filter((e) => e.type === 'place').map((e) => `${text.slice(e.start, e.end)} ${e.ref}`);
}

describe('countries in a language without rules of its own', () => {
  it('are known by the names that the language gives them', () => {
    const text =
      'Le ministre français est arrivé au Japon mardi, puis il doit se rendre en Corée du Sud et en Allemagne, a déclaré son porte-parole à la presse.';
    assert.deepEqual(places(text), ['Japon wd:Q17', 'Corée du Sud wd:Q884', 'Allemagne wd:Q183']);
  });

  it('are not looked for by foreign names in a language that has rules', () => {
    const text =
      'The Japon gallery in the old town will show prints by local artists until the end of the month, the owner said on Monday.';
    assert.ok(!places(text).some((p) => p.endsWith('wd:Q17')));
  });
});
