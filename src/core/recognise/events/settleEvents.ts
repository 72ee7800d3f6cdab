import type { DateMention, EntityMention, EventMention } from '../../annotation/model';
import { byPosition, type Span } from '../../base/span';
import { knownNames } from '../../lexicon/knownNames';
import type { Passage } from '../../segment/passage';
import { Shape } from '../../segment/words';
import { certaintyOf } from './certaintyOf';
import type { Story } from './establishStory';
import type { NamedEvent } from './namedEvents';
import { participantsOf } from './participantsOf';
import type { EventReading } from './readEventWords';
import type { Trigger } from './readTriggers';
import { Sweep } from './sweep';
import { eventLexicon } from './triggerLexicon';

/** What is seldom right is not suggested. */
const LEAST = 0.38;
const NAMED = 0.85;
const SHORT_NAME = 0.7;
/** Names and dates further from a trigger than so many words are not looked at. */
const ABOUT = 14;

/** The entities that are no part of a named event: an event's name wins over the names within it. */
export function outsideNames(entities: readonly EntityMention[], { named }: EventReading): EntityMention[] {
  const names = new Sweep(named);
  return entities.filter((entity) => !names.meets(entity));
}

/** The events of a passage in the light of the whole article. Entities and dates are in order; a trigger within one is none. */
export function settleEvents(
  passage: Passage,
  reading: EventReading,
  story: Story,
  entities: readonly EntityMention[],
  dates: readonly DateMention[],
): EventMention[] {
  if (reading.triggers.length === 0 && reading.named.length === 0 && story.names.size === 0) return [];
  const events: EventMention[] = reading.named.map(({ start, end, type }) => plain({ start, end }, type, NAMED));
  for (const { start, end, type } of shortNames(passage, story, reading.named))
    events.push(plain({ start, end }, type, SHORT_NAME));
  const names: Span[] = [...inOrder(events)];
  const lexicon = eventLexicon(passage.language);
  const inNames = new Sweep(names);
  const inEntities = new Sweep(entities);
  const inDates = new Sweep(dates);
  const entitiesAbout = new Sweep(entities);
  const datesAbout = new Sweep(dates);
  for (const trigger of reading.triggers) {
    const said = trigger.readings.find(({ sense }) => !sense.topics || meet(sense.topics, story.topics));
    if (!said?.sense.type || said.sense.confidence < LEAST) continue;
    if (inNames.meets(trigger) || inEntities.meets(trigger) || inDates.meets(trigger)) continue;
    const about = surroundings(passage, trigger);
    events.push({
      start: trigger.start,
      end: trigger.end,
      type: said.sense.type,
      mode: said.sense.mode,
      participants: participantsOf(passage, trigger, entities, entitiesAbout.firstIn(about), about.end),
      when: whenOf(trigger, dates, datesAbout.firstIn(about), about.end),
      certainty: certaintyOf(passage.words, trigger, said.kind, lexicon),
      confidence: said.sense.confidence,
    });
  }
  return inOrder(events);
}

/** Sorts what mostly is in order. */
function inOrder(events: EventMention[]): EventMention[] {
  for (let i = 1; i < events.length; i++)
    if (byPosition(events[i - 1]!, events[i]!) > 0) return events.sort(byPosition);
  return events;
}

function meet<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function plain(span: Span, type: EventMention['type'], confidence: number): EventMention {
  const { start, end } = span;
  return { start, end, type, mode: undefined, participants: [], when: undefined, certainty: 'reported', confidence };
}

/** Where the article speaks of a named event by its name alone: `Ravina` after `ciclone Ravina`. */
function shortNames({ words, language }: Passage, { names }: Story, named: readonly NamedEvent[]): NamedEvent[] {
  if (names.size === 0) return [];
  const found: NamedEvent[] = [];
  const within = new Sweep(named);
  for (let w = 0; w < words.length; w++) {
    const type = words.shape[w] === Shape.Lower ? undefined : names.get(words.norm[w]!);
    if (!type || knownNames(language.code).longestAt(words, w)) continue;
    const span = { start: words.start[w]!, end: words.end[w]! };
    if (!within.meets(span)) found.push({ ...span, type, name: null });
  }
  return found;
}

/** The words of the trigger's sentence that may tell of its event: bounded, so that reading stays linear. */
function surroundings({ words }: Passage, { firstWord, endWord, sentence }: Trigger): Span {
  return {
    start: words.start[Math.max(sentence.firstWord, firstWord - ABOUT)]!,
    end: words.end[Math.min(sentence.endWord, endWord + ABOUT) - 1]!,
  };
}

/** The date nearest to the trigger among those about it. */
function whenOf(trigger: Trigger, dates: readonly DateMention[], from: number, to: number): string | undefined {
  let nearest: DateMention | undefined;
  let distance = Infinity;
  for (let i = from; i < dates.length && dates[i]!.start < to; i++) {
    const d = Math.max(dates[i]!.start - trigger.end, trigger.start - dates[i]!.end);
    if (d < distance) [nearest, distance] = [dates[i], d];
  }
  return nearest?.value;
}
