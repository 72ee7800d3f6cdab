import type { DateMention, EntityMention, EventMention } from '../../../src/core/annotation/model';
import { languageOf } from '../../../src/core/languages/registry';
import { establishStory } from '../../../src/core/recognise/events/establishStory';
import { readEventWords } from '../../../src/core/recognise/events/readEventWords';
import { settleEvents } from '../../../src/core/recognise/events/settleEvents';
import { readPassage } from '../../../src/core/segment/passage';

/** The events of one passage read as a whole article; `names` and `days` are texts of entities and dates in it, with refs and values. */
export function eventsIn(
  language: string,
  text: string,
  names: Readonly<Record<string, string>> = {},
  days: Readonly<Record<string, string>> = {},
): EventMention[] {
  const passage = readPassage(text, 'paragraph', languageOf(language));
  const reading = readEventWords(passage);
  const at = (name: string): { start: number; end: number } => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  });
  const entities = Object.entries(names).map(([name, ref]): EntityMention => ({
    ...at(name),
    type: 'place',
    ref,
    confidence: 1,
  }));
  const dates = Object.entries(days).map(([day, value]): DateMention => ({ ...at(day), value, confidence: 1 }));
  const inOrder = <T extends { start: number }>(list: T[]): T[] => list.sort((a, b) => a.start - b.start);
  return settleEvents(passage, reading, establishStory([reading]), inOrder(entities), inOrder(dates));
}

/** The same as `TYPE trigger`, one string an event. */
export function triggersIn(language: string, text: string): string[] {
  return eventsIn(language, text).map((e) => `${e.type} ${text.slice(e.start, e.end)}`);
}
