/** Third person, past, participle and gerund of a regular verb; what is not so stands in the lexicon's table of forms. */
export function regularVerb(verb: string): readonly string[] {
  const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  const gerund = /[^eyo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [withS(verb), past, past, gerund];
}

/** The plurals of a regular noun: one. */
export function regularPlurals(noun: string): readonly string[] {
  return [withS(noun)];
}

function withS(word: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
