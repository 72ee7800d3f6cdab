import type { Pattern } from './draft';
import type { ClaimReading } from './readClaims';

/** The share of claims found in each way that annotators made too, measured on the corpus. */
const SHARE: Readonly<Record<Pattern, number>> = {
  'quote-before': 0.9,
  'quote-after': 0.85,
  that: 0.85,
  bare: 0.75,
  around: 0.8,
  infinitive: 0.6,
  noun: 0.5,
  object: 0.6,
  marker: 0.8,
  hearsay: 0.4,
  back: 0.7,
  shared: 0.7,
  guessed: 0.5,
  title: 0.5,
};

/** How likely a claim is right: by how it was found, and by whether its source is there and known. */
export function confidenceOf(claim: Pick<ClaimReading, 'pattern' | 'source'>, knownSource: boolean): number {
  const share = SHARE[claim.pattern];
  const sure = claim.source === null ? share * 0.7 : knownSource ? Math.min(0.97, share + 0.05) : share;
  return Math.round(sure * 100) / 100;
}
