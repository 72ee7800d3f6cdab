import type { DateMention, EntityMention, EventMention, Ref } from '../annotation/model';
import { everyIndex, Sequence, togetherBeside, type Change } from '../base/sequence';
import { settleClaims, type PassageClaim } from '../recognise/claims/settleClaims';
import { sameAnchor, type Anchor } from '../recognise/dates/anchor';
import {
  articleDay,
  contextOf,
  sameContext,
  settlePassageDates,
  type DateContext,
} from '../recognise/dates/settleDates';
import { NameBook, type Unsettled } from '../recognise/entities/establish';
import { settleEntities } from '../recognise/entities/settleEntities';
import { StoryBook } from '../recognise/events/establishStory';
import { outsideNames, settleEvents } from '../recognise/events/settleEvents';
import { settleKnown } from '../recognise/known/settleKnown';
import { finish, type Finish, type PassageSuggestions } from './passageSuggestions';
import type { PassageReading } from './passageReading';
import { sameDates, sameEntities } from './sameMentions';

/** What came and went of an article's passages. */
export interface PassageChange extends Change {
  readonly gone: readonly PassageReading[];
  readonly come: readonly PassageReading[];
}

/**
 * Settles what passages say by what the whole article establishes: names, the published date, the story, who spoke last. Kept
 * while the article is edited: a passage is settled again only where something that it depends on is another.
 */
export class Settling {
  private readonly names = new NameBook();
  private readonly story = new StoryBook();
  private now: Anchor = {};
  private options: Finish | undefined;

  private readonly entities = new Sequence<PassageReading, undefined, readonly EntityMention[]>(
    undefined,
    (readings, i) => ({ out: this.entitiesOf(readings[i]!), state: undefined }),
    Object.is,
    sameEntities,
  );
  private readonly dates = new Sequence<PassageReading, DateContext, readonly DateMention[]>(
    contextOf({}),
    (readings, i, context) => settlePassageDates(readings[i]!.dates, this.now, context),
    sameContext,
    sameDates,
  );
  private readonly events = new Sequence<PassageReading, undefined, readonly EventMention[]>(
    undefined,
    (readings, i) => {
      const { passage, events } = readings[i]!;
      const out = settleEvents(passage, events, this.story.story, this.entities.out[i]!, this.dates.out[i]!);
      return { out, state: undefined };
    },
  );
  private readonly claims = new Sequence<PassageReading, Ref | undefined, readonly PassageClaim[]>(
    undefined,
    (readings, i, speaker) => {
      const { passage, claims } = readings[i]!;
      return settleClaims({ passage, claims, entities: this.entities.out[i]! }, readings[i - 1]?.passage, speaker);
    },
  );
  private readonly finished = new Sequence<PassageReading, undefined, PassageSuggestions>(undefined, (readings, i) => ({
    out: finish(this.foundIn(readings[i]!, i), readings[i]!.block, readings[i - 1]?.block, this.options!),
    state: undefined,
  }));

  /** What is suggested in each passage; what stays the same is the same object. */
  get passages(): readonly PassageSuggestions[] {
    return this.finished.out;
  }

  /** Follows a change of an article's passages, with all that there are now; `published` is the article's date. */
  follow(readings: readonly PassageReading[], change: PassageChange, published: string | null, options: Finish): void {
    const before = this.options;
    this.options = options;
    const otherKnown = before !== undefined && before.known !== options.known;
    const unsettled = this.names.follow(change.gone, change.come);
    const entities = this.entities.follow(
      readings,
      change,
      otherKnown ? everyIndex(readings.length) : placesOf(unsettled, readings),
    );
    const dates = this.followDates(readings, change, published);
    const events = this.followEvents(readings, change, togetherBeside(change, entities, dates));
    const behind = change.gone.length + change.come.length > 0 ? [change.at + change.added] : [];
    const claims = this.claims.follow(readings, change, within(togetherBeside(change, entities, behind), readings));
    const again = otherKnown
      ? everyIndex(readings.length)
      : within(togetherBeside(change, entities, dates, events, claims, behind), readings);
    this.finished.follow(readings, change, again);
  }

  private followDates(readings: readonly PassageReading[], change: Change, published: string | null): number[] {
    const now = articleDay(
      published,
      readings.map((reading) => reading.dates),
    );
    if (sameAnchor(now, this.now)) return this.dates.follow(readings, change);
    this.now = now;
    this.dates.beginWith(contextOf(now));
    return this.dates.follow(readings, change, everyIndex(readings.length));
  }

  private followEvents(readings: readonly PassageReading[], change: PassageChange, again: number[]): number[] {
    const before = this.story.story;
    this.story.follow(
      change.gone.map((reading) => reading.events),
      change.come.map((reading) => reading.events),
      readings,
    );
    return this.events.follow(readings, change, this.story.story === before ? again : everyIndex(readings.length));
  }

  private entitiesOf({ names, passage, dates, quantities, events }: PassageReading): EntityMention[] {
    const found = settleEntities(names, this.names);
    const { known } = this.options!;
    return outsideNames(known ? settleKnown(passage, found, [...dates, ...quantities], known) : found, events);
  }

  private foundIn({ quantities }: PassageReading, i: number): PassageSuggestions {
    return {
      entities: this.entities.out[i]!,
      dates: this.dates.out[i]!,
      quantities,
      events: this.events.out[i]!,
      claims: this.claims.out[i]!,
    };
  }
}

/** Where the passages stand that are to be settled again; rising. */
function placesOf({ all, passages }: Unsettled, readings: readonly PassageReading[]): number[] {
  return all ? everyIndex(readings.length) : [...passages].map(({ at }) => at).sort((a, b) => a - b);
}

function within(indices: readonly number[], list: readonly unknown[]): number[] {
  return indices.filter((i) => i < list.length);
}
