import type { CueForm, CueWords } from '../cueWords';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** `say/said`, `quip/quipped`, `write/wrote/written`, `point out`: base, past and participle, then the words after the verb. */
export function inflectCue(cell: string): CueForm[] {
  const space = cell.indexOf(' ');
  const tail = space < 0 ? '' : cell.slice(space);
  const [base = '', givenPast, givenParticiple] = (space < 0 ? cell : cell.slice(0, space)).split('/');
  const past =
    givenPast ?? (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`);
  const participle = givenParticiple ?? past;
  const third = /(?:s|sh|ch|x|z|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const doubled = past === `${base}${base.slice(-1)}ed` || DOUBLING.has(base);
  const gerund = doubled
    ? `${base}${base.slice(-1)}ing`
    : /[^eyo]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${base}ing`;
  const forms: CueForm[] = [
    { text: base, kind: 'base' },
    { text: third, kind: 'finite' },
    { text: past, kind: 'finite' },
    { text: gerund, kind: 'gerund' },
  ];
  if (participle !== past) forms.push({ text: participle, kind: 'participle' });
  return forms.map(({ text, kind }) => ({ text: text + tail, kind }));
}

const DOUBLING = set('begin bet let hit');

const IRREGULAR_PASTS = set(
  'took made went came gave got met won lost fell rose led held left told said put set hit cut began ran saw wrote spoke drove flew grew knew kept meant paid sent shot spent stood struck swept taught thought threw wore broke brought built bought caught chose dealt drew fought found hurt read sank sat slept sold stole swore understood woke became felt let hung',
);

export const cues: CueWords = {
  inflect: inflectCue,
  auxiliaries: set('has have had'),
  passives: set('is are was were be been being'),
  adverbs: set(
    'also later once then previously already recently now still again repeatedly earlier always often never even further thus therefore however meanwhile instead today yesterday just only simply both all each too first initially long reportedly afterwards afterward sarcastically',
  ),
  adverbEnding: 'ly',
  negations: set('not never t no cannot'),
  infinitiveMarkers: set('to will would can could may might must should shall not t did do does let lets ll please'),
  nounMarkers: set(
    'the a an this these those that his her its their my our your no any some of in by for with s at from on latest such official new into about',
  ),
  clitics: set(''),
  nouns: set(
    'state states mention mentions remark remarks claim claims report reports forecast forecasts estimate estimates note notes comment comments fear fears hope hopes promise promises pledge pledges vow vows charge charges demand demands request requests protest protests project projects quote quotes answer answers reply replies post posts question worry worries doubt doubts signal signals joke jokes guess bet bets dream dreams call calls project projects rule rules counter start starts finish cry cries bill bills style name names brand label title press order orders document documents detail details text cable wire post',
  ),
  complementisers: set('that'),
  weakComplementisers: set(''),
  infinitivals: set('having'),
  claimNouns: set(
    'reports report claims claim allegations allegation rumours rumors suggestions suggestion accusations speculation charges assertions concern concerns fear fears hope hopes doubt doubts confidence belief view worries satisfaction regret optimism alarm',
  ),
  demonstratives: set(''),
  topicMarkers: set(''),
  determiners: set(
    'the a an this these those his her its their my our some one two three four five six many several most both all another other each every no few any more',
  ),
  pronouns: set('he she it they we i you who one both others some many this nobody everyone'),
  personal: set('he she'),
  relatives: set('who which'),
  appositionOpeners: set('who whose which known quoted citing quoting'),
  joiners: set('and or than of in'),
  coordinators: set('and but yet'),
  sourceEnders: set('on in with after before during as when to saying adding at outside inside'),
  telling: set(
    'told tell tells telling warned warn warns warning informed inform informs reminded remind reminds reminding assured assure assures assuring advised notified notify notifies promised promise promises briefed convinced persuaded cautioned',
  ),
  passiveAuxiliaries: set(''),
  conjunctions: set(
    'that but while because as when if after before although though since whereas where so yet and or than until unless once whether how why what which who whom whose nor despite',
  ),
  prepositions: set(
    'in on at by for with from to of about under over after before during through into against since until between among across within without near outside inside amid despite following speaking asked writing according upon via per like besides regarding unlike given',
  ),
  verbSigns: set(
    'is are was were be been has have had will would can could may might must should shall do does did won t cannot ll ve re he she it they we i there isn aren wasn weren hasn haven wouldn couldn didn doesn don',
  ),
  looksFinite: (word) => IRREGULAR_PASTS.has(word) || (word.length > 3 && word.endsWith('ed')),
  timeHeads: set(
    'on last earlier late yesterday today early this next monday tuesday wednesday thursday friday saturday sunday in',
  ),
  timeWords: set(
    'monday tuesday wednesday thursday friday saturday sunday week month year night morning evening afternoon january february march april may june july august september october november december late early the',
  ),
  opensPhrase: (word) => /(?:ing|ed)$/.test(word),
  speakers: set('head director professor experts analysts officials sources people witnesses economists critics'),
  records: set(
    'figures data report reports survey surveys poll polls study studies statistics documents document records estimates estimate research analysis paper papers statement letter memo results census indictment filing filings audit index images footage video findings evidence investigation review forecast forecasts email emails transcript transcripts bulletin',
  ),
  agents: set('by'),
  asWords: set('as'),
  anaphors: set(''),
  looksPlural: (word) => /s$|people|police|media$/.test(word),
  nounsAfterVerbs: true,
  reflexives: set(''),
  sayingForms: set(''),
  relativeObjects: set('whom which'),
  sourceRunsIntoClause: false,
  inverts: true,
};
