// Cities: from GeoNames, with Wikidata ids by hand or from the name-suggestion-index, and well-known exonyms by hand.
import { readCities, readCityNames } from './geonames.mjs';
import { citySuggester } from './suggestions.mjs';
import { entityLine, readHand, readTable, splitNames, unique, writeTable } from '../lib/table.mjs';
import { ascii, fold, slug } from '../lib/text.mjs';

const leftOut = / (District|Mines|Metropolitan Area)$/;
const smallest = (country) => (country === 'IT' || country === 'VN' ? 15_000 : 100_000);
const steps = [
  [5_000_000, 8],
  [1_000_000, 7],
  [500_000, 5],
  [200_000, 4],
  [100_000, 3],
  [50_000, 2],
  [0, 1],
];
const classWords =
  /^(Thành phố|Thành Phố|Quận|Huyện|Thị xã|thị xã|Thị Xã|Thị trấn|Thị Trấn|TP\.?|Tp\.?|Municipality of|City of|Comune di|Città di|Distretto di) ?(?=\p{Lu})/u;

export function buildCities(namesPerson) {
  const names = Object.fromEntries(['en', 'it', 'vi'].map((language) => [language, readCityNames(language)]));
  const capitals = new Map(readHand('capitals.tsv').map(([country, name, item]) => [`${country} ${fold(name)}`, item]));
  const capitalItems = new Set([...capitals.values()].filter(Boolean));
  const rows = readHand('cities-known.tsv');
  const known = new Map(
    rows.flatMap((row) => [row[0], ...splitNames(row[3])].map((name) => [`${row[1]} ${fold(name)}`, row])),
  );
  const common = new Set(readHand('city-common-words.tsv').map(([name]) => name));
  const dropped = new Set(readHand('cities-dropped.tsv').map(([name, country]) => `${country} ${fold(name)}`));
  const suggest = citySuggester();
  const taken = new Set(
    ['places-countries.tsv', 'places-regions.tsv'].flatMap((file) => readTable(file).map(([ref]) => ref)),
  );
  const lines = [];
  const found = new Set();

  for (const city of readCities().sort((a, b) => b.population - a.population || a.id - b.id)) {
    const own = clean(names.en.get(city.id) ?? city.name);
    const keys = unique([own, clean(city.name)]).map((name) => `${city.country} ${fold(name)}`);
    const key = keys.find((each) => known.has(each) || capitals.has(each)) ?? keys[0];
    const row = known.get(key);
    if (leftOut.test(own)) continue;
    if (keys.some((each) => dropped.has(each)) || found.has(row ?? key)) continue;
    const isCapital = capitals.has(key) || capitalItems.has(row?.[2]);
    if (city.population < smallest(city.country) && !row && !isCapital) continue;
    const item = row?.[2] || capitals.get(key) || suggest(unique([own, clean(city.name)]), city);
    const ref = chooseRef(item, own, city, taken);
    if (!ref) continue;
    taken.add(ref);
    found.add(row ?? key);
    if (isCapital) found.add(item);

    const en = withAscii([own, ...splitNames(row?.[3]), clean(city.name)]).filter(isLatin);
    const it = row?.[4]
      ? splitNames(row[4])
      : listOr(names.it.get(city.id), en, city.country === 'IT' ? clean(city.name) : undefined);
    const vi = row?.[5]
      ? splitNames(row[5])
      : listOr(names.vi.get(city.id), en, city.country === 'VN' ? clean(city.name) : undefined);
    const weight = Math.min(
      9,
      steps.find(([least]) => city.population >= least)[1] +
        (isCapital ? 2 : 0) +
        (row ? (city.population >= 500_000 ? 2 : 1) : 0),
    );
    const all = unique([...en, ...it, ...vi]);
    const flags = ['city', ...(isCapital ? ['capital'] : []), `in:${city.country}`, `pop:${rounded(city.population)}`];
    for (const name of all) {
      if (name.length <= 2) flags.push(`class-word-needed:${name}`);
      else if (common.has(name) || (!row && namesPerson(name, weight))) flags.push(`ambiguous:${name}`);
    }
    lines.push(entityLine({ ref, weight, en, it, vi, flags }));
  }
  for (const row of rows) if (!found.has(row)) lines.push(knownLine(row, capitals, taken));
  for (const [key, item] of capitals)
    if (!taken.has(`wd:${item}`) && !found.has(key) && !known.has(key)) console.warn(`no city for the capital ${key}`);
  writeTable(
    'places-cities.tsv',
    [
      'Cities of 100,000 people and more (15,000 in Italy and Vietnam), capitals and other well-known cities.',
      "Sources: GeoNames (CC BY 4.0, geonames.org) by Debian's libgeonames 0.3.0; Wikidata ids from the name-suggestion-index (BSD-3-Clause) and by hand; exonyms by hand (MIT).",
      'ref	type	weight	en	it	vi	flags (empty cell: as in English; in: country, pop: inhabitants)',
    ],
    lines,
  );
}

/** A city that GeoNames' extract has not. */
function knownLine([name, country, item, en, it, vi], capitals, taken) {
  const ref = chooseRef(item, name, { country }, taken);
  taken.add(ref);
  const names = withAscii([name, ...splitNames(en)]);
  const isCapital = capitals.has(`${country} ${fold(name)}`);
  const flags = ['city', ...(isCapital ? ['capital'] : []), `in:${country}`];
  return entityLine({
    ref,
    weight: isCapital ? 7 : 4,
    en: names,
    it: it ? splitNames(it) : names,
    vi: vi ? splitNames(vi) : names,
    flags,
  });
}

function chooseRef(item, name, city, taken) {
  const candidates = item ? [`wd:${item}`] : [slug('place', name), slug('place', `${name} ${city.country}`)];
  return candidates.find((ref) => !taken.has(ref) && !ref.endsWith('/'));
}

const clean = (name) =>
  name
    .replace(/\s*\(.*\)/, '')
    .replace(classWords, '')
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .replaceAll('Ð', 'Đ')
    .trim();
const isLatin = (name) => /^[\p{Script=Latin}\p{M}\p{P}\d ]+$/u.test(name);
const withAscii = (list) => unique(list.flatMap((name) => [name, ascii(name)]));
const rounded = (population) =>
  population >= 100_000 ? Math.round(population / 1000) * 1000 : Math.round(population / 100) * 100;

/** The language's own name; else the English ones, of which the local spelling is one. */
function listOr(name, en, local) {
  const own = unique([name && clean(name), local].filter(Boolean)).filter(isLatin);
  return own.length ? own : en;
}
