// First-level divisions: the well-known by hand, those of large countries from CLDR where no city has the same name.
import { entityLine, readHand, readTable, splitNames, unique, writeTable } from '../lib/table.mjs';
import { requireJson } from '../lib/require.mjs';
import { ascii, fold, slug } from '../lib/text.mjs';

const fromCldr = new Set(
  'AF AR AT BD BE BO BR BY CA CD CH CL CN CO CU CZ DE DK DZ EC EG ES ET FI GR HU ID IN IQ IR JP KE KP KR KZ LY MA MM MX MY MZ NG NL NO NP NZ PE PH PK PL RO RU SA SD SE SO SS SY TH TJ TM TR TZ UA UZ VE YE ZA ZW'.split(
    ' ',
  ),
);
const classWords =
  / (Province|Oblast|Krai|Region|Prefecture|Governorate|County|District|State|Department|Division|Regency|Voivodeship|Autonomous Okrug|Republic|Community|Municipality|Council|City)$/;
const notNames =
  /^(Metropolitan|Capital|National|North|South|East|West|Central|Northern|Southern|Eastern|Western|North West|North East|Northwest|Northeast|Upper|Lower|Centre|Center|Federal .*|Unity|Lakes|Northern .*|Southern .*|Eastern .*|Western .*|Central .*|Region .*|Acre|Antique|Chin|Drama|Falcón|Federal|Free|Laguna|Magnesia|Mountain|Oriental|Orientale|Pest|Plateau|Rivers|Ward|Coast|Valley|Islands?|Union|Flow|Los|Del|La|.*District.*|.*Capital.*|.*Region.*|.*Municipality.*|.*\(.*|.*[/&,].*)$/;
/** What CLDR calls a region by its people, in short: `Chechen Republic`. */
const peoples = new Set(['Buryat', 'Chechen', 'Jewish', 'Somali']);
const weights = { US: 6, IT: 6, VN: 6, CN: 5, JP: 4, DE: 4, RU: 4, UA: 4, FR: 4, ES: 4 };

export function buildDivisions(namesPerson) {
  const rows = ['places-countries.tsv', 'places-regions.tsv', 'places-cities.tsv'].flatMap(readTable);
  const taken = new Set(rows.map(([ref]) => ref));
  const named = new Set(rows.flatMap((row) => [row[3], row[4], row[5]].flatMap(splitNames)).map(fold));
  const lines = [];

  for (const [name, country, item, en, it, vi] of readHand('divisions-known.tsv')) {
    const ref = item
      ? `wd:${item}`
      : [slug('place', name), slug('place', `${name} province`)].find((each) => !taken.has(each));
    if (taken.has(ref)) continue;
    taken.add(ref);
    const names = withAscii([
      ...(/\(|district$/.test(name) ? [name.replace(/ \(.*| district$/, '')] : [name]),
      ...splitNames(en),
    ]);
    const namesOf = (cell) => (cell === '-' ? [] : cell ? splitNames(cell) : names);
    [...names, ...namesOf(it), ...namesOf(vi)].forEach((each) => named.add(fold(each)));
    const weight = country === 'VN' && / district$/.test(name) ? 4 : (weights[country] ?? 4);
    const all = unique([...names, ...namesOf(it), ...namesOf(vi)]);
    const flags = [
      'division',
      `in:${country}`,
      ...all.filter((each) => short(each) || namesPerson(each, 5)).map((each) => `ambiguous:${each}`),
    ];
    lines.push(entityLine({ ref, weight, en: names, it: namesOf(it), vi: namesOf(vi), flags }));
  }

  const subdivisions = requireJson('cldr-subdivisions-full', 'subdivisions/en/en.json');
  const { subdivisions: english } = (
    subdivisions.subdivisions?.en ??
    subdivisions.main?.en ??
    Object.values(subdivisions)[0]
  ).localeDisplayNames;
  for (const [code, full] of Object.entries(english)) {
    const country = code.slice(0, 2).toUpperCase();
    if (!fromCldr.has(country) || /\d{3}/.test(code.slice(2))) continue;
    const name = full.normalize('NFC').replaceAll('’', "'").replace(classWords, '').trim();
    if (notNames.test(name) || peoples.has(name) || name.length < 4 || named.has(fold(name))) continue;
    const ref = slug('place', name);
    if (taken.has(ref)) continue;
    taken.add(ref);
    named.add(fold(name));
    const en = withAscii([name]);
    const flags = [
      'division',
      `in:${country}`,
      ...en.filter((each) => namesPerson(each, 3)).map((each) => `ambiguous:${each}`),
    ];
    lines.push(entityLine({ ref, weight: 3, en, it: en, vi: en, flags }));
  }
  writeTable(
    'places-divisions.tsv',
    [
      'First-level divisions of countries (states, provinces, regions), and some districts.',
      'Sources: Unicode CLDR subdivisions (Unicode License v3); names in Italian and Vietnamese, aliases and Wikidata ids by hand (MIT).',
      'ref	type	weight	en	it	vi	flags (empty cell: as in English; -: none; in: country)',
    ],
    lines,
  );
}

const withAscii = (list) => unique(list.flatMap((name) => [name, ascii(name)]));
const short = (name) => name.length <= 3 || /\.$/.test(name);
