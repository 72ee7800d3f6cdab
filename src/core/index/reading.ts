import type { Layer } from '../annotation/annotation';
import type { EntityType, Ref } from '../annotation/model';
import type { GivenName } from '../recognise/known/known';
import type { WrittenName } from '../recognise/known/writtenName';

/** One reading of some words, and the articles whose annotators took it or took it back. */
export interface Reading {
  readonly layer: Layer;
  readonly key: string;
  readonly type: string;
  readonly ref: Ref;
  readonly name: WrittenName;
  /** By article. */
  readonly accepted: Map<string, Accepted>;
  readonly rejected: Set<string>;
  /** Made when asked for, forgotten when the reading changes. */
  given?: GivenName;
}

/** How an article's annotators took a reading. */
export interface Accepted {
  /** The ways the words were written there. */
  readonly writings: ReadonlyMap<string, WrittenName>;
  readonly language: string | null;
}

/** What a reading is found by. */
export function readingId(layer: Layer, key: string, type: string, ref: Ref): string {
  return `${layer}\n${key}\n${type}\n${ref}`;
}

/** What one more article makes of a name; more than three say no more. */
const CONFIDENCE = [0.9, 0.95, 0.97];

/** The name that a reading gives to recognition. */
export function givenName(reading: Reading): GivenName {
  return (reading.given ??= makeGivenName(reading));
}

function makeGivenName({ type, ref, accepted }: Reading): GivenName {
  const articles = accepted.size;
  const writings = new Map<string, WrittenName>();
  const languages = new Set<string>();
  let everywhere = false;
  for (const { writings: own, language } of accepted.values()) {
    for (const [written, name] of own) writings.set(written, name);
    if (language === null) everywhere = true;
    else languages.add(language);
  }
  return {
    writings: [...writings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name),
    type: type as EntityType,
    ref,
    languages: everywhere ? null : languages,
    weight: articles,
    confidence: CONFIDENCE[Math.min(articles, CONFIDENCE.length) - 1]!,
    because: `accepted in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  };
}

/** The longest first; among names of the same length the one of most weight, else the first by type and identity. */
export function byLengthAndWeight(a: GivenName, b: GivenName): number {
  const longer = b.writings[0]!.words.length - a.writings[0]!.words.length;
  return longer || b.weight - a.weight || (`${a.type} ${a.ref}` < `${b.type} ${b.ref}` ? -1 : 1);
}
