import type { Ref } from '../annotation/model';
import { entries } from './entries';

let compiled: ReadonlyMap<Ref, string> | undefined;

/** The English name of every place of the tables, by its ref. Compiled when first asked for. */
export function englishPlaces(): ReadonlyMap<Ref, string> {
  return (compiled ??= compile());
}

function compile(): ReadonlyMap<Ref, string> {
  const map = new Map<Ref, string>();
  for (const entry of entries()) if (entry.type === 'place' && entry.en[0]) map.set(entry.ref, entry.en[0]);
  return map;
}
