import { type DateWords } from '../dateWords';

const NONE: ReadonlySet<string> = new Set();

/** Months of the languages that are told apart without being read: cheap, and dates are alike everywhere. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'januar', 'janeiro', 'jan'],
  ['february', 'février', 'febrero', 'februar', 'fevereiro', 'feb'],
  ['march', 'mars', 'marzo', 'märz', 'março'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'juin', 'junio', 'juni', 'junho'],
  ['july', 'juillet', 'julio', 'juli', 'julho'],
  ['august', 'août', 'agosto', 'aug'],
  ['september', 'septembre', 'septiembre', 'setembro', 'sept'],
  ['october', 'octobre', 'octubre', 'oktober', 'outubro', 'oct'],
  ['november', 'novembre', 'noviembre', 'novembro', 'nov'],
  ['december', 'décembre', 'diciembre', 'dezember', 'dezembro', 'dec'],
];

export const dates: DateWords = {
  months: new Map(MONTHS.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1]))),
  weekdays: new Map(),
  tags: { of: { de: 0, of: 0, del: 0 } },
  patterns: ['day ° . of? month .? ,? of? year?', 'month .? day ,? year?', 'month .? of? year', 'numeric'],
  dayFirst: true,
  hyphenated: false,
  doubtful: NONE,
  before: NONE,
  capitals: false,
  dayBefore: NONE,
  weekdayBefore: null,
  conjunctions: NONE,
  behindShift: new Map(),
  nounBefore: NONE,
  whole: NONE,
  vagueBefore: NONE,
  yearBefore: NONE,
  links: NONE,
  future: NONE,
  past: NONE,
  futureEndings: [],
  pastEndings: [],
  limits: NONE,
  bounds: NONE,
  updated: NONE,
  since: NONE,
};
