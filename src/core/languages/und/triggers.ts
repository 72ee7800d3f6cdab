import type { TriggerWords } from '../triggerWords';

const none: ReadonlySet<string> = new Set();

/** Of a language not known, no events are read. */
export const triggers: TriggerWords = {
  inflect: (text) => [{ text, kind: 'base' }],
  headLast: false,
  determiners: none,
  closers: none,
  prefixes: none,
  headsAfter: [],
  headsBefore: [],
  named: { before: {}, after: {}, numbering: none },
  certainty: { denied: [], planned: [], purpose: [], conditional: [], conjunctions: [], other: [] },
  roles: { agent: none, recipient: none, place: none, passive: none },
};
