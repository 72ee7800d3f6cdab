import type { EntityMention } from '../../annotation/model';
import { byPosition, contains, overlaps, sameSpan, type Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { Shape, wordAt } from '../../segment/words';
import type { GivenName, Known } from './known';
import { standsAt, writtenAlike } from './writtenName';

/** A name that people gave, where it stands. Passage offsets. */
interface Hit extends Span {
  /** The readings of these words, the one that counts most first. */
  readonly names: readonly GivenName[];
}

/**
 * The entities of a passage in the light of what people said elsewhere. What they rejected goes. The names they gave are
 * marked and win over guesses at the same words; a name inside a longer one, or inside a date or a figure, is not marked.
 * `taken` are dates and figures, `entities` the recognisers' own, both in order. Linear.
 */
export function settleKnown(
  passage: Passage,
  entities: readonly EntityMention[],
  taken: readonly Span[],
  known: Known,
): EntityMention[] {
  const kept = known.rejectsAny ? entities.filter((entity) => !isRejected(passage, entity, known)) : [...entities];
  const hits = findGivenNames(passage, known);
  if (hits.length === 0) return kept;
  const inDates = pointer([...taken].sort(byPosition));
  const inNames = pointer(kept);
  const won = hits.filter(
    (hit) => !inDates(hit).some((date) => contains(date, hit)) && !inNames(hit).some((name) => isLonger(name, hit)),
  );
  const beaten = pointer(won);
  const guesses = pointer(kept);
  return [
    ...kept.filter((name) => beaten(name).length === 0),
    ...won.map((hit) => mentionOf(
        hit,
        guesses(hit).find((guess) => sameSpan(guess, hit)),
      )),
  ].sort(byPosition);
}

function isLonger(name: Span, than: Span): boolean {
  return contains(name, than) && !sameSpan(name, than);
}

/** Asks for those of `spans` that overlap a span; both must come in order, so that all asking is linear. */
function pointer<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return (span) => {
    while (next < spans.length && spans[next]!.end <= span.start) next++;
    const met: T[] = [];
    for (let i = next; i < spans.length && spans[i]!.start < span.end; i++)
      if (overlaps(spans[i]!, span)) met.push(spans[i]!);
    return met;
  };
}

function isRejected({ words }: Passage, entity: EntityMention, known: Known): boolean {
  return known.rejects('entity', keyAt(words, entity), entity.type, entity.ref);
}

function keyAt(words: Passage['words'], span: Span): string {
  const first = wordAt(words, span.start);
  let end = first;
  while (end < words.length && words.start[end]! < span.end) end++;
  return words.norm.slice(first, end).join(' ');
}

/** The names that people gave, the longest at each place, from left to right. */
function findGivenNames(passage: Passage, known: Known): Hit[] {
  const { words } = passage;
  const hits: Hit[] = [];
  for (let w = 0; w < words.length; w++) {
    const candidates = known.startingWith(words.norm[w]!);
    if (!candidates) continue;
    const names = namesAt(passage, w, candidates, known);
    if (names.length === 0) continue;
    const end = w + names[0]!.writings[0]!.words.length;
    hits.push({ start: words.start[w]!, end: words.end[end - 1]!, names });
    w = end - 1;
  }
  return hits;
}

/** The readings of the longest given name at word `w`. */
function namesAt(passage: Passage, w: number, candidates: readonly GivenName[], known: Known): GivenName[] {
  const found: GivenName[] = [];
  let length = 0;
  for (const name of candidates) {
    const [{ words: wanted }] = name.writings as [GivenName['writings'][0]];
    // The longest come first.
    if (found.length > 0 && wanted.length < length) break;
    if (!fits(name, passage, w)) continue;
    if (known.rejectsAny && known.rejects('entity', wanted.join(' '), name.type, name.ref)) continue;
    length = wanted.length;
    found.push(name);
  }
  return found;
}

function fits({ writings, languages }: GivenName, passage: Passage, w: number): boolean {
  const { words, language } = passage;
  const written = writings.some((form) => standsAt(form, words, w, words.length) && writtenAlike(form, words, w));
  if (!written) return false;
  // `Mai` is a person in Vietnamese; an Italian sentence starts with it and means `never`.
  const single = writings[0]!.words.length === 1 && words.shape[w] === Shape.Title;
  return !single || languages === null || languages.has(language.code) || !startsSentence(passage, w);
}

function startsSentence({ sentences }: Passage, w: number): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid]!.firstWord < w) low = mid + 1;
    else high = mid;
  }
  return sentences[low]?.firstWord === w;
}

function mentionOf(hit: Hit, guess: EntityMention | undefined): EntityMention {
  const { start, end, names } = hit;
  const agreed = guess && names.find((name) => name.type === guess.type && name.ref === guess.ref);
  const [likeliest] = names as [GivenName];
  const chosen = agreed && agreed.weight >= likeliest.weight ? agreed : likeliest;
  // A surname alone is whoever the article itself says.
  if (guess && !agreed && guess.type === 'person' && chosen.type === 'person' && isSingle(chosen)) return guess;
  const { type, ref, confidence, because } = chosen;
  const others = [...names, ...(guess ? [guess, ...(guess.alternatives ?? [])] : [])];
  const alternatives = others
    .filter((other, i) => other.ref !== ref && others.findIndex((o) => o.ref === other.ref) === i)
    .map((other) => ({ type: other.type, ref: other.ref }));
  return { start, end, type, ref, confidence, because, ...(alternatives.length ? { alternatives } : {}) };
}

function isSingle({ writings }: GivenName): boolean {
  return writings[0]!.words.length === 1;
}
