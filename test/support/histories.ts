import type { Span } from '../../src/core/base/span';
import { Draft, type Fate } from './draft';
import { KINDS, type HistoryKind } from './historyKinds';
import type { Random } from './random';

export interface History {
  readonly kind: HistoryKind;
  readonly before: string;
  readonly after: string;
  readonly spans: readonly Span[];
  /** One for each span. */
  readonly fates: readonly Fate[];
}

/** One edit history of a text with annotated stretches; `donor` lends the sentences that come in. */
export function makeHistory(
  kind: HistoryKind,
  before: string,
  spans: readonly Span[],
  donor: string,
  random: Random,
): History {
  const draft = new Draft(before, spans);
  KINDS[kind](draft, random, donor);
  return { kind, before, after: draft.text, spans, fates: draft.fates };
}
