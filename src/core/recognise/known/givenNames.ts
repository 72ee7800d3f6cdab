import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import { Shape } from '../../segment/words';
import { isAddressed } from './isAddressed';
import type { GivenName, Known } from './known';
import { standsAt, writtenAlike } from './writtenName';

/** A name that people gave, where it stands. Passage offsets. */
export interface Hit extends Span {
  /** The readings of these words, the one that counts most first. */
  readonly names: readonly GivenName[];
}

/** The names that people gave, the longest at each place, from left to right. */
export function findGivenNames(passage: Passage, known: Known): Hit[] {
  const { words } = passage;
  const hits: Hit[] = [];
  for (let w = 0; w < words.length; w++) {
    const candidates = known.startingWith(words.norm[w]!);
    if (!candidates) continue;
    const names = namesAt(passage, w, candidates, known);
    if (names.length === 0) continue;
    const end = w + names[0]!.writings[0]!.words.length;
    hits.push({ start: words.start[w]!, end: words.end[end - 1]!, names });
    w = end - 1;
  }
  return hits;
}

/** The readings of the longest given name at word `w`. */
function namesAt(passage: Passage, w: number, candidates: readonly GivenName[], known: Known): GivenName[] {
  const found: GivenName[] = [];
  let length = 0;
  for (const name of candidates) {
    const [{ words: wanted }] = name.writings as [GivenName['writings'][0]];
    // The longest come first.
    if (found.length > 0 && wanted.length < length) break;
    if (!fits(name, passage, w)) continue;
    if (known.rejectsAny && known.rejects('entity', wanted.join(' '), name.type, name.ref)) continue;
    length = wanted.length;
    found.push(name);
  }
  return found;
}

function fits({ writings, languages, type }: GivenName, passage: Passage, w: number): boolean {
  const { words, language } = passage;
  const written = writings.some((form) => standsAt(form, words, w, words.length) && writtenAlike(form, words, w));
  if (!written) return false;
  if (writings[0]!.words.length > 1) return true;
  // Russia is `Nga` in Vietnamese, and so is a woman's name: after a form of address it is hers.
  if (type !== 'person' && isAddressed(passage, w)) return false;
  // `Mai` is a person in Vietnamese; an Italian sentence starts with it and means `never`.
  const foreign = languages !== null && !languages.has(language.code);
  return !(foreign && words.shape[w] === Shape.Title && startsSentence(passage, w));
}

function startsSentence({ sentences }: Passage, w: number): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid]!.firstWord < w) low = mid + 1;
    else high = mid;
  }
  return sentences[low]?.firstWord === w;
}
