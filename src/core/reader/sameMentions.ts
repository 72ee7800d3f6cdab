import type { DateMention, EntityMention } from '../annotation/model';

type Mentions<T> = readonly T[];

export function sameEntities(a: Mentions<EntityMention>, b: Mentions<EntityMention>): boolean {
  return sameAll(
    a,
    b,
    (one, other) =>
      one.type === other.type &&
      one.ref === other.ref &&
      one.because === other.because &&
      sameAll(
        one.alternatives ?? [],
        other.alternatives ?? [],
        (reading, second) => reading.type === second.type && reading.ref === second.ref,
      ),
  );
}

export function sameDates(a: Mentions<DateMention>, b: Mentions<DateMention>): boolean {
  return sameAll(a, b, (one, other) => one.value === other.value);
}

/** Also compares what all mentions have: where they stand and how sure they are. */
function sameAll<T extends object>(a: Mentions<T>, b: Mentions<T>, same: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => samePlace(one, b[i]!) && same(one, b[i]!));
}

function samePlace(a: Partial<DateMention>, b: Partial<DateMention>): boolean {
  return a.start === b.start && a.end === b.end && a.confidence === b.confidence;
}
