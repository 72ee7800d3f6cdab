// Names of countries in languages that have no rules of their own here, from CLDR: what a French or a Spanish article says.
import { readFileSync, writeFileSync } from 'node:fs';
import { requireJson } from '../lib/require.mjs';

const LANGUAGES = ['fr', 'es', 'de', 'pt', 'nl', 'pl', 'id', 'ro', 'ca', 'sv'];
const DATA = new URL('../../../src/core/lexicon/data/', import.meta.url);

/** Reads the countries' table that stands, for their ids. */
export function buildOtherLanguages() {
  const territories = LANGUAGES.map((language) => {
    const json = requireJson('cldr-localenames-full', `main/${language}/territories.json`);
    return json.main[language].localeDisplayNames.territories;
  });
  const lines = readFileSync(new URL('places-countries.tsv', DATA), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [ref, , weight, en, it, , flags = ''] = line.split('\t');
      const code = /(?:^|,)iso:([A-Z]{2})(?:,|$)/.exec(flags)?.[1];
      if (!code) return [];
      const known = new Set(`${en}|${it}`.split('|'));
      const names = territories
        .flatMap((t) => [t[code], t[`${code}-alt-short`]])
        .filter((name) => name && !known.has(name));
      return names.length
        ? [[ref, weight, [...new Set(names.map((name) => name.normalize('NFC')))].sort().join('|')].join('\t')]
        : [];
    });
  const head = [
    `# Countries as other languages call them: ${LANGUAGES.join(', ')}.`,
    '# Source: Unicode CLDR (cldr-localenames-full 48.2.0), Unicode License v3.',
    '# ref\tweight\tnames',
  ];
  writeFileSync(new URL('places-countries-other.tsv', DATA), [...head, ...lines.sort(), ''].join('\n'));
}
