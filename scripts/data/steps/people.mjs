// Names of people: lists of @faker-js/faker (MIT) where in Latin letters, and by hand those of East Asia, Russia and the rest.
import { allLocales } from '@faker-js/faker';
import { readHand, splitNames, writeTable } from '../lib/table.mjs';

const languageOf = (locale) =>
  locale.startsWith('en') && !/NG|GH|IN|NP|HK/.test(locale)
    ? 'en'
    : locale === 'it'
      ? 'it'
      : locale === 'vi'
        ? 'vi'
        : 'int';
// Vietnamese is taken by syllables below; the others are invented, doubled or seldom in the news.
const skippedLocales = new Set(
  'vi fr_BE hr sl_SI en_BORK en_AU_ocker eo az uz_UZ_latin ku_kmr_latin lv yo_NG zu_ZA ro_MD'.split(' '),
);
const shape = /^\p{Lu}[\p{Script=Latin}'’]+$/u;
// The press of the three languages keeps the accents of these languages and drops those of the rest.
const keepsAccents = /^(it|en|de|fr|es|pt|tr)/;
const plainShape = /^[A-Z][A-Za-z']+$/;
const notNames = new Set([
  'Baa',
  'Baby',
  'Beh',
  'Ehm',
  'So',
  'Le',
  'Lo',
  'La',
  'Da',
  'Dal',
  'Di',
  'De',
  'Del',
  'Della',
  'Dalla',
  'Nel',
  'Ne',
  'Su',
  'Tre',
  'Per',
  'Una',
  'An',
  'Aw',
  'Re',
  'Not',
  'Egli',
  'Lui',
  'Dia',
  'Or',
  'In',
  'On',
  'At',
  'Can',
  'He',
  'Mo',
  'Skipped',
  'Anal',
  'Anni',
  'Anno',
  'Giovani',
  'Nomi',
  'Parla',
  'Manca',
  'Alla',
  'Alta',
]);

export function buildPeople() {
  const common = new Map(readHand('names-common-words.tsv').map(([name, languages]) => [name, languages.split(',')]));
  const lists = { given: new Map(), family: new Map() };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!person || skippedLocales.has(locale)) continue;
    const { generic, female, male } = person.last_name ?? {};
    const fits = keepsAccents.test(locale) ? shape : plainShape;
    add(
      lists.given,
      locale === 'tr' ? { ...person.first_name, generic: [] } : person.first_name,
      languageOf(locale),
      fits,
    );
    add(lists.family, { generic, male: male ?? female }, languageOf(locale), fits);
  }
  for (const [kind, origin, names] of readHand('names-romanised.tsv'))
    splitNames(names).forEach((name) => mark(lists[kind], name, origin));

  for (const kind of ['given', 'family']) {
    writeTable(
      `names-${kind}.tsv`,
      head(`${kind === 'given' ? 'Given' : 'Family'} names of the world in Latin letters.`),
      [...lists[kind]].map(([name, origins]) => {
        const flags = [
          ...[...origins].sort(),
          ...(common.get(name) ?? []).map((language) => `common-${language}`),
          ...(name.length < 3 ? ['short'] : []),
        ];
        return [name, kind, flags.join(',')].join('\t');
      }),
    );
  }
  writeTable(
    'names-vietnamese.tsv',
    head('Vietnamese family, middle and given names, and foreign names as the Vietnamese press writes them.'),
    vietnamese(),
  );
  return personNames(lists);
}

/** Names that also name people: for a small place any family name of English or Italian, for a larger one a given name. */
function personNames({ given, family }) {
  const common = (list, name) => ['en', 'it'].some((origin) => list.get(name)?.has(origin));
  return (name, weight) => (weight < 6 && common(given, name)) || (weight < 3 && common(family, name));
}

function vietnamese() {
  const kinds = new Map();
  const note = (name, kind, flag) =>
    kinds.set(`${name}\t${kind}`, new Set([...(kinds.get(`${name}\t${kind}`) ?? []), flag]));
  for (const [kind, origin, names] of readHand('names-vietnamese.tsv')) {
    splitNames(names).forEach((name) =>
      note(name, name.includes(' ') && origin === 'vi-press' ? 'full' : kind, origin === 'vi-press' ? 'foreign' : 'vi'),
    );
  }
  for (const name of Object.values(allLocales.vi.person.first_name).flat()) {
    for (const syllable of name.normalize('NFC').split(' '))
      if (/^\p{Lu}/u.test(syllable)) note(syllable, 'given', 'vi');
  }
  for (const name of Object.values(allLocales.vi.person.last_name).flat()) note(name.normalize('NFC'), 'family', 'vi');
  return [...kinds].map(([key, flags]) => `${key}\t${[...flags].sort().join(',')}`);
}

function add(list, names, language, fits) {
  for (const entry of Object.values(names ?? {}).flat()) {
    const name = (typeof entry === 'string' ? entry : (entry?.value ?? '')).normalize('NFC').replaceAll('’', "'");
    if (fits.test(name) && !notNames.has(name)) mark(list, name, language);
  }
}

const mark = (list, name, origin) => list.set(name, (list.get(name) ?? new Set()).add(origin));
const head = (what) => [
  what,
  'Sources: @faker-js/faker (MIT) and lists by hand for Glossator (MIT).',
  'name	kind	flags (languages of origin, int: other; common-LANGUAGE: also a common word there; short: under three letters)',
];
