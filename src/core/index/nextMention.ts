import type { Mention, MentionsThere } from './mentions';

/** The order in which the languages of articles take turns; others follow by their codes. */
const TURNS = ['vi', 'it', 'en'];

/**
 * Where to go from a mention at `offset` of `article`: the first mention in the next article, one in another language before
 * one in the same. Languages take turns, so that going on leads through all of them; among the articles of a language the one
 * that comes next by name. Where no other article mentions it, the next mention in this one.
 */
export function nextMention(
  all: readonly MentionsThere[],
  article: string,
  language: string,
  offset: number,
): { readonly article: string; readonly mention: Mention } | undefined {
  const others = all.filter((there) => there.article !== article);
  const languages = [...new Set([language, ...all.map((there) => there.language)])].sort(byTurn);
  const own = languages.indexOf(language);
  // Of its own language an article comes last, as if after a whole round.
  const turn = (there: MentionsThere) =>
    (languages.indexOf(there.language) - own + languages.length - 1) % languages.length;
  const wrapped = (there: MentionsThere) => (there.article > article ? 0 : 1);
  const [next] = others.sort(
    (a, b) => turn(a) - turn(b) || wrapped(a) - wrapped(b) || (a.article < b.article ? -1 : 1),
  );
  if (next) return { article: next.article, mention: next.mentions[0]! };
  const here = all.find((there) => there.article === article)?.mentions ?? [];
  const mention = here.find((one) => one.start > offset) ?? here[0];
  return mention && { article, mention };
}

function byTurn(a: string, b: string): number {
  const turn = (language: string) => (TURNS.includes(language) ? TURNS.indexOf(language) : TURNS.length);
  return turn(a) - turn(b) || (a < b ? -1 : 1);
}
