/** What the words `[i, j)` of a possible name are: counts and marks that its likelihood is reckoned from. */
export interface Traits {
  readonly i: number;
  readonly j: number;
  readonly capitals: number;
  /** Capitals that no sentence's start explains. */
  readonly telling: number;
  /** Lower-case words of no special kind. */
  readonly plain: number;
  /** All lower-case words but particles, of whatever kind. */
  readonly lowers: number;
  readonly orgLower: number;
  readonly joiners: number;
  readonly particles: number;
  /** Particles that are also words of the language's grammar: `di`, `da`. */
  readonly grammarParticles: number;
  readonly coordinators: number;
  readonly given: boolean;
  readonly family: boolean;
  readonly familyFirst: boolean;
  readonly commonPart: boolean;
  readonly initial: boolean;
  readonly acronyms: number;
  readonly acronymAlone: boolean;
  readonly camel: boolean;
  readonly hyphenDigits: boolean;
  readonly spaceDigits: boolean;
  readonly functions: number;
  readonly leadingFunction: boolean;
  readonly orgHead: boolean;
  readonly orgTail: boolean;
  /** `State Bank of Pakistan`, `Bush Foundation for …`: a head word stands before `of` or `for`. */
  readonly orgMiddle: boolean;
  readonly orgWords: number;
  readonly national: boolean;
  readonly placeHead: boolean;
  readonly placeTail: boolean;
  readonly agreementHead: boolean;
  readonly agreementTail: boolean;
  readonly eventTail: boolean;
  /** `Cyclone Ondina`, `Operation Sophia` */
  readonly eventHead: boolean;
  /** A class word that a sentence starts with, and a bare name: `Tổ chức` TRAFFIC. */
  readonly classAndName: number;
  /** `Hải quân Nga` at a sentence's start, where `hải quân` may be a common noun. */
  readonly dueBody: boolean;
  readonly vessel: boolean;
  readonly demonym: boolean;
  readonly allDemonym: boolean;
  readonly titles: number;
  readonly allTitle: boolean;
  readonly headAlone: boolean;
  readonly never: number;
  readonly allNever: boolean;
  readonly bareClass: boolean;
  /** Points that the names inside would earn alone. */
  readonly inside: number;
  readonly insideAfterFirst: number;
  readonly coordinatedPlace: boolean;
  /** Lands tied by hyphens and at most one word more: `US-Japan alliance`. */
  readonly compound: boolean;
  readonly personInside: boolean;
  /** A lower-case end after a hyphen that no name of the East explains: `London-based`. */
  readonly hyphenTail: boolean;
  /** `Choi Min`-ah: a syllable of it stands behind. */
  readonly cutAtHyphen: boolean;
  /** `West` African: a direction before a people. */
  readonly directionOnly: boolean;
  /** Small words of another tongue between its capitals: `Colombe de la Paix` in English. */
  readonly foreignParticles: boolean;
  /** `Highway 97`: a road's number is part of its name. */
  readonly road: boolean;
  /** `of Ukraine Oleksandr`: a given name right behind a land. */
  readonly personBehindLand: boolean;
  readonly foreign: boolean;
  /** The first syllable of a common word of two: `Chính` trị. */
  readonly cutsPhrase: boolean;
  /** Tied to a capital before by a hyphen: `Japan-` `South Korea Alliance`. */
  readonly afterHyphen: boolean;
  /** `The New Zealand Herald` in a language whose article that is not. */
  readonly foreignThe: boolean;
  /** `Tổng thống` Ghana `Kofi Asante`: a land's name that a foreign one follows, at the start. */
  readonly landFirst: boolean;
  /** `Đại sứ quán Phần Lan tại Ai Cập` */
  readonly mission: boolean;
  /** `Tập đoàn Phần Lan Nokia` at a sentence's start, where class words have a capital too. */
  readonly classAndLand: boolean;
  /** `M&S` */
  readonly ampersand: boolean;
  /** `M-Pesa` */
  readonly letterFirst: boolean;
}

/** Traits while they are found. */
export type GrowingTraits = { -readonly [K in keyof Traits]: Traits[K] };

/** Of no words at all. */
export function noTraits(): GrowingTraits {
  return {
    i: 0,
    j: 0,
    capitals: 0,
    telling: 0,
    plain: 0,
    lowers: 0,
    orgLower: 0,
    joiners: 0,
    particles: 0,
    grammarParticles: 0,
    coordinators: 0,
    given: false,
    family: false,
    familyFirst: false,
    commonPart: false,
    initial: false,
    acronyms: 0,
    acronymAlone: false,
    camel: false,
    hyphenDigits: false,
    spaceDigits: false,
    functions: 0,
    leadingFunction: false,
    orgHead: false,
    orgTail: false,
    orgMiddle: false,
    orgWords: 0,
    national: false,
    placeHead: false,
    placeTail: false,
    agreementHead: false,
    agreementTail: false,
    eventTail: false,
    eventHead: false,
    classAndName: 0,
    dueBody: false,
    vessel: false,
    demonym: false,
    allDemonym: false,
    titles: 0,
    allTitle: false,
    headAlone: false,
    never: 0,
    allNever: false,
    bareClass: false,
    inside: 0,
    insideAfterFirst: 0,
    coordinatedPlace: false,
    compound: false,
    personInside: false,
    hyphenTail: false,
    cutAtHyphen: false,
    directionOnly: false,
    foreignParticles: false,
    road: false,
    personBehindLand: false,
    foreign: false,
    cutsPhrase: false,
    afterHyphen: false,
    foreignThe: false,
    landFirst: false,
    mission: false,
    classAndLand: false,
    ampersand: false,
    letterFirst: false,
  };
}
