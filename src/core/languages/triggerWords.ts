import type { EventType } from '../annotation/model';

/** The words that say that something happens. */
export interface TriggerWords {
  /** `share`, `shared`, `sharing` → COOPERATE; keys of several words are joined by a space. */
  readonly forms: ReadonlyMap<string, EventType>;
}
