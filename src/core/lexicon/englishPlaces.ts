import type { Ref } from '../annotation/model';
import { entriesOf } from './entriesByRef';

/** The English name of a place of the tables. */
export function englishPlace(ref: Ref): string | undefined {
  return entriesOf(ref).findLast(({ type, en }) => type === 'place' && en[0] !== undefined)?.en[0];
}
