/** What became of a list: at index `at`, `removed` items went and `added` came in their place. */
export interface Change {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** How an item reads, and what it leaves behind for the next one. */
export interface Step<State, Out> {
  readonly out: Out;
  readonly state: State;
}

/**
 * Reads a list item after item, each in the light of what those before it left behind, and keeps what it read: after a change
 * only what the change reaches is read again, up to where the state is as it was. Reading a list for the first time is the same
 * as following the change from an empty list.
 */
export class Sequence<In, State, Out> {
  /** What each item reads as. */
  readonly out: Out[] = [];
  /** The state that each item was read in, and behind the last one. */
  private readonly states: State[];

  constructor(
    start: State,
    private readonly read: (items: readonly In[], i: number, state: State) => Step<State, Out>,
    private readonly sameState: (a: State, b: State) => boolean = Object.is,
    /** Whether what is read again is as it was: then the former is kept, and nothing changed. */
    private readonly sameOut: (a: Out, b: Out) => boolean = Object.is,
  ) {
    this.states = [start];
  }

  /** Takes another state for the first item to be read in; that is done when the list is followed the next time, asked for it. */
  beginWith(start: State): void {
    this.states[0] = start;
  }

  /**
   * Follows a change of the list; `items` is what it became, `again` the indices of items to be read again though they stayed,
   * rising. Gives the indices of what reads otherwise now, rising; those that were added among them.
   */
  follow(items: readonly In[], { at, removed, added }: Change, again: readonly number[] = []): number[] {
    const entering = this.states[at]!;
    splice(this.out, at, removed, new Array<Out>(added));
    splice(this.states, at, removed, new Array<State>(added));
    const end = at + added;
    const edited = removed + added > 0;
    let next = 0;
    /** The first index from `i` on that has to be looked at. */
    const lookFrom = (i: number): number => {
      while (next < again.length && again[next]! < i) next++;
      const asked = again[next] ?? Infinity;
      return edited && i <= end ? Math.min(asked, Math.max(i, at)) : asked;
    };
    const changed: number[] = [];
    let left: { readonly state: State; readonly to: number } | undefined;
    let i = lookFrom(0);
    while (i <= items.length) {
      const state = left?.to === i ? left.state : edited && i === at ? entering : this.states[i]!;
      if (i === items.length) {
        this.states[i] = state;
        break;
      }
      const isNew = i >= at && i < end;
      if (!isNew && again[next] !== i && this.sameState(state, this.states[i]!)) {
        i = lookFrom(i + 1);
        continue;
      }
      const step = this.read(items, i, state);
      this.states[i] = state;
      if (isNew || !this.sameOut(this.out[i]!, step.out)) {
        this.out[i] = step.out;
        changed.push(i);
      }
      left = { state: step.state, to: ++i };
      while (next < again.length && again[next]! < i) next++;
    }
    return changed;
  }
}

/** `splice`, for arrays of any length: as arguments too many items overflow the stack. */
export function splice<T>(list: T[], at: number, removed: number, items: readonly T[]): void {
  if (items.length === removed) {
    for (let i = 0; i < removed; i++) list[at + i] = items[i]!;
  } else if (items.length < 1000) list.splice(at, removed, ...items);
  else {
    const behind = list.slice(at + removed);
    list.length = at;
    for (const item of items) list.push(item);
    for (const item of behind) list.push(item);
  }
}

export const NO_CHANGE: Change = { at: 0, removed: 0, added: 0 };

/** How a list became another, as one change: what both begin and end with stayed. */
export function changeBetween<T>(
  before: readonly T[],
  now: readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): Change {
  const most = Math.min(before.length, now.length);
  let at = 0;
  while (at < most && same(before[at]!, now[at]!)) at++;
  let tail = 0;
  while (tail < most - at && same(before[before.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { at, removed: before.length - at - tail, added: now.length - at - tail };
}

/** The items of lists, one list behind the other, kept in step with the lists. */
export class Flat<List, T> {
  readonly items: T[] = [];
  private readonly lengths: number[] = [];

  constructor(private readonly itemsOf: (list: List) => readonly T[]) {}

  /** Follows a change of `lists`, of which those with the indices `changed` are others now; gives the change of the items. */
  follow(lists: readonly List[], { at, removed, added }: Change, changed: readonly number[]): Change {
    const edited = removed + added > 0;
    if (!edited && changed.length === 0) return NO_CHANGE;
    const first = Math.min(edited ? at : Infinity, changed[0] ?? Infinity);
    const end = Math.max(edited ? at + added : 0, (changed.at(-1) ?? -1) + 1);
    const own = lists.slice(first, end).map(this.itemsOf);
    const goneLists = end - first - added + removed;
    const from = sum(this.lengths, 0, first);
    const gone = this.items.slice(from, from + sum(this.lengths, first, first + goneLists));
    splice(
      this.lengths,
      first,
      goneLists,
      own.map((list) => list.length),
    );
    const come = own.flat();
    const change = changeBetween(gone, come);
    splice(this.items, from + change.at, change.removed, come.slice(change.at, change.at + change.added));
    return { ...change, at: from + change.at };
  }
}

function sum(lengths: readonly number[], from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) all += lengths[i]!;
  return all;
}

/** Those of the indices up to `reach` before one of `changed` for which `asks` holds, and `changed` itself; rising. */
export function withThoseBefore(changed: readonly number[], reach: number, asks: (i: number) => boolean): number[] {
  const all: number[] = [];
  let from = 0;
  for (const i of changed) {
    for (let before = Math.max(from, i - reach); before < i; before++) if (asks(before)) all.push(before);
    all.push(i);
    from = i + 1;
  }
  return all;
}

/** The indices of a list of `length` items. */
export function everyIndex(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

/** Indices of several lists in one, rising, without those of items that came with the change: these are read anyway. */
export function togetherBeside({ at, added }: Change, ...lists: readonly (readonly number[])[]): number[] {
  const kept = lists.flatMap((list) => list.filter((i) => i < at || i >= at + added));
  return [...new Set(kept)].sort((a, b) => a - b);
}
