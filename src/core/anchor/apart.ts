import { orphan, type Found } from './matchResult';

/**
 * What stood in two places of the text before can't be in one now: where two mentions of the same words came to the same place,
 * nothing tells whose it is, and it is given to neither.
 */
export function keepApart(matches: readonly Found[]): Found[] {
  const origins = new Map<string, Set<number>>();
  for (const { span, was } of matches) {
    if (!span || was === undefined) continue;
    const key = `${span.start} ${span.end}`;
    const known = origins.get(key);
    if (known) known.add(was);
    else origins.set(key, new Set([was]));
  }
  return matches.map((match) => {
    const { span, was } = match;
    if (!span || was === undefined || origins.get(`${span.start} ${span.end}`)!.size === 1) return match;
    return orphan([span], 'alike');
  });
}
