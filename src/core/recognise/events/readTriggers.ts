import type { Span } from '../../base/span';
import type { Passage } from '../../segment/passage';
import type { Sentence } from '../../segment/sentences';
import { holds } from './holds';
import { isThing } from './isThing';
import { isWrittenAsName } from './letterCase';
import { eventLexicon, type EventLexicon } from './triggerLexicon';
import type { Reading } from './compileTriggers';

/** A word that may say that something happens, as far as its passage tells. Passage offsets. */
export interface Trigger extends Span {
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: Sentence;
  /** What it may say, tried in order: all but the last depend on what the article is about. */
  readonly readings: readonly Reading[];
}

/** Finds the triggers of a passage. Depends on the passage alone. */
export function readTriggers(passage: Passage): Trigger[] {
  const lexicon = eventLexicon(passage.language);
  const found: Trigger[] = [];
  for (const sentence of passage.sentences)
    for (let w = sentence.firstWord; w < sentence.endWord;)
      w = lexicon.triggers.startsAt(passage.words, w) ? readAt(passage, lexicon, sentence, w, found) : w + 1;
  return found;
}

/** Reads the trigger at word `w`, the longest that fits; gives the word to go on from. */
function readAt(passage: Passage, lexicon: EventLexicon, sentence: Sentence, w: number, found: Trigger[]): number {
  const { words } = passage;
  for (let limit = sentence.endWord; limit > w;) {
    const hit = lexicon.triggers.longestAt(words, w, limit);
    if (!hit) return w + 1;
    const readings = fitting(passage, hit.value, w, hit.end, sentence, lexicon);
    if (readings.length) {
      if (readings[0]!.sense.type && !isWrittenAsName(passage, w, sentence))
        found.push({
          start: words.start[w]!,
          end: words.end[hit.end - 1]!,
          firstWord: w,
          endWord: hit.end,
          sentence,
          readings,
        });
      return hit.end;
    }
    limit = hit.end - 1;
  }
  return w + 1;
}

function fitting(
  passage: Passage,
  readings: readonly Reading[],
  first: number,
  end: number,
  sentence: Sentence,
  lexicon: EventLexicon,
): Reading[] {
  const fit: Reading[] = [];
  for (const reading of readings) {
    const { sense, kind } = reading;
    if (sense.conditions.length && !sense.conditions.every((c) => holds(c, passage.words, first, end, sentence)))
      continue;
    if (sense.type && isThing(passage, first, end, kind, sentence, lexicon)) continue;
    fit.push(reading);
    if (!sense.topics) break;
  }
  return fit;
}
