import { type NumberWords, phraseSet, wordSet } from '../numberWords';

const UP_TO_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const numbers: NumberWords = {
  thousands: ',',
  decimal: '.',
  cardinals: new Map([
    ...UP_TO_TWENTY.map((word, i): [string, number] => [word, i]),
    ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
    ['fourty', 40],
  ]),
  multipliers: new Map([['hundred', 100]]),
  magnitudes: new Map([
    ['dozen', 12],
    ['thousand', 1e3],
    ['k', 1e3],
    ['lakh', 1e5],
    ['million', 1e6],
    ['mln', 1e6],
    ['mn', 1e6],
    ['crore', 1e7],
    ['billion', 1e9],
    ['bn', 1e9],
    ['bln', 1e9],
    ['trillion', 1e12],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  moneyMagnitudes: new Map([
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  joiners: wordSet('and'),
  halves: phraseSet('and a half, and one half'),
  leadingHalves: phraseSet('half a, half an'),
  articles: wordSet('a an'),
  doubtful: new Map<string, ReadonlySet<string> | null>([['one', null]]),
  units: phraseSet(`
    percent, per cent, pct, percentage points, percentage point, basis points, bps, points
    km, kilometers, kilometres, kilometer, kilometre, m, metres, meters, metre, meter, cm, centimetres, centimeters, mm, millimetres, millimeters
    miles, mile, yards, feet, foot, ft, inches, inch, nautical miles, square kilometers, square kilometres, square kilometre, square kilometer
    square miles, square metres, square meters, square feet, cubic metres, cubic meters, hectares, hectare, acres, acre
    kg, kilograms, kilogrammes, kilogram, kilos, g, grams, tons, ton, tonnes, tonne, pounds, pound, lbs, ounces, liters, litres, gallons, barrels, barrel
    mph, km h, kph, kilometers per hour, kilometres per hour, miles per hour, knots, degrees, degree, degrees celsius, degrees fahrenheit, celsius
    mw, megawatts, megawatt, gw, gigawatts, kw, kwh, mwh, gwh, twh, watts, volts, hz, ghz, mb, gb, tb, hpa, millibars
    seconds, second, minutes, minute, hours, hour, days, day, weeks, week, months, month, years, year, decades, decade, centuries, nights, night
    year old, month old, week old, years old, months old, days old, times, time
    people, men, women, children, persons, police, troops, personnel, crew, staff, sheep, fish, aircraft, spacecraft, cattle, deer, offspring, dead, others, more
    dollars, dollar, euros, euro, pounds, yen, yuan, rupees, rubles, roubles, francs, pesos, reais, won, dong, baht, ringgit, rand, lira, naira, shillings, dirhams, riyals, kronor, krone, kroner, zloty, cents, pence, pula
    us dollars, u.s. dollars, australian dollars, canadian dollars, hong kong dollars, singapore dollars, swiss francs, pounds sterling
    votes, seats, goals, points, runs, wickets, sets, medals, jobs, cases, deaths, shares, homes, houses, countries, states, nations, parties, sides`),
  notUnits: wordSet(`
    a an the and or but nor of to in on at by for from with without into onto over under after before since until till than as if when while where who whom whose which that this these those
    is are was were be been being am has have had do does did will would shall should may might can could must not no yes it its they them their he she him her his we us our you your i my
    also only just even still already yet again too very about around nearly almost more most less least all both each every some any other another such per via up down out off away back there here then now
    said says told added noted reported according died killed injured wounded left went came took made became remained remain live lived worked played won lost fell rose dropped climbed including among amid between against during`),
  unitFallback: 'plural',
  unitLink: wordSet('of'),
  currencies: wordSet(
    'usd eur gbp jpy cny rmb inr rs aud cad chf sgd hkd krw vnd idr php myr thb rub brl mxn zar ngn kes rm fr sek nok dkk pln aed sar try',
  ),
  designators: wordSet(`
    article articles section sections chapter page pages pp no nos number numbers no. route highway interstate motorway road street avenue platform gate room flat apartment suite floor
    phase stage round group division category level tier grade class type model mark version volume vol part paragraph clause rule law act resolution amendment protocol
    flight bus train line channel area zone unit brigade battalion regiment squadron district ward precinct block box lot lane track pier hangar terminal reactor
    season episode game match test heat lap hole row figure table annex appendix schedule item bill order proposition prop question day week chapter psalm
    aged-group minute tel phone telephone fax top ranked rank ranking seed fiscal id code serial zip covid formula`),
  counting: phraseSet(''),
  ranks: wordSet('no number article section chapter'),
  approximate: wordSet('about around some nearly almost over only just roughly approximately'),
  one: {
    behind: wordSet('only just even least about into with by from in for at after and killed injured than of'),
    never: wordSet('no any every each this that which number day'),
    neverBefore: wordSet('another day thing way side hand time more others point'),
  },
  both: wordSet(''),
  groups: phraseSet('group of'),
  fractions: wordSet(
    'third thirds fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths quarter-point hundredth hundredths thousandth thousandths',
  ),
  negatives: wordSet('minus'),
  clockBefore: wordSet(''),
  clockAfter: wordSet("am pm a.m p.m a.m. p.m. gmt utc est edt pst pdt cet bst et pt ist jst hrs o o'clock"),
  hours: wordSet(''),
  dayParts: wordSet(''),
};
