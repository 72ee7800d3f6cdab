// Checks the tables of src/core/lexicon/data: node scripts/data/check.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { dataFolder, parseRows, readHand, splitNames, tablePath } from './lib/table.mjs';
import { withoutClassWords } from './lib/class-words.mjs';

const limit = 1_600_000;
const entityTables = [
  'places-countries',
  'places-regions',
  'places-divisions',
  'places-cities',
  'organizations',
  'agreements',
  'systems',
  'persons',
].map((name) => `${name}.tsv`);
const ours = [
  ...entityTables,
  'demonyms-en.tsv',
  'demonyms-it.tsv',
  'names-given.tsv',
  'names-family.tsv',
  'names-vietnamese.tsv',
];
const types = new Set(['person', 'organization', 'place', 'system', 'agreement']);
const problems = [];
const problem = (file, text) => problems.push(`${file}: ${text}`);

const textOf = (file) => readFileSync(tablePath(file), 'utf8');
for (const file of ours) checkForm(file, textOf(file));

const entries = entityTables.flatMap((file) => parseRows(textOf(file)).map((row) => readEntry(file, row)));
checkRefs();
checkNames();
checkCountries();
checkDemonyms();
checkSpots();
checkSize();

for (const line of problems.slice(0, 100)) console.error(line);
console.log(`${entries.length} entries, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkForm(file, text) {
  if (!/^# /.test(text) || !/^# .*(Source|licen[cs]e)/im.test(text)) problem(file, 'no head with source and licence');
  if (text !== text.normalize('NFC')) problem(file, 'not NFC');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const sorted = [...lines].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (lines.some((line, i) => line !== sorted[i])) problem(file, 'not sorted');
  if (new Set(lines).size !== lines.length) problem(file, 'a line twice');
}

function readEntry(file, [ref, type, weight, en, it, vi, flags, ...rest]) {
  if (rest.length > 0 || flags === undefined) problem(file, `${ref}: not seven cells`);
  const english = en === '-' ? [] : splitNames(en);
  const namesOf = (cell) => (cell === '-' ? [] : cell === '' ? english : splitNames(cell));
  return {
    file,
    ref,
    type,
    weight,
    en: english,
    it: namesOf(it),
    vi: namesOf(vi),
    flags: (flags ?? '').split(',').filter(Boolean),
    raw: [en, it, vi],
  };
}

function checkRefs() {
  const seen = new Map();
  for (const { file, ref, type, weight } of entries) {
    if (seen.has(ref)) problem(file, `${ref} is in ${seen.get(ref)} too`);
    seen.set(ref, file);
    if (!types.has(type)) problem(file, `${ref}: type ${type}`);
    if (!/^[0-9]$/.test(weight)) problem(file, `${ref}: weight ${weight}`);
    if (!/^wd:Q[1-9]\d*$/.test(ref) && !new RegExp(`^${type}/[a-z0-9]+(-[a-z0-9]+)*$`).test(ref))
      problem(file, `${ref}: not an id`);
  }
}

function checkNames() {
  for (const { file, ref, en, it, vi, raw, flags } of entries) {
    if (en.length + it.length + vi.length === 0) problem(file, `${ref}: no name`);
    if (
      raw.some(
        (cell) =>
          cell !== '-' &&
          cell.split('|').some((name) => (cell !== '' && name.trim() !== name) || (cell !== '' && name === '')),
      )
    )
      problem(file, `${ref}: an empty or untrimmed name`);
    for (const [language, names] of Object.entries({ en, it, vi })) {
      if (new Set(names).size !== names.length) problem(file, `${ref}: a name twice in ${language}`);
      if (withoutClassWords(names, language).length !== names.length)
        problem(file, `${ref}: a name beside the same with its class word in ${language}`);
    }
    const all = new Set([...en, ...it, ...vi]);
    for (const flag of flags) {
      const [kind, name] = flag.split(/:(.*)/);
      if (['ambiguous', 'class-word-needed'].includes(kind) && name && !all.has(name))
        problem(file, `${ref}: ${flag} is no name of it`);
    }
  }
}

function checkCountries() {
  const countries = entries.filter(({ flags }) => flags.includes('country'));
  if (countries.length < 190) problem('places-countries.tsv', `only ${countries.length} countries`);
  const codes = new Set();
  for (const { file, ref, en, it, vi, flags } of countries) {
    for (const [language, names] of Object.entries({ en, it, vi }))
      if (names.length === 0) problem(file, `${ref}: no name in ${language}`);
    codes.add(flags.find((flag) => flag.startsWith('iso:'))?.slice(4));
  }
  const capitals = entries.filter(({ flags }) => flags.includes('capital'));
  const expected = readHand('capitals.tsv');
  for (const [country, name, item] of expected) {
    if (!codes.has(country)) problem('capitals.tsv', `no country ${country}`);
    const found = capitals.find(({ ref, en }) => (item && ref === `wd:${item}`) || en.includes(name));
    if (!found) problem('places-cities.tsv', `no capital ${name}`);
    else if (!found.flags.includes(`in:${country}`)) problem(found.file, `${found.ref}: not in ${country}`);
  }
  const cityStates = new Set([
    'SG',
    'MC',
    'VA',
    'NR',
    'PW',
    'MH',
    'KI',
    'TV',
    'FM',
    'LC',
    'GD',
    'KN',
    'VC',
    'SC',
    'LI',
    'PS',
    'MT',
    'SZ',
    'EH',
  ]);
  const withCapital = new Set(expected.map(([country]) => country));
  for (const code of codes)
    if (!withCapital.has(code) && !cityStates.has(code)) problem('capitals.tsv', `no capital for ${code}`);
}

function checkDemonyms() {
  const refs = new Set(entries.map(({ ref }) => ref));
  for (const file of ['demonyms-en.tsv', 'demonyms-it.tsv']) {
    for (const [ref, forms] of parseRows(textOf(file))) {
      if (ref !== '-' && !refs.has(ref)) problem(file, `${ref} is in no table`);
      if (!forms) problem(file, `${ref}: no form`);
    }
  }
}

function checkSpots() {
  const spots = [
    ['wd:Q17', 'Japan', 'Giappone', 'Nhật Bản'],
    ['wd:Q18808', 'Pyongyang', 'Pyongyang', 'Bình Nhưỡng'],
    ['wd:Q649', 'Moscow', 'Mosca', 'Mát-xcơ-va'],
    ['wd:Q649', 'Moscow', 'Mosca', 'Moskva'],
    ['wd:Q166', 'Black Sea', 'Mar Nero', 'Biển Đen'],
    ['wd:Q142', 'France', 'Francia', 'Pháp'],
    ['wd:Q98', 'Pacific', 'Pacifico', 'Thái Bình Dương'],
    ['wd:Q11708', 'Southeast Asia', 'Sud-est asiatico', 'Đông Nam Á'],
    ['wd:Q490', 'Milan', 'Milano', 'Milano'],
    ['wd:Q60', 'New York', 'Nuova York', 'New York'],
    ['wd:Q1858', 'Hanoi', 'Hanoi', 'Hà Nội'],
    ['wd:Q884', 'South Korea', 'Corea del Sud', 'Hàn'],
    ['wd:Q423', 'DPRK', 'Corea del Nord', 'Triều Tiên'],
    ['wd:Q38', 'Italy', 'Italia', 'Ý'],
    ['wd:Q30', 'U.S.', 'Usa', 'Mỹ'],
    ['wd:Q15180', 'USSR', 'Urss', 'Liên Xô'],
    ['wd:Q956', 'Beijing', 'Pechino', 'Bắc Kinh'],
    ['wd:Q84', 'London', 'Londra', 'Luân Đôn'],
    ['wd:Q1065', 'UN', 'Onu', 'Liên hợp quốc'],
    ['wd:Q7747', 'Putin', 'Putin', 'Putin'],
  ];
  for (const [ref, ...names] of spots) {
    const entry = entries.find((each) => each.ref === ref);
    ['en', 'it', 'vi'].forEach((language, i) => {
      if (!entry?.[language].includes(names[i])) problem('spot check', `${ref} is not ${names[i]} in ${language}`);
    });
  }
}

function checkSize() {
  const size = ours.reduce((sum, file) => sum + Buffer.byteLength(textOf(file)), 0);
  console.log(`${ours.length} tables, ${size} bytes`);
  if (size > limit) problem('all', `${size} bytes, more than ${limit}`);
  const unknown = readdirSync(dataFolder).filter(
    (file) => file.endsWith('.tsv') && !ours.includes(file) && !file.startsWith('cues.'),
  );
  if (unknown.length) console.log(`not checked here: ${unknown.join(', ')}`);
}
