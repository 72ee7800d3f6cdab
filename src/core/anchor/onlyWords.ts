/** The words of a folded text that stand in it once: where one stands in two versions of a text, it is the same mention. */
export function onlyWords(folded: string): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const [word] of wordsOf(folded)) {
    if (more.has(word)) continue;
    if (once.delete(word)) more.add(word);
    else once.add(word);
  }
  return once;
}

export function wordsOf(folded: string): IterableIterator<RegExpMatchArray> {
  return folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu);
}
