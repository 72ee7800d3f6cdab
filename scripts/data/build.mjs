// Builds the generated tables of src/core/lexicon/data: node scripts/data/build.mjs
import { buildCities } from './steps/cities.mjs';
import { buildCountries } from './steps/countries.mjs';
import { buildDemonyms } from './steps/demonyms.mjs';
import { buildDivisions } from './steps/divisions.mjs';
import { buildOtherLanguages } from './steps/otherLanguages.mjs';
import { buildPeople } from './steps/people.mjs';
import { tidyHandTables } from './steps/tidy.mjs';

tidyHandTables();
const countryRefs = buildCountries();
buildDemonyms(countryRefs);
buildOtherLanguages();
const namesPerson = buildPeople();
buildCities(namesPerson);
buildDivisions(namesPerson);
