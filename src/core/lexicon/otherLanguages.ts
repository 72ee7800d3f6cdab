import table from './data/places-countries-other.tsv';
import type { Entry } from './entries';
import { rows } from './table';

const FLAGS: ReadonlySet<string> = new Set(['country']);

/** Countries as languages call them that have no rules of their own: `Japon`, `Japón`, `Japonia`. */
export function* countriesElsewhere(): Generator<{ readonly entry: Entry; readonly forms: readonly string[] }> {
  for (const [ref, weight, names = ''] of rows(table)) {
    if (!ref) continue;
    const entry: Entry = {
      ref,
      type: 'place',
      weight: Number(weight) || 0,
      en: [],
      it: [],
      vi: [],
      flags: FLAGS,
      flag: () => false,
    };
    yield { entry, forms: names.split('|') };
  }
}
