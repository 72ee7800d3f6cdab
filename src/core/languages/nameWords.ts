/**
 * What stands around names in a language, and in them. Each member is a list of phrases, a bar or a line end between
 * two, in any case; they are compiled to one trie when the language is first read.
 */
export interface NameWords {
  /** Roles straight before a person, in or out of capitals: `prime minister`, `thủ tướng`, `il portavoce`. */
  readonly titles: string;
  /** Forms of address: a name stands behind them even if nothing else says so: `mr`, `ông`, `signora`. */
  readonly honorifics: string;
  /** Fields that belong to a title, not a name: `defence`, `quốc phòng`, `esteri`. */
  readonly portfolios: string;
  /** Titles that a portfolio joins, before or behind, beside those of `titles`: `minister`, `bộ trưởng`, `ministro`. */
  readonly portfolioTitles: string;
  /** Between a title and its portfolio: `of`, `della`; empty where nothing stands there. */
  readonly portfolioLinks: string;
  /** Before a place and outside its name: `tỉnh`, `isola di`, `the city of`. */
  readonly placeClasses: string;
  /** First words of a place's own name: `mount`, `golfo di`, `sông`. */
  readonly placeHeads: string;
  /** Last words of a place's own name: `river`, `islands`. */
  readonly placeTails: string;
  /** Before an organisation and outside its name: `công ty`, `il quotidiano`, `the newspaper`. */
  readonly organizationClasses: string;
  /** First words of an organisation's own name: `ministry of`, `bộ`, `banca`. */
  readonly organizationHeads: string;
  /** Heads that with the country's adjective or name alone are a name: `navy`, `hải quân`, `parlamento`. */
  readonly nationalBodies: string;
  /** Of these heads those that stay in lower case where what they are of has a capital: `ministero` della Difesa. */
  readonly smallHeads?: ReadonlySet<string>;
  /** Last words of an organisation's own name: `corp`, `university`, `fc`. */
  readonly organizationTails: string;
  /** Words inside an organisation's name that say its kind without starting or ending it. */
  readonly organizationWords: string;
  /** Lower-case words that go on with an organisation's name once its head has begun it: `europea`, `di sicurezza`, `nhân dân`. */
  readonly organizationLower: string;
  /** Before a vessel, weapon, aircraft or product, outside its name: `tàu khu trục`, `fregata`, `missile`. */
  readonly systemClasses: string;
  /** Behind the name of a system: `missiles`, `fighter jet`. */
  readonly systemTails: string;
  readonly agreementHeads: string;
  readonly agreementTails: string;
  /** Before the name of an event, which is no entity: `operation`, `bão`, `ciclone`. */
  readonly eventClasses: string;
  /** Behind it: `summit`, `war`, `cup`. */
  readonly eventTails: string;
  /** Words that start sentences or stand between names; a capital on them says nothing. */
  readonly functionWords: string;
  /** Words written with a capital that name no entity: days, months, faiths, tongues, sections of a paper. */
  readonly neverNames: string;
  /** Peoples and their adjectives beside those that the tables give. */
  readonly demonyms: string;
  /** Before a place more often than before a person: `in`, `tại`, `near`. */
  readonly placePrepositions: string;
  /** Behind a person or an organisation: `said`, `nói`, `ha detto`. */
  readonly speechVerbs: string;
  /** Behind a person's name and a comma: `a spokesman`, `nhà nghiên cứu`, `portavoce`. */
  readonly rolesBehind: string;
  /** Lower-case words inside a person's name: `de`, `van`, `bin`. */
  readonly personParticles: string;
  /** Lower-case words inside an organisation's name: `of`, `for`, `della`, `và`. */
  readonly nameJoiners: string;
  /** Words that part two names although a capital follows: `and`, `e`, `và`. */
  readonly coordinators: string;
  /** Last words of a place's own name that stand in lower case: `peninsula`, `valley`. */
  readonly placeLowerTails: string;
  /** What a line with nothing but its author's name starts with: `by`, `di`, `bởi`. */
  readonly bylines: string;
  /** Before the name of a tongue or a coin, which is no entity although a land is called so: `tiếng` Anh. */
  readonly tongueWords: string;
  /** Articles, also grown together with a preposition: `the`, `il`, `dell`. */
  readonly articles: string;
  /** Lower-case words that end a name wherever they stand: verbs, prepositions, particles. */
  readonly nameStops: string;
  /**
   * Bodies that every state, or many a town, has: an English name for each, with what the language calls it. Their identity is
   * made of that and the land or town, so that it is the same in every language.
   */
  readonly bodies: Readonly<Record<string, string>>;
  /** Family name first, syllable by syllable, as in Vietnamese. */
  readonly familyFirst: boolean;
}

/** A language of which no more is known than the names that are the same everywhere. */
export const noNameWords: NameWords = {
  titles: '',
  honorifics: '',
  portfolios: '',
  portfolioTitles: '',
  portfolioLinks: '',
  placeClasses: '',
  placeHeads: '',
  placeTails: '',
  organizationClasses: '',
  organizationHeads: '',
  nationalBodies: '',
  organizationTails: '',
  organizationWords: '',
  organizationLower: '',
  systemClasses: '',
  systemTails: '',
  agreementHeads: '',
  agreementTails: '',
  eventClasses: '',
  eventTails: '',
  functionWords: '',
  neverNames: '',
  demonyms: '',
  placePrepositions: '',
  speechVerbs: '',
  rolesBehind: '',
  personParticles: '',
  nameJoiners: '',
  coordinators: '',
  nameStops: '',
  placeLowerTails: '',
  bylines: '',
  tongueWords: '',
  articles: '',
  bodies: {},
  familyFirst: false,
};

/** The phrases of a list: `a b|c` → `a b`, `c`. */
export function phrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
