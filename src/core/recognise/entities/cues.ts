import { demonyms } from '../../lexicon/demonyms';
import { PhraseTrie } from '../../lexicon/trie';
import type { Language } from '../../languages/language';
import { phrases, type NameWords } from '../../languages/nameWords';
import type { Passage } from '../../segment/passage';
import { splitWords } from '../../segment/words';
import { zeros } from './zeros';

/** What a phrase says of the names around it, or of itself; flags. */
export const enum Cue {
  Title = 1,
  Honorific = 1 << 1,
  Portfolio = 1 << 2,
  /** `tiếng` Anh: what follows is a tongue, not a land. */
  Tongue = 1 << 3,
  PortfolioLink = 1 << 4,
  PlaceClass = 1 << 5,
  PlaceHead = 1 << 6,
  PlaceTail = 1 << 7,
  OrgClass = 1 << 8,
  OrgHead = 1 << 9,
  National = 1 << 10,
  OrgTail = 1 << 11,
  OrgWord = 1 << 12,
  OrgLower = 1 << 13,
  SystemClass = 1 << 14,
  SystemTail = 1 << 15,
  AgreementHead = 1 << 16,
  AgreementTail = 1 << 17,
  EventClass = 1 << 18,
  EventTail = 1 << 19,
  Function = 1 << 20,
  Never = 1 << 21,
  Demonym = 1 << 22,
  PlacePreposition = 1 << 23,
  Speech = 1 << 24,
  RoleBehind = 1 << 25,
  PersonParticle = 1 << 26,
  Joiner = 1 << 27,
  Coordinator = 1 << 28,
  Stop = 1 << 29,
  PlaceLower = 1 << 30,
  Byline = 1 << 31,
}

const CUES: Readonly<Record<Exclude<keyof NameWords, 'familyFirst' | 'articles' | 'bodies' | 'smallHeads'>, Cue>> = {
  titles: Cue.Title,
  honorifics: Cue.Honorific,
  portfolios: Cue.Portfolio,
  portfolioTitles: Cue.Title,
  portfolioLinks: Cue.PortfolioLink,
  placeClasses: Cue.PlaceClass,
  placeHeads: Cue.PlaceHead,
  placeTails: Cue.PlaceTail,
  organizationClasses: Cue.OrgClass,
  organizationHeads: Cue.OrgHead,
  nationalBodies: Cue.National,
  organizationTails: Cue.OrgTail,
  organizationWords: Cue.OrgWord,
  organizationLower: Cue.OrgLower,
  systemClasses: Cue.SystemClass,
  systemTails: Cue.SystemTail,
  agreementHeads: Cue.AgreementHead,
  agreementTails: Cue.AgreementTail,
  eventClasses: Cue.EventClass,
  eventTails: Cue.EventTail,
  functionWords: Cue.Function,
  neverNames: Cue.Never,
  demonyms: Cue.Demonym,
  placePrepositions: Cue.PlacePreposition,
  speechVerbs: Cue.Speech,
  rolesBehind: Cue.RoleBehind,
  personParticles: Cue.PersonParticle,
  nameJoiners: Cue.Joiner,
  coordinators: Cue.Coordinator,
  nameStops: Cue.Stop,
  placeLowerTails: Cue.PlaceLower,
  bylines: Cue.Byline,
  tongueWords: Cue.Tongue,
};

const compiled = new Map<string, PhraseTrie<number>>();

function cueTrie(language: Language): PhraseTrie<number> {
  let trie = compiled.get(language.code);
  if (trie) return trie;
  trie = new PhraseTrie();
  const add = (phrase: string, cue: Cue) => trie!.update(splitWords(phrase, true).norm, (old) => (old ?? 0) | cue);
  for (const [list, cue] of Object.entries(CUES))
    for (const phrase of phrases(language.names[list as keyof typeof CUES])) add(phrase, cue);
  for (const adjective of demonyms(language.code).keys()) add(adjective, Cue.Demonym);
  compiled.set(language.code, trie);
  return trie;
}

const articles = new Map<string, ReadonlySet<string>>();

/** The articles of a language. Compiled when first asked for. */
export function articlesOf(language: Language): ReadonlySet<string> {
  let set = articles.get(language.code);
  if (!set) articles.set(language.code, (set = new Set(phrases(language.names.articles))));
  return set;
}

/** A cue phrase of several words: words `[first, end)`. */
export interface CuePhrase {
  readonly first: number;
  readonly end: number;
  readonly cues: number;
}

/** The cues of one passage, by word. */
export interface Cues {
  /** What word `w` says alone. */
  readonly alone: readonly number[];
  /** What the phrases say, one word or more, that end before word `w`. */
  readonly endingAt: readonly number[];
  /** 1 where a phrase of several words starts. */
  readonly many: readonly number[];
  /** Phrases of several words by their first word. */
  readonly from: ReadonlyMap<number, readonly CuePhrase[]>;
  /** 1 where a word is part of a title of several: `ministro della` `Difesa`, `capo di` `Stato maggiore`. */
  readonly field: readonly number[];
}

type GrowingCues = { readonly [K in keyof Cues]: Cues[K] extends readonly number[] ? number[] : Cues[K] };

/** `Đại sứ` is a title, `Đại sứ quán` is a body: the longer phrase, met later, decides. */
const HEADS = Cue.OrgHead | Cue.National;

/** Looks up every word of a passage once. Linear. */
export function readCues({ words, language }: Passage): Cues {
  const trie = cueTrie(language);
  // One more than there are words, so that nothing is read past an end. Plain arrays: see `Words`.
  const alone = zeros(words.length + 1);
  const endingAt = zeros(words.length + 1);
  const from = new Map<number, CuePhrase[]>();
  const many = zeros(words.length + 1);
  const field = zeros(words.length + 1);
  let w = 0;
  const take = (end: number, cues: number): void => {
    endingAt[end]! |= cues;
    if (end === w + 1) alone[w]! |= cues;
    else {
      addPhrase(from, { first: w, end, cues });
      many[w] = 1;
      if (cues & Cue.Title && !(cues & HEADS)) mark(field, 1, w, end);
      else if (cues & HEADS && from.get(w)!.some((phrase) => phrase.cues & Cue.Title)) mark(field, 0, w, end);
    }
  };
  for (; w < words.length; w++) if (trie.startsAt(words, w)) trie.eachAt(words, w, words.length, take);
  const cues = { alone, endingAt, many, from, field };
  for (w = 0; w < words.length; w++)
    if (many[w] || alone[w]! & (Cue.Title | Cue.Portfolio)) joinPortfolio(cues, from, w);
  return cues;
}

/** Writes `value` to `[first, end)`; quicker than `fill` where that is short. */
function mark(list: number[], value: number, first: number, end: number): void {
  for (let w = first; w < end; w++) list[w] = value;
}

function addPhrase(from: Map<number, CuePhrase[]>, phrase: CuePhrase): void {
  const there = from.get(phrase.first);
  if (there) there.push(phrase);
  else from.set(phrase.first, [phrase]);
}

/** The longest end of a phrase at `w` that says one of `wanted`, or -1. */
export function phraseEnd({ alone, many, from }: Cues, w: number, wanted: number): number {
  if (!many[w]) return alone[w]! & wanted ? w + 1 : -1;
  let end = w < alone.length && alone[w]! & wanted ? w + 1 : -1;
  for (const phrase of from.get(w)!) if (phrase.cues & wanted && phrase.end > end) end = phrase.end;
  return end;
}

/** A portfolio and its title are one title: `Finance Minister`, `ministro dell'Economia`, `Bộ trưởng Quốc phòng`. */
function joinPortfolio(cues: GrowingCues, from: Map<number, CuePhrase[]>, w: number): void {
  const title = phraseEnd(cues, w, Cue.Title);
  if (title > 0) {
    const linked = phraseEnd(cues, title, Cue.PortfolioLink);
    const field = phraseEnd(cues, linked > 0 ? linked : title, Cue.Portfolio);
    if (field > 0) addTitle(cues, from, w, field);
  }
  const field = phraseEnd(cues, w, Cue.Portfolio);
  const behind = field > 0 ? phraseEnd(cues, field, Cue.Title) : -1;
  if (behind > 0) addTitle(cues, from, w, behind);
}

function addTitle(cues: GrowingCues, from: Map<number, CuePhrase[]>, first: number, end: number): void {
  addPhrase(from, { first, end, cues: Cue.Title });
  cues.many[first] = 1;
  cues.endingAt[end]! |= Cue.Title;
  mark(cues.field, 1, first, end);
}
