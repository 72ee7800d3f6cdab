import type { Reading } from './nameCandidate';

/** A passage with the names it has; `at` tells which of two passages comes first. */
export interface NamedPassage {
  readonly names: readonly Reading[];
  readonly at: number;
}
