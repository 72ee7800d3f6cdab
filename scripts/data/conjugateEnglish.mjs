// Writes the forms of English triggers: one lemma a line, `sign⇥v⇥signs⇥signed⇥signed⇥signing`, `war⇥n⇥wars`.
// usage: node scripts/data/conjugateEnglish.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import nlp from 'compromise';

const data = new URL('../../src/core/lexicon/data/', import.meta.url);
const lines = readFileSync(new URL('triggers.en.tsv', data), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

// What compromise gets wrong or does not know: third person, past, participle, gerund, other participles.
/** @type {Readonly<Record<string, string>>} */
const IRREGULAR = {
  annul: 'annuls annulled annulled annulling',
  bet: 'bets bet bet betting',
  bid: 'bids bid bid bidding',
  blockade: 'blockades blockaded blockaded blockading',
  boycott: 'boycotts boycotted boycotted boycotting',
  boo: 'boos booed booed booing',
  broadcast: 'broadcasts broadcast broadcast broadcasting',
  burst: 'bursts burst burst bursting',
  cancel: 'cancels cancelled cancelled cancelling canceled',
  cast: 'casts cast cast casting',
  chide: 'chides chided chided chiding',
  cut: 'cuts cut cut cutting',
  disavow: 'disavows disavowed disavowed disavowing',
  embargo: 'embargoes embargoed embargoed embargoing',
  gun: 'guns gunned gunned gunning',
  hit: 'hits hit hit hitting',
  hurt: 'hurts hurt hurt hurting',
  initial: 'initials initialled initialled initialling initialed',
  kidnap: 'kidnaps kidnapped kidnapped kidnapping',
  lay: 'lays laid laid laying',
  level: 'levels levelled levelled levelling leveled',
  loot: 'loots looted looted looting',
  disbar: 'disbars disbarred disbarred disbarring',
  travel: 'travels travelled travelled travelling traveled',
  put: 'puts put put putting',
  quit: 'quits quit quit quitting',
  shed: 'sheds shed shed shedding',
  split: 'splits split split splitting',
  ram: 'rams rammed rammed ramming',
  riot: 'riots rioted rioted rioting',
  rip: 'rips ripped ripped ripping',
  scold: 'scolds scolded scolded scolding',
  slam: 'slams slammed slammed slamming',
  snap: 'snaps snapped snapped snapping',
  unfreeze: 'unfreezes unfroze unfrozen unfreezing',
  uproot: 'uproots uprooted uprooted uprooting',
  wiretap: 'wiretaps wiretapped wiretapped wiretapping',
  strike: 'strikes struck struck striking',
  swear: 'swears swore sworn swearing',
  sink: 'sinks sank sunk sinking',
  slide: 'slides slid slid sliding',
  tear: 'tears tore torn tearing',
  wipe: 'wipes wiped wiped wiping',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  uphold: 'upholds upheld upheld upholding',
  overthrow: 'overthrows overthrew overthrown overthrowing',
  undertake: 'undertakes undertook undertaken undertaking',
  rebuild: 'rebuilds rebuilt rebuilt rebuilding',
  shoot: 'shoots shot shot shooting',
  sue: 'sues sued sued suing',
  fall: 'falls fell fallen falling',
  fly: 'flies flew flown flying',
  axe: 'axes axed axed axing',
  backpedal: 'backpedals backpedalled backpedalled backpedalling backpedaled',
  beseech: 'beseeches besought besought beseeching beseeched',
  blindfold: 'blindfolds blindfolded blindfolded blindfolding',
  brawl: 'brawls brawled brawled brawling',
  char: 'chars charred charred charring',
  clamor: 'clamors clamored clamored clamoring',
  defraud: 'defrauds defrauded defrauded defrauding',
  dive: 'dives dived dived diving dove',
  forgo: 'forgoes forwent forgone forgoing',
  greenlight: 'greenlights greenlit greenlit greenlighting greenlighted',
  gut: 'guts gutted gutted gutting',
  hang: 'hangs hanged hanged hanging hung',
  iron: 'irons ironed ironed ironing',
  knife: 'knifes knifed knifed knifing',
  knight: 'knights knighted knighted knighting',
  leap: 'leaps leapt leapt leaping leaped',
  rebut: 'rebuts rebutted rebutted rebutting',
  rout: 'routs routed routed routing',
  siphon: 'siphons siphoned siphoned siphoning',
  skid: 'skids skidded skidded skidding',
  stonewall: 'stonewalls stonewalled stonewalled stonewalling',
  strafe: 'strafes strafed strafed strafing',
  torpedo: 'torpedoes torpedoed torpedoed torpedoing',
  total: 'totals totalled totalled totalling totaled',
  swell: 'swells swelled swollen swelling',
  plead: 'pleads pleaded pleaded pleading pled',
  bankrupt: 'bankrupts bankrupted bankrupted bankrupting',
  bar: 'bars barred barred barring',
  dig: 'digs dug dug digging',
};

/** @type {any} compromise types neither its methods nor its model. */
const { two } = /** @type {any} */ (nlp).methods();

/** @param {string} verb */
function verbForms(verb) {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular.split(' ');
  const conjugated = two.transform.verb.conjugate(verb, nlp.model());
  return [
    conjugated.PresentTense,
    conjugated.PastTense,
    conjugated.Participle || conjugated.PastTense,
    conjugated.Gerund,
  ];
}

/** Words in -um take either plural. @param {string} noun */
function plurals(noun) {
  const plural = two.transform.noun.toPlural(noun, nlp.model());
  return [...new Set([plural, ...(noun.endsWith('um') ? [`${noun}s`] : [])])].filter((form) => form !== noun);
}

/** @type {Map<string, string[]>} */
const forms = new Map();
/** @param {string} lemma @param {'v' | 'n'} part */
const add = (lemma, part) => {
  const key = `${lemma}\t${part}`;
  if (!forms.has(key)) forms.set(key, part === 'v' ? verbForms(lemma) : plurals(lemma));
};
for (const line of lines) {
  const [lemma = '', type = '', flags = 'x'] = line.split('\t');
  if (lemma.startsWith('@')) {
    for (const word of type.split(' ')) add(word.split('_').at(-1) ?? word, 'n');
    continue;
  }
  const part = flags.split(' ')[0] ?? 'x';
  if (part.includes('v')) add(lemma.split(' ')[0] ?? lemma, 'v');
  if (part.includes('n')) add(lemma.split(' ').at(-1) ?? lemma, 'n');
}
// What the inflection makes by rule is not listed.
const rules = readFileSync(new URL('../../src/core/languages/en/regularForms.ts', import.meta.url), 'utf8');
const { code } = transformSync(rules, { loader: 'ts', format: 'esm' });
/** @type {typeof import('../../src/core/languages/en/regularForms')} */
const { regularPlurals, regularVerb } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
for (const [key, list] of forms) {
  const [lemma = '', part] = key.split('\t');
  if ((part === 'v' ? regularVerb(lemma) : regularPlurals(lemma)).join(' ') === list.join(' ')) forms.delete(key);
}
const rows = [...forms].map(([key, list]) => [key, ...list].join('\t')).sort();
writeFileSync(
  new URL('triggers.en.forms.tsv', data),
  `# Written by scripts/data/conjugateEnglish.mjs from triggers.en.tsv.\n${rows.join('\n')}\n`,
);
console.log(`${rows.length} lemmas`);
