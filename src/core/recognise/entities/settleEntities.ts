import type { EntityMention } from '../../annotation/model';
import type { NameCandidate } from './nameCandidate';

/** What the article as a whole establishes of its names: full names that short forms stand for, types, identities. */
export interface Established {
  readonly byKey: ReadonlyMap<string, NameCandidate['readings'][number]>;
}

/** Puts together what every passage says of each name. */
export function establishNames(candidates: readonly (readonly NameCandidate[])[]): Established {
  const byKey = new Map<string, NameCandidate['readings'][number]>();
  for (const candidate of candidates.flat()) {
    const reading = candidate.readings[0];
    if (reading && (byKey.get(candidate.key)?.score ?? 0) < reading.score) byKey.set(candidate.key, reading);
  }
  return { byKey };
}

/** The entities of one passage, in the light of the whole article. */
export function settleEntities(candidates: readonly NameCandidate[], established: Established): EntityMention[] {
  return candidates.flatMap((candidate) => {
    const reading = candidate.readings[0] ?? established.byKey.get(candidate.key);
    if (!reading) return [];
    const { start, end } = candidate;
    return [{ start, end, type: reading.type, ref: reading.ref ?? `${reading.type}/${candidate.key.replaceAll(' ', '-')}`, confidence: reading.score, because: reading.because }];
  });
}
