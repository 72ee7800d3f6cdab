// Adjectives and names of peoples: the inflected forms made by rule from one form each.
import { readHand, splitNames, unique, writeTable } from '../lib/table.mjs';

const vowelPlurals = [
  [/scio$/, ['scio', 'scia', 'sci', 'sce']],
  [/([^aeiou])io$/, ['$1io', '$1ia', '$1i', '$1ie']],
  [/(c|s)co$/, ['$1co', '$1ca', '$1chi', '$1che']],
  [/co$/, ['co', 'ca', 'ci', 'che']],
  [/go$/, ['go', 'ga', 'ghi', 'ghe']],
  [/o$/, ['o', 'a', 'i', 'e']],
  [/ga$/, ['ga', 'gi', 'ghe']],
  [/a$/, ['a', 'i', 'e']],
  [/e$/, ['e', 'i']],
];

export function italianForms(form) {
  if (form.startsWith('=')) return [form.slice(1)];
  const [word, plural] = form.split('/');
  if (plural) return [word, word.replace(/o$/, 'a'), word.replace(/[ck]o$/, plural), word.replace(/[ck]o$/, 'che')];
  const rule = vowelPlurals.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((ending) => word.replace(rule[0], ending)) : [word];
}

export const englishForms = (form) => (form.endsWith('+') ? [form.slice(0, -1), `${form.slice(0, -1)}s`] : [form]);

export function buildDemonyms(refs) {
  for (const [language, formsOf] of [
    ['en', englishForms],
    ['it', italianForms],
  ]) {
    const lines = readHand(`demonyms.${language}.tsv`).map(([key, cell]) => {
      const ref = key === '-' || key.includes(':') || key.includes('/') ? key : refs.get(key);
      if (!ref) throw new Error(`demonyms.${language}.tsv: no country ${key}`);
      return [ref, unique(splitNames(cell).flatMap(formsOf)).join('|')].join('\t');
    });
    writeTable(
      `demonyms-${language}.tsv`,
      [
        `Adjectives and names of peoples in ${language === 'en' ? 'English' : 'Italian'}: not names themselves, but of the place with this ref (-: of none in the tables).`,
        'Source: written by hand for Glossator, plural and feminine forms by rule. Licence: MIT, as the project.',
        'ref	forms',
      ],
      lines,
    );
  }
}
