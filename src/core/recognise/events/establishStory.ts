import type { EventType } from '../../annotation/model';
import type { EventReading } from './readEventWords';

/** What the article as a whole tells of its events. */
export interface Story {
  /** The types that the article is about: `lost` and `died` mean one thing after a storm, another after an election. */
  readonly topics: ReadonlySet<EventType>;
  /** Names under which the article speaks of an event (`Ravina` after `ciclone Ravina`): the last word of each. */
  readonly names: ReadonlyMap<string, EventType>;
}

/** A type is a topic where so many triggers of it are sure, and so large a part of all. */
const ENOUGH = 3;
const SHARE = 0.15;

/** Puts together what the triggers of every passage say when read alone. */
export function establishStory(readings: readonly EventReading[]): Story {
  const counts = new Map<EventType, number>();
  let all = 0;
  const count = (type: EventType): void => {
    counts.set(type, (counts.get(type) ?? 0) + 1);
    all++;
  };
  const names = new Map<string, EventType>();
  for (const { triggers, named } of readings) {
    for (const { sense } of triggers.map((trigger) => trigger.readings[0]!))
      if (sense.type && !sense.topics) count(sense.type);
    for (const { type, name } of named) {
      count(type);
      if (name) names.set(name, type);
    }
  }
  const topics = new Set([...counts].filter(([, n]) => n >= ENOUGH && n >= SHARE * all).map(([type]) => type));
  return { topics, names };
}
