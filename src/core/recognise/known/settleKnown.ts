import type { EntityMention } from '../../annotation/model';
import { byPosition, contains, overlaps, sameSpan, type Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { wordAt } from '../../segment/words';
import { findGivenNames, type Hit } from './givenNames';
import type { GivenName, Known } from './known';

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
    ...won.map((hit) =>
      mentionOf(
        hit,
        guesses(hit).find((guess) => sameSpan(guess, hit)),
      ),
    ),
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

function mentionOf(hit: Hit, guess: EntityMention | undefined): EntityMention {
  const { start, end, names } = hit;
  const agreed = guess && names.find((name) => name.type === guess.type && name.ref === guess.ref);
  const [likeliest] = names as [GivenName];
  const chosen = agreed && agreed.weight >= likeliest.weight ? agreed : likeliest;
  if (guess && !agreed && staysAgainst(guess, chosen)) {
    const alternatives = othersThan(guess.ref, [...names, ...(guess.alternatives ?? [])]);
    return { ...guess, ...(alternatives.length ? { alternatives } : {}) };
  }
  const { type, ref, confidence, because } = chosen;
  const alternatives = othersThan(ref, [...names, ...(guess ? [guess, ...(guess.alternatives ?? [])] : [])]);
  return { start, end, type, ref, confidence, because, ...(alternatives.length ? { alternatives } : {}) };
}

/** A surname alone is whoever the article itself names; and one acceptance does not overrule what is as sure. */
function staysAgainst(guess: EntityMention, given: GivenName): boolean {
  const surname = guess.type === 'person' && given.type === 'person' && isSingle(given);
  return surname || (given.weight < 2 && guess.confidence >= given.confidence);
}

type Reading = Pick<EntityMention, 'type' | 'ref'>;

function othersThan(ref: string, readings: readonly Reading[]): Reading[] {
  return readings
    .filter((other, i) => other.ref !== ref && readings.findIndex((o) => o.ref === other.ref) === i)
    .map((other) => ({ type: other.type, ref: other.ref }));
}

function isSingle({ writings }: GivenName): boolean {
  return writings[0]!.words.length === 1;
}
