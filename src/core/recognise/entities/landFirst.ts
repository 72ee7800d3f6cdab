import type { KnownName } from '../../lexicon/knownNames';
import { NamePart } from '../../lexicon/personNames';
import { Shape } from '../../segment/words';
import { touches, type Reader } from './reader';
import { isSyllable } from './syllables';

/**
 * The end of a land's name at word `w` that a foreign name follows, where modifiers stand behind: `Tổng thống` Ghana |
 * `Kofi Asante`, `hãng` Mỹ | `Boeing`; else -1.
 */
export function landFirst({ known, words, capitals, parts, passage }: Reader, w: number): number {
  if (!passage.language.names.familyFirst) return -1;
  const hits = known[w];
  if (!hits) return -1;
  // `Jordan Pickford`, `Israel Kamakawiwoʻole`: a given name too.
  if (parts.at(words, w) & NamePart.Given) return -1;
  let end = -1;
  for (const hit of hits) if (isLand(hit.names) && hit.end > end) end = hit.end;
  if (end < 0 || !touches(words, end) || !capitals.capital[end] || isSyllable(words, end)) return -1;
  return words.shape[end] === Shape.Number ? -1 : end;
}

function isLand(names: readonly KnownName[]): boolean {
  return names[0]!.country;
}
