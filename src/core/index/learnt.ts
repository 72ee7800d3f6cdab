import type { Layer } from '../annotation/annotation';
import type { Ref } from '../annotation/model';
import type { GivenName } from '../recognise/known/known';
import type { WrittenName } from '../recognise/known/writtenName';
import type { Page } from '../sidecar/page';
import {
  ANY_TYPE,
  lessonsOf,
  lessonsTogether,
  sameLessons,
  type ArticleLessons,
  type Lesson,
  type PageLessons,
} from './lessons';
import { byLengthAndWeight, givenName, readingId, type Reading } from './reading';

/** Of an event, a date, a figure or a claim a rejection is mostly about its place: only a second article makes it a habit. */
const REJECTIONS_OF_OTHER_LAYERS = 2;

/**
 * What the sidecars of a workspace teach: names that people accepted, readings that they rejected. Sidecars are added, replaced
 * and removed one by one; what comes of them does not depend on the order.
 */
export class Learnt {
  private readonly articleOf = new Map<string, string>();
  /** Article → its sidecars → what each teaches. */
  private readonly pages = new Map<string, Map<string, PageLessons>>();
  private readonly taught = new Map<string, ArticleLessons>();
  private readonly readings = new Map<string, Reading>();
  /** Accepted entities by the first word of their names, and by their identity. */
  private readonly byFirstWord = new Map<string, Set<Reading>>();
  private readonly byRef = new Map<Ref, Set<Reading>>();
  /** What `startingWith` answered since the names of that word changed. */
  private readonly sorted = new Map<string, readonly GivenName[]>();
  private rejections = 0;
  private touched = new Set<string>();

  /** Takes a sidecar in, or its new state. `article` names what it stands beside. Returns whether that teaches anything new. */
  set(sidecar: string, article: string, page: Page): boolean {
    const before = this.articleOf.get(sidecar);
    const moved = before !== undefined && before !== article && this.remove(sidecar);
    this.articleOf.set(sidecar, article);
    const pages = this.pages.get(article) ?? new Map<string, PageLessons>();
    this.pages.set(article, pages.set(sidecar, lessonsOf(page)));
    return this.teach(article) || moved;
  }

  /** Forgets a sidecar. Returns whether it had taught anything. */
  remove(sidecar: string): boolean {
    const article = this.articleOf.get(sidecar);
    if (article === undefined) return false;
    this.articleOf.delete(sidecar);
    const pages = this.pages.get(article)!;
    pages.delete(sidecar);
    if (pages.size === 0) this.pages.delete(article);
    return this.teach(article);
  }

  /** The sidecars taken in, each with its article. */
  get sidecars(): ReadonlyMap<string, string> {
    return this.articleOf;
  }

  /** Names that people accepted whose first word is this; the longest first, then those accepted in most articles. */
  startingWith(word: string): readonly GivenName[] | undefined {
    const readings = this.byFirstWord.get(word);
    if (!readings) return undefined;
    let names = this.sorted.get(word);
    if (!names) this.sorted.set(word, (names = foremost([...readings].map(givenName)).sort(byLengthAndWeight)));
    return names;
  }

  /** As `Known.rejects`, with the rejections of one article left out: they are about places in it. */
  rejects(layer: Layer, key: string, type: string, ref: Ref, except?: string): boolean {
    const reading = this.readings.get(readingId(layer, key, type, ref));
    const any = this.readings.get(readingId(layer, key, ANY_TYPE, ''));
    const rejected = new Set([...(reading?.rejected ?? []), ...(any?.rejected ?? [])]);
    if (except !== undefined) rejected.delete(except);
    const wanted = layer === 'entity' ? 1 : REJECTIONS_OF_OTHER_LAYERS;
    return rejected.size >= wanted && rejected.size >= (reading?.accepted.size ?? 0);
  }

  get rejectsAny(): boolean {
    return this.rejections > 0;
  }

  /** Names under which an identity was accepted, those of most articles first. */
  namesOf(ref: Ref): readonly string[] {
    const counts = new Map<string, number>();
    for (const { accepted } of this.byRef.get(ref) ?? [])
      for (const { writings } of accepted.values())
        for (const written of writings.keys()) counts.set(written, (counts.get(written) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([written]) => written);
  }

  /** Articles in which people accepted a name of an identity. */
  articlesNaming(ref: Ref): readonly string[] {
    return [...new Set([...(this.byRef.get(ref) ?? [])].flatMap(({ accepted }) => [...accepted.keys()]))].sort();
  }

  /** Identities that people accepted, each once, in order. */
  get refs(): readonly Ref[] {
    return [...this.byRef.keys()].sort();
  }

  /** Puts what an article's sidecars teach together, in place of what they taught before. */
  private teach(article: string): boolean {
    const before = this.taught.get(article);
    const pages = [...(this.pages.get(article) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
    const now = lessonsTogether(pages);
    if (sameLessons(before, now)) return false;
    for (const lesson of before?.lessons ?? []) this.forget(article, lesson);
    for (const lesson of now.lessons) this.note(article, lesson, now.language);
    if (now.lessons.length) this.taught.set(article, now);
    else this.taught.delete(article);
    return true;
  }

  private note(article: string, lesson: Lesson, language: string | null): void {
    const { layer, key, type, ref, name } = lesson;
    const id = readingId(layer, key, type, ref);
    const reading = this.readings.get(id) ?? { layer, key, type, ref, name, accepted: new Map(), rejected: new Set() };
    this.readings.set(id, reading);
    if (lesson.accepted) {
      const writings = new Map<string, WrittenName>(reading.accepted.get(article)?.writings).set(lesson.written, name);
      reading.accepted.set(article, { writings, language });
    } else if (!reading.rejected.has(article)) {
      reading.rejected.add(article);
      this.rejections++;
    }
    this.changed(reading);
  }

  private forget(article: string, { layer, key, type, ref }: Lesson): void {
    const id = readingId(layer, key, type, ref);
    const reading = this.readings.get(id);
    if (!reading) return;
    reading.accepted.delete(article);
    if (reading.rejected.delete(article)) this.rejections--;
    if (reading.accepted.size + reading.rejected.size === 0) this.readings.delete(id);
    this.changed(reading);
  }

  /** First words of the readings that changed since this was asked last. */
  takeChanged(): ReadonlySet<string> {
    const changed = this.touched;
    this.touched = new Set();
    return changed;
  }

  private changed(reading: Reading): void {
    const word = reading.name.words[0]!;
    this.touched.add(word);
    if (reading.layer !== 'entity') return;
    reading.given = undefined;
    this.sorted.delete(word);
    file(this.byFirstWord, word, reading);
    file(this.byRef, reading.ref, reading);
  }
}

/** No language has more names that begin alike; a sidecar that has would make every mention of their first word slow. */
const MOST_ALIKE = 1000;

function foremost(names: GivenName[]): GivenName[] {
  if (names.length <= MOST_ALIKE) return names;
  return names.sort((a, b) => b.weight - a.weight || byLengthAndWeight(a, b)).slice(0, MOST_ALIKE);
}

/** Keeps a reading under a heading while anybody accepts it. */
function file(index: Map<string, Set<Reading>>, heading: string, reading: Reading): void {
  const readings = index.get(heading) ?? new Set();
  if (reading.accepted.size) index.set(heading, readings.add(reading));
  else if (readings.delete(reading) && readings.size === 0) index.delete(heading);
}
