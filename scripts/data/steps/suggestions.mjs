// Wikidata ids with label and description from the name-suggestion-index: an id is taken only where both agree with ours.
import { requireJson } from '../lib/require.mjs';
import { fold } from '../lib/text.mjs';

const cityWords = /\b(city|town|capital|comune|municipality|metropolis|commune|seat)\b/;
const otherWords =
  /\b(company|bank|transport|operator|chain|school|university|police|library|authority|railway|hospital|airline|club|store|museum|agency|council|network|district|county of|former)\b/;

const items = () => Object.entries(requireJson('name-suggestion-index', 'dist/wikidata/wikidata.json').wikidata);

export function citySuggester() {
  const byLabel = new Map();
  for (const [item, { label, description = '' }] of items()) {
    if (!label || !cityWords.test(description) || otherWords.test(description)) continue;
    byLabel.set(fold(label), [...(byLabel.get(fold(label)) ?? []), { item, description }]);
  }
  const countries = requireJson('cldr-localenames-full', 'main/en/territories.json').main.en.localeDisplayNames
    .territories;
  return (names, city) => {
    const candidates = names.flatMap((name) => byLabel.get(fold(name)) ?? []);
    const fitting = candidates.filter(({ description }) => fits(description, city, countries[city.country]));
    return new Set(fitting.map(({ item }) => item)).size === 1 ? fitting[0].item : undefined;
  };
}

const nationals = {
  IT: 'Italian',
  DE: 'German',
  PH: 'Philippine',
  GB: 'England|Scotland|Wales',
  US: 'U\\.S\\.|USA',
  FR: 'French',
  PL: 'Polish',
  CZ: 'Czech',
  ES: 'Spanish',
  NL: 'Dutch',
  CN: 'Chinese',
  JP: 'Japanese',
};

function fits(description, { country, admin1 }, countryName) {
  if (country === 'US' || country === 'CA' || country === 'GB')
    return admin1 !== '' && description.includes(country === 'GB' ? 'England' : admin1);
  return [countryName, admin1, ...(nationals[country]?.split('|') ?? [])].some(
    (word) => word && description.includes(word),
  );
}
