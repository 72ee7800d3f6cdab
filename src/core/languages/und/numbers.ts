import { type NumberWords, phraseSet, wordSet } from '../numberWords';

const NONE: ReadonlySet<string> = new Set();

/** A language of which nothing is known: only figures, with the measures that are written alike everywhere. */
export const numbers: NumberWords = {
  thousands: ',',
  decimal: '.',
  cardinals: new Map(),
  multipliers: new Map(),
  magnitudes: new Map(),
  moneyMagnitudes: new Map([
    ['m', 1e6],
    ['bn', 1e9],
  ]),
  joiners: NONE,
  halves: NONE,
  leadingHalves: NONE,
  articles: NONE,
  doubtful: new Map(),
  units: phraseSet('km, m, cm, mm, kg, g, t, km h, mw, gw, kwh, ha, usd, eur, euro, euros, yen'),
  notUnits: NONE,
  unitFallback: 'plural',
  unitLink: NONE,
  currencies: wordSet('usd eur gbp jpy cny chf'),
  designators: wordSet('no nr art'),
  counting: NONE,
  ranks: NONE,
  approximate: NONE,
  one: { behind: NONE, never: NONE, neverBefore: NONE },
  both: NONE,
  groups: NONE,
  fractions: NONE,
  negatives: NONE,
  clockBefore: NONE,
  clockAfter: wordSet('gmt utc cet'),
  hours: NONE,
  dayParts: NONE,
};
