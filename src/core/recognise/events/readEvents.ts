import type { DateMention, EntityMention, EventMention } from '../../annotation/model';
import { overlaps } from '../../base/span';
import type { Passage } from '../../segment/passage';

/** Finds the events of a passage; a trigger within a name is none. */
export function readEvents(passage: Passage, entities: readonly EntityMention[], _dates: readonly DateMention[]): EventMention[] {
  const { words, language } = passage;
  const found: EventMention[] = [];
  for (let w = 0; w < words.length; w++) {
    for (let length = 3; length > 0; length--) {
      if (w + length > words.length) continue;
      const type = language.triggers.forms.get(words.norm.slice(w, w + length).join(' '));
      const span = { start: words.start[w]!, end: words.end[w + length - 1]! };
      if (!type || entities.some((e) => overlaps(e, span))) continue;
      found.push({ ...span, type, participants: [], certainty: 'reported', confidence: 0.6 });
      w += length - 1;
      break;
    }
  }
  return found;
}
