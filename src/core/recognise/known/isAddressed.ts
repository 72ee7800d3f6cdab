import type { Language } from '../../languages/language';
import type { Passage } from '../../segment/passage';
import { Gap } from '../../segment/words';

const compiled = new Map<Language, ReadonlySet<string>>();

/** Whether a form of address stands straight before word `w`: `ông`, `signora`, `Mr.`. */
export function isAddressed({ words, language }: Passage, w: number): boolean {
  if (w === 0 || words.gap[w]! & ~(Gap.Space | Gap.Stop)) return false;
  let honorifics = compiled.get(language);
  if (!honorifics) compiled.set(language, (honorifics = singleWords(language.names.honorifics)));
  return honorifics.has(words.norm[w - 1]!);
}

function singleWords(phrases: string): Set<string> {
  return new Set(phrases.split(/[|\n]/).filter((phrase) => phrase !== '' && !phrase.includes(' ')));
}
