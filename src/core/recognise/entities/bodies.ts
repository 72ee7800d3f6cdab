import type { Ref } from '../../annotation/model';
import { demonyms } from '../../lexicon/demonyms';
import { englishPlace } from '../../lexicon/englishPlaces';
import { knownNames } from '../../lexicon/knownNames';
import { phrases } from '../../languages/nameWords';
import type { Language } from '../../languages/language';
import { splitWords } from '../../segment/words';
import { slugOf } from '../../annotation/slug';

const compiled = new Map<string, ReadonlyMap<string, string>>();
const LONGEST_BODY = 7;

/** What the language calls bodies that every state has, words parted by spaces, to their English names. */
function bodiesOf(language: Language): ReadonlyMap<string, string> {
  let map = compiled.get(language.code);
  if (!map) {
    const entries = Object.entries(language.names.bodies).flatMap(([kind, list]) =>
      phrases(list).map((phrase) => [splitWords(phrase, true).norm.join(' '), kind] as const),
    );
    compiled.set(language.code, (map = new Map(entries)));
  }
  return map;
}

/**
 * The identity of a body that is named by what it is and whose it is (`Nigerian Navy`, `Marina nigeriana`, `Hải quân
 * Nigeria`), or `undefined`. The same in every language.
 */
export function bodyIdentity(words: readonly string[], language: Language): Ref | undefined {
  const bodies = bodiesOf(language);
  for (let length = Math.min(words.length - 1, LONGEST_BODY); length > 0; length--) {
    // What it is stands first or last: whose it is, on the other side.
    for (const first of [0, words.length - length]) {
      const kind = bodies.get(words.slice(first, first + length).join(' '));
      if (!kind) continue;
      const mission = kind === 'embassy' && first === 0 ? missionOf(words.slice(length), language) : undefined;
      if (mission) return slugOf('organization', `${kind} of ${mission}`);
      const whose = owner(words.slice(0, first), language) ?? owner(words.slice(first + length), language);
      if (whose) return slugOf('organization', `${kind} of ${whose}`);
    }
  }
  return undefined;
}

/** `Japan in Vietnam`: whose mission it is, and where. */
function missionOf(words: readonly string[], language: Language): string | undefined {
  const at = words.indexOf('tại');
  if (at < 1) return undefined;
  const whose = owner(words.slice(0, at), language);
  const where = owner(words.slice(at + 1), language);
  return whose && where ? `${whose} in ${where}` : undefined;
}

const LINKS: ReadonlySet<string> = new Set(
  'of|the|di|del|della|dello|dell|d|degli|dei|delle|in|tỉnh|tp|thành|phố|huyện|quận|bang|thị|xã'.split('|'),
);

/** The English name of the land or town that all the words name, links left out. */
function owner(words: readonly string[], language: Language): string | undefined {
  let from = 0;
  while (from < words.length && LINKS.has(words[from]!)) from++;
  const rest = words.slice(from);
  if (rest.length === 0) return undefined;
  const place =
    knownNames(language.code)
      .get(rest)
      ?.find((known) => known.type === 'place')?.ref ?? demonyms(language.code).get(rest.join(' '));
  return place ? englishPlace(place) : undefined;
}
