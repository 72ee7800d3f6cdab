import type { Passage } from '../../segment/passage';
import { namedEvents, type NamedEvent } from './namedEvents';
import { readTriggers, type Trigger } from './readTriggers';

/** What a passage alone tells of its events. */
export interface EventReading {
  readonly triggers: readonly Trigger[];
  readonly named: readonly NamedEvent[];
}

/** Reads what the passage alone tells: kept until its text changes. */
export function readEventWords(passage: Passage): EventReading {
  return { triggers: readTriggers(passage), named: namedEvents(passage) };
}
