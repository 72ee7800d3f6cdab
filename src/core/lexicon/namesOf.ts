import type { Ref } from '../annotation/model';
import { entriesOf } from './entriesByRef';

/** The first name of an identity in English, Vietnamese and Italian, each once; none where the lexicon has no such identity. */
export function namesOf(ref: Ref): readonly string[] {
  const [entry] = entriesOf(ref);
  if (!entry) return [];
  const first = [entry.en[0], entry.vi[0], entry.it[0]].filter((name): name is string => name !== undefined);
  return [...new Set(first)];
}
