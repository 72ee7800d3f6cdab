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
  const book = new StoryBook();
  book.follow(
    [],
    readings,
    readings.map((events) => ({ events })),
  );
  return book.story;
}

/** What an article tells of its events, kept while passages come and go. */
export class StoryBook {
  story: Story = { topics: new Set(), names: new Map() };
  private readonly counts = new Map<EventType, number>();
  private all = 0;

  /** Takes passages out and others in; `passages` are all there are now, in order. The story is another where it changes. */
  follow(
    removed: readonly EventReading[],
    added: readonly EventReading[],
    passages: readonly { readonly events: EventReading }[],
  ): void {
    for (const reading of removed) this.count(reading, -1);
    for (const reading of added) this.count(reading, 1);
    const { counts, all } = this;
    const topics = new Set([...counts].filter(([, n]) => n >= ENOUGH && n >= SHARE * all).map(([type]) => type));
    const names = new Map<string, EventType>();
    for (const { events } of passages) for (const { type, name } of events.named) if (name) names.set(name, type);
    if (!sameStory(this.story, { topics, names })) this.story = { topics, names };
  }

  private count({ triggers, named }: EventReading, by: number): void {
    const add = (type: EventType): void => {
      this.counts.set(type, (this.counts.get(type) ?? 0) + by);
      this.all += by;
    };
    for (const { readings } of triggers) {
      const { sense } = readings[0]!;
      if (sense.type && !sense.topics) add(sense.type);
    }
    for (const { type } of named) add(type);
  }
}

function sameStory(a: Story, b: Story): boolean {
  return (
    a.topics.size === b.topics.size &&
    a.names.size === b.names.size &&
    [...a.topics].every((topic) => b.topics.has(topic)) &&
    [...a.names].every(([name, type]) => b.names.get(name) === type)
  );
}
