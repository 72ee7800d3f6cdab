import type { Layer } from '../annotation/annotation';
import type { EntityType, Ref } from '../annotation/model';
import type { GivenName } from '../recognise/known/known';
import type { WrittenName } from '../recognise/known/writtenName';
import type { Page } from '../sidecar/page';
import { ANY_TYPE, lessonsOf, type Lesson, type PageLessons } from './lessons';

/**
 * One reading of some words, and the articles whose annotators took it or took it back. What a language's articles gave is
 * kept apart, because a name of one language may be a plain word of another.
 */
interface Reading {
  readonly layer: Layer;
  readonly key: string;
  readonly type: string;
  readonly ref: Ref;
  readonly name: WrittenName;
  /** Article → the ways the words were written there, and the article's language. */
  readonly accepted: Map<string, Accepted>;
  readonly rejected: Set<string>;
  /** Made when asked for, forgotten when the reading changes. */
  given?: GivenName;
}

interface Accepted {
  readonly writings: ReadonlyMap<string, WrittenName>;
  readonly language: string | null;
}

/** What a reading is found by. */
const idOf = (layer: Layer, key: string, type: string, ref: Ref): string => `${layer}\n${key}\n${type}\n${ref}`;

/** In an event, a date, a figure or a claim, a rejection is mostly about this one place: only a second article makes it a habit. */
const REJECTIONS_OF_OTHER_LAYERS = 2;

/**
 * What the sidecars of a workspace teach: names that people accepted, readings that they rejected. Sidecars are added, replaced
 * and removed one by one; what comes of them does not depend on the order.
 */
export class Learnt {
  private readonly articleOf = new Map<string, string>();
  /** Article → its sidecars → what each teaches. */
  private readonly pages = new Map<string, Map<string, PageLessons>>();
  private readonly taught = new Map<string, readonly Lesson[]>();
  private readonly readings = new Map<string, Reading>();
  /** Accepted entities by the first word of their names. */
  private readonly byFirstWord = new Map<string, Set<Reading>>();
  private readonly sorted = new Map<string, readonly GivenName[]>();
  private rejections = 0;

  /** Takes a sidecar in, or its new state. `article` names what it stands beside. Returns whether that teaches anything new. */
  set(sidecar: string, article: string, page: Page): boolean {
    const before = this.articleOf.get(sidecar);
    const moved = before !== undefined && before !== article && this.remove(sidecar);
    this.articleOf.set(sidecar, article);
    const pages = this.pages.get(article) ?? new Map<string, PageLessons>();
    this.pages.set(article, pages.set(sidecar, lessonsOf(page)));
    return this.teach(article) || moved;
  }

  remove(sidecar: string): boolean {
    const article = this.articleOf.get(sidecar);
    if (article === undefined) return false;
    this.articleOf.delete(sidecar);
    const pages = this.pages.get(article)!;
    pages.delete(sidecar);
    if (pages.size === 0) this.pages.delete(article);
    return this.teach(article);
  }

  get sidecars(): Iterable<string> {
    return this.articleOf.keys();
  }

  /** Names that people accepted whose first word is this; the longest first, then those accepted in most articles. */
  startingWith(word: string): readonly GivenName[] | undefined {
    const readings = this.byFirstWord.get(word);
    if (!readings) return undefined;
    let names = this.sorted.get(word);
    if (!names) this.sorted.set(word, (names = [...readings].map(givenName).sort(byLengthAndWeight)));
    return names;
  }

  /** As `Known.rejects`, with the rejections of one article left out: they are about places in it. */
  rejects(layer: Layer, key: string, type: string, ref: Ref, article?: string): boolean {
    const wanted = layer === 'entity' ? 1 : REJECTIONS_OF_OTHER_LAYERS;
    const one = this.readings.get(idOf(layer, key, type, ref));
    const any = this.readings.get(idOf(layer, key, ANY_TYPE, ''));
    const rejected = rejectionsOf(one, article) + rejectionsOf(any, article);
    return rejected >= wanted && rejected >= (one?.accepted.size ?? 0);
  }

  get rejectsAny(): boolean {
    return this.rejections > 0;
  }

  /** Names under which an identity was accepted, those of most articles first. */
  namesOf(ref: Ref): readonly string[] {
    const counts = new Map<string, number>();
    for (const { layer, ref: other, accepted } of this.readings.values())
      if (layer === 'entity' && other === ref)
        for (const { writings } of accepted.values())
          for (const written of writings.keys()) counts.set(written, (counts.get(written) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([written]) => written);
  }

  /** Identities that people accepted, each once, in order. */
  refs(): readonly Ref[] {
    const refs = new Set<Ref>();
    for (const { layer, ref, accepted } of this.readings.values()) if (layer === 'entity' && accepted.size) refs.add(ref);
    return [...refs].sort();
  }

  /** Puts what an article's sidecars teach together, in place of what they taught before. */
  private teach(article: string): boolean {
    const before = this.taught.get(article) ?? [];
    const pages = [...(this.pages.get(article)?.values() ?? [])];
    const lessons = lessonsTogether(pages);
    if (sameLessons(before, lessons)) return false;
    this.taught.set(article, lessons);
    if (lessons.length === 0) this.taught.delete(article);
    const language = pages.map((page) => page.language).find((code) => code !== null) ?? null;
    for (const lesson of before) this.forget(article, lesson);
    for (const lesson of lessons) this.note(article, lesson, language);
    return true;
  }

  private note(article: string, lesson: Lesson, language: string | null): void {
    const { layer, key, type, ref, name, written, accepted } = lesson;
    const id = idOf(layer, key, type, ref);
    let reading = this.readings.get(id);
    if (!reading) {
      reading = { layer, key, type, ref, name, accepted: new Map(), rejected: new Set() };
      this.readings.set(id, reading);
    }
    if (accepted) {
      const writings = new Map(reading.accepted.get(article)?.writings).set(written, name);
      reading.accepted.set(article, { writings, language });
    } else if (!reading.rejected.has(article)) {
      reading.rejected.add(article);
      this.rejections++;
    }
    this.changed(reading);
  }

  private forget(article: string, { layer, key, type, ref }: Lesson): void {
    const id = idOf(layer, key, type, ref);
    const reading = this.readings.get(id);
    if (!reading) return;
    reading.accepted.delete(article);
    if (reading.rejected.delete(article)) this.rejections--;
    if (reading.accepted.size + reading.rejected.size === 0) this.readings.delete(id);
    this.changed(reading);
  }

  private changed(reading: Reading): void {
    if (reading.layer !== 'entity') return;
    reading.given = undefined;
    const word = reading.name.words[0]!;
    this.sorted.delete(word);
    const readings = this.byFirstWord.get(word) ?? new Set();
    if (reading.accepted.size) this.byFirstWord.set(word, readings.add(reading));
    else if (readings.delete(reading) && readings.size === 0) this.byFirstWord.delete(word);
  }
}

function rejectionsOf(reading: Reading | undefined, except: string | undefined): number {
  if (!reading) return 0;
  return reading.rejected.size - (except !== undefined && reading.rejected.has(except) ? 1 : 0);
}

/**
 * The lessons of all sidecars of an article, each once. What somebody objected to is not accepted; what is accepted in one
 * place of the article and rejected in another is not rejected as such.
 */
function lessonsTogether(pages: readonly PageLessons[]): Lesson[] {
  const objections = new Set(pages.flatMap((page) => [...page.objections]));
  const all = pages.flatMap((page) => [...page.lessons].filter(([id]) => !objections.has(id)).map(([, lesson]) => lesson));
  const accepted = new Set(all.filter((l) => l.accepted).map((l) => idOf(l.layer, l.key, l.type, l.ref)));
  const lessons = new Map<string, Lesson>();
  for (const lesson of all)
    if (lesson.accepted || !accepted.has(idOf(lesson.layer, lesson.key, lesson.type, lesson.ref)))
      lessons.set(fullIdOf(lesson), lesson);
  return [...lessons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lesson]) => lesson);
}

function fullIdOf({ layer, key, type, ref, accepted, written }: Lesson): string {
  return `${idOf(layer, key, type, ref)}\n${accepted}\n${accepted ? written : ''}`;
}

function sameLessons(a: readonly Lesson[], b: readonly Lesson[]): boolean {
  return a.length === b.length && a.every((lesson, i) => fullIdOf(lesson) === fullIdOf(b[i]!));
}

/** What one more article makes of a name; more than three say no more. */
const CONFIDENCE = [0.9, 0.95, 0.97];

function givenName(reading: Reading): GivenName {
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

/** The longest first; among names of the same words the one of most weight, else the first by type and identity. */
export function byLengthAndWeight(a: GivenName, b: GivenName): number {
  const longer = b.writings[0]!.words.length - a.writings[0]!.words.length;
  return longer || b.weight - a.weight || (a.type + a.ref < b.type + b.ref ? -1 : 1);
}
