// Countries and dependent territories: ids from country-coder, names from CLDR and i18n-iso-countries, aliases by hand.
import { borders } from '@rapideditor/country-coder';
import { entityLine, readHand, splitNames, unique, writeTable } from '../lib/table.mjs';
import { requireJson } from '../lib/require.mjs';

const languages = ['en', 'it', 'vi'];
const joints = { en: ' and ', it: ' e ', vi: ' và ' };
const skipped = new Set(['AQ', 'EU', 'UN', 'UM', 'IC', 'DG', 'CP', 'AC', 'TA', 'EA', 'CQ', 'BQ']);
const prominent = {
  9: 'US CN RU GB FR DE JP KR KP IT VN UA IN IL IR',
  8: 'AU CA ES TR SA EG BR MX TW PS SY IQ AF PK ID TH PH MY SG KH LA MM PL NL BE CH AT GR SE NO FI DK PT HK UA BY RS HU CU VE ZA VA LB YE QA AE',
};
const weightOf = (code, level) =>
  Number(
    Object.keys(prominent)
      .sort()
      .reverse()
      .find((weight) => prominent[weight].split(' ').includes(code)) ?? (level === 'country' ? 7 : 4),
  );

// Names that are also common words, given names or another place.
const ambiguous = {
  GE: ['Georgia'],
  JO: ['Jordan'],
  TD: ['Chad'],
  TR: ['Turkey', 'Thổ'],
  GB: ['Anh', 'GB'],
  RU: ['Nga'],
  DE: ['Đức'],
  US: ['Mỹ', 'US', 'Usa', 'America', 'Mĩ'],
  IT: ['Ý', 'Belpaese'],
  AT: ['Áo'],
  BE: ['Bỉ'],
  KR: ['Hàn'],
  FR: ['Pháp'],
  TH: ['Thái'],
  VN: ['Việt'],
  IN: ['Ấn'],
  IR: ['Islamic Republic', 'Repubblica islamica', 'Repubblica Islamica'],
  CF: ['CAR', 'Trung Phi'],
  JE: ['Jersey'],
  GN: ['Guinea'],
  CD: ['Congo'],
  CZ: ['Séc', 'Tiệp'],
  AE: ['Emirati'],
  IE: ['Ireland'],
  DM: ['Dominica'],
  MO: ['Macao'],
  CN: ['TQ'],
  KP: ['NK'],
  SA: ['Saudi'],
  DO: ['Santo Domingo'],
  MK: ['Macedonia'],
  AG: ['Antigua'],
  LU: ['Luxembourg', 'Lussemburgo'],
  GI: ['Gibraltar'],
  AQ: ['Antarctica'],
  PN: ['Pitcairn'],
  PE: ['Peru'],
  NE: ['Niger'],
  AI: ['Anguilla'],
  ES: ['TBN'],
  PT: ['BĐN'],
  TL: ['Đông Timor'],
};

export function buildCountries() {
  const territories = Object.fromEntries(languages.map((language) => [language, cldrTerritories(language)]));
  const iso = Object.fromEntries(
    languages.map((language) => [language, requireJson('i18n-iso-countries', `langs/${language}.json`).countries]),
  );
  const aliases = Object.fromEntries(
    languages.map((language) => [language, groupAliases(readHand(`country-aliases.${language}.tsv`))]),
  );
  const refs = new Map();
  const lines = [];
  for (const { properties } of borders.features) {
    const { iso1A2: code, wikidata, level, nameEn } = properties;
    if (!code || !wikidata || skipped.has(code)) continue;
    if (!['country', 'territory', 'subterritory'].includes(level) || refs.has(code)) continue;
    refs.set(code, `wd:${overrides[code] ?? wikidata}`);
    const names = Object.fromEntries(
      languages.map((language) => [
        language,
        unique([
          ...cldrNames(territories[language], code, joints[language]),
          ...isoNames(iso[language][code], iso.en[code], language),
          ...(aliases[language].get(code) ?? []),
        ]).filter((name) => keepName(name)),
      ]),
    );
    names.en = unique([...names.en, nameEn].filter((name) => keepName(name)));
    const flags = [
      level === 'country' ? 'country' : 'territory',
      `iso:${code}`,
      ...(ambiguous[code] ?? []).map((name) => `ambiguous:${name}`),
    ];
    lines.push(entityLine({ ref: refs.get(code), weight: weightOf(code, level), ...names, flags }));
  }
  for (const row of readHand('historical-countries.tsv')) lines.push(row.join('\t'));
  writeTable(
    'places-countries.tsv',
    [
      'Countries, dependent territories and states that are no more, with long, short and alias names.',
      'Sources: @rapideditor/country-coder (ISC; Wikidata ids), Unicode CLDR (Unicode License v3), i18n-iso-countries (MIT), aliases by hand (MIT).',
      'ref	type	weight	en	it	vi	flags (empty cell: as in English; -: none)',
    ],
    lines,
  );
  return refs;
}

// country-coder names the constituent country or the state; the news means the country.
const overrides = { NL: 'Q55', DK: 'Q35', PS: 'Q219060', TW: 'Q865', CN: 'Q148', VA: 'Q237' };

const cldrTerritories = (language) =>
  requireJson('cldr-localenames-full', `main/${language}/territories.json`).main[language].localeDisplayNames
    .territories;

function cldrNames(territories, code, joint) {
  return ['', '-alt-short', '-alt-variant'].flatMap((suffix) => splitForms(territories[code + suffix] ?? '', joint));
}

/** `Myanmar (Burma)` is two names, `Congo - Kinshasa` and `Hong Kong SAR China` none of the press. */
function splitForms(name, joint) {
  if (name === '' || /^\p{L}+ - |SAR|RAS di|Đặc khu|\(Islas|\(Isole|\(Islands/u.test(name)) return [];
  const parts = name.match(/^(.*?) \((.*)\)$/);
  const forms = parts
    ? /^[A-ZÀ-Ỹ]/.test(parts[2]) && !/Keeling/.test(parts[2])
      ? [parts[1], parts[2]]
      : [parts[1]]
    : [name];
  return forms.flatMap((form) => [
    form.replace(' & ', joint),
    ...(/^St\.? /.test(form)
      ? [form.replace(/^St\.? /, 'Saint ').replace(' & ', joint), form.replace(/^St\.? /, 'St ').replace(' & ', joint)]
      : []),
    ...(/’/.test(form) ? [form.replaceAll('’', "'")] : []),
  ]);
}

/** The Vietnamese and Italian tables leave some names in English: those are not taken as that language's own. */
function isoNames(entry, english, language) {
  if (!entry) return [];
  const foreign = new Set([english].flat());
  return [entry].flat().filter((name) => language === 'en' || !foreign.has(name));
}

const keepName = (name) =>
  name.length > 0 && !/^(Republic|Repubblica|Cộng hòa)$|[,()]|^Isole Minori|^Territori Britannici/.test(name);

function groupAliases(rows) {
  const groups = new Map();
  for (const [code, cell] of rows) groups.set(code, [...(groups.get(code) ?? []), ...splitNames(cell)]);
  return groups;
}
