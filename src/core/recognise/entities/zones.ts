import { Cue } from './cues';
import type { Reading } from './nameCandidate';
import type { Reader } from './reader';
import { isSyllable } from './syllables';

/** Words that are no name because the article has a name that is written so. */
const COMMON =
  Cue.Function |
  Cue.Never |
  Cue.Demonym |
  Cue.Title |
  Cue.Honorific |
  Cue.OrgHead |
  Cue.EventClass |
  Cue.OrgClass |
  Cue.PlaceClass |
  Cue.SystemClass |
  Cue.Portfolio;

/** A zone's `common` words are bits of one number. */
const LONGEST_ZONE = 30;

/** Adds the words `[first, end)`, in which capitals say nothing, where a name known from elsewhere may stand in them. */
export function addZone({ words, capitals, cues, passage }: Reader, first: number, end: number, out: Reading[]): void {
  const syllables = passage.language.names.familyFirst;
  for (let from = first; from < end; from += LONGEST_ZONE) {
    const to = Math.min(end, from + LONGEST_ZONE);
    let common = 0;
    let worth = false;
    for (let w = from; w < to; w++) {
      if (cues.alone[w]! & COMMON || (syllables && isSyllable(words, w))) common |= 1 << (w - from);
      else if (capitals.capital[w]) worth = true;
    }
    // Several common words may still be a name that the article knows; one alone is not.
    if (worth || capitals.capital[from + 1])
      out.push({
        kind: 'zone',
        start: words.start[from]!,
        end: words.end[to - 1]!,
        words,
        first: from,
        endWord: to,
        common,
      });
  }
}
