import type { DateUnit } from '../../languages/dateWords';

/** What an expression says of when, before anything around it is known. */
export interface When {
  readonly year?: number;
  /** Years from the article's: `last year`. */
  readonly yearOffset?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday is 1. */
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: string;
  /** `198` for the 1980s; two figures alone (`8`) where the century is left out. */
  readonly decade?: number;
  /** Centuries begun: 19 for the twentieth. */
  readonly century?: number;
  /** `MM-DD`, or the name of a feast that moves. */
  readonly holiday?: string;
  /** Together with `shift`: `last week`; with `count` and `direction`: `two weeks ago`. */
  readonly unit?: DateUnit;
  readonly shift?: number;
  readonly count?: number;
  readonly direction?: number;
  /** Counted from what was dated before, not from the article: `three weeks later`, `that month`. */
  readonly fromContext?: boolean;
  /** A part of the day or the week that the story is in: `in serata`. */
  readonly within?: boolean;
  /** Days from the article's: 0 is `today`. */
  readonly days?: number;
}

/** Which way an expression without a year is likely to lie from the article: −1 before it, 1 after it, 0 unknown. */
export type Hint = -1 | 0 | 1;
