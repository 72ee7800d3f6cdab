import type { Ref } from '../annotation/model';
import { entries } from './entries';

let compiled: Map<Ref, readonly string[]> | undefined;

/** The first name of an identity in English, Vietnamese and Italian, each once; none where the lexicon has no such identity. */
export function namesOf(ref: Ref): readonly string[] {
  compiled ??= compile();
  return compiled.get(ref) ?? [];
}

function compile(): Map<Ref, readonly string[]> {
  const names = new Map<Ref, readonly string[]>();
  for (const { ref, en, vi, it } of entries()) {
    const first = [en[0], vi[0], it[0]].filter((name): name is string => name !== undefined);
    if (!names.has(ref)) names.set(ref, [...new Set(first)]);
  }
  return names;
}
