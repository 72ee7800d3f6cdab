import type { CueWords } from '../../languages/cueWords';
import { WordTable } from '../../segment/wordTable';

/** What a word is to the claim rules; flags, named as the members of `CueWords` that hold such words. */
export const enum Kind {
  auxiliaries = 1,
  passives = 1 << 1,
  adverbs = 1 << 2,
  /** Ends as adverbs do: one unless it has a capital. */
  adverbEnding = 1 << 3,
  negations = 1 << 4,
  infinitiveMarkers = 1 << 5,
  nounMarkers = 1 << 6,
  clitics = 1 << 7,
  nouns = 1 << 8,
  complementisers = 1 << 9,
  infinitivals = 1 << 10,
  demonstratives = 1 << 11,
  determiners = 1 << 12,
  pronouns = 1 << 13,
  relatives = 1 << 14,
  appositionOpeners = 1 << 15,
  joiners = 1 << 16,
  coordinators = 1 << 17,
  conjunctions = 1 << 18,
  prepositions = 1 << 19,
  verbSigns = 1 << 20,
  looksFinite = 1 << 21,
  timeHeads = 1 << 22,
  timeWords = 1 << 23,
  speakers = 1 << 24,
  agents = 1 << 25,
  reflexives = 1 << 26,
  telling = 1 << 27,
  sourceEnders = 1 << 28,
  passiveAuxiliaries = 1 << 29,
  opensPhrase = 1 << 30,
}

const compiled = new WeakMap<CueWords, WordTable<number>>();

/** The kinds of a language's words, each found out once: the rules ask for them all the time. */
export function wordKinds(cues: CueWords): WordTable<number> {
  let kinds = compiled.get(cues);
  if (!kinds) compiled.set(cues, (kinds = new WordTable((word) => kindsOf(word, cues))));
  return kinds;
}

function kindsOf(word: string, cues: CueWords): number {
  const { adverbEnding } = cues;
  const adverb = adverbEnding !== '' && word.length > adverbEnding.length + 2 && word.endsWith(adverbEnding);
  const flags = (cues.looksFinite(word) ? Kind.looksFinite : 0) | (cues.opensPhrase(word) ? Kind.opensPhrase : 0);
  const sets = setsOf(cues);
  return sets.reduce(
    (all, [set, kind]) => (set.has(word) ? all | kind : all),
    adverb ? flags | Kind.adverbEnding : flags,
  );
}

const setsOf = (cues: CueWords): readonly (readonly [ReadonlySet<string>, Kind])[] => [
  [cues.auxiliaries, Kind.auxiliaries],
  [cues.passives, Kind.passives],
  [cues.adverbs, Kind.adverbs],
  [cues.negations, Kind.negations],
  [cues.infinitiveMarkers, Kind.infinitiveMarkers],
  [cues.nounMarkers, Kind.nounMarkers],
  [cues.clitics, Kind.clitics],
  [cues.nouns, Kind.nouns],
  [cues.complementisers, Kind.complementisers],
  [cues.infinitivals, Kind.infinitivals],
  [cues.demonstratives, Kind.demonstratives],
  [cues.determiners, Kind.determiners],
  [cues.pronouns, Kind.pronouns],
  [cues.relatives, Kind.relatives],
  [cues.appositionOpeners, Kind.appositionOpeners],
  [cues.joiners, Kind.joiners],
  [cues.coordinators, Kind.coordinators],
  [cues.conjunctions, Kind.conjunctions],
  [cues.prepositions, Kind.prepositions],
  [cues.verbSigns, Kind.verbSigns],
  [cues.timeHeads, Kind.timeHeads],
  [cues.timeWords, Kind.timeWords],
  [cues.speakers, Kind.speakers],
  [cues.agents, Kind.agents],
  [cues.reflexives, Kind.reflexives],
  [cues.telling, Kind.telling],
  [cues.sourceEnders, Kind.sourceEnders],
  [cues.passiveAuxiliaries, Kind.passiveAuxiliaries],
];
