import { type DateWords, each } from '../dateWords';
import { wordSet } from '../numberWords';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

/** What points ahead with the word behind it: `agreed to meet on Thursday`, `runs through Friday`. */
const TO_COME =
  'agreed ordered offered decided asked invited urged told threatened summoned wanted hoped called prepared is are was were going about likely ready has have'
    .split(' ')
    .map((verb) => `${verb} to`)
    .concat(
      ['runs', 'lasts', 'continues', 'goes'].flatMap((verb) => [`${verb} through`, `${verb} until`, `${verb} to`]),
    );

export const dates: DateWords = {
  months: new Map([
    ...MONTHS.map((m, i): [string, number] => [m, i + 1]),
    ...SHORT_MONTHS.map((m, i): [string, number] => [m, i + 1]),
    ['sept', 9],
  ]),
  weekdays: new Map([
    ...WEEKDAYS.map((d, i): [string, number] => [d, i + 1]),
    ...SHORT_WEEKDAYS.map((d, i): [string, number] => [d, i + 1]),
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
  ]),
  tags: {
    season: {
      spring: 'SP',
      springtime: 'SP',
      summer: 'SU',
      summertime: 'SU',
      autumn: 'FA',
      fall: 'FA',
      winter: 'WI',
      wintertime: 'WI',
    },
    holiday: {
      christmas: '12-25',
      'christmas day': '12-25',
      'christmas eve': '12-24',
      'boxing day': '12-26',
      'new year s day': '01-01',
      'new years day': '01-01',
      'new year s eve': '12-31',
      'new years eve': '12-31',
      'valentine s day': '02-14',
      'may day': '05-01',
      halloween: '10-31',
      'bastille day': '07-14',
      'independence day': '07-04',
      easter: 'easter',
      'easter sunday': 'easter',
      'easter monday': 'easter+1',
      'good friday': 'easter-2',
      'palm sunday': 'easter-7',
      pentecost: 'easter+49',
      thanksgiving: 'thanksgiving',
      'thanksgiving day': 'thanksgiving',
      ramadan: 'ramadan',
    },
    unit: {
      day: 'day',
      weekend: 'weekend',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      semester: 'half',
      half: 'half',
      year: 'year',
      decade: 'decade',
      century: 'century',
      days: 'day',
      weeks: 'week',
      months: 'month',
      quarters: 'quarter',
      years: 'year',
      decades: 'decade',
      centuries: 'century',
    },
    deictic: {
      ...each('today, tonight, this morning, this afternoon, this evening, later today, earlier today', 0),
      ...each('yesterday, last night, last evening', -1),
      ...each('tomorrow, tomorrow morning, tomorrow night', 1),
      ...each('the day before yesterday', -2),
      ...each('the day after tomorrow', 2),
    },
    shift: {
      ...each('this, this coming, the current, current, this past', 0),
      ...each('last, the past, past, the previous, previous, the preceding, the last', -1),
      ...each('next, the next, the following, following, the coming, coming, the upcoming, upcoming', 1),
    },
    ago: each('ago', -1),
    hence: each('from now, hence', 1),
    later: { ...each('later', 1), ...each('earlier', -1) },
    beside: { before: -1, after: 1 },
    part: each(
      `early, late, mid, middle, the beginning, beginning, the start, start, the end, end, early on, earlier, later, the middle, the first days, the early hours, morning, afternoon, evening, night,
      the turn, the close, the second half, the first half, the latter half, midday, noon, overnight, the night, the morning, the afternoon, the evening, first week, the first week, second week, the second week, third week, the third week, last week, the last week, final week, the final week, midnight, dawn, dusk, early morning, early afternoon, late afternoon, late evening, lunchtime`,
      0,
    ),
    article: each('the', 0),
    of: each('of', 0),
    ordinal: Object.fromEntries(ORDINALS.map((o, i) => [o.replace('-', ' '), i + 1])),
    decade: {
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
    },
    same: each('the same period, same period, same, the same, that, that same, the same the', 0),
  },
  patterns: [
    'article? ordinal|ordcent century_',
    'article? part of? article? ordinal|ordcent century_',
    // 1 August 2023; Tuesday, August 1st, 2023; the 3rd of May
    'weekday? .? ,? article? day of? month .? ,? year?',
    'weekday? .? ,? month .? article? day ,? year',
    'weekday? .? ,? month .? article? day',
    'article? part of? weekday? ,? month .? day',
    'weekday ,? article ordday',
    'month .? of? ,? year',
    'article? part of? article? month .? of? ,? year?',
    'month .? of shift unit',
    'article? part of? month of? shift unit',
    'month',
    'shift month',
    'article? part of? shift month',
    'article ordday of? shift? unit?',
    'article? part of article ordday',
    'month shift unit',
    // weekdays
    'weekday part?',
    'article? part of? weekday',
    'shift weekday part?',
    'weekday shift unit',
    'weekday ( numeric )?',
    "part 'on' weekday",
    // units
    'shift unit',
    'article? part of? article? shift? unit',
    'article? part shift unit',
    'same unit',
    'same shift unit',
    'article? part of? same unit',
    'deictic part?',
    'article? part of? deictic',
    'count unit ago',
    'count unit hence',
    'count unit later',
    // quarters and halves
    'quarter of? ,? year?',
    'article? ordinal unit of? ,? article? shift? year',
    'article? ordinal unit of? article? shift unit',
    'article? ordinal unit',
    'year quarter',
    // seasons, years, decades, centuries
    'article? part of? article? season of? year',
    'article? season of? year',
    'shift season',
    'article? part of? shift season',
    'article? season',
    'article? part of? article? season',
    'article? part of? article? year',
    'article? part of? article? decades',
    'article? decades',
    'article decade',
    'article? part of? article decade',
    'holiday ,? year?',
    'shift holiday',
    'numeric',
    'weekday ,? numeric',
    // the day before; 7:10 a.m. on Tuesday
    'article unit beside',
    'hour',
    "hour ,? 'on'? weekday .? ,? month? .? day? ,? year?",
    "hour ,? 'on'? month .? day ,? year?",
    "hour ,? 'on'? day month ,? year?",
    'hour ,? deictic',
  ],
  dayFirst: false,
  hyphenated: false,
  doubtful: wordSet(
    'may march jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun spring fall summer autumn winter second first',
  ),
  before: wordSet(
    'in on of by since until till before after from during last next this the early late mid through between to for and for or that around',
  ),
  capitals: true,
  dayBefore: wordSet('on since until by before after from to and'),
  weekdayBefore: null,
  conjunctions: wordSet(''),
  behindShift: new Map(),
  behindDay: wordSet(
    'at in on by with from for and but or that as to until till after before when while where who which is are was were will would has had have may could can said says this last next',
  ),
  nounBefore: wordSet('of for against in said says'),
  whole: wordSet(''),
  vagueBefore: wordSet(
    'few several recent some many coming past other these those each every any all no two three four five six seven eight nine ten couple per',
  ),
  yearOwner: wordSet('the a an his her its their our my whose this that s'),
  yearBefore: wordSet(
    'in since from to until till by of during before after the early late mid through between around about for and or than year fiscal until, summer spring autumn fall winter christmas back a an',
  ),
  links: wordSet('and or to until till through from between the on of by nor'),
  future: new Set([
    ...wordSet(`
    will shall would won't ll plan plans planning planned expected expects expect scheduled schedule due set slated upcoming forthcoming intends intend hopes hope aims aim wants want may might could should must
    next coming tomorrow ahead begins begin opens starts ends concludes closes faces face takes target targets goal forecast forecasts expire expires pledge pledged promised promises vowed meets hosts resumes arrives travels convenes reconvenes kicks debuts gathers decides`),
    ...TO_COME,
  ]),
  past: wordSet(`
    was were had has did said told took began went came saw made rose fell won lost became held met left sent gave ran led broke wrote found struck hit killed left kept paid sold bought built spoke brought fought felt thought knew stood understood heard lay led grew drew flew threw began since been last ago`),
  futureEndings: [],
  pastEndings: ['ed'],
  wasToCome: wordSet('due scheduled expected planned set slated meant supposed'),
  reached: wordSet('had has have was were'),
  limits: wordSet('by'),
  bounds: wordSet('before until till pending'),
  putOff: wordSet(
    'extended postponed delayed deferred adjourned suspended closed banned barred remanded detained jailed prolonged halted shut grounded locked paused frozen cancelled canceled given gave blocked moved pushed put rescheduled renewed limited',
  ),
  updated: wordSet('updated modified edited'),
  since: wordSet('since'),
};
